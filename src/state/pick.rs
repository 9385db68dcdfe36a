//! What a mark chooses when it is activated.

use super::{OPEN, PageState};

/// Chooses exactly these values, or releases them if they are chosen already; opens or closes details.
pub(super) fn apply_picks(state: &mut PageState, picks: Vec<(String, String)>) {
    if is_locked_out(state, &picks) {
        return;
    }
    let chosen = is_picked(state, &picks);
    for (facet, _) in &picks {
        state.view.choose(facet, Vec::new());
    }
    for (facet, key) in picks {
        if let (OPEN, Ok(number)) = (facet.as_str(), key.parse()) {
            toggle(&mut state.open, number);
        } else if !chosen {
            state.view.add(facet, key);
        }
    }
}

/// Adds an item to those chosen, or takes it away.
pub(super) fn toggle<T: PartialEq>(chosen: &mut Vec<T>, item: T) {
    match chosen.iter().position(|known| *known == item) {
        Some(place) => drop(chosen.remove(place)),
        None => chosen.push(item),
    }
}

/// Whether exactly these values are chosen in the facets that they belong to.
pub(crate) fn is_picked(state: &PageState, picks: &[(String, String)]) -> bool {
    !picks.is_empty() && picks.iter().all(|pick| is_chosen(state, picks, pick))
}

/// Whether exactly the values that picks have of a facet are chosen in it, as far as one of them says.
fn is_chosen(
    state: &PageState,
    picks: &[(String, String)],
    (facet, key): &(String, String),
) -> bool {
    let chosen = state.view.chosen(facet);
    let of_facet = picks.iter().filter(|(other, _)| other == facet);
    chosen.len() == of_facet.count() && chosen.contains(key)
}

/// Whether a mark stands for other people than those to whom a locked filter leads. It then does nothing: without its part of
/// the choice, it would lead to people whom it does not count.
fn is_locked_out(state: &PageState, picks: &[(String, String)]) -> bool {
    picks
        .iter()
        .any(|pick| state.locked.contains(&pick.0) && !is_chosen(state, picks, pick))
}

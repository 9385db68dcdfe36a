//! What a mark chooses when it is activated.

use super::{NUMBER, PageState};

/// One thing that a mark chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The people who have a value of a field.
    Value {
        /// The field's name.
        field: String,
        /// The value's key.
        key: String,
    },
    /// The entry with this printed number.
    Entry(u32),
    /// The details of the entry with this number: nobody is filtered away.
    Details(u32),
}

impl Pick {
    /// The filter that this is a part of, by the name of its parameter.
    fn filter(&self) -> Option<&str> {
        match self {
            Self::Value { field, .. } => Some(field),
            Self::Entry(_) => Some(NUMBER),
            Self::Details(_) => None,
        }
    }
}

/// Chooses exactly these, or releases them if they are chosen already; opens or closes details.
pub(super) fn apply_picks(state: &mut PageState, picks: Vec<Pick>) {
    if is_locked_out(state, &picks) {
        return;
    }
    let chosen = is_picked(state, &picks);
    let view = &mut state.view;
    for pick in &picks {
        match pick {
            Pick::Value { field, .. } => view.choose(field, Vec::new()),
            Pick::Entry(_) => view.entries.clear(),
            Pick::Details(_) => {}
        }
    }
    for pick in picks {
        match pick {
            Pick::Details(number) => toggle(&mut state.open, number),
            _ if chosen => {}
            Pick::Value { field, key } => view.add(field, key),
            Pick::Entry(number) => view.entries.push(number),
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

/// Whether exactly these are chosen, in the filters that they belong to.
pub(crate) fn is_picked(state: &PageState, picks: &[Pick]) -> bool {
    !picks.is_empty() && picks.iter().all(|pick| is_chosen(state, picks, pick))
}

/// Whether exactly what picks have of a filter is chosen in it, as far as one of them says.
fn is_chosen(state: &PageState, picks: &[Pick], pick: &Pick) -> bool {
    let of_filter = picks.iter().filter(|one| one.filter() == pick.filter());
    match pick {
        Pick::Value { field, key } => {
            let keys = state.view.chosen(field);
            keys.len() == of_filter.count() && keys.contains(key)
        }
        Pick::Entry(number) => {
            let entries = &state.view.entries;
            entries.len() == of_filter.count() && entries.contains(number)
        }
        Pick::Details(number) => state.open.contains(number),
    }
}

/// Whether a mark stands for other people than those to whom a locked filter leads. It then does nothing: without its part of
/// the choice, it would lead to people whom it does not count.
fn is_locked_out(state: &PageState, picks: &[Pick]) -> bool {
    let locked = |filter: &str| state.locked.iter().any(|locked| locked == filter);
    picks
        .iter()
        .any(|pick| pick.filter().is_some_and(locked) && !is_chosen(state, picks, pick))
}

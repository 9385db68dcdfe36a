//! What a person can do, and the one function in which doing it changes the state.

use super::{Measure, Part, SortKey, ViewState};
use crate::i18n::Locale;

/// Something a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chose or released one value of a facet.
    Toggle {
        /// The facet's name.
        facet: String,
        /// The value's key.
        key: String,
    },
    /// Activated a mark: chooses exactly its values, several of one facet included, or releases them if they are chosen already.
    Pick(Vec<(String, String)>),
    /// Unfolded what a figure leaves out, or folded it again.
    Unfold(String),
    /// Typed in the search box.
    Search(String),
    /// Removed every filter and the search.
    Clear,
    /// Activated a header: ascending, then descending, then printed order.
    Sort(String),
    /// Asked for printed order.
    Unsort,
    /// Chose a language.
    Speak(Locale),
    /// Chose a part of the page.
    Show(Part),
    /// Chose numbers or shares.
    Measure(Measure),
    /// Opened or closed a row's details.
    Details(u32),
    /// Turned to a page of a long table.
    Turn(usize),
    /// Went to a slide, from 1; 0 ends the presentation.
    Slide(usize),
    /// Went to another link of this page: Back, Forward, or an address typed in.
    Arrive(Box<ViewState>),
}

/// What an action is in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A step of its own, which Back undoes.
    New,
    /// A continuation of the last step: typing on in the search box is one step, not one a letter.
    Same,
    /// No step: the history has moved already, or nothing has changed.
    None,
}

/// The state after an action, and what that is in the history.
pub fn reduce(before: &ViewState, action: Action) -> (ViewState, Step) {
    let mut after = before.clone();
    let mut step = Step::New;
    match action {
        Action::Toggle { facet, key } => {
            let mut keys = before.chosen(&facet).to_vec();
            match keys.iter().position(|chosen| *chosen == key) {
                Some(place) => drop(keys.remove(place)),
                None => keys.push(key),
            }
            after.choose(&facet, keys);
        }
        Action::Pick(picks) => {
            let chosen = is_picked(before, &picks);
            for (facet, _) in &picks {
                let keys = picks.iter().filter(|(other, _)| !chosen && other == facet);
                after.choose(facet, keys.map(|(_, key)| key.clone()).collect());
            }
        }
        Action::Unfold(figure) => match before.whole.iter().position(|whole| *whole == figure) {
            Some(place) => drop(after.whole.remove(place)),
            None => after.whole.push(figure),
        },
        Action::Search(text) => {
            if !before.search.is_empty() && !text.is_empty() {
                step = Step::Same;
            }
            after.search = text;
        }
        Action::Clear => {
            after.facets.clear();
            after.search.clear();
        }
        Action::Sort(field) => after.sort = next_sort(&before.sort, field),
        Action::Unsort => after.sort.clear(),
        Action::Speak(locale) => after.locale = Some(locale),
        Action::Show(part) => after.part = part,
        Action::Measure(measure) => after.measure = measure,
        Action::Details(number) => match before.open.iter().position(|open| *open == number) {
            Some(place) => drop(after.open.remove(place)),
            None => after.open.push(number),
        },
        Action::Turn(page) => after.page = page,
        Action::Slide(slide) => {
            // Slides that are leafed through are one step, so that Back ends the presentation.
            if before.slide > 0 && slide > 0 {
                step = Step::Same;
            }
            after.slide = slide;
        }
        Action::Arrive(state) => return (*state, Step::None),
    }
    // Another selection or order has another first page.
    if (&after.facets, &after.search, &after.sort) != (&before.facets, &before.search, &before.sort)
    {
        after.page = 0;
    }
    if after == *before {
        step = Step::None;
    }
    (after, step)
}

/// Whether exactly these values are chosen in the facets that they belong to.
pub(crate) fn is_picked(state: &ViewState, picks: &[(String, String)]) -> bool {
    !picks.is_empty()
        && picks.iter().all(|(facet, key)| {
            let chosen = state.chosen(facet);
            let wanted = picks.iter().filter(|(other, _)| other == facet).count();
            chosen.len() == wanted && chosen.contains(key)
        })
}

fn next_sort(before: &[SortKey], field: String) -> Vec<SortKey> {
    match before.first() {
        Some(key) if key.field == field && key.descending => Vec::new(),
        Some(key) if key.field == field => vec![SortKey {
            field,
            descending: true,
        }],
        _ => vec![SortKey {
            field,
            descending: false,
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Step, ViewState, reduce};

    fn after(state: &ViewState, action: Action) -> ViewState {
        reduce(state, action).0
    }

    #[test]
    fn a_mark_chooses_exactly_its_values_and_releases_them_again() {
        let picks = vec![
            ("region".to_owned(), "african".to_owned()),
            ("stakeholder".to_owned(), "igo".to_owned()),
        ];
        let other = Action::Toggle {
            facet: "region".into(),
            key: "weog".into(),
        };
        let picked = after(
            &after(&ViewState::default(), other),
            Action::Pick(picks.clone()),
        );
        assert_eq!(picked.chosen("region"), ["african"]);
        assert_eq!(after(&picked, Action::Pick(picks)), ViewState::default());
    }

    #[test]
    fn a_mark_may_choose_several_values_of_one_facet_in_any_order() {
        let pick = |keys: [&str; 2]| {
            Action::Pick(
                keys.map(|key| ("country".to_owned(), key.to_owned()))
                    .to_vec(),
            )
        };
        let picked = after(&ViewState::default(), pick(["KE", "GH"]));
        assert_eq!(picked.chosen("country"), ["KE", "GH"]);
        assert_eq!(after(&picked, pick(["GH", "KE"])), ViewState::default());
        let other = after(&picked, pick(["KE", "TD"]));
        assert_eq!(other.chosen("country"), ["KE", "TD"]);
    }

    #[test]
    fn what_a_figure_folds_is_unfolded_and_folded_again() {
        let unfold = || Action::Unfold("countries".into());
        let whole = after(&ViewState::default(), unfold());
        assert_eq!(whole.whole, ["countries"]);
        assert_eq!(after(&whole, unfold()), ViewState::default());
    }

    #[test]
    fn a_header_sorts_up_then_down_then_not_at_all() {
        let sort = || Action::Sort("surname".into());
        let up = after(&ViewState::default(), sort());
        let down = after(&up, sort());
        assert!(!up.sort[0].descending && down.sort[0].descending);
        assert_eq!(after(&down, sort()), ViewState::default());
    }

    #[test]
    fn typing_on_is_one_step_of_the_history() {
        let (one, first) = reduce(&ViewState::default(), Action::Search("c".into()));
        let (two, second) = reduce(&one, Action::Search("ch".into()));
        assert_eq!((first, second), (Step::New, Step::Same));
        assert_eq!(reduce(&two, Action::Search("ch".into())).1, Step::None);
        assert_eq!(reduce(&two, Action::Search(String::new())).1, Step::New);
    }
}

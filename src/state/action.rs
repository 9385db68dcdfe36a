//! What a person can do, and the one function in which doing it changes the state.

use super::story::MOST_VIEWS;
use super::{Compared, Embed, Measure, OPEN, Part, SortKey, ViewState, Whole, saved_query};
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
    /// Activated a mark: chooses exactly its values, or releases them if they are chosen already. A mark of one entry, which
    /// is [`OPEN`] and its number, opens and closes its details.
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
    /// Chose shares of a row, a column or all.
    Share(Whole),
    /// Chose two selections to compare.
    Compare(Compared),
    /// Chose the fields by which dots are grouped.
    Group(Vec<String>),
    /// Opened or closed a row's details.
    Details(u32),
    /// Opened or closed what builds the code for other pages.
    Frame(Embed),
    /// Turned to a page of a long table.
    Turn(usize),
    /// Went to a slide, from 1; 0 ends the presentation.
    Slide(usize),
    /// Added the view to the story, unless that is full.
    Save,
    /// Went to a state that follows from elsewhere, and what that is in the history: another link of this page by Back, Forward or
    /// an address typed in, or a story that is told or changed.
    Arrive(Box<ViewState>, Step),
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
        Action::Pick(picks) if is_locked_out(before, &picks) => {}
        Action::Pick(picks) => {
            let chosen = is_picked(before, &picks);
            for (facet, _) in &picks {
                after.choose(facet, Vec::new());
            }
            for (facet, key) in picks {
                if let (OPEN, Ok(number)) = (facet.as_str(), key.parse()) {
                    details(&mut after, number);
                } else if !chosen {
                    after.add(facet, key);
                }
            }
        }
        Action::Unfold(figure) => match before
            .unfolded
            .iter()
            .position(|unfolded| *unfolded == figure)
        {
            Some(place) => drop(after.unfolded.remove(place)),
            None => after.unfolded.push(figure),
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
        Action::Measure(measure) => {
            after.measure = measure;
            if measure == Measure::Numbers {
                after.share = Whole::Row;
            }
        }
        Action::Share(whole) => {
            after.measure = Measure::Shares;
            after.share = whole;
        }
        Action::Compare(compared) => after.compare = Some(compared),
        Action::Group(fields) => after.dots = fields,
        Action::Details(number) => details(&mut after, number),
        Action::Frame(embed) => after.embed = embed,
        Action::Turn(page) => after.page = page,
        Action::Slide(slide) => after.slide = slide,
        Action::Save => {
            if before.story.len() < MOST_VIEWS {
                after.story.push(saved_query(before));
            }
        }
        Action::Arrive(state, step) => return (*state, step),
    }
    for field in &before.locked {
        after.choose(field, before.chosen(field).to_vec());
    }
    after.withhold();
    // Another selection or order has another first page.
    if (&after.facets, &after.search, &after.sort) != (&before.facets, &before.search, &before.sort)
    {
        after.page = 0;
    }
    // A presentation is one step, whatever is done in it, so that Back ends it.
    if before.slide > 0 && after.slide > 0 {
        step = Step::Same;
    }
    if after == *before {
        step = Step::None;
    }
    (after, step)
}

/// Whether exactly these values are chosen in the facets that they belong to.
pub(crate) fn is_picked(state: &ViewState, picks: &[(String, String)]) -> bool {
    !picks.is_empty() && picks.iter().all(|pick| is_chosen(state, picks, pick))
}

/// Whether exactly the values that picks have of a facet are chosen in it, as far as one of them says.
fn is_chosen(
    state: &ViewState,
    picks: &[(String, String)],
    (facet, key): &(String, String),
) -> bool {
    let chosen = state.chosen(facet);
    let of_facet = picks.iter().filter(|(other, _)| other == facet);
    chosen.len() == of_facet.count() && chosen.contains(key)
}

/// Whether a mark stands for other people than those to whom a locked filter leads. It then does nothing: without its part of
/// the choice, it would lead to people whom it does not count.
fn is_locked_out(state: &ViewState, picks: &[(String, String)]) -> bool {
    picks
        .iter()
        .any(|pick| state.locked.contains(&pick.0) && !is_chosen(state, picks, pick))
}

/// Opens or closes an entry's details.
fn details(state: &mut ViewState, number: u32) {
    match state.open.iter().position(|open| *open == number) {
        Some(place) => drop(state.open.remove(place)),
        None => state.open.push(number),
    }
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
    use super::{Action, MOST_VIEWS, Measure, Step, ViewState, Whole, is_picked, reduce};

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
        assert_eq!(whole.unfolded, ["countries"]);
        assert_eq!(after(&whole, unfold()), ViewState::default());
    }

    #[test]
    fn a_mark_of_several_entries_chooses_them_all_and_nobody_else() {
        let entries = |numbers: &[&str]| -> Vec<_> {
            let pick = |number: &&str| ("number".to_owned(), number.to_string());
            numbers.iter().map(pick).collect()
        };
        let picked = after(&ViewState::default(), Action::Pick(entries(&["6", "22"])));
        assert_eq!(picked.chosen("number"), ["6", "22"]);
        assert!(is_picked(&picked, &entries(&["22", "6"])));
        assert!(!is_picked(&picked, &entries(&["6"])));
        let fewer = after(&picked, Action::Pick(entries(&["22"])));
        assert_eq!(fewer.chosen("number"), ["22"]);
        assert_eq!(
            after(&picked, Action::Pick(entries(&["6", "22"]))),
            ViewState::default()
        );
    }

    #[test]
    fn a_mark_of_one_entry_opens_its_details_and_closes_them_again() {
        let pick = || Action::Pick(vec![("open".to_owned(), "204".to_owned())]);
        let opened = after(&ViewState::default(), pick());
        assert_eq!(opened.open, [204]);
        assert!(!opened.narrows(), "nobody is filtered away");
        assert_eq!(after(&opened, pick()), ViewState::default());
    }

    #[test]
    fn numbers_are_shares_of_nothing() {
        let shared = after(&ViewState::default(), Action::Share(Whole::Column));
        assert_eq!(
            (shared.measure, shared.share),
            (Measure::Shares, Whole::Column)
        );
        let numbers = after(&shared, Action::Measure(Measure::Numbers));
        assert_eq!(numbers, ViewState::default());
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

    #[test]
    fn a_presentation_is_one_step_of_the_history() {
        let (first, begun) = reduce(&ViewState::default(), Action::Slide(1));
        let (second, leafed) = reduce(&first, Action::Slide(2));
        let (narrowed, filtered) = reduce(&second, Action::Search("kenya".into()));
        let (left, ended) = reduce(&narrowed, Action::Slide(0));
        assert_eq!(
            [begun, leafed, filtered, ended],
            [Step::New, Step::Same, Step::Same, Step::New]
        );
        assert_eq!((left.slide, &*left.search), (0, "kenya"));
    }

    #[test]
    fn a_story_takes_views_until_it_is_full() {
        let sorted = after(&ViewState::default(), Action::Sort("surname".into()));
        let mut state = after(&sorted, Action::Search("kenya".into()));
        for _ in 0..MOST_VIEWS {
            state = after(&state, Action::Save);
        }
        assert_eq!(
            state.story,
            vec!["q=kenya"; MOST_VIEWS],
            "without its order"
        );
        assert_eq!(reduce(&state, Action::Save).1, Step::None);
    }
}

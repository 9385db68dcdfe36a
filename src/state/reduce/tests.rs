//! Small cases of what actions change.

use super::{Step, reduce};
use crate::state::{Action, MOST_VIEWS, Measure, PageState, Pick, ShareOf, StoryEdit, is_picked};

fn after(state: &PageState, action: Action) -> PageState {
    reduce(state, action).0
}

fn value(field: &str, key: &str) -> Pick {
    Pick::Value {
        field: field.to_owned(),
        key: key.to_owned(),
    }
}

#[test]
fn a_mark_chooses_exactly_its_values_and_releases_them_again() {
    let picks = vec![value("region", "african"), value("stakeholder", "igo")];
    let other = Action::Toggle {
        facet: "region".into(),
        key: "weog".into(),
    };
    let picked = after(
        &after(&PageState::default(), other),
        Action::Pick(picks.clone()),
    );
    assert_eq!(picked.view.chosen("region"), ["african"]);
    assert_eq!(after(&picked, Action::Pick(picks)), PageState::default());
}

#[test]
fn a_mark_may_choose_several_values_of_one_facet_in_any_order() {
    let pick = |keys: [&str; 2]| Action::Pick(keys.map(|key| value("country", key)).to_vec());
    let picked = after(&PageState::default(), pick(["KE", "GH"]));
    assert_eq!(picked.view.chosen("country"), ["KE", "GH"]);
    assert_eq!(after(&picked, pick(["GH", "KE"])), PageState::default());
    let other = after(&picked, pick(["KE", "TD"]));
    assert_eq!(other.view.chosen("country"), ["KE", "TD"]);
}

#[test]
fn what_a_figure_folds_is_unfolded_and_folded_again() {
    let unfold = || Action::Unfold("countries".into());
    let whole = after(&PageState::default(), unfold());
    assert_eq!(whole.view.unfolded, ["countries"]);
    assert_eq!(after(&whole, unfold()), PageState::default());
}

#[test]
fn a_mark_of_several_entries_chooses_them_all_and_nobody_else() {
    let entries =
        |numbers: &[u32]| -> Vec<_> { numbers.iter().copied().map(Pick::Entry).collect() };
    let picked = after(&PageState::default(), Action::Pick(entries(&[6, 22])));
    assert_eq!(picked.view.entries, [6, 22]);
    assert!(is_picked(&picked, &entries(&[22, 6])));
    assert!(!is_picked(&picked, &entries(&[6])));
    let fewer = after(&picked, Action::Pick(entries(&[22])));
    assert_eq!(fewer.view.entries, [22]);
    assert_eq!(
        after(&picked, Action::Pick(entries(&[6, 22]))),
        PageState::default()
    );
}

#[test]
fn a_mark_of_one_entry_opens_its_details_and_closes_them_again() {
    let pick = || Action::Pick(vec![Pick::Details(204)]);
    let opened = after(&PageState::default(), pick());
    assert_eq!(opened.open, [204]);
    assert!(!opened.view.narrows(), "nobody is filtered away");
    assert_eq!(after(&opened, pick()), PageState::default());
}

#[test]
fn numbers_are_shares_of_nothing() {
    let shared = after(&PageState::default(), Action::Share(ShareOf::Column));
    assert_eq!(
        (shared.view.measure, shared.view.share),
        (Measure::Shares, ShareOf::Column)
    );
    let numbers = after(&shared, Action::Measure(Measure::Numbers));
    assert_eq!(numbers, PageState::default());
}

#[test]
fn a_header_sorts_up_then_down_then_not_at_all() {
    let sort = || Action::Sort("surname".into());
    let up = after(&PageState::default(), sort());
    let down = after(&up, sort());
    assert!(!up.sort[0].descending && down.sort[0].descending);
    assert_eq!(after(&down, sort()), PageState::default());
}

#[test]
fn typing_on_is_one_step_of_the_history() {
    let (one, first) = reduce(&PageState::default(), Action::Search("c".into()));
    let (two, second) = reduce(&one, Action::Search("ch".into()));
    assert_eq!((first, second), (Step::New, Step::Same));
    assert_eq!(reduce(&two, Action::Search("ch".into())).1, Step::None);
    assert_eq!(reduce(&two, Action::Search(String::new())).1, Step::New);
}

#[test]
fn a_presentation_is_one_step_of_the_history() {
    let (first, begun) = reduce(&PageState::default(), Action::Slide(1, None));
    let (second, leafed) = reduce(&first, Action::Slide(2, None));
    let (narrowed, filtered) = reduce(&second, Action::Search("kenya".into()));
    let (left, ended) = reduce(&narrowed, Action::Slide(0, None));
    assert_eq!(
        [begun, leafed, filtered, ended],
        [Step::New, Step::Same, Step::Same, Step::New]
    );
    assert_eq!((left.slide, &*left.view.search), (0, "kenya"));
}

#[test]
fn a_story_takes_views_until_it_is_full() {
    let sorted = after(&PageState::default(), Action::Sort("surname".into()));
    let mut state = after(&sorted, Action::Search("kenya".into()));
    for _ in 0..MOST_VIEWS {
        state = after(&state, Action::Story(StoryEdit::Add));
    }
    assert_eq!(
        state.story,
        vec!["q=kenya"; MOST_VIEWS],
        "without its order"
    );
    assert_eq!(reduce(&state, Action::Story(StoryEdit::Add)).1, Step::None);
}

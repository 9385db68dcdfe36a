//! Stories in links: saved views in an order, each with a note.

use participant_explorer::i18n::Locale;
use participant_explorer::state::{
    LONGEST_NOTE, MOST_VIEWS, Notice, PageState, Parsed, Part, SavedView, View, parse, query_string,
};
use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};

use super::{dataset, entries, facets, measures, parts};

fn saved_views() -> impl Strategy<Value = SavedView> {
    let note = "(\\PC|[&=%+,;#]|المجموعة){0,30}";
    let filters = (facets(), entries(), any::<String>());
    (filters, parts(), measures(), note).prop_map(
        |((facets, entries, search), part, measure, note)| SavedView {
            view: View {
                facets,
                entries,
                search,
                part,
                measure,
                ..View::default()
            },
            note,
        },
    )
}

#[test]
fn every_saved_view_survives_its_link() {
    let dataset = dataset();
    proptest!(|(story in prop::collection::vec(saved_views(), 0..4))| {
        let state = PageState {
            story: story.iter().map(SavedView::written).collect(),
            ..PageState::default()
        };
        let read = parse(&query_string(&state), Some(&dataset));
        prop_assert_eq!(&read.state.story, &state.story);
        let mut notices = read.notices;
        prop_assert_eq!(read.state.story_views(&dataset, &mut notices), story);
        prop_assert_eq!(notices, vec![]);
    });
}

#[test]
fn any_story_is_normalized_to_one_that_stays() {
    let dataset = dataset();
    proptest!(|(written in "(\\PC|[&=%+,]|note|region|african|view|lang){0,20}", slide in 0..3usize)| {
        let story = vec![written.clone(), written];
        let state = PageState { story, slide, ..PageState::default() };
        let mut arrived = Parsed { state, notices: Vec::new() };
        arrived.normalize(&dataset);
        let normalized = Parsed { notices: Vec::new(), ..arrived };
        let mut again = normalized.clone();
        again.normalize(&dataset);
        prop_assert_eq!(again, normalized);
    });
}

#[test]
fn a_story_is_a_list_of_views_that_can_be_read_in_the_link() {
    let query =
        "story=region=african%26view=figure:countries%26note=Ask+5%2525+of+them&story=view=summary";
    let read = parse(query, Some(&dataset()));
    let mut notices = read.notices;
    let story = read.state.story_views(&dataset(), &mut notices);
    assert_eq!(notices, []);
    let [first, second] = story.as_slice() else {
        panic!("two views: {story:?}");
    };
    let african = ("region".into(), vec!["african".into()]);
    assert_eq!(first.view.facets, [african]);
    assert_eq!(first.view.part, Part::Figure("countries".into()));
    assert_eq!((&*first.note, &*second.note), ("Ask 5% of them", ""));
    assert_eq!(second.view.part, Part::Summary);
    assert_eq!(query_string(&read.state), query);
}

#[test]
fn a_story_says_what_it_does_not_keep() {
    let dataset = dataset();
    let normalized = |query: &str| {
        let mut read = parse(query, Some(&dataset));
        read.normalize(&dataset);
        (read.state, read.notices)
    };
    let (state, notices) = normalized("story=region=mars%26lang=ar%26colour=blue");
    assert_eq!(
        notices,
        [
            Notice::UnknownValue {
                name: "region".into(),
                value: "mars".into()
            },
            Notice::UnknownParameter("lang".into()),
            Notice::UnknownParameter("colour".into()),
        ]
    );
    assert_eq!(state.story, [""]);

    let (state, notices) = normalized(&("story=&".repeat(MOST_VIEWS + 2) + "q=x"));
    assert_eq!(notices, [Notice::TooLong("story".into())]);
    assert_eq!((state.story.len(), &*state.view.search), (MOST_VIEWS, "x"));

    let note = "ن".repeat(LONGEST_NOTE);
    let (state, notices) = normalized(&["story=note%3D", &note, "more"].concat());
    assert_eq!(notices, [Notice::TooLong("note".into())]);
    assert_eq!(state.story, [["note=", &note].concat()]);
}

#[test]
fn a_slide_of_a_story_shows_the_view_that_is_saved_for_it() {
    let dataset = dataset();
    let read = |query: &str| {
        let mut parsed = parse(query, Some(&dataset));
        parsed.normalize(&dataset);
        parsed.state
    };
    let story = "story=region=african%26view=figure:countries&story=q=chan%26view=summary";
    let first = read(&["slide=1&lang=ar&", story].concat());
    assert_eq!(first.view.chosen("region"), ["african"]);
    assert_eq!(first.locale, Some(Locale::Arabic), "the story's language");
    let second = first.at_slide(2, &dataset);
    assert_eq!(
        (&*second.view.search, &second.view.part),
        ("chan", &Part::Summary)
    );
    assert!(second.view.facets.is_empty());
    let ended = second.at_slide(0, &dataset);
    assert_eq!((ended.slide, &ended.view.part), (0, &Part::Overview));
    // What a presenter has narrowed meanwhile is what the link shows.
    let narrowed = read(&["slide=1&region=weog&view=figure:countries&", story].concat());
    assert_eq!(narrowed.view.chosen("region"), ["weog"]);
}

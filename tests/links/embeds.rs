//! What links say to pages that embed the view.

use participant_explorer::state::{
    Action, Embed, Notice, PageState, Part, Pick, Step, parse, query_string, reduce,
};

use super::dataset;

fn read(query: &str) -> PageState {
    let parsed = parse(query, Some(&dataset()));
    assert_eq!(parsed.notices, [], "{query}");
    parsed.state
}

fn pick(values: &[(&str, &str)]) -> Action {
    let pick = |(field, key): &(&str, &str)| Pick::Value {
        field: (*field).to_owned(),
        key: (*key).to_owned(),
    };
    Action::Pick(values.iter().map(pick).collect())
}

#[test]
fn a_part_is_shown_alone_in_whatever_order_the_link_says_so() {
    for query in [
        "embed=1&show=figure:countries",
        "show=figure:countries&embed=1",
        "show=figure:countries",
        "show=countries",
    ] {
        let state = read(query);
        assert_eq!(state.embed, Embed::Part, "{query}");
        assert_eq!(state.view.part, Part::Figure("countries".into()), "{query}");
        assert_eq!(query_string(&state), "show=figure:countries&embed=1");
    }
    for (query, part) in [("show=table", Part::Table), ("show=summary", Part::Summary)] {
        assert_eq!(read(query).view.part, part);
    }
}

#[test]
fn the_whole_is_the_default_and_other_parts_are_said_to_be_unknown() {
    assert_eq!(read("embed=1").embed, Embed::Whole);
    let unknown = parse("embed=1&show=figure:sales", Some(&dataset()));
    assert_eq!(unknown.state.embed, Embed::Whole);
    let [Notice::UnknownValue { name, value }] = unknown.notices.as_slice() else {
        panic!("one notice: {:?}", unknown.notices);
    };
    assert_eq!((&**name, &**value), ("show", "figure:sales"));
}

#[test]
fn what_a_page_decides_is_read_and_written_to_the_letter() {
    let query = "region=african&show=table&lang=ar&embed=1&lock=region,stakeholder&names=off\
                 &theme=dark&accent=009EDB&font=Georgia,serif";
    assert_eq!(query_string(&read(query)), query);
    for (name, value) in [
        ("theme", "sepia"),
        ("accent", "red"),
        ("accent", "00588"),
        ("accent", "00588g"),
        ("accent", "ééé"),
        ("font", ""),
        ("names", "some"),
        ("lock", "colour"),
        ("lock", "surname"),
        ("embed", "2"),
    ] {
        let parsed = parse(&[name, "=", value].concat(), Some(&dataset()));
        let (name, value) = (name.to_owned(), value.to_owned());
        assert_eq!(parsed.notices, [Notice::UnknownValue { name, value }]);
        assert_eq!(parsed.state, PageState::default());
    }
}

#[test]
fn the_way_back_leads_to_the_same_view_without_what_a_page_decides() {
    let mut state = read("region=african&show=table&lang=ar&lock=region&names=off&theme=dark");
    state.detach();
    assert_eq!(
        query_string(&state),
        "region=african&view=table&lang=ar&names=off"
    );
}

#[test]
fn no_reader_changes_a_locked_filter() {
    let before = read("region=african&stakeholder=government&q=a&lock=region");
    let (cleared, _) = reduce(&before, Action::Clear);
    assert_eq!(query_string(&cleared), "region=african&lock=region");
    let toggle = Action::Toggle {
        facet: "region".into(),
        key: "grulac".into(),
    };
    assert_eq!(reduce(&before, toggle), (before.clone(), Step::None));
}

#[test]
fn a_mark_chooses_within_a_locked_filter_and_never_without_it() {
    let before = read("region=african&lock=region");
    let within = [("region", "african"), ("stakeholder", "government")];
    let (picked, _) = reduce(&before, pick(&within));
    assert_eq!(
        query_string(&picked),
        "region=african&stakeholder=government&lock=region"
    );
    assert_eq!(reduce(&picked, pick(&within)).0, before, "released again");

    // Half of such a choice would lead to people whom the mark does not count.
    let outside = [("region", "grulac"), ("stakeholder", "government")];
    let two = read("region=african,grulac&lock=region");
    for (state, picks) in [(&before, &outside), (&two, &within)] {
        assert_eq!(
            reduce(state, pick(picks)),
            (state.clone(), Step::None),
            "{picks:?}"
        );
    }
}

/// Three slides: two that would change the filters, and one that says nothing of them.
const STORY: &str = "story=region=grulac%26stakeholder=igo%26view=figure:countries\
                     &story=number=5%26view=summary&story=view=table";

#[test]
fn no_slide_of_a_story_changes_a_locked_filter() {
    for lock in ["region=african&lock=region,number&", "lock=region,number&"] {
        let before = read(&[lock, STORY].concat());
        let mut state = before.clone();
        for slide in [1, 2, 3, 0] {
            state = reduce(&state, state.to_slide(slide, &dataset())).0;
            let (was, is) = (&before.view, &state.view);
            assert_eq!(is.chosen("region"), was.chosen("region"), "{lock} {slide}");
            assert_eq!(is.entries, was.entries, "{lock} {slide}");
        }
    }
}

#[test]
fn a_link_to_a_slide_keeps_the_filter_that_it_locks() {
    let mut parsed = parse(&["lock=region&slide=1&", STORY].concat(), Some(&dataset()));
    parsed.normalize(&dataset());
    let state = parsed.state;
    assert_eq!(
        state.view.chosen("region"),
        [""; 0],
        "nobody is filtered away"
    );
    assert_eq!(state.view.chosen("stakeholder"), ["igo"]);
}

#[test]
fn without_names_nothing_tells_of_single_people() {
    for query in [
        "names=off&q=chan&open=3&number=5,6&region=igo",
        "q=chan&open=3&number=5,6&region=igo&n%61mes=%6Fff",
    ] {
        let parsed = parse(query, Some(&dataset()));
        assert_eq!(query_string(&parsed.state), "region=igo&names=off");
        let names = ["q", "open", "number"].map(|name| Notice::Withheld(name.to_owned()));
        assert_eq!(parsed.notices, names, "{query}");
    }
    let asked = "q=chan&open=3&number=5&names=on";
    assert_eq!(parse(asked, Some(&dataset())).notices, []);
}

#[test]
fn without_names_no_mark_and_no_story_leads_to_single_people() {
    let before = read("region=african&names=off");
    let entries = Action::Pick([6, 22].map(Pick::Entry).to_vec());
    assert_eq!(reduce(&before, entries), (before.clone(), Step::None));
    let story = read("names=off&story=q=chan%26view=figures&story=number=5");
    for slide in [1, 2] {
        let told = story.at_slide(slide, &dataset());
        assert!(!told.view.narrows(), "{told:?}");
    }
}

#[test]
fn a_page_without_names_leaves_them_out_after_however_long_a_link() {
    let mut parsed = parse(
        &format!("q=chan&names=on{}", "&x=1".repeat(1_000)),
        Some(&dataset()),
    );
    assert!(!parsed.state.anonymous, "the link is not asked");
    parsed.leave_names_out();
    assert_eq!(query_string(&parsed.state), "names=off");
    assert!(parsed.notices.contains(&Notice::Withheld("q".to_owned())));
}

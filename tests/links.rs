//! Links: every state survives being written and read, and no link is ever refused.

use std::fs;
use std::path::Path;

use participant_explorer::dataset::{Dataset, Descriptor};
use participant_explorer::i18n::Locale;
use participant_explorer::state::{
    Compared, LONGEST_NOTE, MOST_VIEWS, Measure, Notice, Part, SavedView, SortKey, ViewState,
    Whole, parse, query_string,
};
use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

#[cfg(test)]
fn dataset() -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/mhlb-2021");
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    let descriptor = Descriptor::parse("datapackage.json", &read("datapackage.json")).unwrap();
    let files: Vec<_> = descriptor
        .files()
        .into_iter()
        .map(|path| (path.to_owned(), read(path)))
        .collect();
    Dataset::read(descriptor, &files).unwrap()
}

/// Affiliations that are hard on a link.
#[cfg(test)]
const AWKWARD: [&str; 7] = [
    "ONR Consulting, Inc.",
    "Ministry of Finance,Nepal",
    "100% Open",
    "A+B & Co = C?",
    "%2C",
    "وزارة الاتصالات، القاهرة",
    "#1 «Réseau»;+,",
];

/// A list of one person for each awkward affiliation.
#[cfg(test)]
fn awkward() -> Dataset {
    let descriptor = r#"{
      "resources": [{"name": "participants", "path": "list.csv"}],
      "explorer": {
        "titles": {"en": "List"},
        "source": {"titles": {"en": "Source"}, "path": "https://example.org/"},
        "number": "number",
        "fields": [{"name": "affiliation", "titles": {"en": "Affiliation"}, "key": "affiliation", "printed": {"en": "affiliation"}}]
      }
    }"#;
    let mut list = "number,affiliation\n".to_owned();
    for (number, affiliation) in (1..).zip(AWKWARD) {
        list += &format!("{number},\"{affiliation}\"\n");
    }
    let descriptor = Descriptor::parse("datapackage.json", descriptor).unwrap();
    Dataset::read(descriptor, &[("list.csv".to_owned(), list)]).unwrap()
}

/// Some of a list's items, in any order, none twice.
#[cfg(test)]
fn some_of(items: &[&'static str]) -> impl Strategy<Value = Vec<String>> + use<> {
    let items: Vec<_> = items.iter().map(|item| (*item).to_owned()).collect();
    let count = items.len();
    prop::sample::subsequence(items, 0..=count).prop_shuffle()
}

/// Choices in any order, none empty.
#[cfg(test)]
fn facets() -> impl Strategy<Value = Vec<(String, Vec<String>)>> {
    let chosen = (
        some_of(&["african", "asia_pacific", "grulac", "igo"]),
        some_of(&["government", "civil_society", "igo"]),
        some_of(&["KE", "BR", "US"]),
        some_of(&["6", "22", "227"]),
        some_of(&["ICANN", "Search Skate, Inc.", "N/A", "FBI/DOJ"]),
    );
    chosen
        .prop_map(|(region, stakeholder, country, number, affiliation)| {
            [
                ("affiliation", affiliation),
                ("region", region),
                ("stakeholder", stakeholder),
                ("country", country),
                ("number", number),
            ]
            .into_iter()
            .filter(|(_, keys)| !keys.is_empty())
            .map(|(name, keys)| (name.to_owned(), keys))
            .collect::<Vec<_>>()
        })
        .prop_shuffle()
}

#[cfg(test)]
fn parts() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Whole),
        Just(Part::Summary),
        Just(Part::Figures),
        Just(Part::Table),
        Just(Part::Figure("countries".to_owned())),
    ]
}

#[cfg(test)]
fn measures() -> impl Strategy<Value = Measure> {
    prop_oneof![Just(Measure::Numbers), Just(Measure::Shares)]
}

#[cfg(test)]
fn saved_views() -> impl Strategy<Value = SavedView> {
    let note = "(\\PC|[&=%+,;#]|المجموعة){0,30}";
    (facets(), any::<String>(), parts(), measures(), note).prop_map(
        |(facets, search, part, measure, note)| SavedView {
            view: ViewState {
                facets,
                search,
                part,
                measure,
                ..ViewState::default()
            },
            note,
        },
    )
}

#[cfg(test)]
fn states() -> impl Strategy<Value = ViewState> {
    let sort = (
        some_of(&["number", "given_name", "surname", "country", "region"]),
        any::<[bool; 5]>(),
    )
        .prop_map(|(fields, descending)| {
            fields
                .into_iter()
                .zip(descending)
                .map(|(field, descending)| SortKey { field, descending })
                .collect()
        });
    let locale = prop::option::of(prop_oneof![Just(Locale::Arabic), Just(Locale::English)]);
    let open = prop::sample::subsequence((1..=227).collect::<Vec<u32>>(), 0..4).prop_shuffle();
    let page = (
        prop_oneof![Just(0), 2..1_000usize],
        0..1_000usize,
        some_of(&["countries", "region-by-stakeholder"]),
    );
    let measure = prop_oneof![
        Just((Measure::Numbers, Whole::Row)),
        Just((Measure::Shares, Whole::Row)),
        Just((Measure::Shares, Whole::Column)),
        Just((Measure::Shares, Whole::All)),
    ];
    let id = prop::option::of("[a-z0-9-]{1,12}");
    (
        facets(),
        any::<String>(),
        sort,
        locale,
        id,
        parts(),
        (measure, compared(), some_of(&["region", "stakeholder"])),
        open,
        page,
        (any::<bool>(), prop::collection::vec(any::<String>(), 0..4)),
    )
        .prop_map(
            |(
                facets,
                search,
                sort,
                locale,
                dataset,
                part,
                figures,
                open,
                (page, slide, unfolded),
                (embed, story),
            )| {
                let ((measure, share), compare, dots) = figures;
                ViewState {
                    facets,
                    search,
                    sort,
                    locale,
                    dataset,
                    part,
                    measure,
                    share,
                    compare,
                    dots,
                    unfolded,
                    open,
                    page,
                    embed,
                    slide,
                    story,
                }
            },
        )
}

/// Two different values of one of the fields that can be compared, if any.
#[cfg(test)]
fn compared() -> impl Strategy<Value = Option<Compared>> {
    let two = |field: &'static str, keys: &[&'static str]| {
        let keys = prop::sample::subsequence(keys.to_vec(), 2).prop_shuffle();
        keys.prop_map(move |keys| Compared {
            field: field.to_owned(),
            keys: keys.into_iter().map(str::to_owned).collect(),
        })
    };
    prop::option::of(prop_oneof![
        two("region", &["african", "grulac", "weog", "igo"]),
        two("stakeholder", &["government", "civil_society", "igo"]),
    ])
}

#[test]
fn every_state_survives_its_link() {
    let dataset = dataset();
    proptest!(|(state in states())| {
        let read = parse(&query_string(&state), Some(&dataset));
        prop_assert_eq!(read.notices, vec![]);
        prop_assert_eq!(read.state, state);
    });
}

#[test]
fn keys_with_commas_and_other_signs_survive_their_link() {
    let dataset = awkward();
    proptest!(|(keys in some_of(&AWKWARD))| {
        let mut state = ViewState::default();
        if !keys.is_empty() {
            state.facets = vec![("affiliation".to_owned(), keys)];
        }
        let written = query_string(&state);
        let read = parse(&written, Some(&dataset));
        prop_assert_eq!(read.notices, vec![]);
        prop_assert_eq!(&read.state, &state);
        // Tools that write links anew escape every comma.
        let list = written.strip_prefix("affiliation=").unwrap_or_default();
        let keys = state.chosen("affiliation");
        if !keys.iter().any(|key| key.contains(',')) {
            let rewritten = format!("affiliation={}", list.replace(',', "%2c"));
            prop_assert_eq!(&parse(&rewritten, Some(&dataset)).state, &state);
        }
    });
}

#[test]
fn a_comma_of_a_value_is_escaped_and_one_between_values_is_not() {
    let dataset = awkward();
    let query = "affiliation=ONR+Consulting%2C+Inc.,100%25+Open,%252C";
    let read = parse(query, Some(&dataset));
    assert_eq!(read.notices, []);
    assert_eq!(
        read.state.chosen("affiliation"),
        ["ONR Consulting, Inc.", "100% Open", "%2C"]
    );
    assert_eq!(query_string(&read.state), query);
}

#[test]
fn links_whose_every_comma_is_escaped_keep_working() {
    let read = parse(
        "region=african%2Cgrulac&sort=country%2C-surname",
        Some(&dataset()),
    );
    assert_eq!(read.notices, []);
    assert_eq!(
        query_string(&read.state),
        "region=african,grulac&sort=country,-surname"
    );
}

#[test]
fn any_text_is_a_link_that_reads_to_a_state_with_a_link_of_its_own() {
    let dataset = dataset();
    proptest!(|(query in "(\\PC|[?&=%,+]|region|affiliation|unfold|sort|lang|open|page|story|note|african|number|compare|dots|measure|:|-){0,40}")| {
        let state = parse(&query, Some(&dataset)).state;
        prop_assert_eq!(&parse(&query_string(&state), Some(&dataset)).state, &state);
    });
}

#[test]
fn the_contracts_example_is_read_and_written_to_the_letter() {
    let query = "region=african,grulac&stakeholder=government&country=KE,BR&q=chan&sort=surname&view=table&lang=ar";
    let read = parse(query, Some(&dataset()));
    assert_eq!(read.notices, []);
    assert_eq!(read.state.chosen("region"), ["african", "grulac"]);
    assert_eq!(read.state.locale, Some(Locale::Arabic));
    assert_eq!(query_string(&read.state), query);
}

#[test]
fn what_is_not_known_is_said_and_the_rest_is_kept() {
    let read = parse(
        "?region=african,mars&colour=blue&sort=surname,height&lang=fr&page=0",
        Some(&dataset()),
    );
    let value = |name: &str, value: &str| Notice::UnknownValue {
        name: name.into(),
        value: value.into(),
    };
    assert_eq!(
        read.notices,
        [
            value("region", "mars"),
            Notice::UnknownParameter("colour".into()),
            value("sort", "height"),
            Notice::LanguageNotOffered(Locale::French),
            value("page", "0"),
        ]
    );
    assert_eq!(query_string(&read.state), "region=african&sort=surname");
    assert_eq!(query_string(&ViewState::default()), "");
}

#[test]
fn every_saved_view_survives_its_link() {
    let dataset = dataset();
    proptest!(|(story in prop::collection::vec(saved_views(), 0..4))| {
        let (state, _) = ViewState::default().retold(&story);
        let read = parse(&query_string(&state), Some(&dataset));
        prop_assert_eq!(&read.state.story, &state.story);
        let mut notices = read.notices;
        prop_assert_eq!(read.state.told(&dataset, &mut notices), story);
        prop_assert_eq!(notices, vec![]);
    });
}

#[test]
fn any_story_settles_to_one_that_stays() {
    let dataset = dataset();
    proptest!(|(written in "(\\PC|[&=%+,]|note|region|african|view|lang){0,20}", slide in 0..3usize)| {
        let story = vec![written.clone(), written];
        let arrived = ViewState { story, slide, ..ViewState::default() };
        let settled = arrived.settled(&dataset, &mut Vec::new());
        let mut notices = Vec::new();
        prop_assert_eq!(&settled.settled(&dataset, &mut notices), &settled);
        prop_assert_eq!(notices, vec![]);
    });
}

#[test]
fn a_story_is_a_list_of_views_that_can_be_read_in_the_link() {
    let query =
        "story=region=african%26view=figure:countries%26note=Ask+5%2525+of+them&story=view=summary";
    let read = parse(query, Some(&dataset()));
    let mut notices = read.notices;
    let story = read.state.told(&dataset(), &mut notices);
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
    let settled = |query: &str| {
        let mut read = parse(query, Some(&dataset));
        let state = read.state.settled(&dataset, &mut read.notices);
        (state, read.notices)
    };
    let (state, notices) = settled("story=region=mars%26lang=ar%26colour=blue");
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

    let (state, notices) = settled(&("story=&".repeat(MOST_VIEWS + 2) + "q=x"));
    assert_eq!(notices, [Notice::TooLong("story".into())]);
    assert_eq!((state.story.len(), &*state.search), (MOST_VIEWS, "x"));

    let note = "ن".repeat(LONGEST_NOTE);
    let (state, notices) = settled(&["story=note%3D", &note, "more"].concat());
    assert_eq!(notices, [Notice::TooLong("note".into())]);
    assert_eq!(state.story, [["note=", &note].concat()]);
}

#[test]
fn a_slide_of_a_story_shows_the_view_that_is_saved_for_it() {
    let dataset = dataset();
    let read = |query: &str| {
        let mut parsed = parse(query, Some(&dataset));
        parsed.state.settled(&dataset, &mut parsed.notices)
    };
    let story = "story=region=african%26view=figure:countries&story=q=chan%26view=summary";
    let first = read(&["slide=1&lang=ar&", story].concat());
    assert_eq!(first.chosen("region"), ["african"]);
    assert_eq!(first.locale, Some(Locale::Arabic), "the story's language");
    let second = first.at_slide(2, &dataset);
    assert_eq!((&*second.search, &second.part), ("chan", &Part::Summary));
    assert!(second.facets.is_empty());
    let ended = second.at_slide(0, &dataset);
    assert_eq!((ended.slide, &ended.part), (0, &Part::Whole));
    // What a presenter has narrowed meanwhile is what the link shows.
    let narrowed = read(&["slide=1&region=weog&view=figure:countries&", story].concat());
    assert_eq!(narrowed.chosen("region"), ["weog"]);
}

#[test]
fn what_a_link_says_of_figures_is_read_and_written_to_the_letter() {
    let query = "number=6,22&view=figures&measure=column&compare=region:african,weog&dots=region,stakeholder";
    let read = parse(query, Some(&dataset()));
    assert_eq!(read.notices, []);
    assert_eq!(query_string(&read.state), query);
    // Links from before shares had a choice keep their meaning.
    for link in ["measure=shares", "measure=row"] {
        let read = parse(link, Some(&dataset()));
        assert_eq!(read.notices, []);
        assert_eq!(query_string(&read.state), "measure=shares");
    }
}

#[test]
fn figures_that_a_link_asks_for_in_vain_are_said() {
    let dataset = dataset();
    for (name, value) in [
        ("compare", "region:african"),
        ("compare", "region:african,mars"),
        ("compare", "region:african,african"),
        ("compare", "region:african,weog,igo"),
        ("compare", "country:KE,BR"),
        ("compare", "surname:a,b"),
        ("compare", ""),
        ("dots", "country"),
        ("measure", "diagonal"),
        ("number", "0"),
        ("number", "six"),
    ] {
        let read = parse(&[name, "=", value].concat(), Some(&dataset));
        let (name, value) = (name.to_owned(), value.to_owned());
        assert_eq!(read.notices, [Notice::UnknownValue { name, value }]);
        assert_eq!(read.state, ViewState::default());
    }
}

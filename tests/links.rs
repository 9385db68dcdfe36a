//! Links: every state survives being written and read, and no link is ever refused.

use std::fs;
use std::path::Path;

use participant_explorer::dataset::{Dataset, Descriptor};
use participant_explorer::i18n::Locale;
use participant_explorer::state::{Measure, Notice, Part, SortKey, ViewState, parse, query_string};
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

#[cfg(test)]
fn states() -> impl Strategy<Value = ViewState> {
    let facets = (
        some_of(&["african", "asia_pacific", "grulac", "igo"]),
        some_of(&["government", "civil_society", "igo"]),
        some_of(&["KE", "BR", "US"]),
        some_of(&["ICANN", "Search Skate, Inc.", "N/A", "FBI/DOJ"]),
    );
    let facets = facets
        .prop_map(|(region, stakeholder, country, affiliation)| {
            [
                ("affiliation", affiliation),
                ("region", region),
                ("stakeholder", stakeholder),
                ("country", country),
            ]
            .into_iter()
            .filter(|(_, keys)| !keys.is_empty())
            .map(|(name, keys)| (name.to_owned(), keys))
            .collect::<Vec<_>>()
        })
        .prop_shuffle();
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
    let part = prop_oneof![
        Just(Part::Whole),
        Just(Part::Summary),
        Just(Part::Figures),
        Just(Part::Table),
        Just(Part::Figure("countries".to_owned())),
    ];
    let locale = prop::option::of(prop_oneof![Just(Locale::Arabic), Just(Locale::English)]);
    let open = prop::sample::subsequence((1..=227).collect::<Vec<u32>>(), 0..4).prop_shuffle();
    let page = (
        prop_oneof![Just(0), 2..1_000usize],
        0..1_000usize,
        some_of(&["countries", "region-by-stakeholder"]),
    );
    let id = prop::option::of("[a-z0-9-]{1,12}");
    (
        facets,
        any::<String>(),
        sort,
        locale,
        id,
        part,
        any::<bool>(),
        open,
        page,
        any::<bool>(),
    )
        .prop_map(
            |(
                facets,
                search,
                sort,
                locale,
                dataset,
                part,
                shares,
                open,
                (page, slide, whole),
                embed,
            )| {
                ViewState {
                    facets,
                    search,
                    sort,
                    locale,
                    dataset,
                    part,
                    measure: if shares {
                        Measure::Shares
                    } else {
                        Measure::Numbers
                    },
                    whole,
                    open,
                    page,
                    embed,
                    slide,
                }
            },
        )
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
    proptest!(|(query in "(\\PC|[?&=%,+]|region|affiliation|whole|sort|lang|open|page|african|-){0,40}")| {
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

//! Lists in links: values as printed, with commas and all.

use participant_explorer::dataset::{Dataset, Descriptor};
use participant_explorer::state::{PageState, parse, query_string};
use proptest::prelude::{prop_assert_eq, proptest};

use super::{dataset, some_of};

/// Affiliations that are hard on a link.
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
#[test]
fn keys_with_commas_and_other_signs_survive_their_link() {
    let dataset = awkward();
    proptest!(|(keys in some_of(&AWKWARD))| {
        let mut state = PageState::default();
        if !keys.is_empty() {
            state.view.facets = vec![("affiliation".to_owned(), keys)];
        }
        let written = query_string(&state);
        let read = parse(&written, Some(&dataset));
        prop_assert_eq!(read.notices, vec![]);
        prop_assert_eq!(&read.state, &state);
        // Tools that write links anew escape every comma.
        let list = written.strip_prefix("affiliation=").unwrap_or_default();
        let keys = state.view.chosen("affiliation");
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
        read.state.view.chosen("affiliation"),
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

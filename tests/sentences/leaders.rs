//! Whoever a sentence names has a number that nobody exceeds, all others with that number are named or counted, and so in every
//! language alike: on random lists.

use std::collections::BTreeMap;

use proptest::prelude::{ProptestConfig, Strategy, prop};
use proptest::{prop_assert_eq, proptest};

use super::list::{LANGUAGES, dataset, sentence};

const REGIONS: [(&str, &str); 4] = [("n", "North"), ("s", "South"), ("e", "East"), ("w", "West")];
const GROUPS: [(&str, &str); 3] = [("c", "Society"), ("g", "State"), ("p", "Trade")];
const COUNTRIES: [(&str, &str); 7] = [
    ("pk", "Fjord"),
    ("br", "Cairn"),
    ("in", "Brook"),
    ("gh", "Ghana"),
    ("fr", "Delta"),
    ("de", "Elbe"),
    ("jp", "Atoll"),
];

/// Places of a region, a stakeholder group and a country, for some people each.
fn people() -> impl Strategy<Value = Vec<[usize; 3]>> {
    let person = (0..REGIONS.len(), 0..GROUPS.len(), 0..COUNTRIES.len());
    prop::collection::vec(person.prop_map(|(a, b, c)| [a, b, c]), 1..16)
}

/// The labels with the highest number.
fn ahead(labels: impl Iterator<Item = String>) -> Vec<String> {
    let mut counts = BTreeMap::new();
    for label in labels {
        *counts.entry(label).or_insert(0) += 1;
    }
    let most = counts.values().max().copied();
    counts.retain(|_, count| Some(*count) == most);
    counts.into_keys().collect()
}

/// The names among these that the sentence has, in the order of the alphabet.
fn named(sentence: &str, labels: &[(&str, &str)]) -> Vec<String> {
    let mut names: Vec<_> = labels.iter().map(|(_, name)| (*name).to_owned()).collect();
    names.retain(|name| sentence.contains(name.as_str()));
    names.sort();
    names
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn all_who_lead_are_named_or_counted_in_every_language(people in people()) {
        let rows = people.iter().map(|[region, group, country]| {
            format!("1 {}/{}/{}", REGIONS[*region].0, GROUPS[*group].0, COUNTRIES[*country].0)
        });
        let list = dataset(&rows.collect::<Vec<_>>().join("; "));
        let regions = ahead(people.iter().map(|person| REGIONS[person[0]].1.to_owned()));
        let countries = ahead(people.iter().map(|person| COUNTRIES[person[2]].1.to_owned()));
        for locale in LANGUAGES {
            for (figure, labels, expected) in [
                ("bars", &REGIONS[..], &regions),
                ("dots", &REGIONS[..], &regions),
                ("countries", &COUNTRIES[..], &countries),
            ] {
                let said = sentence(&list, "", locale, figure);
                if expected.len() <= 3 {
                    prop_assert_eq!(&named(&said, labels), expected, "{}", said);
                } else {
                    prop_assert_eq!(named(&said, labels), Vec::<String>::new(), "{}", said);
                    assert!(said.contains(&expected.len().to_string()), "{said}");
                }
            }
        }
    }

    #[test]
    fn bars_of_a_ranking_stand_in_one_order_in_every_language(people in people()) {
        let rows = people.iter().map(|[region, group, country]| {
            format!("1 {}/{}/{}", REGIONS[*region].0, GROUPS[*group].0, COUNTRIES[*country].0)
        });
        let list = dataset(&rows.collect::<Vec<_>>().join("; "));
        let orders = LANGUAGES.map(|locale| {
            let figure = super::list::figure(&list, "", locale, "countries");
            figure.data_table.rows.into_iter().map(|row| row[0].clone()).collect::<Vec<_>>()
        });
        for order in &orders {
            prop_assert_eq!(order, &orders[0]);
        }
    }
}

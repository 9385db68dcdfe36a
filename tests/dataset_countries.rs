//! Countries and regional groups of the first dataset: what the UN counts, and where the printed list differs.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

type Outcome = Result<(), Box<dyn Error>>;

/// Members of each UN regional group; the United States is in none of them.
const GROUPS: [(&str, usize); 5] = [
    ("african", 54),
    ("asia_pacific", 54),
    ("eastern_european", 23),
    ("grulac", 33),
    ("weog", 28),
];

#[derive(Deserialize)]
struct Participant {
    number: usize,
    region: String,
    surname: String,
    country: String,
    country_code: String,
    placeholder: String,
}

#[derive(Deserialize)]
struct Country {
    code: String,
    name_en: String,
    group: String,
    status: String,
    note: String,
}

#[derive(Deserialize)]
struct Group {
    key: String,
    members: usize,
}

#[test]
fn a_printed_country_and_its_code_stand_for_each_other() -> Outcome {
    let countries: BTreeSet<String> = countries()?
        .into_iter()
        .map(|country| country.code)
        .collect();
    let mut code_of = BTreeMap::new();
    let mut country_of = BTreeMap::new();
    for row in participants()? {
        assert_eq!(
            row.country.is_empty(),
            row.country_code.is_empty(),
            "row {}",
            row.number
        );
        assert_eq!(
            row.country.is_empty(),
            row.region == "igo" || row.placeholder == "true",
            "row {}",
            row.number
        );
        if row.country.is_empty() {
            continue;
        }
        assert!(
            countries.contains(&row.country_code),
            "row {}: {}",
            row.number,
            row.country_code
        );
        let code = code_of
            .entry(row.country.clone())
            .or_insert(row.country_code.clone());
        assert_eq!(*code, row.country_code, "row {}", row.number);
        let country = country_of
            .entry(row.country_code)
            .or_insert(row.country.clone());
        assert_eq!(*country, row.country, "row {}", row.number);
    }
    Ok(())
}

#[test]
fn the_groups_and_the_united_states_make_the_193_members() -> Outcome {
    let countries = countries()?;
    let codes: BTreeSet<&str> = countries
        .iter()
        .map(|country| country.code.as_str())
        .collect();
    assert_eq!(codes.len(), countries.len(), "a code stands twice");
    assert!(countries.iter().all(|country| !country.name_en.is_empty()));
    let (members, observers): (Vec<_>, Vec<_>) = countries
        .iter()
        .partition(|country| country.status == "member");
    assert_eq!(members.len(), 193);
    let outside: Vec<(&str, &str)> = observers
        .iter()
        .map(|state| (state.code.as_str(), state.group.as_str()))
        .collect();
    assert_eq!(outside, [("PS", ""), ("VA", "")]);

    let listed: Vec<(String, usize)> = groups()?
        .into_iter()
        .map(|group| (group.key, group.members))
        .collect();
    assert_eq!(listed, GROUPS.map(|(key, size)| (key.to_owned(), size)));
    for (key, size) in GROUPS {
        let counted = members
            .iter()
            .filter(|state| state.group == key && state.code != "US")
            .count();
        assert_eq!(counted, size, "{key}");
    }
    assert_eq!(
        GROUPS.map(|(_, size)| size).iter().sum::<usize>() + 1,
        members.len()
    );
    Ok(())
}

#[test]
fn the_special_cases_are_counted_as_the_un_does_and_say_so() -> Outcome {
    let countries = countries()?;
    for (code, group) in [
        ("US", "weog"),
        ("TR", "weog"),
        ("IL", "weog"),
        ("KI", "asia_pacific"),
    ] {
        let state = countries
            .iter()
            .find(|country| country.code == code)
            .ok_or(code)?;
        assert_eq!(state.group, group, "{code}");
        assert!(!state.note.is_empty(), "{code}");
    }
    Ok(())
}

#[test]
fn nine_people_are_printed_outside_the_group_of_their_country() -> Outcome {
    let group_of: BTreeMap<String, String> = countries()?
        .into_iter()
        .map(|state| (state.code, state.group))
        .collect();
    let elsewhere: Vec<(String, String, String)> = participants()?
        .into_iter()
        .filter(|row| {
            group_of
                .get(&row.country_code)
                .is_some_and(|group| *group != row.region)
        })
        .map(|row| (row.surname, row.country_code, row.region))
        .collect();
    let expected = [
        ("Calandro", "IT", "african"),
        ("Petrollino", "IT", "african"),
        ("Rodriguez", "US", "grulac"),
        ("Horejsova", "CZ", "weog"),
        ("Katarzyna", "PL", "weog"),
        ("Alzaki", "AG", "weog"),
        ("amin", "EG", "weog"),
        ("Chen", "SG", "weog"),
        ("Weise", "GH", "weog"),
    ];
    assert_eq!(
        elsewhere,
        expected.map(|(surname, code, region)| (surname.into(), code.into(), region.into()))
    );
    Ok(())
}

fn participants() -> Result<Vec<Participant>, csv::Error> {
    rows("participants.csv")
}

fn countries() -> Result<Vec<Country>, csv::Error> {
    rows("countries.csv")
}

fn groups() -> Result<Vec<Group>, csv::Error> {
    rows("groups.csv")
}

fn rows<T: DeserializeOwned>(file: &str) -> Result<Vec<T>, csv::Error> {
    csv::Reader::from_path(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data/mhlb-2021")
            .join(file),
    )?
    .into_deserialize()
    .collect()
}

//! Random lists and questions, and the list as the files that the engine reads.

use participant_explorer::dataset::{Dataset, Descriptor, FieldId, ValueId};
use participant_explorer::i18n::Locale;
use participant_explorer::query::{Clause, Column, SortBy};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use serde_json::json;

use super::{AFFILIATION, COUNTRIES, COUNTRY, Condition, Entry, Printed, REGION, REGIONS, SURNAME};

/// More rows than two words of a bitmap hold.
const MOST_ROWS: usize = 140;

const ENGLISH: [&str; 10] = [
    "",
    "Łukasz",
    "lukasz",
    "Désirée Ana",
    "O’Neil",
    "Yrjö",
    "ANA",
    "Institute, \"A\"",
    "line\nbreak",
    "é",
];
const ARABIC: [&str; 7] = [
    "",
    "أحمد",
    "احمد",
    "محـــمد",
    "مُحمد علي",
    "هيئة ٢٠٢١",
    "Ana",
];

/// Folded words, and parts of words, of the lists; some occur nowhere, and some only in labels that are not searched.
const WORDS: [&str; 12] = [
    "luk", "ana", "a", "o'n", "yrjo", "احمد", "محمد", "هييه", "2021", "grulac", "nowhere", "e",
];

/// Entries in printed order, with numbers in any order.
pub fn lists() -> impl Strategy<Value = Vec<Entry>> {
    (1..MOST_ROWS)
        .prop_flat_map(|rows| {
            let numbers = Just((1u32..).take(rows).collect::<Vec<_>>()).prop_shuffle();
            (numbers, prop::collection::vec(entries(), rows))
        })
        .prop_map(|(numbers, mut entries)| {
            for (entry, number) in entries.iter_mut().zip(numbers) {
                entry.number = number;
            }
            entries
        })
}

fn entries() -> impl Strategy<Value = Entry> {
    (
        prop::bool::weighted(0.1),
        printed(),
        printed(),
        prop::option::of(values(COUNTRIES.len())),
        printed(),
        prop::option::of(values(REGIONS.len())),
    )
        .prop_map(
            |(placeholder, surname, affiliation, country, country_printed, region)| Entry {
                number: 0,
                placeholder,
                surname,
                affiliation,
                country,
                country_printed,
                region,
            },
        )
}

fn values(count: usize) -> impl Strategy<Value = ValueId> {
    (0..count).prop_map(ValueId::new)
}

fn printed() -> impl Strategy<Value = Printed> {
    let pick = |texts: &'static [&str]| prop::sample::select(texts).prop_map(str::to_owned);
    (pick(&ENGLISH), pick(&ARABIC))
}

/// The languages that the page is offered in.
pub fn locales() -> impl Strategy<Value = Locale> {
    prop::sample::select(&Locale::ALL[..])
}

/// The fields that are categories.
pub fn categories() -> impl Strategy<Value = FieldId> {
    prop_oneof![Just(COUNTRY), Just(REGION)]
}

/// Up to four conditions, two on one field among them.
pub fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let any_of = |field: FieldId, count: usize| {
        prop::collection::vec(values(count), 0..=count)
            .prop_map(move |values| Condition::AnyOf(field, values))
    };
    let words = prop::collection::vec(
        prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        0..3,
    );
    let one = prop_oneof![
        any_of(COUNTRY, COUNTRIES.len()),
        any_of(REGION, REGIONS.len()),
        prop::collection::vec(0..40u32, 0..12).prop_map(Condition::Numbers),
        (locales(), words).prop_map(|(locale, words)| Condition::Words(locale, words)),
    ];
    prop::collection::vec(one, 0..=4)
}

/// Up to three sort keys.
pub fn sort_keys() -> impl Strategy<Value = Vec<SortBy>> {
    let column = prop_oneof![
        Just(Column::Number),
        prop::sample::select(&[SURNAME, AFFILIATION, COUNTRY, REGION][..]).prop_map(Column::Field),
    ];
    let key =
        (column, any::<bool>()).prop_map(|(column, descending)| SortBy { column, descending });
    prop::collection::vec(key, 0..=3)
}

/// The conditions as the engine takes them.
pub fn clauses(conditions: &[Condition]) -> Vec<Clause> {
    let clause = |condition: &Condition| match condition.clone() {
        Condition::AnyOf(field, codes) => Clause::AnyOf { field, codes },
        Condition::Numbers(numbers) => Clause::Numbers(numbers),
        Condition::Words(locale, words) => Clause::Words { locale, words },
    };
    conditions.iter().map(clause).collect()
}

/// The entries written to a CSV file and read by the engine.
pub fn dataset(entries: &[Entry]) -> Dataset {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = "number,nobody,name_en,name_ar,of_en,of_ar,code,land_en,land_ar,region";
    writer.write_record(header.split(',')).unwrap();
    for entry in entries {
        let number = entry.number.to_string();
        let text = |printed: &'_ Printed| [printed.0.clone(), printed.1.clone()];
        let key = |value: Option<ValueId>, keys: &[&str]| {
            value.map_or("", |value| keys[value.index()]).to_owned()
        };
        let nobody = if entry.placeholder { "true" } else { "" };
        let mut row = vec![number, nobody.to_owned()];
        row.extend(text(&entry.surname));
        row.extend(text(&entry.affiliation));
        row.push(key(entry.country, &COUNTRIES));
        row.extend(text(&entry.country_printed));
        row.push(key(entry.region, &REGIONS.map(|(key, ..)| key)));
        writer.write_record(row).unwrap();
    }
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let descriptor = Descriptor::parse("datapackage.json", &descriptor().to_string()).unwrap();
    Dataset::read(descriptor, &[("list.csv".to_owned(), text)]).unwrap()
}

fn descriptor() -> serde_json::Value {
    let printed = |name: &str| json!({"en": format!("{name}_en"), "ar": format!("{name}_ar")});
    let label = |key: &str, english: &str, arabic: &str| json!({"key": key, "titles": {"en": english, "ar": arabic}});
    // The countries' labels are no word that is printed, so that an engine that showed them would be found out.
    let countries = COUNTRIES.map(|key| label(key, &format!("label of {key}"), ""));
    let regions = REGIONS.map(|(key, english, arabic)| label(key, english, arabic));
    json!({
        "resources": [{"name": "participants", "path": "list.csv"}],
        "explorer": {
            "titles": {"en": "List"},
            "source": {"titles": {"en": "Source"}, "path": "https://example.org/"},
            "number": "number",
            "placeholder": "nobody",
            "fields": [
                {"name": "surname", "titles": {"en": "Surname"}, "printed": printed("name")},
                {"name": "affiliation", "titles": {"en": "Affiliation"}, "printed": printed("of")},
                {"name": "country", "titles": {"en": "Country"}, "key": "code", "printed": printed("land"), "labels": countries},
                {"name": "region", "titles": {"en": "Region"}, "key": "region", "labels": regions},
            ],
            "search": ["surname", "affiliation", "country"],
        },
    })
}

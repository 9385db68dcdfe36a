//! What the first list is called in each language: everything that English says, nothing else, and one language at a time.

use std::collections::{BTreeMap, BTreeSet};

use participant_explorer::dataset::{Dataset, Package};
use participant_explorer::i18n::Locale;
use participant_explorer::state::PageState;
use participant_explorer::table::Table;
use participant_explorer::view::{Page, all_charts, page};
use serde_json::Value;

#[cfg(test)]
mod first_list;
#[cfg(test)]
#[path = "first_list/loaded.rs"]
mod loaded;

#[cfg(test)]
use first_list::{messages, read};
#[cfg(test)]
use loaded::{loaded, translations};

/// Properties by language that hold names of columns.
const COLUMNS: [&str; 3] = ["printed", "sourceLines", "values"];

#[cfg(test)]
fn json(path: &str) -> Value {
    serde_json::from_str(&read(&format!("mhlb-2021/{path}"))).unwrap()
}

/// Where a JSON file says something in a language, and what; items of lists go by their name or key.
#[cfg(test)]
fn said(value: &Value, tag: &str, path: &str, all: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                match value {
                    Value::String(text) if name == tag => {
                        assert!(all.insert(path.to_owned(), text.clone()).is_none());
                    }
                    _ if COLUMNS.contains(&name.as_str()) => {}
                    value => said(value, tag, &format!("{path}.{name}"), all),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                let id = item.get("name").or(item.get("key"));
                let id = id.and_then(Value::as_str).unwrap_or("?");
                said(item, tag, &format!("{path}[{id}]"), all);
            }
        }
        _ => {}
    }
}

/// Names of the properties of a file that are neither structure nor a language.
#[cfg(test)]
fn properties(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                names.insert(name.clone());
                self::properties(value, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, names)),
        _ => {}
    }
}

/// The names of countries by code and language.
#[cfg(test)]
fn names() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = read("mhlb-2021/country-names.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    let rows = rows.map(Result::unwrap);
    rows.map(|row| (row["code"].clone(), row)).collect()
}

/// The list as a reader of one language loads it.
#[cfg(test)]
fn list(locale: Locale) -> Dataset {
    let (_, dataset) = loaded(locale);
    dataset
}

#[cfg(test)]
fn shown(dataset: &Dataset, locale: Locale) -> Page {
    let (table, state) = (Table::new(dataset), PageState::default());
    page(dataset, &table, &messages(locale), &state, all_charts)
}

#[test]
fn each_language_says_what_english_says_and_nothing_else() {
    let mut english = BTreeMap::new();
    said(&json("datapackage.json"), "en", "", &mut english);
    assert!(english.len() > 40, "{english:#?}");
    for locale in translations() {
        let labels = json(&format!("languages/{}.json", locale.code()));
        let mut found = BTreeMap::new();
        said(&labels, locale.code(), "", &mut found);
        assert!(found.values().all(|text| !text.trim().is_empty()));
        assert!(
            found.keys().eq(english.keys()),
            "{locale:?}: {:?}",
            found
                .keys()
                .collect::<BTreeSet<_>>()
                .symmetric_difference(&english.keys().collect())
                .collect::<Vec<_>>()
        );
    }
}

#[test]
fn labels_are_in_their_language_and_change_no_property_of_the_list() {
    let mut known = BTreeSet::new();
    properties(&json("datapackage.json"), &mut known);
    for locale in translations() {
        let labels = json(&format!("languages/{}.json", locale.code()));
        let mut found = BTreeSet::new();
        properties(&labels, &mut found);
        let codes = names();
        let foreign: Vec<_> = found
            .iter()
            .filter(|name| !known.contains(*name) && !codes.contains_key(*name))
            .filter(|name| *name != "names" && *name != locale.code())
            .collect();
        assert!(foreign.is_empty(), "{locale:?}: {foreign:?}");
        assert!(!found.contains("en"), "{locale:?}");
    }
}

#[test]
fn every_country_has_a_name_in_each_language() {
    let countries = read("mhlb-2021/countries.csv");
    let codes = countries.lines().skip(1).map(|line| line[..2].to_owned());
    let names = names();
    assert_eq!(
        names.keys().cloned().collect::<Vec<_>>(),
        codes.collect::<Vec<_>>()
    );
    for (code, row) in &names {
        for locale in translations() {
            let name = &row[locale.code()];
            assert_eq!(name.trim(), name, "{code}");
            assert!(!name.is_empty(), "{code} in {locale:?}");
        }
    }
    // No two countries have the same name.
    for locale in translations() {
        let all: BTreeSet<_> = names.values().map(|row| &row[locale.code()]).collect();
        assert_eq!(all.len(), names.len(), "{locale:?}");
    }
}

#[test]
fn the_countries_of_the_list_have_the_names_of_the_table() {
    let list = list(Locale::English);
    let country = list.descriptor.field_id("country").unwrap();
    let met = list
        .records
        .iter()
        .filter_map(|record| record.value(country));
    let met: BTreeSet<_> = met
        .map(|code| list.value(country, code).key.clone())
        .collect();
    assert_eq!(met.len(), 65);
    let names = names();
    for locale in translations() {
        let labels = json(&format!("languages/{}.json", locale.code()));
        let fields = labels["explorer"]["fields"].as_array().unwrap();
        let country = fields.iter().find(|field| field["name"] == "country");
        let found = &country.unwrap()["values"]["names"][locale.code()];
        let expected: BTreeMap<_, _> = met
            .iter()
            .map(|code| (code.clone(), names[code][locale.code()].clone()))
            .collect();
        assert_eq!(found, &serde_json::json!(expected), "{locale:?}");
    }
}

#[test]
fn a_reader_of_one_language_sees_what_a_reader_of_all_would_see() {
    let all = first_list::dataset(|text| text);
    for locale in Locale::ALL {
        let mut one = list(locale);
        one.yardstick = all.yardstick.clone();
        assert_eq!(one.issues, []);
        let [one, all] = [&one, &all].map(|list| shown(list, locale));
        assert_eq!(one.header, all.header, "{locale:?}");
        assert_eq!(one.facets, all.facets, "{locale:?}");
        assert_eq!(one.figures, all.figures, "{locale:?}");
        assert_eq!(one.table, all.table, "{locale:?}");
    }
}

#[test]
fn names_of_people_stay_as_printed_and_countries_are_called_as_the_page_speaks() {
    for (locale, name, country, marked) in [
        (Locale::Arabic, "مصطفى", "تشاد", None),
        (Locale::English, "Moustapha", "Chad", None),
        (Locale::French, "Moustapha", "Tchad", Some(Locale::English)),
        (Locale::Russian, "Moustapha", "Чад", Some(Locale::English)),
        (Locale::Spanish, "Moustapha", "Chad", Some(Locale::English)),
        (Locale::Chinese, "Moustapha", "乍得", Some(Locale::English)),
    ] {
        let page = shown(&list(locale), locale);
        let first = &page.table.as_ref().unwrap().sections[0].rows[0].cells;
        assert_eq!((first[0].text.as_str(), first[0].locale), (name, marked));
        assert_eq!((first[3].text.as_str(), first[3].locale), (country, None));
    }
}

#[test]
fn a_list_without_the_language_is_shown_in_english_and_says_so() {
    let mut package = Package::parse("datapackage.json", &read("mhlb-2021/datapackage.json"));
    let package = package.as_mut().unwrap();
    let files = ["participants.csv", "countries.csv"];
    let files = files.map(|path| (path.to_owned(), read(&format!("mhlb-2021/{path}"))));
    let english = package.dataset(Locale::French, &files).unwrap();
    let page = shown(&english, Locale::French);
    assert_eq!(
        page.header.title,
        english.descriptor.explorer.titles.text(Locale::English)
    );
    assert_eq!(page.header.locale, Some(Locale::English));
    assert!(
        page.facets
            .iter()
            .all(|facet| facet.locale == Some(Locale::English))
    );
    let region = &page.table.as_ref().unwrap().sections[0].rows[0].cells[4];
    assert_eq!(
        (region.text.as_str(), region.locale),
        ("Africa", Some(Locale::English))
    );
    let french = shown(&list(Locale::French), Locale::French);
    assert_eq!(french.header.locale, None);
    assert!(french.facets.iter().all(|facet| facet.locale.is_none()));
}

#[test]
fn the_version_of_a_list_is_the_same_in_every_language() {
    for locale in Locale::ALL {
        // What the fingerprint covers besides the descriptor.
        assert_eq!(
            list(locale).descriptor.files(),
            ["participants.csv", "countries.csv"]
        );
    }
}

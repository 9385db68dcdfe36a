//! Notes on printed entries: in every language, complete, and honest where one is missing.

use std::collections::BTreeMap;

use participant_explorer::dataset::Dataset;
use participant_explorer::i18n::Locale;
use participant_explorer::state::PageState;
use participant_explorer::table::Table;
use participant_explorer::view::{self, Details, Page, all_charts, page};

#[cfg(test)]
mod first_list;
#[cfg(test)]
#[path = "first_list/loaded.rs"]
mod loaded;

#[cfg(test)]
use first_list::{dataset, messages, read};
#[cfg(test)]
use loaded::{loaded, translations};

/// The list as a reader of a language loads it, with the notes as `change` leaves them, or without them.
#[cfg(test)]
fn list(locale: Locale, change: Option<fn(String) -> String>) -> Dataset {
    let (package, mut dataset) = loaded(locale);
    if let (Some(change), Some(path)) = (change, package.notes(locale)) {
        let text = change(read(&format!("mhlb-2021/{path}")));
        package.tell(&mut dataset, locale, &text);
    }
    dataset
}

#[cfg(test)]
fn shown(dataset: &Dataset, locale: Locale, open: u32) -> Page {
    let state = PageState {
        open: vec![open],
        ..PageState::default()
    };
    let table = Table::new(dataset);
    page(dataset, &table, &messages(locale), &state, all_charts)
}

#[cfg(test)]
fn details(page: &Page) -> &Details {
    let table = page.table.as_ref().unwrap();
    let mut rows = table.sections.iter().flat_map(|section| &section.rows);
    rows.find_map(|row| row.details.as_ref()).unwrap()
}

#[test]
fn every_note_is_told_in_every_language_and_no_other() {
    let dataset = dataset(|text| text);
    let noted = dataset.records.iter().zip(&*dataset.notes);
    let noted = noted
        .filter_map(|(record, note)| Some((record.number, note.get(Locale::English)?.to_owned())));
    let english: BTreeMap<_, _> = noted.collect();
    assert_eq!(english.len(), 103);
    for locale in translations() {
        let text = read(&format!("mhlb-2021/languages/notes/{}.json", locale.code()));
        let told: BTreeMap<u32, String> = serde_json::from_str(&text).unwrap();
        assert!(told.keys().eq(english.keys()), "{locale:?}");
        for (number, note) in &told {
            let english = &english[number];
            assert_ne!(note, english, "{locale:?} {number}");
            assert_eq!(note.trim(), note);
            // The same English is the same in the language: what is told of many entries is told in one way.
            let begins = |text: &str| text.starts_with("On this Arabic page");
            if begins(english) {
                assert!(note.starts_with(&told[&116]), "{locale:?} {number}: {note}");
            }
            let words = ["Arabic", "affiliation", "surname", "kept as printed"];
            assert!(
                words.iter().all(|word| !note.contains(word)),
                "{locale:?} {number}: {note}"
            );
        }
        let dataset = list(locale, Some(|text| text));
        assert_eq!(dataset.issues, []);
    }
}

#[test]
fn open_details_tell_the_note_in_the_language_of_the_page() {
    let english = details(&shown(&list(Locale::English, None), Locale::English, 7))
        .note
        .clone();
    let (text, marked) = english.unwrap();
    assert_eq!(text, "The English affiliation is printed in lower case.");
    assert_eq!(marked, None);
    for locale in translations() {
        // Before the notes are there they are as the list has them, marked as English.
        let before = list(locale, None);
        let said = details(&shown(&before, locale, 7)).note.clone();
        assert_eq!(said, Some((text.clone(), Some(Locale::English))));
        let after = list(locale, Some(|text| text));
        let (said, marked) = details(&shown(&after, locale, 7)).note.clone().unwrap();
        assert_ne!(said, text);
        assert_eq!(marked, None);
        assert_eq!(details(&shown(&after, locale, 3)).note, None);
    }
}

#[test]
fn a_note_that_is_not_translated_is_english_and_an_issue() {
    let without = list(
        Locale::French,
        Some(|text| text.replacen("\"7\":", "\"7000\":", 1)),
    );
    let page = shown(&without, Locale::French, 7);
    let (text, marked) = details(&page).note.clone().unwrap();
    assert_eq!(text, "The English affiliation is printed in lower case.");
    assert_eq!(marked, Some(Locale::English));
    let all = view::notices(&without, &messages(Locale::French), &[]);
    let [notices] = all.as_slice() else {
        panic!("{all:?}");
    };
    let line = &notices.lines[0];
    assert_eq!(
        line.text,
        "languages/notes/fr.json\u{a0}: la propriété «\u{a0}7\u{a0}» manque. Ajoutez-la, puis réessayez."
    );
    assert_eq!(
        (line.place.as_str(), line.column.as_deref()),
        ("8", Some("note"))
    );
}

//! What the studio's charts say of the first list, against the list's own file.

use std::fs;
use std::path::{Path, PathBuf};

use participant_explorer::dataset::{Dataset, Descriptor};
use participant_explorer::i18n::{Locale, Messages};
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, Figure, Mark};
use serde::Deserialize;

#[cfg(test)]
mod comparison;
#[cfg(test)]
mod dots;
#[cfg(test)]
mod placement;
#[cfg(test)]
mod shares;

/// A row of the list's file.
#[derive(Clone, Deserialize)]
pub struct Person {
    /// The printed number.
    pub number: u32,
    /// Key of the region listed.
    pub region: String,
    /// Key of the stakeholder group.
    pub stakeholder: String,
    /// Given name as printed in English.
    pub given_name: String,
    /// Surname as printed in English.
    pub surname: String,
    /// Affiliation as printed in English.
    pub affiliation: String,
    /// Country as printed in English.
    pub country: String,
    /// Its code, or empty.
    pub country_code: String,
    /// `true` for the row that stands for nobody.
    pub placeholder: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folder() -> PathBuf {
    root().join("data/mhlb-2021")
}

#[cfg(test)]
fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// Everybody in the file but the row that stands for nobody.
#[cfg(test)]
pub fn people() -> Vec<Person> {
    let mut reader = csv::Reader::from_path(folder().join("participants.csv")).unwrap();
    let rows = reader.deserialize().map(Result::unwrap);
    rows.filter(|person: &Person| person.placeholder != "true")
        .collect()
}

/// The list under a descriptor that `change` has changed.
#[cfg(test)]
pub fn dataset(change: impl Fn(String) -> String) -> Dataset {
    let descriptor = change(text(&folder().join("datapackage.json")));
    let descriptor = Descriptor::parse("datapackage.json", &descriptor).unwrap();
    let files: Vec<_> = descriptor
        .files()
        .into_iter()
        .map(|path| (path.to_owned(), text(&folder().join(path))))
        .collect();
    Dataset::read(descriptor, &files).unwrap()
}

/// The messages of a language, those of the studio included.
#[cfg(test)]
pub fn messages(locale: Locale) -> Messages {
    let file = |folder: &str| {
        let path = format!("data/messages/{folder}{}.json", locale.code());
        text(&root().join(path))
    };
    let messages = Messages::parse(locale, &file("")).unwrap();
    messages.with_studio(&file("studio/")).unwrap()
}

/// A figure of a list as a link shows it, and how many people the link shows.
#[cfg(test)]
pub fn shown(dataset: &Dataset, locale: Locale, query: &str, name: &str) -> (Figure, usize) {
    let parsed = parse(query, Some(dataset));
    assert_eq!(parsed.notices, [], "{query}");
    let page = view::page(
        dataset,
        &Table::new(dataset),
        &messages(locale),
        &parsed.state,
        &[],
        view::all_charts,
    );
    let figure = page.figures.into_iter().find(|figure| figure.name == name);
    (Figure::clone(&figure.unwrap()), page.summary.shown)
}

/// A figure of the first list in English.
#[cfg(test)]
pub fn figure(query: &str, name: &str) -> Figure {
    shown(&dataset(|text| text), Locale::English, query, name).0
}

/// What a mark puts into the link.
pub fn query(mark: &Mark) -> String {
    let parameter = |(name, value): &(String, String)| format!("{name}={value}");
    let parameters: Vec<_> = mark.picks.iter().map(parameter).collect();
    parameters.join("&")
}

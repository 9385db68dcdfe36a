//! What the charts say of the first list, against the list's own file.

use participant_explorer::dataset::Dataset;
use participant_explorer::i18n::Locale;
use participant_explorer::state::{Pick, parse};
use participant_explorer::table::Table;
use participant_explorer::view::{self, Figure, Mark};
use serde::Deserialize;

#[cfg(test)]
pub use first_list::{dataset, messages, read};

#[cfg(test)]
mod comparison;
#[cfg(test)]
mod declared;
#[cfg(test)]
mod dots;
#[cfg(test)]
#[path = "../first_list/mod.rs"]
mod first_list;
#[cfg(test)]
mod found;
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

/// Everybody in the file but the row that stands for nobody.
#[cfg(test)]
pub fn people() -> Vec<Person> {
    let list = read("mhlb-2021/participants.csv");
    let mut reader = csv::Reader::from_reader(list.as_bytes());
    let rows = reader.deserialize().map(Result::unwrap);
    rows.filter(|person: &Person| person.placeholder != "true")
        .collect()
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
    let parameter = |pick: &Pick| match pick {
        Pick::Value { field, key } => format!("{field}={key}"),
        Pick::Entry(number) => format!("number={number}"),
        Pick::Details(number) => format!("open={number}"),
    };
    let parameters: Vec<_> = mark.picks.iter().map(parameter).collect();
    parameters.join("&")
}

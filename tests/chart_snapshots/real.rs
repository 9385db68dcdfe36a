//! Figures of the first dataset, as the page makes them for a link.

use std::rc::Rc;

use participant_explorer::dataset::Dataset;
use participant_explorer::i18n::{Locale, Messages};
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{Figure, all_charts, page};

use super::first_list;

/// The dataset with what further figures need.
pub fn dataset() -> Dataset {
    let dataset = first_list::dataset(|text| text);
    assert_eq!(dataset.issues, []);
    dataset
}

pub fn messages(lang: &str) -> Messages {
    first_list::messages(Locale::from_tag(lang).unwrap())
}

/// Every figure of the dataset under a link's query, such as `region=african`.
pub fn figures(lang: &str, query: &str) -> Vec<Figure> {
    drawn(&dataset(), &messages(lang), query)
}

/// Every figure of a list under a link's query.
pub fn drawn(dataset: &Dataset, messages: &Messages, query: &str) -> Vec<Figure> {
    let table = Table::new(dataset);
    let parsed = parse(&format!("view=figures&{query}"), Some(dataset));
    assert_eq!(parsed.notices, [], "{query}");
    let page = page(dataset, &table, messages, &parsed.state, all_charts);
    page.figures.into_iter().map(Rc::unwrap_or_clone).collect()
}

/// One figure by its name.
pub fn figure(name: &str, lang: &str, query: &str) -> Figure {
    let figures = figures(lang, query);
    figures
        .into_iter()
        .find(|figure| figure.name == name)
        .unwrap_or_else(|| panic!("no figure {name}"))
}

//! Files that leave the page, made from the first list and read back by other programs' eyes.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test export` draws the committed pictures anew.

use std::rc::Rc;

use participant_explorer::dataset::Dataset;
use participant_explorer::export::{Citation, fingerprint};
use participant_explorer::i18n::{Locale, Messages};
use participant_explorer::state::{PageState, parse};
use participant_explorer::table::Table;
use participant_explorer::view::{
    DataTable, Figure, Provenance, all_charts, listing, page, provenance,
};

mod boxes;
#[cfg(test)]
#[path = "../first_list/mod.rs"]
mod first_list;
mod pictures;
mod slides;
mod tables;

/// An address that every character with a meaning in XML stands in.
const LINK: &str = "https://explorer.example/?view=figure:countries&region=african&lang=en";

/// The first list and the words of a language.
struct Shown {
    dataset: Dataset,
    table: Table,
    messages: Messages,
    state: PageState,
    fingerprint: String,
}

#[cfg(test)]
impl Shown {
    #[cfg(test)]
    fn new(locale: Locale, query: &str) -> Self {
        let dataset = first_list::dataset(|text| text);
        let read = |path: &str| first_list::read(&format!("mhlb-2021/{path}"));
        let mut texts = vec![read("datapackage.json")];
        texts.extend(dataset.descriptor.files().into_iter().map(read));
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        let fingerprint = fingerprint(&texts);
        let parsed = parse(query, Some(&dataset));
        assert!(parsed.notices.is_empty(), "{:?}", parsed.notices);
        Self {
            table: Table::new(&dataset),
            dataset,
            messages: first_list::messages(locale),
            state: parsed.state,
            fingerprint,
        }
    }

    fn figures(&self) -> Vec<Figure> {
        let Self {
            dataset,
            table,
            messages,
            state,
            ..
        } = self;
        let page = page(dataset, table, messages, state, all_charts);
        page.figures.into_iter().map(Rc::unwrap_or_clone).collect()
    }

    fn provenance(&self) -> Provenance {
        provenance(
            &self.dataset,
            &self.table,
            &self.messages,
            &self.state,
            None,
        )
    }

    fn listing(&self) -> DataTable {
        listing(&self.dataset, &self.table, &self.messages, &self.state)
    }

    fn citation(&self, figure: &Figure) -> Citation {
        Citation::new(
            &figure.title,
            &figure.sentence,
            &self.provenance(),
            &self.messages,
            LINK.to_owned(),
            &self.fingerprint,
        )
    }
}

/// Both directions of writing, each under filters that its file must name.
#[cfg(test)]
fn both() -> [Shown; 2] {
    let query = "view=figures&region=african,weog&q=a";
    [
        Shown::new(Locale::English, query),
        Shown::new(Locale::Arabic, "view=figures&region=african,weog"),
    ]
}

//! Files that leave the page, made from the first list and read back by other programs' eyes.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test export` draws the committed pictures anew.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use participant_explorer::dataset::{Dataset, Descriptor, Yardstick};
use participant_explorer::export::{Citation, fingerprint};
use participant_explorer::i18n::{Locale, Messages};
use participant_explorer::state::{ViewState, parse};
use participant_explorer::table::Table;
use participant_explorer::view::{Cited, Figure, Twin, all_charts, cited, listing, page};

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
    state: ViewState,
    fingerprint: String,
}

#[cfg(test)]
fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(path).unwrap()
}

#[cfg(test)]
impl Shown {
    #[cfg(test)]
    fn new(locale: Locale, query: &str) -> Self {
        let folder = "data/mhlb-2021/";
        let text = file(&[folder, "datapackage.json"].concat());
        let descriptor = Descriptor::parse("datapackage.json", &text).unwrap();
        let files: Vec<_> = descriptor
            .files()
            .into_iter()
            .map(|path| (path.to_owned(), file(&[folder, path].concat())))
            .collect();
        let mut texts = vec![text.as_str()];
        texts.extend(files.iter().map(|(_, text)| text.as_str()));
        let fingerprint = fingerprint(&texts);
        let mut dataset = Dataset::read(descriptor, &files).unwrap();
        let name = "datapackage.json";
        let further = Yardstick::files(name, &text).unwrap();
        let further: Vec<_> = further
            .into_iter()
            .map(|path| (path.clone(), file(&[folder, &path].concat())))
            .collect();
        let yardstick = Yardstick::read(name, &text, &further, &mut dataset.issues);
        dataset.yardstick = yardstick.transpose();
        let code = locale.code();
        let messages = Messages::parse(locale, &file(&format!("data/messages/{code}.json")));
        let studio = file(&format!("data/messages/studio/{code}.json"));
        let parsed = parse(query, Some(&dataset));
        assert!(parsed.notices.is_empty(), "{:?}", parsed.notices);
        Self {
            table: Table::new(&dataset),
            dataset,
            messages: messages.unwrap().with_studio(&studio).unwrap(),
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
        let page = page(dataset, table, messages, state, &[], all_charts);
        page.figures.into_iter().map(Rc::unwrap_or_clone).collect()
    }

    fn cited(&self) -> Cited {
        cited(&self.dataset, &self.table, &self.messages, &self.state)
    }

    fn listing(&self) -> Twin {
        listing(&self.dataset, &self.table, &self.messages, &self.state)
    }

    fn citation(&self, figure: &Figure) -> Citation {
        Citation::new(
            &figure.title,
            &figure.sentence,
            &self.cited(),
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

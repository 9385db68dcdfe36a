//! What a file that leaves the page says of where it is from, and the list as a table.

use super::build::header;
use super::context::Context;
use super::figure::Twin;
use super::{facets, rows};
use crate::dataset::Dataset;
use crate::i18n::{Key, Messages};
use crate::query::sort;
use crate::state::ViewState;
use crate::table::Table;

/// Where figures are from, in words: the list and its source, and what narrows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    /// The list's name.
    pub list: String,
    /// When and where the meeting was held.
    pub when_where: String,
    /// The source's title.
    pub source: String,
    /// The source's address.
    pub source_path: String,
    /// What narrows the list, each filter in words.
    pub filters: Vec<String>,
}

/// Where the figures of a state are from.
pub fn cited(dataset: &Dataset, table: &Table, messages: &Messages, state: &ViewState) -> Cited {
    let context = Context::new(dataset, table, messages, state);
    let header = header(&context);
    let mut filters = Vec::new();
    for filter in facets::active(&context) {
        filters.push(filter.label);
    }
    Cited {
        list: header.title,
        when_where: header.when_where,
        source: header.source,
        source_path: header.source_path,
        filters,
    }
}

/// Every entry that matches, as a table in the order shown, with a last column for what is to be known of single entries.
pub fn listing(dataset: &Dataset, table: &Table, messages: &Messages, state: &ViewState) -> Twin {
    let context = Context::new(dataset, table, messages, state);
    let fields = dataset.fields.len();
    let mut head = vec![messages.text(Key::TableNumber).to_owned()];
    for field in 0..fields {
        head.push(context.title(field).to_owned());
    }
    head.push(messages.text(Key::DetailsNote).to_owned());
    let order = sort(
        table,
        &context.rows,
        &rows::keys(&context),
        context.locale(),
    );
    let mut lines = Vec::with_capacity(order.len());
    for place in order {
        let record = &dataset.records[place];
        let mut line = vec![record.number.to_string()];
        for field in 0..fields {
            line.push(rows::cell(&context, record, field).text);
        }
        let nameless = if record.placeholder {
            messages.text(Key::TableNameless)
        } else {
            ""
        };
        let note = record.note.text(messages.locale());
        let between = if nameless.is_empty() || note.is_empty() {
            ""
        } else {
            ". "
        };
        line.push([nameless, between, note].concat());
        lines.push(line);
    }
    Twin { head, rows: lines }
}

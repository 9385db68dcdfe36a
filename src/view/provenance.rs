//! What a file that leaves the page says of where it is from, and the list as a table.

use super::build::header;
use super::context::Context;
use super::figures::{DataTable, Figure};
use super::{facets, figures, rows};
use crate::dataset::{Dataset, FigureSpec};
use crate::i18n::{Key, Messages};
use crate::query::sort;
use crate::state::{PageState, View};
use crate::table::Table;

/// Where figures are from, in words: the list and its source, and what narrows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
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

/// Where the figures of a state are from, or the one of this name.
pub fn provenance(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
    figure: Option<&str>,
) -> Provenance {
    let context = Context::new(dataset, table, messages, state);
    let header = header(&context);
    let figure = figure.and_then(|name| dataset.descriptor.figure(name));
    let filters = obeyed(&context, figure);
    Provenance {
        list: header.title,
        when_where: header.when_where,
        source: header.source,
        source_path: header.source_path,
        filters,
    }
}

/// What narrows a figure, each filter in words: not the filter that it leaves aside.
pub(super) fn obeyed(context: &Context, figure: Option<&FigureSpec>) -> Vec<String> {
    let aside = figure
        .and_then(|figure| figures::set_aside(context, figure))
        .map(|field| context.name(field));
    let mut filters = Vec::new();
    for filter in facets::active(context) {
        if filter.id.split('/').next() != aside {
            filters.push(filter.label);
        }
    }
    filters
}

/// The view without the filter that the figure of this name leaves aside.
pub fn obeyed_by(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
    figure: &str,
) -> View {
    let context = Context::new(dataset, table, messages, state);
    let figure = dataset.descriptor.figure(figure);
    let aside = figure
        .and_then(|figure| figures::set_aside(&context, figure))
        .map(|field| context.name(field));
    let mut view = state.view.clone();
    view.facets.retain(|(name, _)| Some(name.as_str()) != aside);
    view
}

/// A figure's table for a file, in which every number has a cell of its own.
pub fn numbers(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
    figure: &Figure,
) -> DataTable {
    let context = Context::new(dataset, table, messages, state);
    let spec = dataset.descriptor.figure(&figure.name);
    spec.and_then(|spec| figures::numbers(&context, spec))
        .unwrap_or_else(|| figure.data_table.clone())
}

/// Every entry that matches, as a table in the order shown, with a last column for what is to be known of single entries.
pub fn listing(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
) -> DataTable {
    let context = Context::new(dataset, table, messages, state);
    let mut head = vec![messages.text(Key::TableNumber).to_owned()];
    for field in dataset.descriptor.field_ids() {
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
    for row in order {
        let record = dataset.record(row);
        let mut line = vec![record.number.to_string()];
        for field in dataset.descriptor.field_ids() {
            line.push(rows::cell(&context, record, field).text);
        }
        let nameless = if record.placeholder {
            messages.text(Key::TableNameless)
        } else {
            ""
        };
        let note = dataset.note(row).text(messages.locale());
        let between = if nameless.is_empty() || note.is_empty() {
            ""
        } else {
            messages.text(Key::ListSemicolon)
        };
        line.push([nameless, between, note].concat());
        lines.push(line);
    }
    DataTable { head, rows: lines }
}

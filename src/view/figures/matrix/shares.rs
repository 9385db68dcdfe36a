//! The structure of the list in shares: of each row, of each column, or of all.

use super::super::cross::Cross;
use super::super::model::{DataTable, Mark};
use super::super::selector::{Offer, Selector};
use super::Matrix;
use crate::dataset::ValueId;
use crate::i18n::{Key, integer, percent};
use crate::state::{Action, Measure, ShareOf};
use crate::view::context::Context;

/// Writes shares in the place of numbers; the sentence then says of what, and the table has both.
pub(super) fn replace(
    context: &Context,
    cross: &Cross,
    matrix: &mut Matrix,
    sentence: String,
) -> (String, DataTable) {
    share(context, cross, matrix);
    let of_what = match context.state.view.share {
        ShareOf::Row => Key::MatrixOfRow,
        ShareOf::Column => Key::MatrixOfColumn,
        ShareOf::All => Key::MatrixOfAll,
    };
    let of_what = context.messages.text(of_what).to_owned();
    (
        context.messages.sentences(&[sentence, of_what]),
        shared_data_table(context, cross),
    )
}

/// The choice between numbers and shares of what.
pub(super) fn selector(context: &Context) -> Selector {
    let (measure, whole) = (context.state.view.measure, context.state.view.share);
    let offer = |key, action, chosen| Offer {
        label: context.messages.text(key).to_owned(),
        action,
        chosen,
    };
    let numbers = Action::Measure(Measure::Numbers);
    let mut offers = vec![offer(
        Key::MeasureNumbers,
        numbers,
        measure == Measure::Numbers,
    )];
    for (key, of) in [
        (Key::MatrixRow, ShareOf::Row),
        (Key::MatrixColumn, ShareOf::Column),
        (Key::MatrixAll, ShareOf::All),
    ] {
        let chosen = measure == Measure::Shares && whole == of;
        offers.push(offer(key, Action::Share(of), chosen));
    }
    let label = context.messages.text(Key::MeasureLabel).to_owned();
    Selector {
        name: "measure".to_owned(),
        label: label.clone(),
        groups: vec![(label, offers)],
    }
}

/// What is a share of what: the people in a cell, and all whom they are measured against. No row or column is that of totals.
pub(in super::super) fn parts(
    share: ShareOf,
    cross: &Cross,
    row: Option<ValueId>,
    column: Option<ValueId>,
) -> (usize, usize) {
    let total = cross.table.total;
    let of_row = |row: Option<ValueId>| row.map_or(total, |row| cross.row_total(row));
    let of_column = |column: Option<ValueId>| match column {
        Some(column) => cross.column_total(column),
        None => total,
    };
    let part = match (row, column) {
        (Some(row), Some(column)) => cross.count(row, column),
        (row, None) => of_row(row),
        (None, column) => of_column(column),
    };
    let whole = match share {
        ShareOf::Row => of_row(row),
        ShareOf::Column => of_column(column),
        ShareOf::All => total,
    };
    (part, whole)
}

/// Writes shares in the place of numbers.
fn share(context: &Context, cross: &Cross, matrix: &mut Matrix) {
    let share = |row, column| {
        let (part, whole) = parts(context.state.view.share, cross, row, column);
        percent(context.locale(), part, whole)
    };
    for (code, row) in cross.rows.iter().zip(&mut matrix.rows) {
        let mut wholes = Vec::with_capacity(row.cells.len());
        for (column, cell) in cross.columns.iter().zip(&mut row.cells) {
            let (_, whole) = parts(context.state.view.share, cross, Some(*code), Some(*column));
            // Shares of all are small, so they are tinted as their numbers are.
            wholes.push(match context.state.view.share {
                ShareOf::All => matrix.largest,
                _ => whole,
            });
            if let Some(mark) = cell {
                mark.text = percent(context.locale(), mark.value, whole);
                mark.label = label(context, cross, mark, (*code, *column));
            }
        }
        matrix.wholes.push(wholes);
        row.total_text = share(Some(*code), None);
    }
    for (column, total) in cross.columns.iter().zip(&mut matrix.column_totals) {
        *total = share(None, Some(*column));
    }
    matrix.total_text = share(None, None);
}

/// What a cell is called: its pair of values, its people, and their share of what.
fn label(
    context: &Context,
    cross: &Cross,
    mark: &Mark,
    (row, column): (ValueId, ValueId),
) -> String {
    let (first, second) = (
        context.label(cross.first, row),
        context.label(cross.second, column),
    );
    let total = context.messages.text(Key::FigureTotal);
    let whole = match context.state.view.share {
        ShareOf::Row => first,
        ShareOf::Column => second,
        ShareOf::All => total,
    };
    let said = [
        ("value", cross.pair(context, row, column)),
        ("people", context.count_people(mark.value)),
        ("share", mark.text.clone()),
        ("whole", whole.to_owned()),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    context.messages.fill(Key::FigureMarkShare, &said)
}

/// The table of the same shares, each beside its number.
fn shared_data_table(context: &Context, cross: &Cross) -> DataTable {
    let total = context.messages.text(Key::FigureTotal);
    let mut head = vec![context.title(cross.first).to_owned()];
    head.extend(cross.column_labels(context));
    head.push(total.to_owned());
    let columns: Vec<_> = cross.columns.iter().map(|code| Some(*code)).collect();
    let columns = [columns, vec![None]].concat();
    let mut rows = Vec::new();
    for row in cross.rows.iter().map(|row| Some(*row)).chain([None]) {
        let label = row.map_or(total, |row| context.label(cross.first, row));
        let mut line = vec![label.to_owned()];
        for column in &columns {
            let (part, whole) = parts(context.state.view.share, cross, row, *column);
            line.push(both(context, part, whole));
        }
        rows.push(line);
    }
    DataTable { head, rows }
}

/// A share with its number beside it.
pub(in super::super) fn both(context: &Context, part: usize, whole: usize) -> String {
    let said = [
        ("share", percent(context.locale(), part, whole)),
        ("number", integer(context.locale(), part)),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    context.messages.fill(Key::FigureShareAndNumber, &said)
}

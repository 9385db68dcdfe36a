//! The structure of the list: two fields crossed, with totals.

use super::super::context::Context;
use super::super::figure::{Drawing, Matrix, MatrixRow, Twin};
use super::Cross;
use super::lead::{self, leaders};
use crate::i18n::{Key, integer, percent};
use crate::state::Measure;

pub(super) fn draw(context: &Context, cross: &Cross) -> (Drawing, String, Twin) {
    let number = |n| integer(context.locale(), n);
    let mut rows = Vec::with_capacity(cross.rows.len());
    let mut largest = 0;
    for row in &cross.rows {
        let mut cells = Vec::with_capacity(cross.columns.len());
        for column in &cross.columns {
            let people = cross.table.counts[*row][*column];
            largest = largest.max(people);
            cells.push((people > 0).then(|| cross.mark(context, *row, *column, Measure::Numbers)));
        }
        rows.push(MatrixRow {
            label: context.short(cross.first, *row).to_owned(),
            cells,
            total_text: number(cross.table.row_totals[*row]),
        });
    }
    let total = |column: &usize| number(cross.table.column_totals[*column]);
    let drawing = Drawing::Matrix(Matrix {
        columns: cross.column_labels(context),
        rows,
        column_totals: cross.columns.iter().map(total).collect(),
        total_text: number(cross.table.total),
        total_label: context.messages.text(Key::FigureTotal).to_owned(),
        largest,
        wholes: Vec::new(),
        selector: None,
    });
    (
        drawing,
        sentence(context, cross),
        cross.twin(context, Measure::Numbers),
    )
}

fn sentence(context: &Context, cross: &Cross) -> String {
    // The cells one after another, row by row.
    let columns = cross.columns.len().max(1);
    let cell = |place: usize| (cross.rows[place / columns], cross.columns[place % columns]);
    let people = |place: usize| {
        let (row, column) = cell(place);
        cross.table.counts[row][column]
    };
    let mut filled = Vec::new();
    for place in 0..cross.rows.len() * cross.columns.len() {
        if people(place) > 0 {
            filled.push(place);
        }
    }
    let ahead = leaders(&filled, &people);
    let Some(first) = ahead.first() else {
        return lead::nothing(context, &cross.title(context));
    };
    let count = people(*first);
    let mut names = Vec::with_capacity(ahead.len());
    for place in &ahead {
        let (row, column) = cell(*place);
        names.push(cross.pair(context, row, column));
    }
    let of = (filled.len(), &*cross.title(context));
    let names = lead::named(context, &names, of, Key::ListSemicolon);
    if count == context.people.count() {
        return lead::only(context, &names, count);
    }
    let total = cross.table.total;
    let said = [
        ("first", names.as_str()),
        ("people", &lead::people(context, count, ahead.len())),
        ("share", &percent(context.locale(), count, total)),
        ("total", &integer(context.locale(), total)),
    ];
    let key = if ahead.len() > 1 {
        Key::FigureLevel
    } else {
        Key::FigureSentenceMatrix
    };
    context.messages.fill(key, &said)
}

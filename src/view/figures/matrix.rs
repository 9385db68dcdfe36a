//! The structure of the list: two fields crossed, with totals.

use super::super::context::Context;
use super::super::figure::{Drawing, Matrix, MatrixRow, Twin};
use super::Cross;
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
    let mut fullest = (0, 0, 0);
    for row in &cross.rows {
        for column in &cross.columns {
            let people = cross.table.counts[*row][*column];
            if people > fullest.0 {
                fullest = (people, *row, *column);
            }
        }
    }
    let (people, row, column) = fullest;
    if people == 0 {
        return String::new();
    }
    let (first, second) = (
        context.label(cross.first, row),
        context.label(cross.second, column),
    );
    let share = percent(context.locale(), people, cross.table.total);
    let people = context.count_people(people);
    let total = integer(context.locale(), cross.table.total);
    let said = [
        ("first", first),
        ("second", second),
        ("people", &people),
        ("share", &share),
        ("total", &total),
    ];
    context.messages.fill(Key::FigureSentenceMatrix, &said)
}

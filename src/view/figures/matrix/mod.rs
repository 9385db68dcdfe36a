//! The structure of the list: two fields crossed, with totals.

mod model;
mod shares;

use super::cross::Cross;
use super::kind::{Chart, Content};
use super::lead::{self, leaders};
use super::model::{ChartModel, DataTable};
use super::numbers;
use super::top_values::{Other, listed, people, split};
use crate::dataset::{FieldId, FigureSpec, ValueId};
use crate::i18n::{Key, integer, percent};
use crate::state::{Measure, ShareOf};
use crate::view::context::Context;
pub use model::{Matrix, MatrixRow};
pub(super) use shares::{both, parts};

/// Columns that are shown beside the rest, where there are many: headings have no more room on a telephone.
const HEADED: usize = 5;

impl Chart for Matrix {
    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        let &[rows, columns] = fields else {
            return None;
        };
        let cross = Cross::new(context, rows, columns);
        let mut chart = counted(context, &cross);
        let (mut sentence, mut data_table) = (
            sentence(context, &cross),
            cross.data_table(context, Measure::Numbers),
        );
        if context.state.view.measure == Measure::Shares {
            (sentence, data_table) = shares::replace(context, &cross, &mut chart, sentence);
        }
        if let Some(other) = Other::new(context, &cross, HEADED) {
            chart.merge(context, &other);
        }
        Some((
            ChartModel::Matrix(chart),
            sentence,
            listed(context, &cross, data_table),
        ))
    }

    fn numbers(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        // Only a matrix leaves the choice of the whole.
        numbers::crossed(context, fields, context.state.view.share)
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        let wholes = std::mem::take(&mut self.wholes);
        let shares = !wholes.is_empty();
        let pad = vec![Vec::new(); self.rows.len() - wholes.len()];
        let rows = std::mem::take(&mut self.rows).into_iter();
        let mut rows: Vec<_> = rows.zip(wholes.into_iter().chain(pad)).collect();
        let hidden = split(&mut rows, whole, &|(row, _)| {
            people(row.cells.iter().flatten())
        });
        for (row, whole) in rows {
            self.rows.push(row);
            if shares {
                self.wholes.push(whole);
            }
        }
        hidden
    }
}

impl Matrix {
    /// Makes one column of several.
    fn merge(&mut self, context: &Context, other: &Other) {
        let cross = other.cross;
        self.columns = other.parted(&self.columns, other.label.clone());
        let shares = !self.wholes.is_empty();
        let mut total = 0;
        for place in &other.merged {
            total += cross.column_total(cross.columns[*place]);
        }
        let whole = |row: Option<ValueId>| match context.state.view.share {
            ShareOf::Column => total,
            ShareOf::Row => row.map_or(cross.table.total, |row| cross.row_total(row)),
            ShareOf::All => cross.table.total,
        };
        let text = |people, row| match shares {
            true => percent(context.locale(), people, whole(row)),
            false => integer(context.locale(), people),
        };
        for (place, (code, row)) in cross.rows.iter().zip(&mut self.rows).enumerate() {
            let measure = match shares {
                true => context.state.view.measure,
                false => Measure::Numbers,
            };
            let mut mark = other.mark(context, *code, measure);
            if let Some(mark) = &mut mark {
                mark.text = text(mark.value, Some(*code));
                self.largest = self.largest.max(mark.value);
            }
            row.cells = other.parted(&row.cells, mark);
            if let Some(wholes) = self.wholes.get_mut(place) {
                *wholes = other.parted(wholes, whole(Some(*code)));
            }
        }
        self.column_totals = other.parted(&self.column_totals, text(total, None));
    }
}

/// The matrix of numbers.
fn counted(context: &Context, cross: &Cross) -> Matrix {
    let number = |n| integer(context.locale(), n);
    let mut rows = Vec::with_capacity(cross.rows.len());
    let mut largest = 0;
    for row in &cross.rows {
        let mut cells = Vec::with_capacity(cross.columns.len());
        for column in &cross.columns {
            let people = cross.count(*row, *column);
            largest = largest.max(people);
            cells.push((people > 0).then(|| cross.mark(context, *row, *column, Measure::Numbers)));
        }
        rows.push(MatrixRow {
            label: context.short(cross.first, *row).to_owned(),
            cells,
            total_text: number(cross.row_total(*row)),
        });
    }
    let total = |column: &ValueId| number(cross.column_total(*column));
    Matrix {
        columns: cross.column_labels(context),
        rows,
        column_totals: cross.columns.iter().map(total).collect(),
        total_text: number(cross.table.total),
        total_label: context.messages.text(Key::FigureTotal).to_owned(),
        largest,
        wholes: Vec::new(),
        selector: shares::selector(context),
    }
}

fn sentence(context: &Context, cross: &Cross) -> String {
    // The cells one after another, row by row.
    let columns = cross.columns.len().max(1);
    let cell = |place: usize| (cross.rows[place / columns], cross.columns[place % columns]);
    let people = |place: usize| {
        let (row, column) = cell(place);
        cross.count(row, column)
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

//! Figures of fields with more values than can be told apart or seen at once: the largest are shown, and the rest is folded.
//!
//! Columns and colours become one of their own, whose marks stand for all the values in it. Rows are folded into a mark that says
//! how many there are and unfolds them, and stand by falling number, so that the first stay where they are.

mod other;

use std::cmp::Reverse;

use super::cross::Cross;
use super::kind::Content;
use super::model::{ChartModel, DataTable, Folded, Mark};
use super::written;
use crate::i18n::Key;
use crate::view::context::Context;
pub(super) use other::{Other, others};

/// Most rows of a figure that is not folded, and most columns, which are as many as there are colours.
pub(super) const ROWS: usize = 24;
pub(super) const COLUMNS: usize = 8;

/// Rows before those that are folded.
pub(super) const SHOWN: usize = 15;

/// Cells of a table beyond which it lists those with anybody.
const CELLS: usize = 2_000;

/// Leaves the rows of most people, and folds the others unless somebody has unfolded them.
pub(super) fn rows(
    context: &Context,
    figure: &str,
    (mut chart, sentence, data_table): Content,
) -> Content {
    let whole = context.state.view.unfolds(figure);
    let (values, value) = chart.keep_top(whole);
    if values == 0 {
        return (chart, sentence, data_table);
    }
    let said = context.count_people(value);
    let label = context
        .messages
        .count(Key::SharedRest, values, &[("people", &said)]);
    let folded = Folded {
        chart: Box::new(chart),
        rest: Mark {
            id: figure.to_owned(),
            text: label.clone(),
            label,
            value,
            picks: Vec::new(),
            pressed: whole,
        },
    };
    (ChartModel::Folded(folded), sentence, data_table)
}

/// People of several marks.
pub(super) fn people<'a>(marks: impl Iterator<Item = &'a Mark>) -> usize {
    marks.map(|mark| mark.value).sum()
}

/// Puts rows by falling number and leaves the first, or all; how many the others are, and their people.
pub(super) fn split<T: Clone>(
    rows: &mut Vec<T>,
    whole: bool,
    people: &dyn Fn(&T) -> usize,
) -> (usize, usize) {
    if rows.len() <= ROWS {
        return (0, 0);
    }
    let counts: Vec<_> = rows.iter().map(people).collect();
    let order = largest_first(&counts);
    let sorted: Vec<_> = order.iter().map(|place| rows[*place].clone()).collect();
    let hidden = &sorted[SHOWN..];
    let counted = (hidden.len(), hidden.iter().map(people).sum());
    *rows = match whole {
        true => sorted,
        false => sorted[..SHOWN].to_vec(),
    };
    counted
}

/// The places of numbers, those of the largest first; equal ones stay as they stood.
pub(super) fn largest_first(numbers: &[usize]) -> Vec<usize> {
    let mut places: Vec<_> = (0..numbers.len()).collect();
    places.sort_by_key(|place| Reverse(numbers[*place]));
    places
}

/// The pairs of values that anybody has, in place of a table of many cells of which most are empty.
pub(super) fn listed(context: &Context, cross: &Cross, data_table: DataTable) -> DataTable {
    if cross.rows.len() * cross.columns.len() <= CELLS {
        return data_table;
    }
    let mut rows = Vec::new();
    for row in &cross.rows {
        for column in &cross.columns {
            let people = cross.count(*row, *column);
            if people > 0 {
                rows.push(vec![
                    context.label(cross.first, *row).to_owned(),
                    context.label(cross.second, *column).to_owned(),
                    written(
                        context,
                        people,
                        cross.row_total(*row),
                        context.state.view.measure,
                    ),
                ]);
            }
        }
    }
    let corner = data_table.head.into_iter().next();
    let mut head = Vec::from_iter(corner);
    head.push(context.title(cross.second).to_owned());
    head.push(context.messages.text(Key::FigurePeople).to_owned());
    DataTable { head, rows }
}

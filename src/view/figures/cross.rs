//! Two fields crossed: what most kinds of charts are made of.

use super::model::{DataTable, Mark};
use super::{pick, written};
use crate::dataset::{FieldId, ValueId};
use crate::i18n::{Key, integer, percent};
use crate::query::{Crosstab, crosstab};
use crate::state::{Measure, is_picked};
use crate::view::context::Context;

/// Two fields crossed, reduced to the values that the list has at all; where few people are found, to the rows that they are in.
pub(super) struct Cross {
    pub(super) first: FieldId,
    pub(super) second: FieldId,
    /// Values of the first field, in declared order.
    pub(super) rows: Vec<ValueId>,
    /// Values of the second field, in declared order.
    pub(super) columns: Vec<ValueId>,
    pub(super) table: Crosstab,
}

impl Cross {
    pub(super) fn new(context: &Context, first: FieldId, second: FieldId) -> Self {
        let table = crosstab(context.table, &context.people, first, second);
        let mut rows = context.present(first);
        if context.finds() {
            rows.retain(|row| table.row_totals[row.index()] > 0);
        }
        Self {
            first,
            second,
            rows,
            // All of them, so that each keeps its colour.
            columns: context.present(second),
            table,
        }
    }

    /// People with a pair of values.
    pub(super) fn count(&self, row: ValueId, column: ValueId) -> usize {
        self.table.counts[row.index()][column.index()]
    }

    /// People with a value of the first field who have any of the second.
    pub(super) fn row_total(&self, row: ValueId) -> usize {
        self.table.row_totals[row.index()]
    }

    /// People with a value of the second field who have any of the first.
    pub(super) fn column_total(&self, column: ValueId) -> usize {
        self.table.column_totals[column.index()]
    }

    /// The titles of both fields.
    pub(super) fn title(&self, context: &Context) -> String {
        let titles = [
            ("first", context.title(self.first)),
            ("second", context.title(self.second)),
        ];
        context.messages.fill(Key::FigurePair, &titles)
    }

    /// The labels of the columns, short enough to stand in a legend or a header.
    pub(super) fn column_labels(&self, context: &Context) -> Vec<String> {
        self.columns
            .iter()
            .map(|column| context.short(self.second, *column).to_owned())
            .collect()
    }

    /// A pair of values in words, once where they are called the same.
    pub(super) fn pair(&self, context: &Context, row: ValueId, column: ValueId) -> String {
        let names = [
            ("first", context.label(self.first, row)),
            ("second", context.label(self.second, column)),
        ];
        if names[0].1 == names[1].1 {
            names[0].1.to_owned()
        } else {
            context.messages.fill(Key::FigurePair, &names)
        }
    }

    /// The mark of one cell. A share is one of the row.
    pub(super) fn mark(
        &self,
        context: &Context,
        row: ValueId,
        column: ValueId,
        measure: Measure,
    ) -> Mark {
        let value = self.count(row, column);
        let whole = self.row_total(row);
        let pair = self.pair(context, row, column);
        let people = context.count_people(value);
        let share = percent(context.locale(), value, whole);
        let key = if measure == Measure::Shares {
            Key::FigureMarkShare
        } else {
            Key::FigureMark
        };
        let said = [
            ("value", pair.as_str()),
            ("people", &people),
            ("share", &share),
            ("whole", context.label(self.first, row)),
        ];
        let picks = vec![
            pick(context, self.first, row),
            pick(context, self.second, column),
        ];
        Mark {
            id: format!(
                "{}/{}",
                context.key(self.first, row),
                context.key(self.second, column)
            ),
            label: context.messages.fill(key, &said),
            value,
            text: written(context, value, whole, measure),
            pressed: is_picked(context.state, &picks),
            picks,
        }
    }

    /// The crosstab as a table with totals.
    pub(super) fn data_table(&self, context: &Context, measure: Measure) -> DataTable {
        let total = context.messages.text(Key::FigureTotal);
        let mut head = vec![context.title(self.first).to_owned()];
        head.extend(self.column_labels(context));
        head.push(total.to_owned());
        let line = |label: &str, counts: &[usize], whole: usize| {
            let mut line = vec![label.to_owned()];
            for column in &self.columns {
                line.push(written(context, counts[column.index()], whole, measure));
            }
            line.push(integer(context.locale(), whole));
            line
        };
        let Crosstab {
            counts, row_totals, ..
        } = &self.table;
        let mut rows = Vec::new();
        for row in &self.rows {
            let label = context.label(self.first, *row);
            rows.push(line(label, &counts[row.index()], row_totals[row.index()]));
        }
        rows.push(line(total, &self.table.column_totals, self.table.total));
        DataTable { head, rows }
    }
}

//! Who, from where, again: a small chart for each value of one field, so that the values of another can be compared across them.

mod model;

use super::cross::Cross;
use super::kind::{Chart, Content};
use super::lead::{self, leaders};
use super::model::{ChartModel, DataTable};
use super::top_values::{COLUMNS, Other, ROWS, listed, split};
use super::{numbers, stacked_bars};
use crate::dataset::{FieldId, FigureSpec};
use crate::i18n::{Key, integer, joined};
use crate::view::context::Context;
pub use model::{Panel, SmallMultiples};

impl Chart for SmallMultiples {
    const OFFERS_SHARES: bool = true;

    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        let &[charts, bars] = fields else {
            return None;
        };
        let cross = Cross::new(context, charts, bars);
        let mut chart = panels(context, &cross);
        if let Some(other) = Other::new(context, &cross, COLUMNS - 1) {
            chart.merge(context, &other);
        }
        // Who is ahead in each of many charts is no sentence.
        let sentence = if cross.rows.len() > ROWS {
            stacked_bars::sentence(context, &cross)
        } else {
            sentence(context, &cross)
        };
        let data_table = cross.data_table(context, chart.measure);
        Some((
            ChartModel::SmallMultiples(chart),
            sentence,
            listed(context, &cross, data_table),
        ))
    }

    fn numbers(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        numbers::of_rows(context, fields)
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        split(&mut self.panels, whole, &|panel| panel.total)
    }
}

impl SmallMultiples {
    /// Makes one bar of those of several values.
    fn merge(&mut self, context: &Context, other: &Other) {
        for (row, panel) in other.cross.rows.iter().zip(&mut self.panels) {
            let mark = other.mark(context, *row, self.measure);
            let people = mark.as_ref().map_or(0, |mark| mark.value);
            self.longest = self.longest.max(people);
            panel.bars = other.parted(&panel.bars, (other.label.clone(), mark));
        }
    }
}

fn panels(context: &Context, cross: &Cross) -> SmallMultiples {
    let measure = context.state.view.measure;
    let (mut panels, mut longest) = (Vec::new(), 0);
    for row in &cross.rows {
        let mut bars = Vec::new();
        for column in &cross.columns {
            let people = cross.count(*row, *column);
            longest = longest.max(people);
            let label = context.short(cross.second, *column).to_owned();
            let mark = (people > 0).then(|| cross.mark(context, *row, *column, measure));
            bars.push((label, mark));
        }
        let total = cross.row_total(*row);
        panels.push(Panel {
            label: context.short(cross.first, *row).to_owned(),
            total,
            total_text: integer(context.locale(), total),
            bars,
        });
    }
    SmallMultiples {
        panels,
        longest,
        measure,
    }
}

/// Who is ahead in each chart: several where they are level.
fn sentence(context: &Context, cross: &Cross) -> String {
    let messages = context.messages;
    let mut said = Vec::new();
    for row in &cross.rows {
        let counts = &cross.table.counts[row.index()];
        let ahead = leaders(&cross.columns, &|column| counts[column.index()]);
        let Some(first) = ahead.first() else {
            continue;
        };
        let mut names = Vec::with_capacity(ahead.len());
        for column in &ahead {
            names.push(context.short(cross.second, *column).to_owned());
        }
        let some = counts.iter().filter(|count| **count > 0).count();
        let of = (some, context.title(cross.second));
        let facts = [
            ("first", context.short(cross.first, *row)),
            ("second", &lead::named(context, &names, of, Key::ListComma)),
            ("lead", &integer(context.locale(), counts[first.index()])),
            ("total", &integer(context.locale(), cross.row_total(*row))),
        ];
        said.push(messages.fill(Key::MultiplesItem, &facts));
    }
    if said.is_empty() {
        return lead::nothing(context, &cross.title(context));
    }
    let items = joined(&said, messages.text(Key::ListSemicolon));
    messages.fill(Key::MultiplesSentence, &[("items", &items)])
}

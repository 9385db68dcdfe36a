//! Who, from where: one field as bars, cut into segments by another.

mod model;

use super::cross::Cross;
use super::kind::{Chart, Content};
use super::lead::{self, leaders};
use super::model::{ChartModel, DataTable};
use super::numbers;
use super::top_values::{COLUMNS, Other, listed, split};
use crate::dataset::{FieldId, FigureSpec, ValueId};
use crate::i18n::{Key, integer, percent};
use crate::view::context::Context;
pub use model::{Bar, Segment, StackedBars};

impl Chart for StackedBars {
    const OFFERS_SHARES: bool = true;

    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        let &[bars, segments] = fields else {
            return None;
        };
        let cross = Cross::new(context, bars, segments);
        let bars = cross.rows.iter().map(|row| bar(context, &cross, *row));
        let mut chart = Self {
            series: cross.column_labels(context),
            bars: bars.collect(),
            longest: cross.table.row_totals.iter().copied().max().unwrap_or(0),
            measure: context.state.view.measure,
        };
        if let Some(other) = Other::new(context, &cross, COLUMNS - 1) {
            chart.merge(context, &other);
        }
        let data_table = cross.data_table(context, chart.measure);
        Some((
            ChartModel::StackedBars(chart),
            sentence(context, &cross),
            listed(context, &cross, data_table),
        ))
    }

    fn numbers(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        numbers::of_rows(context, fields)
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        split(&mut self.bars, whole, &|bar| bar.total)
    }
}

impl StackedBars {
    /// Gives the segments of several values one colour.
    fn merge(&mut self, context: &Context, other: &Other) {
        self.series = other.parted(&self.series, other.label.clone());
        for (row, bar) in other.cross.rows.iter().zip(&mut self.bars) {
            bar.segments.retain_mut(|segment| {
                let place = other.kept.iter().position(|kept| *kept == segment.series);
                segment.series = place.unwrap_or_default();
                place.is_some()
            });
            let mark = other.mark(context, *row, self.measure);
            let series = other.kept.len();
            bar.segments
                .extend(mark.map(|mark| Segment { series, mark }));
        }
    }
}

fn bar(context: &Context, cross: &Cross, row: ValueId) -> Bar {
    let total = cross.row_total(row);
    let segments = cross
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| cross.count(row, **column) > 0)
        .map(|(series, column)| Segment {
            series,
            mark: cross.mark(context, row, *column, context.state.view.measure),
        })
        .collect();
    Bar {
        label: context.short(cross.first, row).to_owned(),
        total,
        total_text: integer(context.locale(), total),
        segments,
    }
}

pub(super) fn sentence(context: &Context, cross: &Cross) -> String {
    let (table, total) = (&cross.table, cross.table.total);
    let ahead = leaders(&cross.rows, &|row| cross.row_total(row));
    let Some(first) = ahead.first().copied() else {
        return lead::nothing(context, &cross.title(context));
    };
    let count = cross.row_total(first);
    let some = cross.rows.iter().filter(|row| cross.row_total(**row) > 0);
    let names = lead::labels(context, cross.first, &ahead, some.count(), Key::ListComma);
    if count == context.people.count() {
        return lead::only(context, &names, count);
    }
    let counts = &table.counts[first.index()];
    let within = leaders(&cross.columns, &|column| counts[column.index()]);
    let most = within.first().map_or(0, |column| counts[column.index()]);
    let some = counts.iter().filter(|count| **count > 0).count();
    let said = [
        ("first", names.as_str()),
        ("people", &lead::people(context, count, ahead.len())),
        ("share", &percent(context.locale(), count, total)),
        ("total", &integer(context.locale(), total)),
        (
            "second",
            &lead::labels(context, cross.second, &within, some, Key::ListComma),
        ),
        ("lead", &integer(context.locale(), most)),
    ];
    let key = if ahead.len() > 1 {
        Key::FigureLevel
    } else {
        Key::FigureSentenceBars
    };
    context.messages.fill(key, &said)
}

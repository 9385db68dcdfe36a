//! Who, from where: one field as bars, cut into segments by another.

use super::super::context::Context;
use super::super::figure::{Bar, Drawing, Segment, StackedBars, Twin};
use super::Cross;
use super::lead::{self, leaders};
use crate::i18n::{Key, integer, percent};

pub(super) fn draw(context: &Context, cross: &Cross) -> (Drawing, String, Twin) {
    let measure = context.state.view.measure;
    let bars = cross
        .rows
        .iter()
        .map(|row| bar(context, cross, *row))
        .collect();
    let drawing = Drawing::StackedBars(StackedBars {
        series: cross.column_labels(context),
        bars,
        longest: cross.table.row_totals.iter().copied().max().unwrap_or(0),
        measure,
    });
    (
        drawing,
        sentence(context, cross),
        cross.twin(context, measure),
    )
}

fn bar(context: &Context, cross: &Cross, row: usize) -> Bar {
    let total = cross.table.row_totals[row];
    let segments = cross
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| cross.table.counts[row][**column] > 0)
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
    let ahead = leaders(&cross.rows, &|row| table.row_totals[row]);
    let Some(first) = ahead.first().copied() else {
        return lead::nothing(context, &cross.title(context));
    };
    let count = table.row_totals[first];
    let some = cross.rows.iter().filter(|row| table.row_totals[**row] > 0);
    let names = lead::labels(context, cross.first, &ahead, some.count(), Key::ListComma);
    if count == context.people.count() {
        return lead::only(context, &names, count);
    }
    let counts = &table.counts[first];
    let within = leaders(&cross.columns, &|column| counts[column]);
    let most = within.first().map_or(0, |column| counts[*column]);
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

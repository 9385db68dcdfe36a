//! Who, from where: one field as bars, cut into segments by another.

use super::super::context::Context;
use super::super::figure::{Bar, Drawing, Segment, StackedBars, Twin};
use super::{Cross, most};
use crate::i18n::{Key, integer, percent};

pub(super) fn draw(context: &Context, cross: &Cross) -> (Drawing, String, Twin) {
    let measure = context.state.measure;
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
            mark: cross.mark(context, row, *column, context.state.measure),
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
    let Some(first) = cross.fullest_row() else {
        return String::new();
    };
    let total = cross.table.total;
    let count = cross.table.row_totals[first];
    let people = context.count_people(count);
    let first_label = context.label(cross.first, first);
    if count == total {
        return context.messages.fill(
            Key::FigureOneValue,
            &[("people", &people), ("first", first_label)],
        );
    }
    let counts = &cross.table.counts[first];
    let Some(second) = most(cross.columns.iter().copied(), |column| counts[column]) else {
        return String::new();
    };
    let said = [
        ("first", first_label),
        ("people", &people),
        ("share", &percent(context.locale(), count, total)),
        ("total", &integer(context.locale(), total)),
        ("second", context.label(cross.second, second)),
        ("lead", &integer(context.locale(), counts[second])),
    ];
    context.messages.fill(Key::FigureSentenceBars, &said)
}

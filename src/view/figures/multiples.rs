//! Who, from where, again: a small chart for each value of one field, so that the values of another can be compared across them.

use super::super::context::Context;
use super::super::figure::{Drawing, Panel, SmallMultiples, Twin};
use super::Cross;
use super::lead::{self, leaders};
use crate::i18n::{Key, integer, joined};

pub(super) fn draw(context: &Context, cross: &Cross) -> (Drawing, String, Twin) {
    let measure = context.state.view.measure;
    let (mut panels, mut longest) = (Vec::new(), 0);
    for row in &cross.rows {
        let counts = &cross.table.counts[*row];
        let mut bars = Vec::new();
        for column in &cross.columns {
            let people = counts[*column];
            longest = longest.max(people);
            let label = context.short(cross.second, *column).to_owned();
            let mark = (people > 0).then(|| cross.mark(context, *row, *column, measure));
            bars.push((label, mark));
        }
        let total = cross.table.row_totals[*row];
        panels.push(Panel {
            label: context.short(cross.first, *row).to_owned(),
            total,
            total_text: integer(context.locale(), total),
            bars,
        });
    }
    let drawing = Drawing::SmallMultiples(SmallMultiples {
        panels,
        longest,
        measure,
    });
    (
        drawing,
        sentence(context, cross),
        cross.twin(context, measure),
    )
}

/// Who is ahead in each chart: several where they are level.
fn sentence(context: &Context, cross: &Cross) -> String {
    let messages = context.messages;
    let mut said = Vec::new();
    for row in &cross.rows {
        let counts = &cross.table.counts[*row];
        let ahead = leaders(&cross.columns, &|column| counts[column]);
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
            ("lead", &integer(context.locale(), counts[*first])),
            (
                "total",
                &integer(context.locale(), cross.table.row_totals[*row]),
            ),
        ];
        said.push(messages.fill(Key::MultiplesItem, &facts));
    }
    if said.is_empty() {
        return lead::nothing(context, &cross.title(context));
    }
    let items = joined(&said, messages.text(Key::ListSemicolon));
    messages.fill(Key::MultiplesSentence, &[("items", &items)])
}

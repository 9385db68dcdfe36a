//! Which countries: the values of one field by falling number.

mod at_least;
mod fold;
mod model;

use super::kind::{Chart, Content};
use super::lead::{self, leaders};
use super::model::{ChartModel, DataTable, Mark};
use super::{Measure, numbers, pick, written};
use crate::dataset::{FieldId, FigureSpec, ValueId};
use crate::i18n::{Key, Locale, integer, percent};
use crate::query::counts;
use crate::state::is_picked;
use crate::view::context::{Context, occurring};
pub use model::{RankedBar, Ranking};

/// Bars that a ranking always shows; the rest is folded into a mark that says how much it is, and is listed in the table.
const SHOWN: usize = 15;

impl Chart for Ranking {
    fn model(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        let &[field] = fields else {
            return None;
        };
        // The sentence on countries counts them, that on other fields says how many values are shared.
        Some(if spec.minimum == 0 && context.name(field) == "country" {
            countries(context, &spec.name, field)
        } else {
            at_least::model(context, spec, field)
        })
    }

    fn numbers(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        numbers::ranked(context, spec, fields)
    }
}

fn countries(context: &Context, figure: &str, field: FieldId) -> Content {
    let counts = counts(context.table, &context.people, field);
    let total: usize = counts.iter().sum();
    let ranked = ranked(context, field, &counts);
    (
        picture(context, figure, field, (&ranked, &counts), Key::FigureRest),
        sentence(context, field, &ranked, &counts, total),
        data_table(context, field, &ranked, &counts, total),
    )
}

/// The bars of the values in their order; `rest` is the message that says how many more there are.
fn picture(
    context: &Context,
    figure: &str,
    field: FieldId,
    (ranked, counts): (&[ValueId], &[usize]),
    rest_key: Key,
) -> ChartModel {
    let first = ranked.len().min(SHOWN);
    let hidden = &ranked[first..];
    let whole = context.state.view.unfolds(figure);
    let mut bars = Vec::with_capacity(ranked.len());
    for code in &ranked[..if whole { ranked.len() } else { first }] {
        bars.push(RankedBar {
            label: context.label(field, *code).to_owned(),
            mark: mark(context, field, *code, counts[code.index()]),
        });
    }
    let rest = (!hidden.is_empty()).then(|| {
        let value = hidden.iter().map(|code| counts[code.index()]).sum();
        let people = context.count_people(value);
        let label = context
            .messages
            .count(rest_key, hidden.len(), &[("people", &people)]);
        Mark {
            id: figure.to_owned(),
            text: label.clone(),
            label,
            value,
            picks: Vec::new(),
            pressed: whole,
        }
    });
    ChartModel::Ranking(Ranking {
        longest: bars.first().map_or(0, |bar| bar.mark.value),
        bars,
        first,
        rest,
        rest_values: hidden.len(),
        rest_says: rest_key,
    })
}

/// The values that somebody has, those of most people first.
pub(super) fn ranked(context: &Context, field: FieldId, counts: &[usize]) -> Vec<ValueId> {
    context.ranked(field, &occurring(counts), counts, Locale::English)
}

/// The sentence and the table of these counts.
pub(super) fn said(context: &Context, field: FieldId, counts: &[usize]) -> (String, DataTable) {
    let total = counts.iter().sum();
    let ranked = ranked(context, field, counts);
    (
        sentence(context, field, &ranked, counts, total),
        data_table(context, field, &ranked, counts, total),
    )
}

/// The mark of a value.
pub(super) fn mark(context: &Context, field: FieldId, code: ValueId, value: usize) -> Mark {
    let picks = vec![pick(context, field, code)];
    let people = context.count_people(value);
    let said = [
        ("value", context.label(field, code)),
        ("people", people.as_str()),
    ];
    Mark {
        id: context.key(field, code).to_owned(),
        label: context.messages.fill(Key::FigureMark, &said),
        value,
        text: written(context, value, value, Measure::Numbers),
        pressed: is_picked(context.state, &picks),
        picks,
    }
}

fn sentence(
    context: &Context,
    field: FieldId,
    ranked: &[ValueId],
    counts: &[usize],
    total: usize,
) -> String {
    let ahead = leaders(ranked, &|code| counts[code.index()]);
    // Only organizations match, which have no country.
    let Some(first) = ahead.first() else {
        return lead::nothing(context, context.title(field));
    };
    let count = counts[first.index()];
    let names = lead::labels(context, field, &ahead, ranked.len(), Key::ListComma);
    if count == context.people.count() {
        return lead::only(context, &names, count);
    }
    let said = [
        ("first", names.as_str()),
        ("people", &lead::people(context, count, ahead.len())),
        ("share", &percent(context.locale(), count, total)),
        ("total", &integer(context.locale(), total)),
        (
            "countries",
            &context.messages.count(Key::Countries, ranked.len(), &[]),
        ),
    ];
    context.messages.fill(Key::FigureSentenceRanking, &said)
}

fn data_table(
    context: &Context,
    field: FieldId,
    ranked: &[ValueId],
    counts: &[usize],
    total: usize,
) -> DataTable {
    let text = |key| context.messages.text(key).to_owned();
    let rows = ranked.iter().map(|code| {
        let number = |measure| written(context, counts[code.index()], total, measure);
        vec![
            context.label(field, *code).to_owned(),
            number(Measure::Numbers),
            number(Measure::Shares),
        ]
    });
    DataTable {
        head: vec![
            context.title(field).to_owned(),
            text(Key::FigurePeople),
            text(Key::FigureShare),
        ],
        rows: rows.collect(),
    }
}

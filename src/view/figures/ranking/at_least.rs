//! Which organisations: the values of a field, as printed, that several people have.

use super::super::kind::Content;
use super::super::lead::{self, leaders};
use super::super::model::ChartModel;
use super::{data_table, picture};
use crate::dataset::{FieldId, FigureSpec, ValueId};
use crate::i18n::{Key, Locale, integer};
use crate::query::counts;
use crate::view::context::Context;

pub(super) fn model(context: &Context, spec: &FigureSpec, field: FieldId) -> Content {
    let counts = counts(context.table, &context.people, field);
    // What nobody has is not printed.
    let least = spec.minimum.max(1);
    let (mut printed, mut total, mut shared) = (0, 0, Vec::new());
    for (code, count) in ValueId::all(counts.len()).zip(&counts) {
        total += count;
        if *count > 0 {
            printed += 1;
        }
        if *count >= least {
            shared.push(code);
        }
    }
    let ranked = context.ranked(field, &shared, &counts, Locale::English);
    let sentence = if printed == 0 {
        lead::nothing(context, context.title(field))
    } else if ranked.is_empty() {
        none(context, least, field, printed)
    } else {
        sentence(context, (least, printed), field, (&ranked, &counts))
    };
    let chart = if ranked.is_empty() {
        ChartModel::Empty(sentence.clone())
    } else {
        let ranked = (&*ranked, &*counts);
        picture(context, &spec.name, field, ranked, Key::SharedRest)
    };
    (
        chart,
        sentence,
        data_table(context, field, &ranked, &counts, total),
    )
}

/// How many values are printed, how many of them have the least number of people, and which most.
fn sentence(
    context: &Context,
    (least, printed): (usize, usize),
    field: FieldId,
    (ranked, counts): (&[ValueId], &[usize]),
) -> String {
    let messages = context.messages;
    let title = [("field", context.title(field))];
    let mut said = vec![messages.count(Key::SharedSentence, printed, &title)];
    if least > 1 {
        let facts = [
            ("shared", &*integer(context.locale(), ranked.len())),
            ("least", &context.count_people(least)),
        ];
        said.push(messages.fill(Key::SharedLeast, &facts));
    }
    let ahead = leaders(ranked, &|code| counts[code.index()]);
    // Names of organisations have commas.
    let names = lead::labels(context, field, &ahead, printed, Key::ListSemicolon);
    let most = ahead.first().map_or(0, |code| counts[code.index()]);
    let facts = [
        ("first", names.as_str()),
        ("people", &lead::people(context, most, ahead.len())),
    ];
    said.push(messages.fill(Key::SharedMost, &facts));
    messages.sentences(&said)
}

/// That no value has as many people as the figure asks for.
fn none(context: &Context, least: usize, field: FieldId, printed: usize) -> String {
    let facts = [
        ("field", context.title(field)),
        ("least", &context.count_people(least)),
    ];
    context.messages.count(Key::SharedNone, printed, &facts)
}

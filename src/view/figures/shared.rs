//! Which organisations: the values of a field, as printed, that several people have.

use super::super::context::Context;
use super::super::figure::{Drawing, Twin};
use super::ranking::{picture, twin};
use crate::dataset::FigureSpec;
use crate::i18n::{Key, integer};
use crate::query::counts;

pub(super) fn draw(context: &Context, spec: &FigureSpec, field: usize) -> (Drawing, String, Twin) {
    let counts = counts(context.table, &context.people, field);
    let (mut printed, mut total, mut shared) = (0, 0, Vec::new());
    for (code, count) in counts.iter().enumerate() {
        total += count;
        if *count > 0 {
            printed += 1;
        }
        if *count >= spec.minimum {
            shared.push(code);
        }
    }
    let ranked = context.ranked(field, &shared, &counts);
    let drawing = if ranked.is_empty() {
        Drawing::Empty(none(context, spec, field, printed))
    } else {
        picture(
            context,
            &spec.name,
            field,
            (&ranked, &counts),
            Key::SharedRest,
        )
    };
    let sentence = match ranked.first() {
        Some(first) => context.messages.count(
            Key::SharedSentence,
            printed,
            &[
                ("field", context.title(field)),
                ("shared", &integer(context.locale(), ranked.len())),
                ("least", &context.count_people(spec.minimum)),
                ("first", context.label(field, *first)),
                ("people", &context.count_people(counts[*first])),
            ],
        ),
        None => none(context, spec, field, printed),
    };
    (
        drawing,
        sentence,
        twin(context, field, &ranked, &counts, total),
    )
}

/// That no value has as many people as the figure asks for.
fn none(context: &Context, spec: &FigureSpec, field: usize, printed: usize) -> String {
    let facts = [
        ("field", context.title(field)),
        ("least", &context.count_people(spec.minimum)),
    ];
    context.messages.count(Key::SharedNone, printed, &facts)
}

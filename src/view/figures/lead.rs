//! Who is ahead, told alike by every sentence: all who are level are named, or counted where they are many.

use crate::dataset::{FieldId, ValueId};
use crate::i18n::{Key, integer, joined};
use crate::view::context::Context;

/// Names that a sentence has room for.
const NAMED: usize = 3;

/// Those with the highest number, in the order given, which is the same in every language; none if every number is zero.
pub(super) fn leaders<T: Copy>(all: &[T], number: &dyn Fn(T) -> usize) -> Vec<T> {
    let mut ahead = Vec::new();
    let mut most = 1;
    for one in all {
        let people = number(*one);
        if people > most {
            ahead.clear();
            most = people;
        }
        if people == most {
            ahead.push(*one);
        }
    }
    ahead
}

/// Those who are level, by name, or how many they are of how many and of what.
pub(super) fn named(
    context: &Context,
    names: &[String],
    (of, field): (usize, &str),
    between: Key,
) -> String {
    if names.len() <= NAMED {
        return joined(names, context.messages.text(between));
    }
    let total = integer(context.locale(), of);
    let said = [("total", total.as_str()), ("field", field)];
    context
        .messages
        .count(Key::FigureSeveral, names.len(), &said)
}

/// The labels of the values that are level.
pub(super) fn labels(
    context: &Context,
    field: FieldId,
    ahead: &[ValueId],
    of: usize,
    between: Key,
) -> String {
    let mut names = Vec::with_capacity(ahead.len());
    for code in ahead {
        names.push(context.label(field, *code).to_owned());
    }
    named(context, &names, (of, context.title(field)), between)
}

/// A number of people, who are as many for each of several.
pub(super) fn people(context: &Context, people: usize, ahead: usize) -> String {
    let key = if ahead > 1 {
        Key::FigureEach
    } else {
        Key::People
    };
    context.messages.count(key, people, &[])
}

/// That only one value, or pair of values, is there.
pub(super) fn only(context: &Context, first: &str, people: usize) -> String {
    let people = context.count_people(people);
    let said = [("people", people.as_str()), ("first", first)];
    context.messages.fill(Key::FigureOneValue, &said)
}

/// That the list gives nobody a value.
pub(super) fn nothing(context: &Context, field: &str) -> String {
    context
        .messages
        .fill(Key::FigureNoValue, &[("field", field)])
}

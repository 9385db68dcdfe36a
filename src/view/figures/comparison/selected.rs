//! Which two values are compared: those that a link asks for or the largest, within what a lock leaves.

use crate::dataset::{FieldId, ValueId};
use crate::i18n::Locale;
use crate::query::counts;
use crate::state::Compared;
use crate::view::context::Context;

/// The field whose two values are compared, if two can be, and these.
pub(super) fn selected(context: &Context, fields: [FieldId; 2]) -> Option<(FieldId, [ValueId; 2])> {
    let asked = context.state.view.compare.as_ref();
    let asked = asked.and_then(|asked| asked_for(context, fields, asked));
    asked.or_else(|| {
        fields
            .into_iter()
            .find_map(|field| match by_size(context, field)[..] {
                [one, other, ..] => Some((field, [one, other])),
                _ => None,
            })
    })
}

/// The field whose filter is left aside, unless no reader can change it.
pub(super) fn set_aside(context: &Context, first: FieldId, second: FieldId) -> Option<FieldId> {
    let (field, _) = selected(context, [first, second])?;
    (!is_locked(context, field)).then_some(field)
}

fn is_locked(context: &Context, field: FieldId) -> bool {
    let name = context.name(field);
    context.state.locked.iter().any(|locked| locked == name)
}

/// Whether a lock leaves the value to be chosen.
fn is_allowed(context: &Context, field: FieldId, code: ValueId) -> bool {
    let chosen = context.state.view.chosen(context.name(field));
    let key = &context.value(field, code).key;
    !is_locked(context, field) || chosen.is_empty() || chosen.contains(key)
}

/// The values that can be chosen, in declared order.
pub(super) fn allowed(context: &Context, field: FieldId) -> Vec<ValueId> {
    let mut codes = context.present(field);
    codes.retain(|code| is_allowed(context, field, *code));
    codes
}

/// The values that can be chosen, those of most people in the whole list first.
pub(super) fn by_size(context: &Context, field: FieldId) -> Vec<ValueId> {
    let everyone = counts(context.table, context.table.people(), field);
    let codes = allowed(context, field);
    context.ranked(field, &codes, &everyone, Locale::English)
}

/// The field and the values that a link asks for, if the figure shows the field and no lock forbids one.
fn asked_for(
    context: &Context,
    fields: [FieldId; 2],
    asked: &Compared,
) -> Option<(FieldId, [ValueId; 2])> {
    let field = fields
        .into_iter()
        .find(|field| context.name(*field) == asked.field)?;
    let code = |key: &String| {
        let code = context.code(field, key);
        code.filter(|code| is_allowed(context, field, *code))
    };
    match &asked.keys[..] {
        [one, other] => Some((field, [code(one)?, code(other)?])),
        _ => None,
    }
}

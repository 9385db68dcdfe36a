//! The facets with their counts, and the filters that can be removed.

use super::context::Context;
use super::page::{ActiveFilter, Choice, Facet};
use crate::dataset::FieldId;
use crate::i18n::{Key, fold, integer};
use crate::query::facet_counts;
use crate::state::{Action, NUMBER, Pick};

/// A facet with more values than this is narrowed by typing and ordered by count.
const LONG: usize = 12;

pub(super) fn facets(context: &Context) -> Vec<Facet> {
    let names = &context.dataset.descriptor.explorer.facets;
    names
        .iter()
        .filter(|name| !context.state.locked.contains(name))
        .filter_map(|name| context.field(name))
        .map(|field| facet(context, field))
        .collect()
}

fn facet(context: &Context, field: FieldId) -> Facet {
    let name = context.name(field);
    let chosen = context.state.view.chosen(name);
    let counts = facet_counts(context.table, &context.clauses, field);
    let present = context.present(field);
    let searchable = present.len() > LONG;
    // A value that a link chose stays removable even where nobody in the list has it.
    let mut codes: Vec<_> = context
        .dataset
        .field(field)
        .value_ids()
        .filter(|code| present.contains(code) || chosen.contains(&context.value(field, *code).key))
        .collect();
    if searchable {
        codes = context.ranked(field, &codes, &counts, context.locale());
    }
    let mut choices = Vec::with_capacity(codes.len());
    for code in codes {
        let (label, count) = (context.label(field, code).to_owned(), counts[code.index()]);
        let key = &context.value(field, code).key;
        choices.push(Choice {
            key: key.clone(),
            folded: fold(&label),
            label,
            count,
            count_text: integer(context.locale(), count),
            checked: chosen.contains(key),
        });
    }
    let titles = &context.dataset.descriptor.field(field).titles;
    let spoken = titles.best(context.locale()).1;
    Facet {
        locale: (spoken != context.locale()).then_some(spoken),
        name: name.to_owned(),
        title: context.title(field).to_owned(),
        searchable,
        choices,
    }
}

pub(super) fn active(context: &Context) -> Vec<ActiveFilter> {
    let mut active = Vec::new();
    for (facet, keys) in &context.state.view.facets {
        let Some(field) = context.field(facet) else {
            continue;
        };
        for key in keys {
            let code = context.code(field, key);
            let value = code.map_or(key.as_str(), |code| context.label(field, code));
            let label = context.messages.fill(
                Key::FiltersField,
                &[("field", context.title(field)), ("value", value)],
            );
            let remove = Action::Toggle {
                facet: facet.clone(),
                key: key.clone(),
            };
            active.push(filter(context, [facet, "/", key].concat(), label, remove));
        }
    }
    let entries = &context.state.view.entries;
    if !entries.is_empty() {
        // One filter, however many entries it chooses: they were chosen together.
        let label = context
            .messages
            .count(Key::FiltersEntries, entries.len(), &[]);
        let remove = Action::Pick(entries.iter().copied().map(Pick::Entry).collect());
        active.push(filter(context, NUMBER.to_owned(), label, remove));
    }
    let search = context.state.view.search.trim();
    if !search.is_empty() {
        let label = context
            .messages
            .fill(Key::FiltersSearch, &[("query", search)]);
        active.push(filter(
            context,
            "q".to_owned(),
            label,
            Action::Search(String::new()),
        ));
    }
    active
}

fn filter(context: &Context, id: String, label: String, remove: Action) -> ActiveFilter {
    // It is known by its field, and by the value where there are several.
    let field = id.split('/').next().unwrap_or_default();
    let locked = context.state.locked.iter().any(|name| name == field);
    let remove_label = context
        .messages
        .fill(Key::FiltersRemove, &[("filter", &label)]);
    ActiveFilter {
        id,
        label,
        remove_label,
        remove: (!locked).then_some(remove),
    }
}

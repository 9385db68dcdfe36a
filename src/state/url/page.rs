//! What a link says of the page, besides the view.

use super::encoding::{encode, encode_but};
use super::known::{is_category, is_sortable};
use super::parameter::{Parameter, Reading};
use super::view::{part, write_display, write_filters};
use super::writer::Writer;
use super::{OPEN, view};
use crate::dataset::Dataset;
use crate::i18n::Locale;
use crate::state::{Embed, PageState, SortKey};

/// Reads a parameter.
pub(super) fn read(
    state: &mut PageState,
    parameter: &mut Parameter,
    dataset: Option<&Dataset>,
) -> Reading {
    let value = parameter.value;
    match parameter.name {
        "sort" => sort(&mut state.sort, parameter, dataset),
        "show" => {
            let reading = Reading::of(&mut state.view.part, part(value, dataset));
            if reading == Reading::Understood {
                state.embed = Embed::Part;
            }
            reading
        }
        OPEN => parameter.add_numbers(&mut state.open, dataset),
        "page" => {
            let page = value.parse().ok().filter(|page| *page > 0);
            Reading::of(
                &mut state.page,
                page.map(|page| if page == 1 { 0 } else { page }),
            )
        }
        "lang" => {
            let locale = Locale::ALL.iter().find(|locale| locale.code() == value);
            Reading::of(&mut state.locale, locale.copied().map(Some))
        }
        "dataset" => {
            state.dataset = Some(value.to_owned()).filter(|id| !id.is_empty());
            Reading::Understood
        }
        "embed" => {
            let embed = embed(value, state.embed);
            Reading::of(&mut state.embed, embed)
        }
        "lock" => parameter.add_items(&mut state.locked, &|item| is_category(dataset, item)),
        "names" => {
            let known = matches!(value, "on" | "off");
            Reading::of(&mut state.anonymous, known.then_some(value == "off"))
        }
        name @ ("theme" | "accent" | "font") => {
            if !is_look(name, value) {
                return Reading::NoValue;
            }
            state.look.push([name, "=", parameter.written].concat());
            Reading::Understood
        }
        "slide" => Reading::of(&mut state.slide, value.parse().ok()),
        "story" => {
            state.story.push(value.to_owned());
            Reading::Understood
        }
        _ => view::read(&mut state.view, parameter, dataset),
    }
}

/// Writes a state as a query string without its question mark; the default state is the empty string.
pub fn write(state: &PageState) -> String {
    let mut link = Writer::default();
    write_filters(&state.view, &mut link);
    let sort: Vec<_> = state.sort.iter().map(sort_item).collect();
    link.add_list("sort", &sort);
    let part = if state.embed == Embed::Part {
        "show"
    } else {
        "view"
    };
    write_display(&state.view, part, &mut link);
    link.add_numbers(OPEN, &state.open);
    if state.page > 1 {
        link.add("page", &state.page.to_string());
    }
    if let Some(locale) = state.locale {
        link.add("lang", locale.code());
    }
    if let Some(dataset) = &state.dataset {
        link.add("dataset", &encode(dataset));
    }
    match state.embed {
        Embed::No => {}
        Embed::Whole | Embed::Part => link.add("embed", "1"),
        Embed::Builder => link.add("embed", "build"),
    }
    link.add_list("lock", &state.locked);
    if state.anonymous {
        link.add("names", "off");
    }
    if state.slide > 0 {
        link.add("slide", &state.slide.to_string());
    }
    for saved in &state.story {
        // These stand in a value as they are, and the link is shorter and can be read.
        link.add("story", &encode_but(saved, b"=,:"));
    }
    link.extend(&state.look);
    link.finish()
}

fn sort(keys: &mut Vec<SortKey>, parameter: &mut Parameter, dataset: Option<&Dataset>) -> Reading {
    let field = |item: &str| item.strip_prefix('-').unwrap_or(item).to_owned();
    let mut items = Vec::new();
    let reading = parameter.add_items(&mut items, &|item| is_sortable(dataset, &field(item)));
    for item in items {
        let (field, descending) = (field(&item), item.starts_with('-'));
        if keys.iter().all(|known| known.field != field) {
            keys.push(SortKey { field, descending });
        }
    }
    reading
}

fn sort_item(key: &SortKey) -> String {
    [if key.descending { "-" } else { "" }, &key.field].concat()
}

fn embed(value: &str, before: Embed) -> Option<Embed> {
    match value {
        // A part that is shown alone is embedded already.
        "1" if before == Embed::Part => Some(before),
        "1" => Some(Embed::Whole),
        "0" => Some(Embed::No),
        "build" => Some(Embed::Builder),
        _ => None,
    }
}

/// Whether a value says how the page looks.
fn is_look(name: &str, value: &str) -> bool {
    match name {
        "theme" => matches!(value, "light" | "dark" | "auto"),
        "accent" => value.len() == 6 && value.bytes().all(|digit| digit.is_ascii_hexdigit()),
        _ => !value.is_empty(),
    }
}

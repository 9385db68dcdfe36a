//! What a link says of a view, and a story of each of its views.

use super::NUMBER;
use super::encoding::encode;
use super::known::{has_figure, is_category, is_value, shows};
use super::limits::LONGEST_SEARCH;
use super::parameter::{Parameter, Reading};
use super::writer::{Writer, list};
use crate::dataset::{Dataset, FigureKind};
use crate::state::{Compared, Measure, Part, ShareOf, View};

/// Reads a parameter, if it is one of a view.
pub fn read(view: &mut View, parameter: &mut Parameter, dataset: Option<&Dataset>) -> Reading {
    let (name, value) = (parameter.name, parameter.value);
    match name {
        "q" => {
            view.search = parameter.shortened(LONGEST_SEARCH);
            Reading::Understood
        }
        "view" => Reading::of(&mut view.part, part(value, dataset)),
        "measure" => {
            let Some(measured) = measure(value) else {
                return Reading::NoValue;
            };
            (view.measure, view.share) = measured;
            Reading::Understood
        }
        "compare" => Reading::of(&mut view.compare, compared(value, dataset).map(Some)),
        "dots" => parameter.add_items(&mut view.dots, &|item| {
            shows(dataset, FigureKind::Dots, item)
        }),
        "unfold" => parameter.add_items(&mut view.unfolded, &|item| has_figure(dataset, item)),
        NUMBER => parameter.add_numbers(&mut view.entries, dataset),
        _ if is_category(dataset, name) => {
            let mut keys = view.chosen(name).to_vec();
            let reading = parameter.add_items(&mut keys, &|item| is_value(dataset, name, item));
            view.choose(name, keys);
            reading
        }
        _ => Reading::NoParameter,
    }
}

/// Writes a view as a query string of its own; the default view is the empty string.
pub fn write(view: &View) -> String {
    let mut link = Writer::default();
    write_filters(view, &mut link);
    write_display(view, "view", &mut link);
    link.finish()
}

/// Writes whom a view shows.
pub(super) fn write_filters(view: &View, link: &mut Writer) {
    for (field, keys) in &view.facets {
        link.add_list(&encode(field), keys);
    }
    link.add_numbers(NUMBER, &view.entries);
    if !view.search.is_empty() {
        link.add("q", &encode(&view.search));
    }
}

/// Writes how a view shows them; `part` is the name of the parameter that says which part of the page it is.
pub(super) fn write_display(view: &View, part: &str, link: &mut Writer) {
    match &view.part {
        Part::Overview => {}
        Part::Summary => link.add(part, "summary"),
        Part::Figures => link.add(part, "figures"),
        Part::Figure(name) => link.add(part, &["figure:", &encode(name)].concat()),
        Part::Table => link.add(part, "table"),
    }
    match (view.measure, view.share) {
        (Measure::Numbers, _) => {}
        (Measure::Shares, ShareOf::Row) => link.add("measure", "shares"),
        (Measure::Shares, ShareOf::Column) => link.add("measure", "column"),
        (Measure::Shares, ShareOf::All) => link.add("measure", "all"),
    }
    if let Some(Compared { field, keys }) = &view.compare {
        // A colon needs no escape in a query, and reads better without.
        link.add("compare", &[&encode(field), ":", &list(keys)].concat());
    }
    link.add_list("dots", &view.dots);
    link.add_list("unfold", &view.unfolded);
}

/// The part of this name.
pub(super) fn part(value: &str, dataset: Option<&Dataset>) -> Option<Part> {
    match value {
        "summary" => Some(Part::Summary),
        "figures" => Some(Part::Figures),
        "table" => Some(Part::Table),
        _ => {
            let name = value.strip_prefix("figure:").unwrap_or(value);
            has_figure(dataset, name).then(|| Part::Figure(name.to_owned()))
        }
    }
}

/// `row` says in full what `shares` has always meant.
fn measure(value: &str) -> Option<(Measure, ShareOf)> {
    match value {
        "numbers" => Some((Measure::Numbers, ShareOf::Row)),
        "shares" | "row" => Some((Measure::Shares, ShareOf::Row)),
        "column" => Some((Measure::Shares, ShareOf::Column)),
        "all" => Some((Measure::Shares, ShareOf::All)),
        _ => None,
    }
}

/// Two selections, such as `region:african,weog`; nothing if they are not two values of a field that is compared.
fn compared(value: &str, dataset: Option<&Dataset>) -> Option<Compared> {
    let (field, listed) = value.split_once(':')?;
    let mut keys: Vec<String> = Vec::new();
    for key in listed.split(',').filter(|key| !key.is_empty()) {
        if !is_value(dataset, field, key) || keys.iter().any(|known| known == key) {
            return None;
        }
        keys.push(key.to_owned());
    }
    let field = field.to_owned();
    (keys.len() == 2 && shows(dataset, FigureKind::Comparison, &field))
        .then_some(Compared { field, keys })
}

//! The view state as a link's query string, and back.
//!
//! Reading never fails: what is not understood becomes a notice. Writing leaves defaults out, so equal states have equal links.

use super::embed::is_look;
use super::encoding::{decode, encode, encode_but, parameters};
use super::figures::{compared, shows};
use super::{Compared, Embed, Measure, NUMBER, Part, SortKey, ViewState, Whole};
use crate::dataset::Dataset;
use crate::dataset::FigureKind;
use crate::i18n::{Locale, joined};

/// Most items that are read of a list in a link, which is more than servers take.
const MOST_ITEMS: usize = 10_000;

/// Most parameters of a link that are read, and most things in it that are not known and said.
pub(super) const MOST_PARAMETERS: usize = 200;

/// Most letters that a search keeps: each word of it is looked for in every row.
pub const LONGEST_SEARCH: usize = 300;

/// A query string read against a dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What was understood.
    pub state: ViewState,
    /// What was not.
    pub notices: Vec<Notice>,
}

/// Something in a link that was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// No such parameter.
    UnknownParameter(String),
    /// The parameter has no such value.
    UnknownValue {
        /// The parameter.
        name: String,
        /// The value, as given.
        value: String,
    },
    /// The parameter would tell of single people where their names are left out.
    Withheld(String),
    /// The parameter holds more than the page keeps.
    TooLong(String),
}

/// Reads a query string, with or without its question mark.
///
/// Values, sort keys, figures and numbers are checked against the dataset. Before one is loaded, only what does not
/// depend on it (language and dataset) is of use.
pub fn parse(query: &str, dataset: Option<&Dataset>) -> Parsed {
    let mut parsed = Parsed::default();
    for (place, (name, value)) in parameters(query.trim_start_matches('?')).enumerate() {
        if place == MOST_PARAMETERS || parsed.notices.len() > MOST_PARAMETERS {
            parsed.notices.push(Notice::TooLong(name));
            break;
        }
        parameter(&mut parsed, &name, value, dataset);
    }
    parsed.withhold();
    parsed
}

impl Parsed {
    /// Leaves the names of people out, whatever the query says.
    pub fn leave_names_out(&mut self) {
        self.state.anonymous = true;
        self.withhold();
    }

    fn withhold(&mut self) {
        for name in self.state.withhold() {
            self.notices.push(Notice::Withheld(name.to_owned()));
        }
    }
}

pub(super) fn parameter(parsed: &mut Parsed, name: &str, written: &str, dataset: Option<&Dataset>) {
    let state = &mut parsed.state;
    let value = decode(written);
    let value = value.as_str();
    let mut unknown = Vec::new();
    let mut whole = true;
    match name {
        "q" => {
            let kept;
            (kept, whole) = shortened(value, LONGEST_SEARCH);
            kept.clone_into(&mut state.search);
        }
        "lang" => match Locale::ALL.iter().find(|locale| locale.code() == value) {
            Some(locale) => state.locale = Some(*locale),
            None => unknown.push(value.to_owned()),
        },
        "dataset" => state.dataset = Some(value.to_owned()).filter(|id| !id.is_empty()),
        "embed" => match value {
            // A part that is shown alone is embedded already.
            "1" if state.embed == Embed::Part => {}
            "1" => state.embed = Embed::Whole,
            "0" => state.embed = Embed::No,
            "build" => state.embed = Embed::Builder,
            _ => unknown.push(value.to_owned()),
        },
        "lock" => {
            whole = add(written, &mut state.locked, &mut unknown, &|item| {
                is_category(dataset, item)
            });
        }
        "names" => match value {
            "on" | "off" => state.anonymous = value == "off",
            _ => unknown.push(value.to_owned()),
        },
        "theme" | "accent" | "font" => {
            if is_look(name, value) {
                state.look.push([name, "=", written].concat());
            } else {
                unknown.push(value.to_owned());
            }
        }
        "measure" => match value {
            "numbers" => (state.measure, state.share) = (Measure::Numbers, Whole::Row),
            _ => match shares(value) {
                Some(whole) => (state.measure, state.share) = (Measure::Shares, whole),
                None => unknown.push(value.to_owned()),
            },
        },
        "compare" => match compared(value, dataset) {
            Some(compared) => state.compare = Some(compared),
            None => unknown.push(value.to_owned()),
        },
        "dots" => {
            whole = add(written, &mut state.dots, &mut unknown, &|item| {
                shows(dataset, FigureKind::Dots, item)
            });
        }
        "view" | "show" => match part(value, dataset) {
            Some(part) => {
                state.part = part;
                if name == "show" {
                    state.embed = Embed::Part;
                }
            }
            None => unknown.push(value.to_owned()),
        },
        "slide" => match value.parse() {
            Ok(slide) => state.slide = slide,
            Err(_) => unknown.push(value.to_owned()),
        },
        "story" => state.story.push(value.to_owned()),
        "page" => match value.parse() {
            Ok(page) if page > 0 => state.page = if page == 1 { 0 } else { page },
            _ => unknown.push(value.to_owned()),
        },
        "sort" => {
            let mut items = Vec::new();
            whole = add(written, &mut items, &mut unknown, &|item| {
                sort_key(item, dataset).is_some()
            });
            for key in items.iter().filter_map(|item| sort_key(item, dataset)) {
                if state.sort.iter().all(|known| known.field != key.field) {
                    state.sort.push(key);
                }
            }
        }
        "unfold" => {
            whole = add(written, &mut state.unfolded, &mut unknown, &|item| {
                has_figure(item, dataset)
            });
        }
        "open" => {
            let mut items = Vec::new();
            whole = add(written, &mut items, &mut unknown, &|item| {
                number(item, dataset).is_some()
            });
            for number in items.iter().filter_map(|item| number(item, dataset)) {
                if !state.open.contains(&number) {
                    state.open.push(number);
                }
            }
        }
        _ if is_category(dataset, name) => {
            let mut keys = state.chosen(name).to_vec();
            whole = add(written, &mut keys, &mut unknown, &|item| {
                is_value(dataset, name, item)
            });
            state.choose(name, keys);
        }
        _ => parsed
            .notices
            .push(Notice::UnknownParameter(name.to_owned())),
    }
    parsed
        .notices
        .extend(unknown.into_iter().map(|value| Notice::UnknownValue {
            name: name.to_owned(),
            value,
        }));
    if !whole {
        parsed.notices.push(Notice::TooLong(name.to_owned()));
    }
}

/// A text no longer than so many letters, and whether that is all of it.
// A plain loop, since the iterator's own `nth` is unrolled, and `get`, since an index brings its failure's words: half a kilobyte.
pub fn shortened(text: &str, most: usize) -> (&str, bool) {
    for (place, (end, _)) in text.char_indices().enumerate() {
        if place == most {
            return (text.get(..end).unwrap_or_default(), false);
        }
    }
    (text, true)
}

pub(super) fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter(|item| !item.is_empty())
}

/// Adds the items of a list, each once, and those that are not known to `unknown`. A comma within an item is escaped in it; where
/// that makes no known item, the link has escaped the commas between items too, as some tools do with every comma.
///
/// False if the list holds more items, or more that are not known, than are read: the rest of it is left alone.
fn add(
    list: &str,
    items: &mut Vec<String>,
    unknown: &mut Vec<String>,
    known: &dyn Fn(&str) -> bool,
) -> bool {
    let mut left = MOST_ITEMS;
    for item in list.split(',') {
        let item = decode(item);
        let whole = [item.as_str()];
        let parts = item.split(',').filter(|part| !part.is_empty());
        let parts: Vec<_> = if known(&item) {
            whole.to_vec()
        } else {
            parts.collect()
        };
        for part in parts {
            if left == 0 || unknown.len() == MOST_PARAMETERS {
                return false;
            }
            left -= 1;
            let part = part.to_owned();
            if !known(&part) {
                unknown.push(part);
            } else if !items.contains(&part) {
                items.push(part);
            }
        }
    }
    true
}

fn part(value: &str, dataset: Option<&Dataset>) -> Option<Part> {
    match value {
        "summary" => Some(Part::Summary),
        "figures" => Some(Part::Figures),
        "table" => Some(Part::Table),
        _ => {
            let name = value.strip_prefix("figure:").unwrap_or(value);
            has_figure(name, dataset).then(|| Part::Figure(name.to_owned()))
        }
    }
}

fn sort_key(item: &str, dataset: Option<&Dataset>) -> Option<SortKey> {
    let (field, descending) = item
        .strip_prefix('-')
        .map_or((item, false), |field| (field, true));
    let known = field == "number"
        || dataset?
            .descriptor
            .explorer
            .fields
            .iter()
            .any(|known| known.name == field);
    known.then(|| SortKey {
        field: field.to_owned(),
        descending,
    })
}

/// What is measured when shares are asked for; `row` says in full what `shares` has always meant.
fn shares(value: &str) -> Option<Whole> {
    match value {
        "shares" | "row" => Some(Whole::Row),
        "column" => Some(Whole::Column),
        "all" => Some(Whole::All),
        _ => None,
    }
}

fn has_figure(name: &str, dataset: Option<&Dataset>) -> bool {
    dataset.is_some_and(|dataset| {
        let figures = &dataset.descriptor.explorer.figures;
        figures.iter().any(|figure| figure.name == name)
    })
}

/// Whether a parameter filters by a field: any that has keys, whether it is among the facets or only in a figure.
fn is_category(dataset: Option<&Dataset>, name: &str) -> bool {
    name == NUMBER
        || dataset.is_some_and(|dataset| {
            let mut fields = dataset.descriptor.explorer.fields.iter();
            fields.any(|field| field.name == name && field.key.is_some())
        })
}

/// Whether a field has a value with this key, or an entry this number.
pub(super) fn is_value(dataset: Option<&Dataset>, name: &str, key: &str) -> bool {
    if name == NUMBER {
        return number(key, dataset).is_some();
    }
    dataset.is_some_and(|dataset| {
        let fields = dataset.descriptor.explorer.fields.iter();
        fields
            .zip(dataset.fields.iter())
            .any(|(field, data)| field.name == name && data.values.iter().any(|v| v.key == key))
    })
}

fn number(item: &str, dataset: Option<&Dataset>) -> Option<u32> {
    let number = item.parse().ok()?;
    let mut records = dataset?.records.iter();
    records
        .any(|record| record.number == number)
        .then_some(number)
}

/// Writes a state as a query string without its question mark; the default state is the empty string.
pub fn query_string(state: &ViewState) -> String {
    written(state, true)
}

/// Writes what of a state a story saves, which is all but what belongs to the story as a whole.
pub fn saved_query(state: &ViewState) -> String {
    written(state, false)
}

fn written(state: &ViewState, whole: bool) -> String {
    let mut written = Vec::new();
    let mut add = |name: &str, value: &str| written.push([name, "=", value].concat());
    for (facet, keys) in &state.facets {
        add(&encode(facet), &list(keys));
    }
    if !state.search.is_empty() {
        add("q", &encode(&state.search));
    }
    if whole && !state.sort.is_empty() {
        let keys: Vec<_> = state.sort.iter().map(sort_item).collect();
        add("sort", &list(&keys));
    }
    let view = if whole && state.embed == Embed::Part {
        "show"
    } else {
        "view"
    };
    match &state.part {
        Part::Whole => {}
        Part::Summary => add(view, "summary"),
        Part::Figures => add(view, "figures"),
        Part::Figure(name) => add(view, &["figure:", &encode(name)].concat()),
        Part::Table => add(view, "table"),
    }
    match (state.measure, state.share) {
        (Measure::Numbers, _) => {}
        (Measure::Shares, Whole::Row) => add("measure", "shares"),
        (Measure::Shares, Whole::Column) => add("measure", "column"),
        (Measure::Shares, Whole::All) => add("measure", "all"),
    }
    if let Some(Compared { field, keys }) = &state.compare {
        // A colon needs no escape in a query, and reads better without.
        add("compare", &[&encode(field), ":", &list(keys)].concat());
    }
    if !state.dots.is_empty() {
        add("dots", &list(&state.dots));
    }
    if !state.unfolded.is_empty() {
        add("unfold", &list(&state.unfolded));
    }
    if !whole {
        return joined(&written, "&");
    }
    if !state.open.is_empty() {
        let numbers: Vec<_> = state.open.iter().map(u32::to_string).collect();
        add("open", &list(&numbers));
    }
    if state.page > 1 {
        add("page", &state.page.to_string());
    }
    if let Some(locale) = state.locale {
        add("lang", locale.code());
    }
    if let Some(dataset) = &state.dataset {
        add("dataset", &encode(dataset));
    }
    match state.embed {
        Embed::No => {}
        Embed::Whole | Embed::Part => add("embed", "1"),
        Embed::Builder => add("embed", "build"),
    }
    if !state.locked.is_empty() {
        add("lock", &list(&state.locked));
    }
    if state.anonymous {
        add("names", "off");
    }
    if state.slide > 0 {
        add("slide", &state.slide.to_string());
    }
    for saved in &state.story {
        // These stand in a value as they are, and the link is shorter and can be read.
        add("story", &encode_but(saved, b"=,:"));
    }
    written.extend_from_slice(&state.look);
    joined(&written, "&")
}

fn sort_item(key: &SortKey) -> String {
    [if key.descending { "-" } else { "" }, &key.field].concat()
}

/// Joins values with plain commas, which a query may hold and which keep the link readable; one within a value is escaped.
fn list(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| encode(value)).collect();
    joined(&values, ",")
}

//! Everybody: a dot a person, in groups.

mod merge;
mod model;

use super::cross::Cross;
use super::kind::{Chart, Content};
use super::lead::{self, leaders};
use super::model::{ChartModel, DataTable, Mark};
use super::selector::{Offer, Selector};
use crate::dataset::{FieldId, FigureSpec, RowId};
use crate::i18n::{Key, integer, joined, percent};
use crate::state::{Action, Measure, Pick, is_picked};
use crate::view::context::Context;
use crate::view::page::Row;
use crate::view::rows;
pub use model::{Dot, DotGroup, DotPart, Dots};

impl Chart for Dots {
    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        match fields {
            &[first, second] => Some(model(context, first, second)),
            _ => None,
        }
    }
}

fn model(context: &Context, first: FieldId, second: FieldId) -> Content {
    let grouping = grouping(context, [first, second]);
    let people: Vec<RowId> = context.people.iter().collect();
    let groups = groups(context, &grouping, &people);
    let mut dots = Vec::with_capacity(people.len());
    let colours = context.present(second);
    let cross = Cross::new(context, first, second);
    for row in &people {
        let code = context.dataset.record(*row).value(second);
        let series = colours.iter().position(|colour| Some(*colour) == code);
        dots.push(Dot {
            mark: if context.state.anonymous {
                nameless_mark(context, &cross, *row)
            } else {
                mark(context, *row)
            },
            series: series.unwrap_or(colours.len()),
        });
    }
    let mut series = Vec::with_capacity(colours.len());
    for colour in &colours {
        series.push(context.short(second, *colour).to_owned());
    }
    let (sentence, data_table) = (
        sentence(context, &grouping, &groups, people.len()),
        data_table(context, &grouping, &groups),
    );
    let mut chart = Dots {
        dots,
        series,
        groups: groups.iter().map(|group| group.shown(context)).collect(),
        selector: selector(context, [first, second], &grouping),
        opened: opened(context),
    };
    merge::merge(context, &mut chart);
    (ChartModel::Dots(chart), sentence, data_table)
}

/// People with the same value of a field; those without one have no code.
struct Group {
    /// Whether they have a value.
    given: bool,
    label: String,
    short: String,
    /// The places of the people among those who match.
    dots: Vec<usize>,
    /// The groups within, by the second field of the grouping.
    parts: Vec<Group>,
}

impl Group {
    fn title(&self, context: &Context, label: &str) -> String {
        let people = integer(context.locale(), self.dots.len());
        let said = [("value", label), ("people", people.as_str())];
        context.messages.fill(Key::FigureMark, &said)
    }

    fn shown(&self, context: &Context) -> DotGroup {
        let mut parts = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            parts.push(DotPart {
                label: part.title(context, &part.short),
                dots: part.dots.clone(),
            });
        }
        if parts.is_empty() {
            parts.push(DotPart {
                label: String::new(),
                dots: self.dots.clone(),
            });
        }
        DotGroup {
            label: self.title(context, &self.label),
            parts,
        }
    }
}

/// The fields that dots are grouped by: those that were chosen, or else the first.
fn grouping(context: &Context, fields: [FieldId; 2]) -> Vec<FieldId> {
    let chosen = |field: &FieldId| {
        let name = context.name(*field);
        context.state.view.dots.iter().any(|field| field == name)
    };
    let chosen: Vec<_> = fields.into_iter().filter(chosen).collect();
    if chosen.is_empty() {
        vec![fields[0]]
    } else {
        chosen
    }
}

/// The groups that have anybody, in declared order, those without a value last.
fn groups(context: &Context, grouping: &[FieldId], people: &[RowId]) -> Vec<Group> {
    let all: Vec<_> = (0..people.len()).collect();
    grouped(context, grouping, people, &all)
}

fn grouped(
    context: &Context,
    grouping: &[FieldId],
    people: &[RowId],
    dots: &[usize],
) -> Vec<Group> {
    let [field, within @ ..] = grouping else {
        return Vec::new();
    };
    let codes = context.dataset.field(*field).value_ids().map(Some);
    let mut groups = Vec::new();
    for code in codes.chain([None]) {
        let has = |dot: &&usize| context.dataset.record(people[**dot]).value(*field) == code;
        let dots: Vec<_> = dots.iter().filter(has).copied().collect();
        if dots.is_empty() {
            continue;
        }
        let nothing = context.messages.text(Key::DotsNoValue);
        groups.push(Group {
            given: code.is_some(),
            label: code
                .map_or(nothing, |code| context.label(*field, code))
                .to_owned(),
            short: code
                .map_or(nothing, |code| context.short(*field, code))
                .to_owned(),
            parts: grouped(context, within, people, &dots),
            dots,
        });
    }
    groups
}

/// The dot of a person, which says who it is and opens the details.
fn mark(context: &Context, row: RowId) -> Mark {
    let record = context.dataset.record(row);
    Mark {
        label: joined(
            &rows::printed_texts(context, record),
            context.messages.text(Key::ListComma),
        ),
        id: record.number.to_string(),
        value: 1,
        text: String::new(),
        picks: vec![Pick::Details(record.number)],
        pressed: context.state.open.contains(&record.number),
    }
}

/// The dot of a person whose name is left out, which stands for all who are in the same groups; one who is not in both stands
/// alone.
fn nameless_mark(context: &Context, cross: &Cross, row: RowId) -> Mark {
    let record = context.dataset.record(row);
    let id = record.number.to_string();
    let (first, second) = (record.value(cross.first), record.value(cross.second));
    if let (Some(first), Some(second)) = (first, second) {
        return Mark {
            id,
            text: String::new(),
            ..cross.mark(context, first, second, Measure::Numbers)
        };
    }
    let picks = vec![Pick::Entry(record.number)];
    Mark {
        id,
        label: context.messages.text(Key::DotsNoValue).to_owned(),
        value: 1,
        text: String::new(),
        pressed: is_picked(context.state, &picks),
        picks,
    }
}

/// The rows whose details are open, where there is no table to open them in.
fn opened(context: &Context) -> Vec<Row> {
    let mut opened = Vec::new();
    if context.state.view.part.has_table() || context.state.anonymous {
        return opened;
    }
    for number in &context.state.open {
        let row = context.dataset.row_id(*number);
        opened.extend(row.map(|row| rows::row(context, row)));
    }
    opened
}

fn selector(context: &Context, [first, second]: [FieldId; 2], grouping: &[FieldId]) -> Selector {
    let both = [
        ("first", context.title(first)),
        ("second", context.title(second)),
    ];
    let both = context.messages.fill(Key::FigurePair, &both);
    let offer = |label: &str, fields: &[FieldId]| {
        let names = fields.iter().map(|field| context.name(*field).to_owned());
        Offer {
            label: label.to_owned(),
            // The first field alone is what a link without a word on it means.
            action: Action::Group(if fields == [first] {
                Vec::new()
            } else {
                names.collect()
            }),
            chosen: fields == grouping,
        }
    };
    let label = context.messages.text(Key::DotsGrouping).to_owned();
    let offers = vec![
        offer(context.title(first), &[first]),
        offer(context.title(second), &[second]),
        offer(&both, &[first, second]),
    ];
    Selector {
        name: "grouping".to_owned(),
        label: label.clone(),
        groups: vec![(label, offers)],
    }
}

fn sentence(context: &Context, grouping: &[FieldId], groups: &[Group], people: usize) -> String {
    let places: Vec<_> = (0..groups.len()).collect();
    let ahead = leaders(&places, &|group| groups[group].dots.len());
    let Some(first) = ahead.first() else {
        return String::new();
    };
    let mut titles = Vec::new();
    for field in grouping {
        titles.push(context.title(*field).to_owned());
    }
    let titles = joined(&titles, context.messages.text(Key::ListComma));
    let everybody = context.count_people(people);
    let said = [("people", everybody.as_str()), ("grouping", &titles)];
    let dots = context.messages.fill(Key::DotsSentence, &said);

    let mut names = Vec::with_capacity(ahead.len());
    for group in &ahead {
        names.push(groups[*group].label.clone());
    }
    let of = (groups.len(), context.title(grouping[0]));
    let names = lead::named(context, &names, of, Key::ListComma);
    let count = groups[*first].dots.len();
    let largest = if groups.iter().all(|group| !group.given) {
        lead::nothing(context, context.title(grouping[0]))
    } else if groups.len() == 1 {
        lead::only(context, &names, count)
    } else {
        let said = [
            ("first", names.as_str()),
            ("people", &lead::people(context, count, ahead.len())),
            ("lead", &context.count_people(count)),
            ("share", &percent(context.locale(), count, people)),
            ("total", &integer(context.locale(), people)),
        ];
        let key = if ahead.len() > 1 {
            Key::FigureLevel
        } else {
            Key::DotsLargest
        };
        context.messages.fill(key, &said)
    };
    context.messages.sentences(&[dots, largest])
}

/// The groups as a table: one column a field of the grouping, and their people.
fn data_table(context: &Context, grouping: &[FieldId], groups: &[Group]) -> DataTable {
    let mut head = Vec::new();
    for field in grouping {
        head.push(context.title(*field).to_owned());
    }
    head.push(context.messages.text(Key::FigurePeople).to_owned());
    let number = |group: &Group| integer(context.locale(), group.dots.len());
    let mut rows = Vec::new();
    for group in groups {
        for part in &group.parts {
            rows.push(vec![group.label.clone(), part.label.clone(), number(part)]);
        }
        if group.parts.is_empty() {
            rows.push(vec![group.label.clone(), number(group)]);
        }
    }
    DataTable { head, rows }
}

//! The table of participants and each row's details.

use super::context::Context;
use super::page::{Cell, Column, Details, Pages, Printed, Row, Section, Table};
use crate::dataset::{FieldId, Record, RowId};
use crate::i18n::{Key, Locale, integer, joined};
use crate::query::{self, SortBy, page, sort};

/// Rows that are shown whole.
const WHOLE: usize = 1_000;

/// Rows on a page of more, so that a filter of a long list has few of them to lay out.
const PAGE: usize = 100;

pub(super) fn table(context: &Context) -> Table {
    let order = sort(
        context.table,
        &context.rows,
        &keys(context),
        context.locale(),
    );
    let size = if order.len() > WHOLE { PAGE } else { WHOLE };
    let page = page(&order, size, context.state.page);
    let sorted = !context.state.sort.is_empty();
    Table {
        columns: columns(context),
        sections: sections(context, page.rows, sorted),
        sorted,
        pages: pages(context, &page),
    }
}

pub(super) fn keys(context: &Context) -> Vec<SortBy> {
    context
        .state
        .sort
        .iter()
        .filter_map(|key| {
            let column = match key.field.as_str() {
                "number" => query::Column::Number,
                name => query::Column::Field(context.field(name)?),
            };
            Some(SortBy {
                column,
                descending: key.descending,
            })
        })
        .collect()
}

fn columns(context: &Context) -> Vec<Column> {
    // Only the first key is the one that the header shows: more than one sorted column confuses screen readers.
    let first = context.state.sort.first();
    let column = |field: &str, title: &str| Column {
        field: field.to_owned(),
        title: title.to_owned(),
        aria_sort: match first {
            Some(key) if key.field == field && key.descending => "descending",
            Some(key) if key.field == field => "ascending",
            _ => "none",
        },
        sort_label: context.messages.fill(Key::TableSort, &[("field", title)]),
    };
    let mut columns = vec![column("number", context.messages.text(Key::TableNumber))];
    for field in context.dataset.descriptor.field_ids() {
        columns.push(column(context.name(field), context.title(field)));
    }
    columns
}

/// Rows under the headings that they are printed under; sorted rows stand under none.
fn sections(context: &Context, rows: &[RowId], sorted: bool) -> Vec<Section> {
    let fields: Vec<_> = context
        .dataset
        .descriptor
        .explorer
        .sections
        .iter()
        .filter_map(|name| context.field(name))
        .collect();
    let value = |row: &RowId, field| context.dataset.record(*row).value(field);
    let together = |a: &RowId, b: &RowId| {
        sorted
            || fields
                .iter()
                .all(|field| value(a, *field) == value(b, *field))
    };
    let mut sections: Vec<Section> = Vec::new();
    for rows in rows.chunk_by(together) {
        let heading = match rows {
            [first, ..] if !sorted => heading(context, &fields, *first),
            _ => None,
        };
        let same = sections.iter().filter(|known| known.heading == heading);
        let repeated = same.count().to_string();
        sections.push(Section {
            key: [heading.as_deref().unwrap_or_default(), "/", &repeated].concat(),
            heading,
            rows: rows.iter().map(|place| row(context, *place)).collect(),
        });
    }
    sections
}

fn heading(context: &Context, fields: &[FieldId], row: RowId) -> Option<String> {
    let record = context.dataset.record(row);
    let mut heading: Option<String> = None;
    let mut last = "";
    for field in fields {
        let label = record
            .value(*field)
            .map_or("", |code| context.label(*field, code));
        // Organizations stand under a single heading, which is their region and their group at once.
        if label.is_empty() || label == last {
            continue;
        }
        last = label;
        heading = Some(match heading {
            None => label.to_owned(),
            Some(first) => context
                .messages
                .fill(Key::TableSection, &[("first", &first), ("second", label)]),
        });
    }
    heading
}

pub(super) fn row(context: &Context, row: RowId) -> Row {
    let record = context.dataset.record(row);
    let cells: Vec<_> = FieldId::all(record.printed.len())
        .map(|field| cell(context, record, field))
        .collect();
    let mut name = String::new();
    for cell in cells.iter().take(2).filter(|cell| !cell.text.is_empty()) {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(&cell.text);
    }
    Row {
        number: record.number,
        nameless: record
            .placeholder
            .then(|| context.messages.text(Key::TableNameless).to_owned()),
        details_label: context.messages.fill(Key::DetailsOpen, &[("name", &name)]),
        details: context
            .state
            .open
            .contains(&record.number)
            .then(|| details(context, row)),
        cells,
    }
}

/// What is printed of an entry in the language shown: the name, then each other field that has text.
///
/// No property of the descriptor says which fields are the name. It is taken to be the first two, or the first alone where the
/// second has keys, as an affiliation or a country has; a list whose names stand elsewhere is named by what it prints first.
pub(super) fn printed_texts(context: &Context, record: &Record) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let descriptor = &context.dataset.descriptor;
    for field in descriptor.field_ids() {
        let text = match record.printed(field).text(context.locale()) {
            "" => "",
            _ => context.dataset.shown(record, field, context.locale()).0,
        };
        let is_name = field == FieldId::new(1) && descriptor.field(field).key.is_none();
        match texts.first_mut() {
            _ if text.is_empty() => {}
            Some(name) if is_name => *name = [name, " ", text].concat(),
            _ => texts.push(text.to_owned()),
        }
    }
    texts
}

pub(super) fn cell(context: &Context, record: &Record, field: FieldId) -> Cell {
    let (mut text, locale) = context.dataset.shown(record, field, context.locale());
    let columns = &context.dataset.descriptor.field(field).printed;
    if let (true, Some(code)) = (columns.is_empty(), record.value(field)) {
        text = context.short(field, code);
    }
    Cell {
        text: text.to_owned(),
        locale: (locale != context.locale() && !text.is_empty()).then_some(locale),
    }
}

fn details(context: &Context, row: RowId) -> Details {
    let record = context.dataset.record(row);
    let (note, spoken) = context.dataset.note(row).best(context.locale());
    let foreign = (spoken != context.locale()).then_some(spoken);
    let mut lines = Vec::new();
    for (locale, line) in &record.source_lines {
        let line = [
            ("language", language(context, *locale)),
            ("n", &line.to_string()),
        ];
        lines.push(context.messages.fill(Key::DetailsLine, &line));
    }
    // English stands first, as it does where a language is missing.
    let mut all = Vec::new();
    all.extend(printed(context, record, Locale::English));
    for locale in Locale::ALL {
        if locale != Locale::English {
            all.extend(printed(context, record, locale));
        }
    }
    Details {
        printed: all,
        lines: if lines.is_empty() {
            String::new()
        } else {
            context.messages.fill(
                Key::DetailsLines,
                &[(
                    "lines",
                    &joined(&lines, context.messages.text(Key::ListComma)),
                )],
            )
        },
        note: (!note.is_empty()).then(|| (note.to_owned(), foreign)),
        remark: remark(context, record),
    }
}

fn printed(context: &Context, record: &Record, locale: Locale) -> Option<Printed> {
    let fields = &context.dataset.descriptor.explorer.fields;
    let fields: Vec<_> = fields
        .iter()
        .zip(&record.printed)
        .filter(|(field, _)| field.printed.has(locale))
        .map(|(field, texts)| {
            (
                field.titles.text(context.locale()).to_owned(),
                texts.get(locale).map(str::to_owned),
            )
        })
        .collect();
    let heading = context.messages.fill(
        Key::DetailsPrinted,
        &[("language", language(context, locale))],
    );
    (!fields.is_empty()).then_some(Printed {
        locale,
        heading,
        fields,
    })
}

fn language<'a>(context: &Context<'a>, locale: Locale) -> &'a str {
    match locale {
        Locale::Arabic => context.messages.text(Key::LanguageAr),
        Locale::English => context.messages.text(Key::LanguageEn),
        other => other.endonym(),
    }
}

/// Says where the section that a person is printed under is not the group of the person's country.
fn remark(context: &Context, record: &Record) -> Option<String> {
    let descriptor = &context.dataset.descriptor;
    descriptor.field_ids().find_map(|field| {
        let values = descriptor.field(field).values.as_ref()?;
        let reference = values.group.as_ref()?;
        let country = record.value(field)?;
        let group = context.value(field, country).group.as_ref()?;
        let region = context.field(&reference.field)?;
        let listed = record.value(region)?;
        let of_country = context.code(region, group)?;
        let labels = [
            ("listed", context.label(region, listed)),
            ("group", context.label(region, of_country)),
            ("country", context.label(field, country)),
        ];
        (listed != of_country).then(|| context.messages.fill(Key::DetailsRegionDiffers, &labels))
    })
}

fn pages(context: &Context, page: &query::Page) -> Option<Pages> {
    if page.pages < 2 {
        return None;
    }
    let number = |n| integer(context.locale(), n);
    Some(Pages {
        label: context.messages.fill(
            Key::TablePage,
            &[("page", &number(page.page)), ("pages", &number(page.pages))],
        ),
        previous: (page.page > 1).then(|| page.page - 1),
        next: (page.page < page.pages).then(|| page.page + 1),
    })
}

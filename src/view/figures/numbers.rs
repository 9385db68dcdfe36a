//! The numbers of figures for files: one number a cell, and shares to a tenth of a percent, where the page writes several in one cell
//! or rounds them to a whole percent.

use super::comparison::Sides;
use super::cross::Cross;
use super::matrix::parts;
use super::model::DataTable;
use super::ranking;
use super::representation::measurements;
use crate::dataset::{FieldId, FigureSpec};
use crate::i18n::Key;
use crate::query::counts;
use crate::state::{Measure, ShareOf};
use crate::view::context::Context;

/// A part of a whole, in percent with one decimal.
fn share(part: usize, whole: usize) -> String {
    let whole = whole.max(1);
    let tenths = (part * 2_000 + whole) / (whole * 2);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// The head of a column that has one of several numbers of a value.
fn head(context: &Context, value: &str, number: Key) -> String {
    let said = [("field", value), ("value", context.messages.text(number))];
    context.messages.fill(Key::FiltersField, &said)
}

/// Two fields crossed: people and their share of a row, where shares are shown.
pub(super) fn of_rows(context: &Context, fields: &[FieldId]) -> Option<DataTable> {
    crossed(context, fields, ShareOf::Row)
}

/// Two fields crossed: people and their share, for each value of the second, where shares are shown.
pub(super) fn crossed(context: &Context, fields: &[FieldId], of: ShareOf) -> Option<DataTable> {
    let &[first, second] = fields else {
        return None;
    };
    if context.state.view.measure == Measure::Numbers {
        return None;
    }
    let cross = Cross::new(context, first, second);
    let total = context.messages.text(Key::FigureTotal);
    let mut heads = vec![context.title(cross.first).to_owned()];
    let columns = cross.columns.iter().map(|code| Some(*code)).chain([None]);
    let columns: Vec<_> = columns.collect();
    for column in &columns {
        let label = column.map_or(total, |code| context.label(cross.second, code));
        heads.push(head(context, label, Key::FigurePeople));
        heads.push(head(context, label, Key::FigureShare));
    }
    let mut rows = Vec::new();
    for row in cross.rows.iter().map(|row| Some(*row)).chain([None]) {
        let label = row.map_or(total, |row| context.label(cross.first, row));
        let mut line = vec![label.to_owned()];
        for column in &columns {
            let (part, whole) = parts(of, &cross, row, *column);
            line.extend([part.to_string(), share(part, whole)]);
        }
        rows.push(line);
    }
    Some(DataTable { head: heads, rows })
}

/// The values that as many people have, those of most first.
pub(super) fn ranked(
    context: &Context,
    spec: &FigureSpec,
    fields: &[FieldId],
) -> Option<DataTable> {
    let &[field] = fields else {
        return None;
    };
    let counts = counts(context.table, &context.people, field);
    let total: usize = counts.iter().sum();
    let mut rows = Vec::new();
    for code in ranking::ranked(context, field, &counts) {
        if counts[code.index()] >= spec.minimum {
            rows.push(vec![
                context.label(field, code).to_owned(),
                counts[code.index()].to_string(),
                share(counts[code.index()], total),
            ]);
        }
    }
    let text = |key| context.messages.text(key).to_owned();
    Some(DataTable {
        head: vec![
            context.title(field).to_owned(),
            text(Key::FigurePeople),
            text(Key::FigureShare),
        ],
        rows,
    })
}

/// People and shares of both selections, and the difference as the page writes it.
pub(super) fn compared(context: &Context, sides: &Sides) -> DataTable {
    let mut heads = vec![context.title(sides.by).to_owned()];
    for code in sides.codes {
        let label = context.label(sides.field, code);
        heads.push(head(context, label, Key::FigurePeople));
        heads.push(head(context, label, Key::FigureShare));
    }
    heads.push(context.messages.text(Key::ComparisonDifference).to_owned());
    let mut rows = Vec::new();
    for row in &sides.rows {
        let mut line = vec![context.label(sides.by, *row).to_owned()];
        for side in [0, 1] {
            let people = sides.count(side, *row);
            line.extend([people.to_string(), share(people, sides.total(side))]);
        }
        line.push(sides.written(context, *row));
        rows.push(line);
    }
    DataTable { head: heads, rows }
}

/// What there is with its share, and the share that it is measured by.
pub(super) fn measured(context: &Context, fields: &[FieldId]) -> Option<DataTable> {
    let &[groups, stakeholders] = fields else {
        return None;
    };
    let text = |key| context.messages.text(key).to_owned();
    let here = text(Key::RepresentationHere);
    let mut rows = Vec::new();
    for (what, part, whole, against) in measurements(context, groups, stakeholders) {
        rows.push(vec![
            what,
            part.to_string(),
            whole.to_string(),
            share(part, whole),
            against.map_or_else(String::new, |(part, whole)| share(part, whole)),
        ]);
    }
    Some(DataTable {
        head: vec![
            text(Key::RepresentationWhat),
            here.clone(),
            head(context, &here, Key::FigureTotal),
            head(context, &here, Key::FigureShare),
            text(Key::RepresentationAgainst),
        ],
        rows,
    })
}

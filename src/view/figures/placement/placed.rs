//! People by where they are listed and where their country belongs, and what is said of them.

use super::super::model::Mark;
use super::{Placement, PlacementCell, PlacementRow};
use crate::dataset::{FieldId, ValueId};
use crate::i18n::{Key, integer};
use crate::state::{Pick, is_picked};
use crate::table::Bitmap;
use crate::view::context::Context;

/// People by where they are listed and where their country belongs.
pub struct Placed {
    pub region: FieldId,
    /// The regions that somebody in the list is under, in declared order.
    pub rows: Vec<ValueId>,
    /// The regions that somebody's country is in, in declared order, then none where somebody has no such country.
    columns: Vec<Option<ValueId>>,
    /// The people of each cell, row by row.
    cells: Vec<Vec<Bitmap>>,
}

impl Placed {
    /// Nothing if the list does not say which groups of this region field its countries are in.
    pub fn new(context: &Context, region: FieldId, country: FieldId) -> Option<Self> {
        let declared = context.dataset.descriptor.field(country);
        let reference = declared.values.as_ref()?.group.as_ref()?;
        if reference.field != context.name(region) {
            return None;
        }
        let (listed, countries) = (
            context.table.category(region)?,
            context.table.category(country)?,
        );
        let mut groups = Vec::new();
        for value in context.values(country) {
            let group = value.group.as_ref();
            groups.push(group.and_then(|key| context.code(region, key)));
        }
        let group = |row| countries.code(row).and_then(|code| groups[code.index()]);
        let rows = context.present(region);
        // The columns are those of the whole list, so that the table keeps its shape under every filter.
        let mut columns = Vec::new();
        for code in ValueId::all(listed.values()).map(Some).chain([None]) {
            if context.table.people().iter().any(|row| group(row) == code) {
                columns.push(code);
            }
        }
        let nobody = Bitmap::new(context.table.rows());
        let mut cells = vec![vec![nobody; columns.len()]; rows.len()];
        for person in context.people.iter() {
            let row = rows
                .iter()
                .position(|code| Some(*code) == listed.code(person));
            let column = columns.iter().position(|code| *code == group(person));
            if let (Some(row), Some(column)) = (row, column) {
                cells[row][column].set(person);
            }
        }
        Some(Self {
            region,
            rows,
            columns,
            cells,
        })
    }

    /// Whether the people of a cell are listed elsewhere than their country's group.
    fn is_elsewhere(&self, row: usize, column: usize) -> bool {
        self.columns[column].is_some_and(|group| group != self.rows[row])
    }

    /// The people of the cells that `takes` takes.
    fn people(&self, context: &Context, takes: &dyn Fn(usize, usize) -> bool) -> Bitmap {
        let mut people = Bitmap::new(context.table.rows());
        for (row, cells) in self.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                if takes(row, column) {
                    people.or(cell);
                }
            }
        }
        people
    }

    pub fn placement(&self, context: &Context) -> Placement {
        let text = |key| context.messages.text(key).to_owned();
        let total = |takes: &dyn Fn(usize, usize) -> bool| {
            integer(context.locale(), self.people(context, takes).count())
        };
        let mut rows = Vec::with_capacity(self.rows.len());
        for (place, code) in self.rows.iter().enumerate() {
            let cells = (0..self.columns.len()).map(|column| self.cell(context, place, column));
            rows.push(PlacementRow {
                label: context.short(self.region, *code).to_owned(),
                cells: cells.collect(),
                total_text: total(&|row, _| row == place),
            });
        }
        let mut columns = Vec::with_capacity(self.columns.len());
        let mut column_totals = Vec::with_capacity(self.columns.len());
        for (place, code) in self.columns.iter().enumerate() {
            columns.push(self.group(context, *code, true));
            column_totals.push(total(&|_, column| column == place));
        }
        Placement {
            elsewhere: self.elsewhere(context),
            columns,
            legend: context.messages.fill(
                Key::PlacementPair,
                &[
                    ("listed", &text(Key::PlacementListed)),
                    ("group", &text(Key::PlacementGroup)),
                ],
            ),
            axes: [text(Key::PlacementListed), text(Key::PlacementGroup)],
            rows,
            column_totals,
            total_text: total(&|_, _| true),
            total_label: text(Key::FigureTotal),
        }
    }

    /// What a column is called.
    fn group(&self, context: &Context, code: Option<ValueId>, short: bool) -> String {
        match code {
            Some(code) if short => context.short(self.region, code),
            Some(code) => context.label(self.region, code),
            None => context.messages.text(Key::PlacementNone),
        }
        .to_owned()
    }

    fn cell(&self, context: &Context, row: usize, column: usize) -> Option<PlacementCell> {
        let people = &self.cells[row][column];
        if people.count() == 0 {
            return None;
        }
        let (listed, group) = (self.rows[row], self.columns[column]);
        let key = |code| context.key(self.region, code);
        let id = format!("{}/{}", key(listed), group.map_or("none", key));
        let names = [
            ("listed", context.label(self.region, listed).to_owned()),
            ("group", self.group(context, group, false)),
            ("people", context.count_people(people.count())),
        ];
        let names = names.each_ref().map(|(name, text)| (*name, text.as_str()));
        let key = match group {
            Some(_) => Key::PlacementMark,
            None => Key::PlacementMarkNone,
        };
        let short = [
            ("listed", context.short(self.region, listed)),
            ("group", &self.group(context, group, true)),
        ];
        Some(PlacementCell {
            mark: mark(context, id, context.messages.fill(key, &names), people),
            elsewhere: self.is_elsewhere(row, column),
            label: context.messages.fill(Key::PlacementPair, &short),
        })
    }

    /// The mark of all who are listed elsewhere.
    fn elsewhere(&self, context: &Context) -> Option<Mark> {
        let people = self.people(context, &|row, column| self.is_elsewhere(row, column));
        let count = people.count();
        let label = context.messages.count(Key::PlacementElsewhere, count, &[]);
        let mut mark = mark(context, "elsewhere".to_owned(), label, &people);
        mark.text.clone_from(&mark.label);
        (count > 0).then_some(mark)
    }

    pub fn sentence(&self, context: &Context) -> String {
        let grouped = |_: usize, column: usize| self.columns[column].is_some();
        let grouped = self.people(context, &grouped).count();
        if grouped == 0 {
            return context.messages.text(Key::PlacementNobody).to_owned();
        }
        let people = self.people(context, &|row, column| self.is_elsewhere(row, column));
        let said = [
            ("people", &*context.count_people(people.count())),
            ("total", &integer(context.locale(), grouped)),
        ];
        let mut said = vec![context.messages.fill(Key::PlacementSentence, &said)];
        let rest = self.people(context, &|_, _| true).count() - grouped;
        if rest > 0 {
            said.push(context.messages.count(Key::PlacementRest, rest, &[]));
        }
        context.messages.sentences(&said)
    }
}

/// A mark that opens exactly these people, by their numbers: facets alone cannot tell them from others of the same region and
/// country.
fn mark(context: &Context, id: String, label: String, people: &Bitmap) -> Mark {
    let entry = |row| Pick::Entry(context.table.number(row));
    let picks: Vec<_> = people.iter().map(entry).collect();
    Mark {
        id,
        label,
        value: people.count(),
        text: integer(context.locale(), people.count()),
        pressed: is_picked(context.state, &picks),
        picks,
    }
}

//! The engine's answers worked out the slow way: a list of structs, and a loop over it for every question.

pub mod lists;

use participant_explorer::dataset::{FieldId, RowId, ValueId};
use participant_explorer::i18n::{Locale, fold};
use participant_explorer::query::{Column, Crosstab, SortBy};

/// Keys of the country field, which is printed too.
pub const COUNTRIES: [&str; 4] = ["FI", "MA", "BR", "KE"];

/// Keys of the region field, which is a key alone, with its labels in English and Arabic.
pub const REGIONS: [(&str, &str, &str); 3] = [
    ("weog", "Western Europe", "أوروبا الغربية"),
    ("african", "Africa", "إفريقيا"),
    ("grulac", "GRULAC", ""),
];

/// The fields in the order of the descriptor.
pub const SURNAME: FieldId = FieldId::new(0);
pub const AFFILIATION: FieldId = FieldId::new(1);
pub const COUNTRY: FieldId = FieldId::new(2);
pub const REGION: FieldId = FieldId::new(3);

/// A text as printed in English and in Arabic; empty where it is not printed.
pub type Printed = (String, String);

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    pub number: u32,
    pub placeholder: bool,
    pub surname: Printed,
    pub affiliation: Printed,
    pub country: Option<ValueId>,
    pub country_printed: Printed,
    pub region: Option<ValueId>,
}

/// A condition on an entry.
#[derive(Clone, Debug)]
pub enum Condition {
    AnyOf(FieldId, Vec<ValueId>),
    Numbers(Vec<u32>),
    Words(Locale, Vec<String>),
}

impl Entry {
    /// The entry's value in a category.
    pub fn value(&self, field: FieldId) -> Option<ValueId> {
        match field {
            COUNTRY => self.country,
            REGION => self.region,
            _ => None,
        }
    }

    /// What a reader of the language sees in a field.
    pub fn shown(&self, field: FieldId, locale: Locale) -> String {
        let (english, arabic) = match field {
            SURNAME => self.surname.clone(),
            AFFILIATION => self.affiliation.clone(),
            COUNTRY => self.country_printed.clone(),
            _ => self.region.map_or_else(Printed::default, |region| {
                let (_, english, arabic) = REGIONS[region.index()];
                (english.to_owned(), arabic.to_owned())
            }),
        };
        let (own, other) = match locale {
            Locale::Arabic => (arabic, english),
            _ => (english, arabic),
        };
        if own.is_empty() { other } else { own }
    }

    fn satisfies(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Numbers(numbers) => numbers.contains(&self.number),
            Condition::AnyOf(field, values) => self
                .value(*field)
                .is_some_and(|value| values.contains(&value)),
            Condition::Words(locale, words) => words.iter().all(|word| {
                let printed = [&self.surname, &self.affiliation, &self.country_printed];
                let shown = [SURNAME, AFFILIATION, COUNTRY].map(|field| self.shown(field, *locale));
                let english = printed.map(|(english, _)| english.clone());
                let mut cells = shown.iter().chain(&english);
                cells.any(|cell| fold(cell).contains(word.as_str()))
            }),
        }
    }
}

/// The entries that satisfy every condition.
pub fn filter(entries: &[Entry], conditions: &[Condition]) -> Vec<RowId> {
    RowId::all(entries.len())
        .filter(|row| {
            conditions
                .iter()
                .all(|one| entries[row.index()].satisfies(one))
        })
        .collect()
}

/// People among the rows who have a value.
fn people(entries: &[Entry], rows: &[RowId], has: impl Fn(&Entry) -> bool) -> usize {
    let entries = rows.iter().map(|row| &entries[row.index()]);
    entries
        .filter(|entry| !entry.placeholder && has(entry))
        .count()
}

/// People among the rows per value of a category.
pub fn counts(entries: &[Entry], rows: &[RowId], field: FieldId) -> Vec<usize> {
    values(field)
        .map(|value| people(entries, rows, |entry| entry.value(field) == Some(value)))
        .collect()
}

/// People per value of a category once its own conditions are lifted.
pub fn facet_counts(entries: &[Entry], conditions: &[Condition], field: FieldId) -> Vec<usize> {
    let others: Vec<_> = conditions
        .iter()
        .filter(|one| !matches!(one, Condition::AnyOf(own, _) if *own == field))
        .cloned()
        .collect();
    counts(entries, &filter(entries, &others), field)
}

/// People among the rows per pair of values, each pair and each total counted anew.
pub fn crosstab(entries: &[Entry], rows: &[RowId], a: FieldId, b: FieldId) -> Crosstab {
    let placed = |entry: &Entry| entry.value(a).is_some() && entry.value(b).is_some();
    let is = |entry: &Entry, field, value| entry.value(field) == Some(value);
    let count = |has: &dyn Fn(&Entry) -> bool| people(entries, rows, has);
    Crosstab {
        counts: values(a)
            .map(|x| {
                values(b)
                    .map(|y| count(&|entry| is(entry, a, x) && is(entry, b, y)))
                    .collect()
            })
            .collect(),
        row_totals: values(a)
            .map(|x| count(&|entry| is(entry, a, x) && placed(entry)))
            .collect(),
        column_totals: values(b)
            .map(|y| count(&|entry| is(entry, b, y) && placed(entry)))
            .collect(),
        total: count(&placed),
        unplaced: count(&|entry| !placed(entry)),
    }
}

/// The rows sorted by one key after the other, the least significant first, as a card sorter does.
pub fn sort(entries: &[Entry], rows: &[RowId], keys: &[SortBy], locale: Locale) -> Vec<RowId> {
    let mut order = rows.to_vec();
    for key in keys.iter().rev() {
        let cell = |row: &RowId| match key.column {
            Column::Number => format!("{:010}", entries[row.index()].number),
            Column::Field(field) => fold(&entries[row.index()].shown(field, locale)),
        };
        let (empty, mut filled): (Vec<_>, Vec<_>) =
            order.iter().partition(|row| cell(row).is_empty());
        // Turned over before and after, equal cards of a descending pile keep their order.
        if key.descending {
            filled.reverse();
        }
        filled.sort_by_key(cell);
        if key.descending {
            filled.reverse();
        }
        filled.extend(empty);
        order = filled;
    }
    order
}

fn values(field: FieldId) -> impl Iterator<Item = ValueId> {
    ValueId::all(match field {
        COUNTRY => COUNTRIES.len(),
        REGION => REGIONS.len(),
        _ => 0,
    })
}

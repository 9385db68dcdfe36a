//! Sorting yields an order of rows and moves nothing.

use std::cmp::Ordering;

use crate::dataset::{FieldId, RowId};
use crate::i18n::Locale;
use crate::table::{Bitmap, Table, ordered};

/// One key of a sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortBy {
    /// What is compared.
    pub column: Column,
    /// Whether from last to first.
    pub descending: bool,
}

/// What a sort compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The printed number.
    Number,
    /// What a field shows, folded.
    Field(FieldId),
}

/// The rows ordered by the keys, most significant first; equal rows stay in printed order.
///
/// Text is compared by code point after folding, which is alphabetical within Latin and within Arabic. Empty cells come last
/// in either direction, since nobody sorts to see what is missing.
pub fn sort(table: &Table, rows: &Bitmap, keys: &[SortBy], locale: Locale) -> Vec<RowId> {
    let rows: Vec<RowId> = rows.iter().collect();
    ordered(&rows, &|a, b| {
        keys.iter()
            .map(|key| compare(table, *key, locale, a, b))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    })
}

fn compare(table: &Table, key: SortBy, locale: Locale, a: RowId, b: RowId) -> Ordering {
    let directed = |order: Ordering| {
        if key.descending {
            order.reverse()
        } else {
            order
        }
    };
    match key.column {
        Column::Number => directed(table.number(a).cmp(&table.number(b))),
        Column::Field(field) => {
            let column = table.text(field);
            let (a, b) = (column.folded(locale, a), column.folded(locale, b));
            a.is_empty()
                .cmp(&b.is_empty())
                .then_with(|| directed(a.cmp(b)))
        }
    }
}

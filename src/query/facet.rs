//! How many people have each value of a field.

use super::Clause;
use super::filter::filter_without;
use crate::dataset::FieldId;
use crate::table::{Bitmap, Table};

/// People per value if the clauses on the field itself were not there: what choosing the value would give.
pub fn facet_counts(table: &Table, clauses: &[Clause], field: FieldId) -> Vec<usize> {
    counts(table, &filter_without(table, clauses, Some(field)), field)
}

/// People per value among the rows, in the order of the codes; none for a field of free text.
pub fn counts(table: &Table, rows: &Bitmap, field: FieldId) -> Vec<usize> {
    let mut people = rows.clone();
    people.and(table.people());
    let bitmaps = table
        .category(field)
        .map_or(&[][..], |category| category.bitmaps());
    bitmaps
        .iter()
        .map(|bitmap| bitmap.count_and(&people))
        .collect()
}

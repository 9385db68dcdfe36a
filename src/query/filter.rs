//! Filtering makes a mask, never a copy.

use super::{Clause, search::search};
use crate::dataset::{FieldId, RowId, ValueId};
use crate::table::{Bitmap, Table};

/// The rows that satisfy every clause, placeholders included.
pub fn filter(table: &Table, clauses: &[Clause]) -> Bitmap {
    filter_without(table, clauses, None)
}

/// The rows that satisfy every clause but those on one field.
pub fn filter_without(table: &Table, clauses: &[Clause], ignored: Option<FieldId>) -> Bitmap {
    let mut rows = table.all().clone();
    for clause in clauses {
        match clause {
            Clause::AnyOf { field, .. } if ignored == Some(*field) => {}
            Clause::AnyOf { field, codes } => rows.and(&any_of(table, *field, codes)),
            Clause::Numbers(numbers) => {
                let mut named = Bitmap::new(table.rows());
                for row in RowId::all(table.rows()) {
                    if numbers.contains(&table.number(row)) {
                        named.set(row);
                    }
                }
                rows.and(&named);
            }
            Clause::Words { locale, words } => search(table, *locale, words, &mut rows),
        }
    }
    rows
}

fn any_of(table: &Table, field: FieldId, codes: &[ValueId]) -> Bitmap {
    let mut any = Bitmap::new(table.rows());
    let bitmaps = table
        .category(field)
        .map_or(&[][..], |category| category.bitmaps());
    for bitmap in codes.iter().filter_map(|code| bitmaps.get(code.index())) {
        any.or(bitmap);
    }
    any
}

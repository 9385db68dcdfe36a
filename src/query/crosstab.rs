//! Two fields crossed.

use crate::dataset::FieldId;
use crate::table::{Bitmap, Table};

/// People per pair of values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crosstab {
    /// People per value of the first field, then of the second.
    pub counts: Vec<Vec<usize>>,
    /// People per value of the first field that have any value of the second.
    pub row_totals: Vec<usize>,
    /// People per value of the second field that have any value of the first.
    pub column_totals: Vec<usize>,
    /// People in all cells.
    pub total: usize,
    /// People who lack a value in either field and so are in no cell.
    pub unplaced: usize,
}

/// Counts the people among the rows per pair of values of two fields.
pub fn crosstab(table: &Table, rows: &Bitmap, a: FieldId, b: FieldId) -> Crosstab {
    let (Some(first), Some(second)) = (table.category(a), table.category(b)) else {
        return Crosstab::default();
    };
    let mut people = rows.clone();
    people.and(table.people());
    let mut crossed = Crosstab {
        counts: vec![vec![0; second.values()]; first.values()],
        row_totals: vec![0; first.values()],
        column_totals: vec![0; second.values()],
        ..Crosstab::default()
    };
    for row in people.iter() {
        match (first.code(row), second.code(row)) {
            (Some(a), Some(b)) => {
                crossed.counts[a.index()][b.index()] += 1;
                crossed.row_totals[a.index()] += 1;
                crossed.column_totals[b.index()] += 1;
                crossed.total += 1;
            }
            _ => crossed.unplaced += 1,
        }
    }
    crossed
}

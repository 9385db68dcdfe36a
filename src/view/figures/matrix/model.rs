//! Two fields crossed, each cell tinted by its number.

use super::super::model::Mark;
use super::super::selector::Selector;

/// Two fields crossed.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Labels of the columns.
    pub columns: Vec<String>,
    /// The rows in declared order.
    pub rows: Vec<MatrixRow>,
    /// Totals of the columns as written.
    pub column_totals: Vec<String>,
    /// The grand total as written.
    pub total_text: String,
    /// The label of the row and column of totals.
    pub total_label: String,
    /// People in the fullest cell.
    pub largest: usize,
    /// What each cell is a share of, row by row, where shares are shown; none where numbers are.
    pub wholes: Vec<Vec<usize>>,
    /// Where numbers or shares are chosen.
    pub selector: Selector,
}

/// One row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// The row's label.
    pub label: String,
    /// One cell a column; `None` where there is nobody.
    pub cells: Vec<Option<Mark>>,
    /// The row's total as written.
    pub total_text: String,
}

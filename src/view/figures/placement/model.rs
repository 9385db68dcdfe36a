//! Two groupings of the same people against each other: where the list puts them, and where their country belongs.

use super::super::model::Mark;

/// Where people are listed against the group of their country.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// Everybody who is listed elsewhere than with their country's group, if there is anybody.
    pub elsewhere: Option<Mark>,
    /// Labels of the groups, after them one for those without a group, if there are any.
    pub columns: Vec<String>,
    /// What heads the rows, and what the columns.
    pub axes: [String; 2],
    /// What heads a list of cells, each with its row and column in words.
    pub legend: String,
    /// The rows in declared order.
    pub rows: Vec<PlacementRow>,
    /// Totals of the columns as written.
    pub column_totals: Vec<String>,
    /// The grand total as written.
    pub total_text: String,
    /// The label of the row and column of totals.
    pub total_label: String,
}

/// The people who are listed under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementRow {
    /// The heading.
    pub label: String,
    /// One cell a column; `None` where there is nobody.
    pub cells: Vec<Option<PlacementCell>>,
    /// The row's total as written.
    pub total_text: String,
}

/// The people of one heading whose countries belong to one group.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementCell {
    /// What the cell stands for.
    pub mark: Mark,
    /// Whether the heading is another than the group.
    pub elsewhere: bool,
    /// The cell in words, such as "Africa → WEOG", where it stands in a list instead of a table.
    pub label: String,
}

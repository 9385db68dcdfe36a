//! Two selections side by side on one scale.

use super::super::model::Mark;
use super::super::selector::Selector;

/// The same bars for two selections.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The two selections, each with its name and number of people.
    pub sides: [String; 2],
    /// What heads the differences.
    pub difference: String,
    /// The rows in declared order.
    pub rows: Vec<ComparedRow>,
    /// The largest share of a selection, in thousandths.
    pub longest: usize,
    /// Where the first and the second selection are chosen.
    pub selectors: [Selector; 2],
}

/// One value in both selections.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    /// The value's label.
    pub label: String,
    /// What it is in each selection.
    pub bars: [ComparedBar; 2],
    /// The difference of the shares in percentage points, as written.
    pub difference: String,
}

/// One value in one selection.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedBar {
    /// The share of the selection, in thousandths.
    pub share: usize,
    /// Share and number as written.
    pub text: String,
    /// The people; `None` where there is nobody.
    pub mark: Option<Mark>,
}

//! Small charts of horizontal bars.

use super::super::model::Mark;
use crate::state::Measure;

/// One small chart for each value of a field, all on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMultiples {
    /// The charts in declared order; those of nobody are kept so that the picture stays comparable, unless few people are found.
    pub panels: Vec<Panel>,
    /// People in the longest bar of all charts.
    pub longest: usize,
    /// Whether lengths are people or shares of the chart's people.
    pub measure: Measure,
}

/// One chart among small multiples. All have the same bars in the same order.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The chart's label.
    pub label: String,
    /// People in the chart.
    pub total: usize,
    /// The total as written beside the label.
    pub total_text: String,
    /// Labels of the bars, each with its mark; none where there is nobody.
    pub bars: Vec<(String, Option<Mark>)>,
}

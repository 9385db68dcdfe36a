//! Horizontal bars cut into segments.

use super::super::model::Mark;
use crate::state::Measure;

/// Horizontal bars cut into segments.
#[derive(Clone, Debug, PartialEq)]
pub struct StackedBars {
    /// Labels of the segments; the index is the colour's index.
    pub series: Vec<String>,
    /// The bars in declared order; those of nobody are kept so that the picture stays comparable, unless few people are found.
    pub bars: Vec<Bar>,
    /// People in the longest bar.
    pub longest: usize,
    /// Whether lengths are people or shares of the bar.
    pub measure: Measure,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The bar's label.
    pub label: String,
    /// People in the bar.
    pub total: usize,
    /// The total as written at the bar's end.
    pub total_text: String,
    /// The segments that are not empty, in the order of the series.
    pub segments: Vec<Segment>,
}

/// One segment of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Index into [`StackedBars::series`].
    pub series: usize,
    /// What the segment stands for.
    pub mark: Mark,
}

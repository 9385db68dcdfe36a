//! Horizontal bars, longest first.

use super::super::model::Mark;
use crate::i18n::Key;

/// Horizontal bars, longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The bars shown.
    pub bars: Vec<RankedBar>,
    /// How many of the bars stand before the rest, which is folded away or follows.
    pub first: usize,
    /// The rest, if there is any.
    pub rest: Option<Mark>,
    /// How many values are in the rest.
    pub rest_values: usize,
    /// The message that says how much the rest is.
    pub rest_says: Key,
    /// People in the longest bar.
    pub longest: usize,
}

/// One bar of a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedBar {
    /// The bar's label.
    pub label: String,
    /// What the bar stands for.
    pub mark: Mark,
}

//! Pairs of horizontal bars: what there is, and what it is measured by.

use super::super::model::Mark;

/// What there is against what it is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct Representation {
    /// The measurements.
    pub scales: Vec<Scale>,
    /// What is counted how and where the yardsticks are from, a paragraph each; not drawn.
    pub notes: Vec<String>,
}

/// One measurement: pairs of bars on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// What is measured by what.
    pub title: String,
    /// The pairs.
    pub pairs: Vec<Pair>,
}

/// Two bars: what there is, and what it is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What both are of.
    pub label: String,
    /// Length of the bar of what there is.
    pub length: usize,
    /// What is written beside it.
    pub text: String,
    /// Length of the bar of what it is measured by.
    pub against: usize,
    /// What is written beside that.
    pub against_text: String,
    /// The same as a share alone, where both bars are shares.
    pub against_share: String,
    /// The people who are there; none where there is nobody.
    pub mark: Option<Mark>,
}

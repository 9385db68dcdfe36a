//! The one serialisable view state, its place in the URL, and the actions that change it.

/// What the lengths and cells of a figure measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// People.
    #[default]
    Numbers,
    /// Shares of the people in the same bar or row.
    Shares,
}

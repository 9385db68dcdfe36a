//! One dot a person.

use super::super::model::Mark;
use super::super::selector::Selector;
use crate::view::Row;

/// A dot for each person, in groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// A person a dot, in printed order whatever the grouping, so that a dot stays the same one while it moves.
    pub dots: Vec<Dot>,
    /// Labels of the colours.
    pub series: Vec<String>,
    /// The groups with anybody in them, in declared order.
    pub groups: Vec<DotGroup>,
    /// Where the grouping is chosen.
    pub selector: Selector,
    /// The entries whose details are open and have no place in a table.
    pub opened: Vec<Row>,
}

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The person, who is named by it.
    pub mark: Mark,
    /// Index into [`Dots::series`], or that of no label for somebody without the value that colours stand for.
    pub series: usize,
}

/// Dots that stand together, or groups of them that do.
#[derive(Clone, Debug, PartialEq)]
pub struct DotGroup {
    /// What they have in common, and how many they are.
    pub label: String,
    /// The parts of the group; a group that is not parted has one without a label.
    pub parts: Vec<DotPart>,
}

/// Dots that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct DotPart {
    /// What they have in common within their group, and how many they are.
    pub label: String,
    /// Indices into [`Dots::dots`].
    pub dots: Vec<usize>,
}

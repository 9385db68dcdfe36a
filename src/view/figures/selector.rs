//! A choice that a figure offers, in a list or as buttons.

use crate::state::Action;

/// A choice of one among several.
#[derive(Clone, Debug, PartialEq)]
pub struct Selector {
    /// Identifies the selector within its figure.
    pub name: String,
    /// The accessible name.
    pub label: String,
    /// What is offered, under a heading each.
    pub groups: Vec<(String, Vec<Offer>)>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What it is.
    pub label: String,
    /// What choosing it does.
    pub action: Action,
    /// Whether it is chosen now.
    pub chosen: bool,
}

impl Selector {
    /// Everything that is offered, in order.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.groups.iter().flat_map(|(_, offers)| offers)
    }
}

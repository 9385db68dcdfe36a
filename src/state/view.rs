//! The view: whom the page shows, and how.

use super::{Compared, ShareOf};

/// What is shown of a list. A story saves it, and nothing else of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Chosen values, by the name of the field, in the order chosen; a field without a choice is absent. Most are facets, but
    /// figures may choose values of other fields.
    pub facets: Vec<(String, Vec<String>)>,
    /// Printed numbers of the entries chosen, in the order chosen; without any, all are shown.
    pub entries: Vec<u32>,
    /// The search as typed.
    pub search: String,
    /// The part of the page that is shown.
    pub part: Part,
    /// What the figures measure.
    pub measure: Measure,
    /// What shares are shares of where a figure leaves the choice; the default while it measures numbers.
    pub share: ShareOf,
    /// The two selections that are compared, if they were chosen.
    pub compare: Option<Compared>,
    /// The fields by which dots are grouped, if they were chosen.
    pub dots: Vec<String>,
    /// Names of the figures that show what they otherwise fold into "n more", in the order unfolded.
    pub unfolded: Vec<String>,
}

impl View {
    /// The keys chosen for a field.
    pub fn chosen(&self, field: &str) -> &[String] {
        self.facets
            .iter()
            .find(|(name, _)| name == field)
            .map_or(&[], |(_, keys)| keys)
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        !self.facets.is_empty() || !self.entries.is_empty() || !self.search.trim().is_empty()
    }

    /// Whether a figure shows what it otherwise folds.
    pub fn unfolds(&self, figure: &str) -> bool {
        self.unfolded.iter().any(|name| name == figure)
    }

    /// Adds a key to those chosen for a field.
    pub(super) fn add(&mut self, field: String, key: String) {
        match self.facets.iter_mut().find(|(name, _)| *name == field) {
            Some((_, keys)) => keys.push(key),
            None => self.facets.push((field, vec![key])),
        }
    }

    /// Replaces the keys chosen for a field.
    pub(super) fn choose(&mut self, field: &str, keys: Vec<String>) {
        match self.facets.iter().position(|(name, _)| name == field) {
            Some(place) if keys.is_empty() => drop(self.facets.remove(place)),
            Some(place) => self.facets[place].1 = keys,
            None if keys.is_empty() => {}
            None => self.facets.push((field.to_owned(), keys)),
        }
    }
}

/// The part of the page that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// Summary, figures and table.
    #[default]
    Overview,
    /// The summary sentence alone.
    Summary,
    /// The figures, without the table.
    Figures,
    /// One figure, by name.
    Figure(String),
    /// The table, without the figures.
    Table,
}

impl Part {
    /// Whether the table belongs to the part.
    pub const fn has_table(&self) -> bool {
        matches!(self, Self::Overview | Self::Table)
    }

    /// Whether a figure belongs to the part; `further` ones are not part of the overview.
    pub fn has_figure(&self, name: &str, further: bool) -> bool {
        match self {
            Self::Overview => !further,
            Self::Figures => true,
            Self::Figure(one) => one == name,
            Self::Summary | Self::Table => false,
        }
    }
}

/// What the lengths and cells of a figure measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// People.
    #[default]
    Numbers,
    /// Shares of the people in the same bar or row.
    Shares,
}

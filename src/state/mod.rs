//! The one serialisable view state, its place in the URL, and the actions that change it.

mod action;
mod embed;
mod encoding;
mod figures;
mod story;
mod url;

pub(crate) use action::is_picked;
pub use action::{Action, Step, reduce};
pub use embed::Embed;
pub use encoding::decoded as parameters;
pub use figures::{Compared, Whole};
pub use story::{LONGEST_NOTE, MOST_VIEWS, SavedView, read_story};
pub(crate) use url::shortened;
pub use url::{LONGEST_SEARCH, Notice, Parsed, parse, query_string, saved_query};

use crate::i18n::Locale;

/// The parameter that chooses entries by their printed numbers, as facets choose values.
pub const NUMBER: &str = "number";

/// The parameter that names the entries whose details are open.
pub const OPEN: &str = "open";

/// Everything that decides what the page shows, and nothing else. A link holds all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// Chosen values, by the name of the field, in the order chosen; a field without a choice is absent. Most are facets, but
    /// figures may choose values of other fields, and entries by their printed numbers, which are under [`NUMBER`].
    pub facets: Vec<(String, Vec<String>)>,
    /// The search as typed.
    pub search: String,
    /// Sort keys, most significant first; empty is printed order.
    pub sort: Vec<SortKey>,
    /// The language that was asked for, if any.
    pub locale: Option<Locale>,
    /// The dataset that was asked for, if it is not the catalog's first.
    pub dataset: Option<String>,
    /// The part of the page that is shown.
    pub part: Part,
    /// What the figures measure.
    pub measure: Measure,
    /// What shares are shares of where a figure leaves the choice; the default while it measures numbers.
    pub share: Whole,
    /// The two selections that are compared, if they were chosen.
    pub compare: Option<Compared>,
    /// The fields by which dots are grouped, if they were chosen.
    pub dots: Vec<String>,
    /// Names of the figures that show what they otherwise fold into "n more", in the order unfolded.
    pub unfolded: Vec<String>,
    /// Numbers of the rows whose details are open, in the order opened.
    pub open: Vec<u32>,
    /// The page of a long table, from 1.
    pub page: usize,
    /// How much of the page stands around the part that is shown.
    pub embed: Embed,
    /// The fields whose filters stay as they are, whatever a reader does.
    pub locked: Vec<String>,
    /// Whether the names of people are left out.
    pub anonymous: bool,
    /// How the page looks: parameters as the link carries them, such as `theme=dark`, which `look.js` reads.
    pub look: Vec<String>,
    /// The slide that is presented, from 1; 0 while nothing is presented.
    pub slide: usize,
    /// The saved views of a story, as a link carries them; they are presented in place of the figures.
    pub story: Vec<String>,
}

/// One key of a sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortKey {
    /// `number` or a field's name.
    pub field: String,
    /// Whether from last to first.
    pub descending: bool,
}

/// The part of the page that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// Summary, figures and table.
    #[default]
    Whole,
    /// The summary sentence alone.
    Summary,
    /// The figures, without the table.
    Figures,
    /// One figure, by name.
    Figure(String),
    /// The table, without the figures.
    Table,
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

impl ViewState {
    /// The keys chosen for a facet.
    pub fn chosen(&self, facet: &str) -> &[String] {
        self.facets
            .iter()
            .find(|(name, _)| name == facet)
            .map_or(&[], |(_, keys)| keys)
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        !self.facets.is_empty() || !self.search.trim().is_empty()
    }

    /// Adds a key to those chosen for a facet.
    fn add(&mut self, facet: String, key: String) {
        match self.facets.iter_mut().find(|(name, _)| *name == facet) {
            Some((_, keys)) => keys.push(key),
            None => self.facets.push((facet, vec![key])),
        }
    }

    /// Replaces the keys chosen for a facet.
    fn choose(&mut self, facet: &str, keys: Vec<String>) {
        match self.facets.iter().position(|(name, _)| name == facet) {
            Some(place) if keys.is_empty() => drop(self.facets.remove(place)),
            Some(place) => self.facets[place].1 = keys,
            None if keys.is_empty() => {}
            None => self.facets.push((facet.to_owned(), keys)),
        }
    }
}

impl Part {
    /// Whether the table belongs to the part.
    pub const fn has_table(&self) -> bool {
        matches!(self, Self::Whole | Self::Table)
    }

    /// Whether a figure belongs to the part; `further` ones are not part of the overview.
    pub fn has_figure(&self, name: &str, further: bool) -> bool {
        match self {
            Self::Whole => !further,
            Self::Figures => true,
            Self::Figure(one) => one == name,
            Self::Summary | Self::Table => false,
        }
    }
}

//! The state of the page: the view, and all that a story has once for all its views.

use super::{Embed, View};
use crate::i18n::Locale;

/// Everything that decides what the page shows, and nothing else. A link holds all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageState {
    /// What is shown of the list; a story saves this and nothing else.
    pub view: View,
    /// Sort keys, most significant first; empty is printed order.
    pub sort: Vec<SortKey>,
    /// The language that was asked for, if any.
    pub locale: Option<Locale>,
    /// The dataset that was asked for, if it is not the catalog's first.
    pub dataset: Option<String>,
    /// Numbers of the rows whose details are open, in the order opened.
    pub open: Vec<u32>,
    /// The page of a long table, from 1; 0 is the first as well.
    pub page: usize,
    /// How much of the page stands around the part that is shown.
    pub embed: Embed,
    /// The fields whose filters stay as they are, whatever a reader does.
    pub locked: Vec<String>,
    /// Whether the names of people are left out.
    pub anonymous: bool,
    /// How the page looks: parameters as the link carries them, such as `theme=dark`, which `theme.js` reads.
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

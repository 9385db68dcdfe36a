//! What a page that shows this one decides, and no reader of it: how much of the page is shown, what cannot be filtered, how it looks.

use std::mem;

use super::PageState;
use super::url::{NUMBER, OPEN};

/// How much of the page stands around the part that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Embed {
    /// All of it: the page is one of its own.
    #[default]
    No,
    /// Search and filters, but not the page's frame, because another page embeds it.
    Whole,
    /// Nothing: another page embeds the part alone.
    Part,
    /// All of it, and what builds the code with which others embed it.
    Builder,
}

impl Embed {
    /// Whether another page embeds this one.
    pub const fn is_framed(self) -> bool {
        matches!(self, Self::Whole | Self::Part)
    }
}

impl PageState {
    /// Makes the view one on a page of its own, where readers can change everything; names stay away.
    pub fn detach(&mut self) {
        self.embed = Embed::No;
        self.locked.clear();
        self.look.clear();
    }

    /// Where names are left out, takes away what would tell of single people all the same: whether somebody is found by a search, or
    /// what is known of a printed number. Says which parameters these were.
    pub fn withhold(&mut self) -> Vec<&'static str> {
        let mut taken = Vec::new();
        if self.anonymous {
            if !mem::take(&mut self.view.search).is_empty() {
                taken.push("q");
            }
            if !mem::take(&mut self.open).is_empty() {
                taken.push(OPEN);
            }
            if !mem::take(&mut self.view.entries).is_empty() {
                taken.push(NUMBER);
            }
        }
        taken
    }
}

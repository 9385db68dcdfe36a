//! What a page that shows this one decides, and no reader of it: how much of the page is shown, what cannot be filtered, how it looks.

use super::ViewState;

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

impl ViewState {
    /// Makes the view one on a page of its own, where readers can change everything; names stay away.
    pub fn free(&mut self) {
        self.embed = Embed::No;
        self.locked.clear();
        self.look.clear();
    }
}

/// Whether a value says how the page looks.
pub(super) fn is_look(name: &str, value: &str) -> bool {
    match name {
        "theme" => matches!(value, "light" | "dark" | "auto"),
        "accent" => value.len() == 6 && value.bytes().all(|digit| digit.is_ascii_hexdigit()),
        _ => !value.is_empty(),
    }
}

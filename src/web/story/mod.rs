//! The part that edits a story: saved views in an order, each with a note.

mod editor;
mod entry;

use self::editor::editor;
use super::explorer::part::Story;
use crate::state::Parsed;

/// The part.
pub static PART: Story = Story {
    editor,
    read_story: Parsed::normalize,
};

//! A story: saved views in an order, each with a note, presented slide by slide.
//!
//! In a link each saved view is a parameter `story` of its own, whose value is again a query string: that of the view and `note`.
//! A state carries them as they are written, and they are read by who presents or edits them, so that a first view has no part in it.

mod edit;
mod saved_view;
mod slides;

pub use edit::StoryEdit;
pub(super) use edit::edit;
pub use saved_view::{LONGEST_NOTE, SavedView};

/// Most views that a story keeps. A link has to fit into what browsers, letters and QR codes take.
pub const MOST_VIEWS: usize = 24;

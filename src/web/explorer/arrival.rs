//! The state that the page's address and place lead to.

use super::part::Parts;
use crate::state::{Parsed, parse};
use crate::web::browser::location;
use crate::web::load::Loaded;

/// The state that the address leads to.
pub fn arrival(parts: &Parts, loaded: &Loaded) -> Parsed {
    let mut parsed = parse(&location::query(), Some(&loaded.dataset));
    // The page's place has the last word, after however long a link.
    if loaded.site.nameless {
        parsed.leave_names_out();
    }
    // What the page's place says needs no saying, and nothing else is heard of it.
    if loaded.site.locale.is_some() {
        parsed.state.locale = None;
    }
    if loaded.site.dataset.is_some() {
        parsed.state.dataset = None;
    }
    let story = parts.present.map(|present| present.read_story);
    let story = story.or(parts.story.map(|story| story.read_story));
    if let Some(read_story) = story {
        read_story(&mut parsed, &loaded.dataset);
    }
    parsed
}

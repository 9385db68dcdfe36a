//! The part that presents: the figures of a list as slides, or the views of a story.

mod below;
mod commands;
mod deck;
mod handout;
mod panels;
mod presenter;
mod qr;
mod remote;
mod slide;

use super::explorer::part::Present;
use crate::state::{PageState, Parsed};

/// The part.
pub static PART: Present = Present {
    slides: presenter::slides,
    to_slide: PageState::to_slide,
    read_story: Parsed::normalize,
};

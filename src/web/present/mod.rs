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

use super::parts::Present;
use crate::dataset::Dataset;
use crate::state::{Action, Step, ViewState, read_story};

/// The part.
pub static PART: Present = Present {
    slides: presenter::slides,
    to_slide: at_slide,
    read_story,
};

fn at_slide(state: &ViewState, slide: usize, dataset: &Dataset) -> Action {
    // A presentation is one step, so that Back ends it.
    let step = if state.slide > 0 && slide > 0 {
        Step::Same
    } else {
        Step::New
    };
    Action::Arrive(Box::new(state.at_slide(slide, dataset)), step)
}

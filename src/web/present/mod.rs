//! The presenter and its stories, which the studio has: the figures of a list as slides, and lists of saved views.

mod below;
mod commands;
mod deck;
mod editor;
mod entry;
mod handout;
mod panels;
mod presenter;
mod qr;
mod remote;
mod slide;

use yew::Html;

use crate::web::explorer::context::PageContext;
use crate::dataset::Dataset;
use crate::state::{Action, Parsed, Step, ViewState};

/// What a program that can present does.
#[derive(Debug)]
pub struct Presenting {
    /// The state that a link leads to, with its story read and what is not known in it said.
    pub arrive: fn(&mut Parsed, &Dataset),
    /// What leads to a slide, from 1, or ends the presentation with 0.
    pub slide: fn(&ViewState, usize, &Dataset) -> Action,
    /// The presentation, in place of the page.
    pub slides: fn(&PageContext<'_>) -> Html,
    /// The story as it is edited, on the page.
    pub editor: fn(&PageContext<'_>) -> Html,
}

/// The presenter and the editor of stories.
pub static STORIES: Presenting = Presenting {
    arrive,
    slide: at_slide,
    slides: presenter::slides,
    editor: editor::editor,
};

fn arrive(parsed: &mut Parsed, dataset: &Dataset) {
    parsed.state = parsed.state.settled(dataset, &mut parsed.notices);
}

fn at_slide(state: &ViewState, slide: usize, dataset: &Dataset) -> Action {
    // A presentation is one step, so that Back ends it.
    let step = if state.slide > 0 && slide > 0 {
        Step::Same
    } else {
        Step::New
    };
    Action::Arrive(Box::new(state.at_slide(slide, dataset)), step)
}

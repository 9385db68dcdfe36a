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

use super::shown::Shown;
use crate::dataset::Dataset;
use crate::state::{Action, PageState, Parsed};

/// What a program that can present does.
#[derive(Debug)]
pub struct Presenting {
    /// The state that a link leads to, with its story read and what is not known in it said.
    pub arrive: fn(&mut Parsed, &Dataset),
    /// What leads to a slide, from 1, or ends the presentation with 0.
    pub slide: fn(&PageState, usize, &Dataset) -> Action,
    /// The presentation, in place of the page.
    pub slides: fn(&Shown<'_>) -> Html,
    /// The story as it is edited, on the page.
    pub editor: fn(&Shown<'_>) -> Html,
}

/// The presenter and the editor of stories.
pub static STORIES: Presenting = Presenting {
    arrive,
    slide: at_slide,
    slides: presenter::slides,
    editor: editor::editor,
};

fn arrive(parsed: &mut Parsed, dataset: &Dataset) {
    parsed.normalize(dataset);
}

fn at_slide(state: &PageState, slide: usize, dataset: &Dataset) -> Action {
    state.to_slide(slide, dataset)
}

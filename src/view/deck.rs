//! What a presentation shows: the figures of the list one after another, or the saved views of a story.

use std::rc::Rc;

use super::build;
use super::context::Context;
use super::figures::{Figure, Modeller};
use super::provenance::obeyed;
use crate::dataset::{Dataset, FigureSpec};
use crate::i18n::Messages;
use crate::state::{Measure, PageState, Part};
use crate::table::Table;

/// The slides of a presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    /// The slides in order.
    pub slides: Vec<Slide>,
    /// The place of the slide presented; after the last of a story comes the one with its link.
    pub at: usize,
    /// Whether they are a story's, which ends with a slide that holds its link.
    pub is_story: bool,
}

/// One slide: a figure, or the headline numbers where there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// The figure, if the slide shows one.
    pub figure: Option<Rc<Figure>>,
    /// The figure's title, or the list's name.
    pub title: String,
    /// The figure's sentence, or the headline numbers.
    pub sentence: String,
    /// What the figure measures.
    pub measure: Measure,
    /// The filters that the slide shows people by.
    pub filters: Vec<String>,
    /// What the presenter says to it.
    pub note: String,
}

impl Deck {
    /// The number of slides, that of the link included.
    pub fn total(&self) -> usize {
        self.slides.len() + usize::from(self.is_story)
    }

    /// The slide presented; nothing for that of the link.
    pub fn current(&self) -> Option<&Slide> {
        self.slides.get(self.at)
    }
}

/// The slides that a state presents. There is always one: without a figure, the headline numbers.
pub fn deck(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
    modeller: Modeller,
) -> Deck {
    let story = state.story_views(dataset, &mut Vec::new());
    let is_story = !story.is_empty();
    let at = state.slide.checked_sub(1);
    let mut slides = Vec::new();
    for (place, saved) in story.iter().enumerate() {
        // The slide presented follows what its presenter does to it; the others are as they were saved.
        let shown = if Some(place) == at {
            state.clone()
        } else {
            state.at_slide(place + 1, dataset)
        };
        let context = Context::new(dataset, table, messages, &shown);
        slides.push(slide(&context, spec(&context), modeller, &saved.note));
    }
    if !is_story {
        let context = Context::new(dataset, table, messages, state);
        let figures = &dataset.descriptor.explorer.figures;
        for figure in figures {
            slides.push(slide(&context, Some(figure), modeller, ""));
        }
        if figures.is_empty() {
            slides.push(slide(&context, None, modeller, ""));
        }
    }
    let last = slides.len() - usize::from(!is_story);
    Deck {
        slides,
        at: at.unwrap_or(0).min(last),
        is_story,
    }
}

/// The figure that a view shows alone: the one that it names, or the first of several.
fn spec<'a>(context: &Context<'a>) -> Option<&'a FigureSpec> {
    let descriptor = &context.dataset.descriptor;
    match &context.state.view.part {
        Part::Figure(name) => descriptor.figure(name),
        Part::Overview | Part::Figures => descriptor.explorer.figures.first(),
        Part::Summary | Part::Table => None,
    }
}

fn slide(context: &Context, spec: Option<&FigureSpec>, modeller: Modeller, note: &str) -> Slide {
    let figure = spec.and_then(|spec| modeller(context, spec));
    let list = || {
        let titles = &context.dataset.descriptor.explorer.titles;
        titles.text(context.locale()).to_owned()
    };
    let filters = obeyed(context, spec);
    Slide {
        title: figure
            .as_ref()
            .map_or_else(list, |figure| figure.title.clone()),
        sentence: match &figure {
            Some(figure) => figure.sentence.clone(),
            None => build::summary(context).sentence,
        },
        figure: figure.map(Rc::new),
        measure: context.state.view.measure,
        filters,
        note: note.to_owned(),
    }
}

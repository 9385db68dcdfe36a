//! What the explorer gives to the parts of the page.

use std::rc::Rc;

use super::facets::Panel;
use super::msg::Dispatch;
use super::part::{Figures, Parts};
use crate::i18n::Messages;
use crate::state::{Measure, Notice, PageState};
use crate::view::{self, Deck, Figure, Page};
use crate::web::load::Loaded;

/// The page as the explorer shows it now, and where it is told what a person does.
#[derive(Clone, Copy)]
pub struct PageContext<'a> {
    /// The parts of the program that are there.
    pub parts: &'a Parts,
    /// The list.
    pub loaded: &'a Rc<Loaded>,
    /// The words.
    pub messages: &'a Rc<Messages>,
    /// The state.
    pub state: &'a PageState,
    /// The notices of the link that led to it.
    pub ignored: &'a [Notice],
    /// The page that follows from it.
    pub page: &'a Page,
    /// The facets as a person has arranged them.
    pub panel: &'a Panel,
    /// The way to the explorer.
    pub dispatch: &'a Dispatch,
}

impl PageContext<'_> {
    /// The slides of the page.
    pub fn deck(&self, figures: &Figures) -> Deck {
        let (dataset, table) = (&self.loaded.dataset, &self.loaded.table);
        view::deck(dataset, table, self.messages, self.state, figures.model)
    }

    /// The state that presents the story from its first slide, in the language shown now.
    pub fn first_of_story(&self) -> PageState {
        PageState {
            story: self.state.story.clone(),
            slide: 1,
            locale: Some(self.messages.locale()),
            dataset: self.state.dataset.clone(),
            ..PageState::default()
        }
    }
}

/// A figure or the list, which may be saved.
#[derive(Clone, Copy)]
pub struct SaveTarget<'a> {
    /// The figure's name, or `participants`.
    pub name: &'a str,
    /// The figure; none for the list.
    pub figure: Option<&'a Rc<Figure>>,
    /// The page that it is on.
    pub page: &'a PageContext<'a>,
}

/// A figure, and what it needs of the page that it is on.
#[derive(Clone)]
pub struct FigureContext {
    /// The figure.
    pub figure: Rc<Figure>,
    /// The measure that figures have now.
    pub measure: Measure,
    /// The words.
    pub messages: Rc<Messages>,
    /// The way to the explorer.
    pub dispatch: Dispatch,
}

//! What the explorer shows, as its parts are given it.

use std::rc::Rc;

use super::element::Element;
use super::facets::Panel;
use super::load::Loaded;
use super::msg::Send;
use super::toolkit::Toolkit;
use crate::i18n::Messages;
use crate::state::{Notice, PageState};
use crate::view::{Figure, Page};

/// What the explorer shows now, and where it is told what a person does.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// What the program can do.
    pub toolkit: &'static Toolkit,
    /// The list.
    pub loaded: &'a Rc<Loaded>,
    /// The words.
    pub messages: &'a Rc<Messages>,
    /// The state.
    pub state: &'a PageState,
    /// What was ignored in the link that led to it.
    pub ignored: &'a [Notice],
    /// The page that follows from it.
    pub page: &'a Page,
    /// What a person did to the facets.
    pub panel: &'a Panel,
    /// Where the explorer is told.
    pub send: &'a Send,
}

impl Shown<'_> {
    /// What was ignored in the link and is wrong with the list, where something is and the program can say it.
    pub fn notices(&self) -> Option<Element> {
        let tell = self.toolkit.notices?;
        tell(&self.loaded.dataset, self.messages, self.ignored)
    }
}

/// A figure or the list, which may be saved.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The figure's name, or `participants`.
    pub name: &'a str,
    /// The figure; none for the list.
    pub figure: Option<&'a Rc<Figure>>,
    /// What is shown, of which it is a part.
    pub shown: &'a Shown<'a>,
}

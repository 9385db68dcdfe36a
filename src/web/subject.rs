//! What may be saved.

use std::rc::Rc;

use super::load::Loaded;
use super::msg::Send;
use super::toolkit::Toolkit;
use crate::i18n::Messages;
use crate::state::ViewState;
use crate::view::Figure;

/// A figure or the list, and all that a file of it is made from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The figure's name, or `participants`.
    pub name: &'a str,
    /// The figure; none for the list.
    pub figure: Option<&'a Figure>,
    /// What the program can do.
    pub toolkit: &'static Toolkit,
    /// The list.
    pub loaded: &'a Rc<Loaded>,
    /// The words.
    pub messages: &'a Rc<Messages>,
    /// What is shown.
    pub state: &'a ViewState,
    /// Where the page is told what a person did.
    pub to: &'a Send,
}

//! What the parts of the page tell the explorer.

use yew::Callback;

use super::ready::Ready;
use crate::state::Action;

/// Where a part of the page sends its messages.
pub type Send = Callback<Msg>;

/// Something that changes the page.
#[derive(Clone)]
pub enum Msg {
    /// A person did something.
    Act(Action),
    /// A person did something that takes away what has the focus, which goes on to the first element that a selector finds.
    Leave(Action, Vec<String>),
    /// A person wants to present, from the first slide.
    Present,
    /// The facets are to be shown, or hidden again, where there is no room beside the content.
    Reveal,
    /// A facet's list of values is to be narrowed to those with a text.
    Narrow(String, String),
    /// The browser went to another address of this page.
    Travelled,
    /// The studio could not be had.
    StudioFailed,
    /// A person wants what only the studio can do, or another attempt at it.
    AskStudio,
    /// The page has arrived in the language that was asked for.
    Worded(Ready),
    /// It could not be had.
    Wordless,
}

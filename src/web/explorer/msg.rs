//! The messages that change the page.

use yew::Callback;

use super::part::Part;
use super::wants::{Arrived, Want};
use crate::state::Action;
use crate::web::localized::Localized;

/// The way to the explorer.
pub type Dispatch = Callback<Msg>;

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
    /// A person wants a part of the program.
    Ask(Part),
    /// A person wants another attempt at what could not be had.
    Retry,
    /// Something that the page wants has arrived.
    Arrived(Want, Arrived),
    /// Something that the page wants could not be had.
    Missed(Want),
    /// It is not to be had, and no other release of the page is either.
    Unreachable,
    /// The page has arrived in the language that was asked for.
    Localized(Localized),
    /// It could not be had.
    NotLocalized,
}

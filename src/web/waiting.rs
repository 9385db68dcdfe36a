//! What is said until the studio takes the page over.

use super::element::{Element, On, el, send};
use super::msg::{Msg, Send};
use crate::i18n::{Key, Messages};

/// Whether the program of everything else is on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Studio {
    NotAsked,
    Asked,
    Failed,
}

/// That the studio is on its way, or why it is not, with a button for another attempt; nothing before it was asked for.
///
/// It stands above the page, so that nothing moves when it goes.
pub fn waiting(studio: Studio, messages: &Messages, to: &Send) -> Option<Element> {
    match studio {
        Studio::NotAsked => None,
        Studio::Asked => {
            let status = el("p").class("waiting").attr("role", "status");
            Some(status.text(messages.text(Key::StudioLoading)))
        }
        Studio::Failed => {
            let retry = el("button")
                .attr("type", "button")
                .attr("data-retry", "")
                .on(On::Click, send(to, Msg::AskStudio));
            let failure = el("div")
                .class("waiting")
                .attr("role", "alert")
                .attr("data-notice", "studio")
                .child(el("p").text(messages.text(Key::StudioFailed)))
                .child(retry.text(messages.text(Key::ErrorRetry)));
            Some(failure)
        }
    }
}

//! The notice that a part of the page is on its way, or could not be had.

use super::msg::{Dispatch, Msg};
use crate::i18n::{Key, Messages};
use crate::web::dom::{Element, On, el, send};

/// The state of the parts that are not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// None is missed.
    Nothing,
    /// One that the reader has asked for is on its way.
    Loading,
    /// One could not be had.
    Failed,
}

/// A status, or an alert with a button for another attempt; nothing where no part is missed.
///
/// It stands above the page, so that nothing moves when it goes.
pub fn waiting(waiting: Waiting, messages: &Messages, to: &Dispatch) -> Option<Element> {
    match waiting {
        Waiting::Nothing => None,
        Waiting::Loading => {
            let status = el("p").class("waiting").attr("role", "status");
            Some(status.text(messages.text(Key::LoadingPart)))
        }
        Waiting::Failed => {
            let retry = el("button")
                .attr("type", "button")
                .attr("data-retry", "")
                .on(On::Click, send(to, Msg::Retry));
            let failure = el("div")
                .class("waiting")
                .attr("role", "alert")
                .attr("data-notice", "part")
                .child(el("p").text(messages.text(Key::LoadingPartFailed)))
                .child(retry.text(messages.text(Key::ErrorRetry)));
            Some(failure)
        }
    }
}

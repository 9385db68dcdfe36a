//! What stands in the place of the explorer while it loads, and before the page as it was sent when that is all there is.

use yew::Callback;

use crate::i18n::{Key, Messages};
use crate::web::app::Msg;
use crate::web::dom::{Element, On, el, send};
use crate::web::load::LoadError;

/// What is loading; nothing is said before there are words.
pub fn loading(messages: Option<&Messages>) -> Element {
    let text = messages.map_or("", |messages| messages.text(Key::LoadingDataset));
    el("p").class("loading").attr("role", "status").text(text)
}

/// Why there is no explorer, what to do, and a button for another attempt.
pub fn failure(error: &LoadError, messages: &Messages, to: &Callback<Msg>) -> Element {
    let retry = el("button")
        .attr("type", "button")
        .attr("data-retry", "")
        .on(On::Click, send(to, Msg::Retry));
    el("div")
        .class("failure")
        .attr("role", "alert")
        .attr("data-notice", "error")
        .child(el("strong").text(messages.text(Key::ErrorTitle)))
        .child(el("p").text(&error.sentence(messages)))
        .child(retry.text(messages.text(Key::ErrorRetry)))
}

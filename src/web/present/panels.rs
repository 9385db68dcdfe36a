//! What comes over a slide or beside it: the filters, the list of keys, the black screen.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::Callback;

use super::commands::{Command, LISTED};
use super::deck::Props;
use super::presenter::Msg;
use super::remote::close;
use crate::i18n::{Key, Messages};
use crate::web::element::{Element, On, el, send};

/// The filters beside the slide.
pub fn filters(props: &Props, to: &Callback<Msg>) -> Element {
    el("div")
        .key("filters")
        .class("panel")
        .attr("data-filters", "")
        .child(close(&props.messages, Command::Filters, to))
        .child(props.filters.clone())
}

/// The list of keys over the slide.
pub fn help(messages: &Messages, to: &Callback<Msg>) -> Element {
    let title = el("h2").attr("id", "keys-title");
    let mut keys = el("dl");
    for (names, does) in LISTED {
        let mut term = el("dt");
        for name in names {
            // As they stand on the keys, in whatever language.
            term = term.child(el("kbd").attr("dir", "ltr").text(name));
        }
        let does = el("dd").text(messages.text(does));
        keys = keys.child(el("div").child(term).child(does));
    }
    el("div")
        .class("keys")
        .attr("data-keys", "")
        .on(On::Key, stay())
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", "keys-title")
        .child(title.text(messages.text(Key::PresentKeys)))
        .child(keys)
        .child(close(messages, Command::Help, to))
}

/// The black screen, which a click or any key takes away.
pub fn cover(messages: &Messages, to: &Callback<Msg>) -> Element {
    el("button")
        .class("cover")
        .attr("type", "button")
        .attr("data-cover", "")
        .on(On::Key, stay())
        .attr("aria-label", messages.text(Key::PresentUnblank))
        .on(On::Click, send(to, Msg::Do(Command::Blank)))
}

/// Keeps the focus on the one button of what covers the slide, from which Tab would lead out of the page.
fn stay() -> Callback<Event> {
    Callback::from(|event: Event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some("Tab") {
            event.prevent_default();
        }
    })
}

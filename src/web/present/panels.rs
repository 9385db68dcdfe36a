//! What comes over a slide or beside it: the filters, the list of keys, the black screen.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::Callback;

use super::commands::{Command, LISTED};
use super::deck::Props;
use super::presenter::Msg;
use super::remote::close;
use crate::i18n::{Key, Messages};
use crate::web::browser::document;
use crate::web::dom::{Element, On, el, send};

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
///
/// Those that are characters can be switched off, for those who speak to their computer, which types what it hears.
pub fn help(messages: &Messages, letters: bool, to: &Callback<Msg>) -> Element {
    let title = el("h2").attr("id", "keys-title");
    let mut keys = el("dl");
    let switch = el("input")
        .attr("type", "checkbox")
        .attr("data-letters", "")
        .checked(letters)
        .on(On::Change, send(to, Msg::Letters));
    let switch = el("label")
        .child(switch)
        .child(el("span").text(messages.text(Key::KeysLetters)));
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
        .on(On::Key, stay(".keys button, .keys input"))
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", "keys-title")
        .child(title.text(messages.text(Key::PresentKeys)))
        .child(keys)
        .child(switch)
        .child(close(messages, Command::Help, to))
}

/// The black screen, which a click or any key takes away.
pub fn cover(messages: &Messages, to: &Callback<Msg>) -> Element {
    el("button")
        .class("cover")
        .attr("type", "button")
        .attr("data-cover", "")
        .on(On::Key, stay(".cover"))
        .attr("aria-label", messages.text(Key::PresentUnblank))
        .on(On::Click, send(to, Msg::Do(Command::Blank)))
}

/// Keeps the focus on what covers the slide, from which Tab would lead out of the page: it goes on among what a selector finds, of which
/// there is one or two, so that either direction leads to the other.
fn stay(stops: &'static str) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some("Tab") {
            event.prevent_default();
            document::focus_other(stops);
        }
    })
}

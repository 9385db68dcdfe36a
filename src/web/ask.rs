//! In the program of the first view: a button that asks for the studio, which can save.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::{Callback, Html};

use super::element::{On, el};
use super::msg::Msg;
use super::shown::Subject;
use crate::i18n::Key;

/// A button in the place of the menu that the studio has.
pub fn ask(subject: &Subject<'_>) -> Html {
    let to = subject.shown.send.clone();
    let press = Callback::from(move |event: Event| {
        // The studio finds the button that waits for it, and opens its menu.
        if let Some(button) = event.target() {
            let _ = button
                .unchecked_ref::<Element>()
                .set_attribute("aria-busy", "true");
        }
        to.emit(Msg::AskStudio);
    });
    el("button")
        .attr("type", "button")
        .attr("data-save", subject.name)
        .on(On::Click, press)
        .text(subject.shown.messages.text(Key::SaveOpen))
        .into()
}

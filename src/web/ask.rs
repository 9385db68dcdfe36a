//! In the program of the first view: a button that asks for the studio, which can save.

use yew::Html;

use super::element::{On, el, send};
use super::msg::Msg;
use super::subject::Subject;
use crate::i18n::Key;

/// A button in the place of the menu that the studio has.
pub fn ask(subject: &Subject<'_>) -> Html {
    el("button")
        .attr("type", "button")
        .attr("data-save", subject.name)
        .truth("aria-busy", subject.asked)
        .on(
            On::Click,
            send(subject.to, Msg::Save(subject.name.to_owned())),
        )
        .text(subject.messages.text(Key::SaveOpen))
        .into()
}

//! The buttons of a presentation, for those who point or touch.

use yew::Callback;

use super::commands::Command;
use super::deck::Props;
use super::presenter::Msg;
use crate::i18n::{Key, Messages};
use crate::web::browser::document;
use crate::web::dom::{Element, On, el, send};

/// What of a presentation is no part of its link: how it is shown just now.
#[derive(Clone, Copy, Default)]
pub struct State {
    /// As a table.
    pub table: bool,
    /// With the filters beside it.
    pub filters: bool,
    /// With the list of keys over it.
    pub help: bool,
    /// Not at all.
    pub blank: bool,
    /// Over the whole screen.
    pub full: bool,
}

/// The buttons.
pub fn remote(props: &Props, state: State, to: &Callback<Msg>) -> Element {
    let messages = &props.messages;
    let deck = &props.deck;
    let at_end = deck.at + 1 >= deck.total();
    let turn = |name, sign, label, command, end| {
        button(name, command, to)
            .attr("aria-label", messages.text(label))
            .truth("aria-disabled", end)
            .child(el("span").attr("aria-hidden", "true").text(sign))
    };
    let said = |name, label, command| button(name, command, to).text(messages.text(label));
    let has_table = deck.current().is_some_and(|slide| slide.figure.is_some());
    let full = document::offers_full_screen()
        .then(|| said("fill", Key::PresentFill, Command::Fill).truth("aria-pressed", state.full));
    el("div")
        .class("remote")
        .attr("role", "group")
        .attr("aria-label", messages.text(Key::PresentRemote))
        .child(turn(
            "previous",
            "‹",
            Key::PresentPrevious,
            Command::Previous,
            deck.at == 0,
        ))
        .child(turn("next", "›", Key::PresentNext, Command::Next, at_end))
        .child(
            said("filters", Key::FiltersTitle, Command::Filters)
                .truth("aria-expanded", state.filters),
        )
        .optional(has_table.then(|| {
            said("table", Key::PresentTable, Command::Table).truth("aria-pressed", state.table)
        }))
        .child(said("blank", Key::PresentBlank, Command::Blank))
        .child(said("keys", Key::PresentKeys, Command::Help).truth("aria-expanded", state.help))
        .optional(full)
        .child(said("print", Key::PresentPrint, Command::Print))
        .child(said("end", Key::PresentEnd, Command::End))
}

/// A button that asks for something.
fn button(name: &str, command: Command, to: &Callback<Msg>) -> Element {
    el("button")
        .key(name)
        .attr("type", "button")
        .attr("data-do", name)
        .on(On::Click, send(to, Msg::Do(command)))
}

/// The button that closes a panel.
pub fn close(messages: &Messages, command: Command, to: &Callback<Msg>) -> Element {
    button("close", command, to).text(messages.text(Key::PresentClose))
}

//! Details that are opened below a figure, where there is no table to open them in.

use crate::i18n::{Key, Messages};
use crate::state::Action;
use crate::view::Row;
use crate::web::dom::send;
use crate::web::dom::{Element, On, el};
use crate::web::explorer::details::details;
use crate::web::explorer::msg::{Dispatch, Msg};

/// The opened entries, each with a button that closes it and gives the focus back to its mark; nothing if there are none. `levels` are those
/// of the headings of an entry and of its details.
pub(super) fn opened(
    rows: &[Row],
    figure: &str,
    levels: [&'static str; 2],
    messages: &Messages,
    to: &Dispatch,
) -> Option<Element> {
    if rows.is_empty() {
        return None;
    }
    let entries = rows
        .iter()
        .map(|row| entry(row, figure, levels, messages, to));
    let list = el("div")
        .class("opened")
        .attr("role", "group")
        .attr("aria-label", messages.text(Key::DotsOpened))
        .children(entries);
    Some(list)
}

fn entry(
    row: &Row,
    figure: &str,
    [own, within]: [&'static str; 2],
    messages: &Messages,
    to: &Dispatch,
) -> Element {
    let number = row.number.to_string();
    let mark = format!("[data-chart='{figure}'] [data-mark='{number}']");
    let close = Msg::Leave(Action::Details(row.number), vec![mark]);
    let name = messages.fill(Key::DotsClose, &[("name", &row.details_label)]);
    let button = el("button")
        .attr("type", "button")
        .attr("aria-label", &name)
        .on(On::Click, send(to, close));
    let heading = el("div")
        .class("heading")
        .child(el(own).text(&row.details_label))
        .child(button.child(el("span").class("cross")));
    let shown = row.details.as_ref();
    el("div")
        .key(&number)
        .class("details")
        .attr("data-details", &number)
        .attr("tabindex", "-1")
        .attr("role", "group")
        .attr("aria-label", &row.details_label)
        .child(heading)
        .optional(shown.map(|shown| details(shown, messages, within)))
}

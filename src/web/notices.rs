//! What was ignored in a link, and which cells of the list are wrong.

use super::element::{Element, el};
use crate::i18n::{Key, Messages};
use crate::view::NoticeLine;

/// The notices, if there are any.
pub fn notice_list(lines: &[NoticeLine], messages: &Messages) -> Option<Element> {
    if lines.is_empty() {
        return None;
    }
    let title = el("h2").attr("id", "notices-title");
    let section = el("section")
        .class("notices")
        .attr("role", "status")
        .attr("aria-labelledby", "notices-title")
        .child(title.text(messages.text(Key::NoticeTitle)))
        .child(el("ul").children(lines.iter().map(notice)));
    Some(section)
}

fn notice(line: &NoticeLine) -> Element {
    let row = line.row.map(|row| row.to_string());
    el("li")
        .attr("data-notice", "")
        .maybe("data-row", row.as_deref())
        .maybe("data-field", line.column.as_deref())
        .text(&line.text)
}

//! What was ignored in a link, and which cells of the list are wrong.

use super::element::{Element, el};
use crate::i18n::{Key, Messages, integer};
use crate::view::{NoticeLine, Notices};

/// Most kinds of notices that are seen without unfolding the others.
const SEEN: usize = 10;

/// The notices, if there are any.
pub fn notice_list(kinds: &[Notices], messages: &Messages) -> Option<Element> {
    if kinds.is_empty() {
        return None;
    }
    let title = el("h2").attr("id", "notices-title");
    let (seen, rest) = kinds.split_at(kinds.len().min(SEEN));
    let mut list = el("ul").children(seen.iter().map(kind));
    if !rest.is_empty() {
        let n = integer(messages.locale(), rest.len());
        let more = messages.fill(Key::NoticeRest, &[("n", &n)]);
        list = list.child(el("li").child(unfolding(&more, rest.iter().map(kind).collect())));
    }
    let section = el("section")
        .class("notices")
        .attr("role", "status")
        .attr("aria-labelledby", "notices-title")
        .child(title.text(messages.text(Key::NoticeTitle)))
        .child(list);
    Some(section)
}

/// The first notice of a kind, and the others to be unfolded.
fn kind(kind: &Notices) -> Element {
    let mut lines = kind.lines.iter().map(notice);
    let item = el("li").optional(lines.next());
    if kind.further.is_empty() {
        return item;
    }
    let others = lines.map(|line| el("li").child(line)).collect();
    item.child(unfolding(&kind.further, others))
}

fn unfolding(summary: &str, items: Vec<Element>) -> Element {
    el("details")
        .child(el("summary").text(summary))
        .child(el("ul").children(items))
}

fn notice(line: &NoticeLine) -> Element {
    let row = line.row.map(|row| row.to_string());
    el("span")
        .attr("data-notice", "")
        .maybe("data-row", row.as_deref())
        .maybe("data-field", line.column.as_deref())
        .text(&line.text)
}

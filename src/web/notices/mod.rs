//! The part that says what was ignored in a link, which cells of the list are wrong or why there is no list, and brings notes on entries in
//! other languages.

mod failure;

use std::pin::Pin;
use std::rc::Rc;

use super::browser::fetch::NETWORK;
use super::dom::{Element, el};
use super::explorer::context::PageContext;
use super::explorer::part::Notices as Part;
use super::load::later::Addition;
use super::load::{Loaded, later};
use crate::i18n::{Key, Locale, integer};
use crate::view::{self, NoticeLine, Notices};

/// Most kinds of notices that are seen without unfolding the others.
const SEEN: usize = 10;

/// The part.
pub static PART: Part = Part {
    list: notice_list,
    supply,
    failure: failure::show_failure,
};

/// Loads the notes on entries in a language. Without their file, each entry that lacks its note says so.
fn supply(loaded: Rc<Loaded>, locale: Locale) -> Pin<Box<dyn Future<Output = Option<Addition>>>> {
    Box::pin(async move {
        let text = later::notes(&NETWORK, &loaded, locale).await;
        let text = text.unwrap_or_else(|_| Some(String::new()));
        let add = move |loaded: &Loaded| match &text {
            Some(text) => loaded.with_notes(locale, text),
            None => loaded.clone(),
        };
        Some(Rc::new(add) as Addition)
    })
}

fn notice_list(page: &PageContext<'_>) -> Option<Element> {
    let messages = page.messages;
    let kinds = view::notices(&page.loaded.dataset, messages, page.ignored);
    if kinds.is_empty() {
        return None;
    }
    let title = el("h2").attr("id", "notices-title");
    let (seen, rest) = kinds.split_at(kinds.len().min(SEEN));
    let mut items = items(seen);
    if !rest.is_empty() {
        let n = integer(messages.locale(), rest.len());
        let more = messages.fill(Key::NoticeRest, &[("n", &n)]);
        items.push(el("li").child(unfolding(&more, self::items(rest))));
    }
    let section = el("section")
        .class("notices")
        .attr("role", "status")
        .attr("aria-labelledby", "notices-title")
        .child(title.text(messages.text(Key::NoticeTitle)))
        .child(list(items));
    Some(section)
}

/// The first notice of each kind, and the others to be unfolded.
fn items(kinds: &[Notices]) -> Vec<Element> {
    let mut items = Vec::new();
    for kind in kinds {
        let (mut item, mut others) = (el("li"), Vec::new());
        for (place, line) in kind.lines.iter().enumerate() {
            if place == 0 {
                item = item.child(notice(line));
            } else {
                others.push(el("li").child(notice(line)));
            }
        }
        if !others.is_empty() {
            item = item.child(unfolding(&kind.further, others));
        }
        items.push(item);
    }
    items
}

fn unfolding(summary: &str, items: Vec<Element>) -> Element {
    el("details")
        .child(el("summary").text(summary))
        .child(list(items))
}

fn list(items: Vec<Element>) -> Element {
    el("ul").children(items)
}

fn notice(line: &NoticeLine) -> Element {
    let row = line.column.as_ref().map(|_| line.place.as_str());
    el("span")
        .attr("data-notice", "")
        .maybe("data-row", row)
        .maybe("data-field", line.column.as_deref())
        .text(&line.text)
}

//! The frame of the page: what this list is, the languages and the parts, and the foot.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};
use yew::Callback;

use super::element::{Element, On, el, send};
use super::msg::{Msg, Send};
use crate::i18n::{Key, Messages};
use crate::state::Action;
use crate::view::Page;

/// What this list is, where and when, its source, and the ways to its languages and parts.
pub fn header(page: &Page, messages: &Messages, to: &Send) -> Element {
    let header = &page.header;
    let title = el("h1")
        .attr("tabindex", "-1")
        .language(header.locale)
        .text(&header.title);
    if page.embed {
        return el("header").child(title.class("visually-hidden"));
    }
    let source = el("a")
        .attr("href", &header.source_path)
        .language(header.locale);
    let source = el("span")
        .text(messages.text(Key::HeaderSource))
        .child(source.text(&header.source));
    let facts = el("p")
        .class("facts")
        .child(el("span").text(&header.when_where))
        .child(source);
    let name = el("span").class("name").text(messages.text(Key::AppName));
    el("header")
        .class("masthead")
        .child(
            el("div")
                .class("bar")
                .child(name)
                .child(languages(page, messages, to)),
        )
        .child(title)
        .child(
            el("p")
                .class("about")
                .language(header.locale)
                .text(&header.description),
        )
        .child(facts)
        .child(parts(page, messages, to))
}

fn languages(page: &Page, messages: &Messages, to: &Send) -> Element {
    let links = page.languages.iter().map(|link| {
        let (code, speak) = (link.locale.code(), Action::Speak(link.locale));
        self::link(code, &link.href, link.current, to, speak)
            .attr("hreflang", code)
            .language(Some(link.locale))
            .text(link.locale.endonym())
    });
    el("nav")
        .class("languages")
        .attr("aria-label", messages.text(Key::NavLanguages))
        .children(links)
}

fn parts(page: &Page, messages: &Messages, to: &Send) -> Element {
    let links = page.parts.iter().map(|link| {
        let show = Action::Show(link.part.clone());
        self::link(&link.label, &link.href, link.current, to, show).text(&link.label)
    });
    let present = el("button")
        .key("present")
        .attr("type", "button")
        .class("present")
        .attr("data-present", "")
        .attr("aria-keyshortcuts", "P")
        .on(On::Click, send(to, Msg::Present));
    let add = el("button")
        .key("save")
        .attr("type", "button")
        .attr("data-story-add", "")
        .on(On::Click, send(to, Msg::Act(Action::Save)));
    el("nav")
        .class("parts")
        .attr("data-parts", "")
        .attr("aria-label", messages.text(Key::NavParts))
        .children(links)
        .child(present.text(messages.text(Key::PresentStart)))
        .child(add.text(messages.text(Key::StoryAdd)))
}

/// A link that is followed in place on a plain click; a click that asks for a new tab or window is the browser's.
fn link(key: &str, href: &str, current: bool, to: &Send, action: Action) -> Element {
    let to = to.clone();
    let follow = Callback::from(move |event: Event| {
        if event.dyn_ref::<MouseEvent>().is_some_and(is_plain) {
            event.prevent_default();
            to.emit(Msg::Act(action.clone()));
        }
    });
    el("a")
        .key(key)
        .attr("href", href)
        .maybe("aria-current", current.then_some("true"))
        .on(On::Click, follow)
}

/// Whether a click asks for nothing but what it is on: no new tab, window or download.
pub fn is_plain(event: &MouseEvent) -> bool {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !held
}

/// What the page does with data, and the data, whose address is given.
pub fn footer(messages: &Messages, data: &str) -> Element {
    let link = el("a").attr("href", data).attr("download", "");
    el("footer")
        .child(el("p").text(messages.text(Key::FooterAbout)))
        .child(el("p").child(link.text(messages.text(Key::FooterData))))
}

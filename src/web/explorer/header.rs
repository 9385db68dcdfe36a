//! The frame of the page: what this list is, the languages and the parts, and the foot.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};
use yew::Callback;

use super::msg::{Dispatch, Msg};
use crate::i18n::{Key, Messages};
use crate::state::{Action, Embed, StoryEdit};
use crate::view::Page;
use crate::web::dom::{Element, On, el, send};
use crate::web::load::Loaded;
use crate::web::site_path::SitePath;

/// The first link of the page, which leads over what stands before the list, or before the figures where there is no list; nothing where
/// there is nothing to skip.
pub fn skip(page: &Page, messages: &Messages) -> Option<Element> {
    let (href, text) = match &page.table {
        Some(_) => ("#participants", Key::NavSkip),
        None if page.embed == Embed::Part => return None,
        None if page.figures.is_empty() => ("#main", Key::NavSkipMain),
        None => ("#figures", Key::NavSkipMain),
    };
    let link = el("a").class("skip").attr("href", href);
    Some(link.text(messages.text(text)))
}

/// What this list is, where and when, its source, and the ways to its languages and parts.
pub fn header(page: &Page, messages: &Messages, site: &SitePath, to: &Dispatch) -> Element {
    let header = &page.header;
    let title = el("h1")
        .attr("tabindex", "-1")
        .language(header.locale)
        .text(&header.title);
    if page.embed.is_framed() {
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
                .child(languages(page, messages, site, to)),
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

/// Links to the pages in other languages. Where the page is in none of their places, the language changes without leaving it.
fn languages(page: &Page, messages: &Messages, site: &SitePath, to: &Dispatch) -> Element {
    let links = page.languages.iter().map(|link| {
        let code = link.locale.code();
        let address = [site.in_language(link.locale).as_str(), &link.href].concat();
        let speak = match site.locale {
            Some(_) => None,
            None => Some(Action::Speak(link.locale)),
        };
        self::link(code, &address, link.current, to, speak)
            .attr("hreflang", code)
            .language(Some(link.locale))
            .text(link.locale.endonym())
    });
    el("nav")
        .class("languages")
        .attr("aria-label", messages.text(Key::NavLanguages))
        .children(links)
}

fn parts(page: &Page, messages: &Messages, to: &Dispatch) -> Element {
    let links = page.parts.iter().map(|link| {
        let show = Action::Show(link.part.clone());
        self::link(&link.label, &link.href, link.current, to, Some(show)).text(&link.label)
    });
    let present = el("button")
        .key("present")
        .attr("type", "button")
        .class("present")
        .attr("data-present", "")
        .on(On::Click, send(to, Msg::Present));
    let add = el("button")
        .key("save")
        .attr("type", "button")
        .attr("data-story-add", "")
        .on(On::Click, send(to, Msg::Act(Action::Story(StoryEdit::Add))));
    let embed = el("button")
        .key("embed")
        .attr("type", "button")
        .attr("data-embed", "")
        .on(
            On::Click,
            send(
                to,
                Msg::Leave(
                    Action::Frame(Embed::Builder),
                    vec!["#embed-title".to_owned()],
                ),
            ),
        );
    el("nav")
        .class("parts")
        .attr("data-parts", "")
        .attr("aria-label", messages.text(Key::NavParts))
        .children(links)
        .child(present.text(messages.text(Key::PresentStart)))
        .child(add.text(messages.text(Key::StoryAdd)))
        .child(embed.text(messages.text(Key::EmbedOpen)))
}

/// A link that is followed in place on a plain click, if it is an action; a click that asks for a new tab or window is the browser's.
fn link(key: &str, href: &str, current: bool, to: &Dispatch, action: Option<Action>) -> Element {
    let link = el("a")
        .key(key)
        .attr("href", href)
        .maybe("aria-current", current.then_some("true"));
    let Some(action) = action else { return link };
    let to = to.clone();
    let follow = Callback::from(move |event: Event| {
        if event.dyn_ref::<MouseEvent>().is_some_and(is_plain) {
            event.prevent_default();
            to.emit(Msg::Act(action.clone()));
        }
    });
    link.on(On::Click, follow)
}

/// Whether a click asks for nothing but what it is on: no new tab, window or download.
pub fn is_plain(event: &MouseEvent) -> bool {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !held
}

/// What the page does with data, and the data, which are in the list's folder; under an embedded page, the way to the same view.
pub fn footer(page: &Page, messages: &Messages, loaded: &Loaded) -> Element {
    if let Some(href) = &page.back {
        let link = el("a")
            .attr("href", href)
            .attr("target", "_blank")
            .attr("rel", "noopener")
            .attr("data-back", "");
        return el("p")
            .class("hint")
            .child(link.text(messages.text(Key::EmbedBack)));
    }
    let data = page.data_path.as_ref().map(|path| {
        let link = el("a")
            .attr(
                "href",
                &[loaded.site.root.as_str(), &loaded.folder, path].concat(),
            )
            .attr("download", "");
        el("p").child(link.text(messages.text(Key::FooterData)))
    });
    el("footer")
        .child(el("p").text(messages.text(Key::FooterAbout)))
        .optional(data)
}

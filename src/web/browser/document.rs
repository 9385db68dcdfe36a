//! The document: its language, direction, title and focus.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::window;
use crate::i18n::Locale;

fn document() -> Option<Document> {
    window()?.document()
}

/// Sets an attribute of the root element. A root that refuses an attribute leaves the page as it is.
fn set_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// What an attribute of the root element says; nothing where it is empty.
pub fn root_attribute(name: &str) -> Option<String> {
    let root = document()?.document_element()?;
    root.get_attribute(name).filter(|value| !value.is_empty())
}

/// Says in which language the page is, and so in which direction it runs.
pub fn set_language(locale: Locale) {
    set_root("lang", locale.code());
    set_root("dir", locale.direction().attribute());
}

/// Says that the page answers to its reader, and whether all is there that it wants.
pub fn set_ready(complete: bool) {
    set_root("data-complete", if complete { "true" } else { "false" });
    set_root("data-ready", "true");
}

/// Names the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the first element that one of the selectors, tried in turn, finds.
pub fn focus_first(selectors: &[String]) {
    let Some(document) = document() else { return };
    let found = selectors
        .iter()
        .find_map(|selector| document.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        // A mark of a picture takes the focus by the same name. What cannot take it leaves it where it is.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
        // Safari's own scrolling to the focus stops when the page changes meanwhile.
        let seen = ScrollIntoViewOptions::new();
        seen.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&seen);
    }
}

/// Moves the focus to the first element that a selector finds and that does not have it.
pub fn focus_other(selector: &str) {
    let others = [":is(", selector, "):not(:focus)"];
    focus_first(&[others.concat()]);
}

/// The languages that the reader prefers, as tags, the most preferred first.
pub fn preferred_languages() -> Vec<String> {
    let Some(window) = window() else {
        return Vec::new();
    };
    window
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// The first element that a selector finds.
pub fn found(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The element that has the focus.
pub fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Whether something that a selector finds is in the page.
pub fn exists(selector: &str) -> bool {
    found(selector).is_some()
}

/// Whether the focus is within something that a selector finds.
pub fn has_focus_within(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| matches!(focused.closest(selector), Ok(Some(_))))
}

/// Whether the window has the focus and nothing in it has.
pub fn has_lost_focus() -> bool {
    document().is_some_and(|document| {
        let focused = document.active_element();
        let nothing = focused.is_none_or(|focused| focused.tag_name() == "BODY");
        nothing && document.has_focus().unwrap_or(false)
    })
}

/// Whether the browser, and the page around, let this page fill the screen.
pub fn offers_full_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Whether the page fills the screen now.
pub fn is_full_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Calls back whenever the page begins to fill the screen or stops, until it is dropped.
pub fn on_full_screen(callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let document = document()?;
    let changed = move |_: &web_sys::Event| callback(is_full_screen());
    Some(EventListener::new(&document, "fullscreenchange", changed))
}

/// Scrolls what a selector finds a third of its height down, or up with −1.
pub fn scroll(selector: &str, direction: i32) {
    if let Some(element) = found(selector) {
        element.set_scroll_top(element.scroll_top() + direction * element.client_height() / 3);
    }
}

/// The name of what the reader has asked to save, whose button waits for its menu.
pub fn asked_to_save() -> Option<String> {
    let asked = found("button[data-save][aria-busy=true]")?;
    asked.get_attribute("data-save")
}

/// Opens the menu that saves something, and goes into it.
pub fn open_menu(name: &str) -> Option<()> {
    let menu = found(&["details[data-save=\"", name, "\"]"].concat())?;
    menu.set_attribute("open", "").ok()?;
    let first = menu.query_selector("button").ok()??;
    first.unchecked_ref::<HtmlElement>().focus().ok()
}

/// Opens the browser's dialog for printing. A browser without one leaves the page as it is.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

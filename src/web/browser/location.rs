//! The page's address and the browser's history.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlScriptElement;

use super::window;
use crate::state::Step;

/// The query string of the page's address, with its question mark if there is one.
pub fn query() -> String {
    window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// The address of the page with another query string, to be used from anywhere.
pub fn absolute(query: &str) -> String {
    let location = window().map(|window| window.location());
    let address = location.and_then(|location| location.href().ok());
    let address = address.unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    [page, "?", query].concat()
}

/// The address of the site, with a slash at its end, wherever in it the page is: its program is in the folder `assets` there. All
/// in one file, the page is of no site.
pub fn site() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let script = document.query_selector("script[type=module][src]").ok()??;
    let source = script.unchecked_into::<HtmlScriptElement>().src();
    let (site, _) = source.rsplit_once("assets/")?;
    Some(site.to_owned())
}

/// Writes a query string, without its question mark, to the page's address as a step of the history.
///
/// A browser that refuses, as some do after very many steps, leaves the address behind the view, which still works.
pub fn write(query: &str, step: Step) {
    let Some(window) = window() else {
        return;
    };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else {
        return;
    };
    let address = if query.is_empty() {
        path
    } else {
        [&path, "?", query].concat()
    };
    let _ = match step {
        Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::None => Ok(()),
    };
}

/// Calls back whenever Back, Forward or a link within the page changes the address, until it is dropped.
pub fn on_travel(callback: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |_| callback()))
}

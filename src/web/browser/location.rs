//! The page's address and the browser's history.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

use crate::state::Step;

/// The query string of the page's address, with its question mark if there is one.
pub fn query() -> String {
    web_sys::window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// The address of this page with another query string.
pub fn address(query: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let part =
        |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let origin = part(location.as_ref().map(web_sys::Location::origin));
    let path = part(location.as_ref().map(web_sys::Location::pathname));
    [origin.as_str(), &path, "?", query].concat()
}

/// Writes a query string, without its question mark, to the page's address as a step of the history.
///
/// A browser that refuses, as some do after very many steps, leaves the address behind the view, which still works.
pub fn write(query: &str, step: Step) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else {
        return;
    };
    let address = if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    };
    let _ = match step {
        Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::None => Ok(()),
    };
}

/// Calls back whenever Back, Forward or a link within the page changes the address, until it is dropped.
pub fn on_travel(callback: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| callback()))
}

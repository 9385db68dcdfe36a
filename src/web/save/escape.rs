//! Escape closes a menu and leads back to where it was opened.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::{Callback, Event, NodeRef};

/// What a menu does about keys that are pressed in it. The focus would be lost with what is closed, so that it goes to the button
/// that opens the menu.
pub fn escape(menu: &NodeRef) -> Callback<Event> {
    let menu = menu.clone();
    Callback::from(move |event: Event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() != Some("Escape") {
            return;
        }
        let Some(menu) = menu
            .cast::<Element>()
            .filter(|menu| menu.has_attribute("open"))
        else {
            return;
        };
        // The key is used up: nothing else is to be left by it.
        event.prevent_default();
        let _ = menu.remove_attribute("open");
        if let Ok(Some(button)) = menu.query_selector("summary") {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
    })
}

//! The page that frames this one, if any.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::size::SizeObserver;
use super::window;

/// Whether another page frames this one.
pub fn is_framed() -> bool {
    let window = window();
    window.is_some_and(|window| {
        window
            .parent()
            .ok()
            .flatten()
            .is_some_and(|host| host != window)
    })
}

/// The type of the message that tells a height.
pub const TOLD: &str = "participant-explorer:height";

/// Tells the framing page the height of the content, in CSS pixels, once all that is being rendered is there and whenever it changes,
/// until the answer is dropped.
pub fn tell_height() -> Option<SizeObserver> {
    let window = window()?;
    let host = window.parent().ok().flatten()?;
    if host == window {
        return None;
    }
    let body = window.document()?.body()?;
    SizeObserver::new(body.into(), false, move |body| {
        let height = body.get_bounding_client_rect().height().ceil();
        let message = Object::new();
        let entries = [
            ("type", JsValue::from_str(TOLD)),
            ("height", JsValue::from_f64(height)),
        ];
        for (name, value) in entries {
            // A fresh object takes every property.
            let _ = Reflect::set(&message, &JsValue::from_str(name), &value);
        }
        // A height is no secret, and whoever frames the page may know it. A host that is gone needs no answer.
        let _ = host.post_message(&message, "*");
    })
}

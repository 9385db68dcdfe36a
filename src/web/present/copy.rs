//! Copies a text to the clipboard, where the browser lets the page.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the text is on the clipboard now. Pages without a secure connection have no clipboard, and frames need leave for it.
pub async fn copied(text: &str) -> bool {
    match asked(text) {
        Some(answer) => JsFuture::from(answer).await.is_ok(),
        None => false,
    }
}

fn asked(text: &str) -> Option<Promise> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: js_sys::Function = Reflect::get(&clipboard, &"writeText".into())
        .ok()?
        .dyn_into()
        .ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

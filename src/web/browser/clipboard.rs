//! The clipboard, which is not there everywhere and may refuse.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardItem, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::NodeRef;

use super::window;

/// Pages that came over an insecure line have no clipboard.
fn clipboard() -> Result<Clipboard, JsValue> {
    let navigator = window().ok_or(JsValue::NULL)?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard"))?;
    if clipboard.is_undefined() {
        return Err(JsValue::NULL);
    }
    Ok(navigator.clipboard())
}

/// Copies text.
pub async fn copy_text(text: &str) -> Result<(), JsValue> {
    let written = clipboard()?.write_text(text);
    JsFuture::from(written).await.map(drop)
}

/// Copies text, and calls back with whether it is copied.
pub fn copy(text: String, said: impl FnOnce(bool) + 'static) {
    spawn_local(async move { said(copy_text(&text).await.is_ok()) });
}

/// Goes to a field and selects what stands in it, for whoever may not be helped to copy it.
pub fn select(field: &NodeRef) {
    if let Some(field) = field.cast::<HtmlElement>() {
        // Nothing is lost if a field does not take the focus.
        let _ = field.focus();
    }
    if let Some(field) = field.cast::<HtmlTextAreaElement>() {
        field.select();
    }
    if let Some(field) = field.cast::<HtmlInputElement>() {
        field.select();
    }
}

/// Copies a picture that is still being made.
///
/// It is promised at once, since some browsers let a page write only while the click that asked for it is fresh.
pub async fn copy_picture(picture: Promise) -> Result<(), JsValue> {
    let clipboard = clipboard()?;
    let known = Reflect::has(&js_sys::global(), &JsValue::from_str("ClipboardItem"))?;
    if !known {
        return Err(JsValue::NULL);
    }
    let kinds = Object::new();
    Reflect::set(&kinds, &JsValue::from_str("image/png"), &picture)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds)?;
    let written = clipboard.write(&Array::of1(&item));
    JsFuture::from(written).await.map(drop)
}

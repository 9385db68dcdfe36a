//! The clipboard, which is not there everywhere and may refuse.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, ClipboardItem};

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

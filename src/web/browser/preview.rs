//! A frame within this page, in which the page previews itself as others embed it.

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent};
use yew::NodeRef;

use super::frame::TOLD;

/// Calls back with every height in CSS pixels that the frame tells, until it is dropped.
pub fn on_height(frame: NodeRef, callback: impl Fn(u32) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>();
        if let Some(height) = message.and_then(|message| told(message, &frame)) {
            callback(height);
        }
    }))
}

/// The height that a message tells, if it comes from the frame.
fn told(message: &MessageEvent, frame: &NodeRef) -> Option<u32> {
    let content = frame.cast::<HtmlIFrameElement>()?.content_window()?;
    if message.source()? != content.into() {
        return None;
    }
    let data = message.data();
    let entry = |name: &str| Reflect::get(&data, &JsValue::from_str(name)).ok();
    if entry("type")?.as_string()? != TOLD {
        return None;
    }
    let height = entry("height")?.as_f64()?;
    (height >= 1.0 && height <= f64::from(u16::MAX)).then_some(height as u32)
}

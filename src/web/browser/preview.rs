//! A frame within this page, in which the page previews itself as others embed it.

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlIFrameElement, MessageEvent, RequestInit, Response};
use yew::NodeRef;

use super::frame::TOLD;
use crate::view::frames_itself;

/// Whether the site's policy lets the page frame itself, as its own answer says. The policy that this page is made for does not, and
/// a browser reports an attempt.
pub async fn is_allowed() -> bool {
    policy().await.is_ok_and(|policy| frames_itself(&policy))
}

async fn policy() -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // Of the page, which is here already, nothing but what stands above its answer.
    let head = RequestInit::new();
    head.set_method("HEAD");
    let page = window.fetch_with_str_and_init(&window.location().href()?, &head);
    let answer: Response = JsFuture::from(page).await?.unchecked_into();
    let policy = answer.headers().get("content-security-policy")?;
    Ok(policy.unwrap_or_default())
}

/// Calls back with every height in CSS pixels that the frame tells, until it is dropped.
pub fn on_height(frame: NodeRef, callback: impl Fn(u32) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>();
        if let Some(height) = message.and_then(|message| reported_height(message, &frame)) {
            callback(height);
        }
    }))
}

/// The height that a message tells, if it comes from the frame.
fn reported_height(message: &MessageEvent, frame: &NodeRef) -> Option<u32> {
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

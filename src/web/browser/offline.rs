//! The worker that keeps the page for when there is no network.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

use super::frame::is_framed;

/// What the worker is asked, and what it tells once it has done it: nothing, or why not.
const EVERYTHING: &str = "everything";

/// Whether this page may have such a worker: a page in a frame has none, nor one that came over an insecure line or from a file.
pub fn is_offered() -> bool {
    let Some(window) = web_sys::window().filter(|_| !is_framed()) else {
        return false;
    };
    let protocol = window.location().protocol().unwrap_or_default();
    protocol.starts_with("http") && container().is_some()
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?;
    container.dyn_into().ok()
}

/// Keeps every file of the page, the list and the languages for when there is no network.
pub async fn keep_everything() -> Result<(), JsValue> {
    let container = container().ok_or(JsValue::NULL)?;
    // A page whose worker was refused would wait for it in vain.
    let registration = JsFuture::from(container.get_registration()).await?;
    if registration.is_undefined() {
        return Err(JsValue::NULL);
    }
    let ready: ServiceWorkerRegistration =
        JsFuture::from(container.ready()?).await?.unchecked_into();
    let worker = ready.active().ok_or(JsValue::NULL)?;
    let channel = MessageChannel::new()?;
    let (own, its) = (channel.port1(), channel.port2());
    let reply = Promise::new(&mut |resolve, _| own.set_onmessage(Some(&resolve)));
    worker.post_message_with_transferable(&JsValue::from_str(EVERYTHING), &Array::of1(&its))?;
    let reply: MessageEvent = JsFuture::from(reply).await?.unchecked_into();
    match reply.data().as_string() {
        Some(problem) if !problem.is_empty() => Err(js_sys::Error::new(&problem).into()),
        _ => Ok(()),
    }
}

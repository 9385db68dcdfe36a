//! The studio: the program with everything, which takes the page over from that of the first view.

use gloo::events::EventListener;
use js_sys::Promise;
use participant_explorer::web::{App, AppProps, STUDIO, ready, relay};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

fn main() {
    take_over();
}

/// Renders the page in place of the other program, as soon as everything that it needs is there.
fn take_over() {
    spawn_local(async {
        let Some(ready) = ready().await else {
            wait();
            relay::say(relay::LOST);
            return;
        };
        let place = relay::Place::now();
        relay::say(relay::HANDOVER);
        let props = AppProps {
            toolkit: &STUDIO,
            ready: Some(ready),
        };
        let document = web_sys::window().and_then(|window| window.document());
        match document.and_then(|document| document.get_element_by_id("app")) {
            Some(root) => yew::Renderer::<App>::with_root_and_props(root, props).render(),
            None => yew::Renderer::<App>::with_props(props).render(),
        };
        // The page is rendered in the next turn, and the reader brought back before anything is painted.
        let turn = JsFuture::from(Promise::resolve(&JsValue::NULL));
        if let (Ok(_), Some(place)) = (turn.await, place) {
            place.restore();
        }
    });
}

/// Tries again when the page asks again: the program is there already, only what it needs could not be had.
fn wait() {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        EventListener::once(&document, relay::ASK, |_| take_over()).forget();
    }
}

//! The program of the first view.

use gloo::events::EventListener;
use participant_explorer::web::{App, AppProps, EXPLORER, relay};

fn main() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let props = AppProps {
        toolkit: &EXPLORER,
        ready: None,
    };
    let root = document.get_element_by_id("app");
    // A page that embeds the program without its own HTML has no such element; the body serves as well.
    let app = match root {
        Some(root) => {
            yew::Renderer::<App>::with_root_and_props(relay::beside(root), props).render()
        }
        None => yew::Renderer::<App>::with_props(props).render(),
    };
    // The studio renders the same page with more in it, from the state in the address.
    let handover = EventListener::once(&document, relay::HANDOVER, move |_| app.destroy());
    handover.forget();
}

//! The program of the page.

use participant_explorer::web::{App, boot};

fn main() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    // A page that embeds the program without its own HTML has no such element; the body serves as well.
    match document.get_element_by_id("app") {
        Some(root) => yew::Renderer::<App>::with_root(boot::beside(root)).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}

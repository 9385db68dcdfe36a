//! The program that the browser runs.

use participant_explorer::web::App;

fn main() {
    let root = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app"));
    // A page that embeds the program without its own HTML has no such element; the body serves as well.
    match root {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}

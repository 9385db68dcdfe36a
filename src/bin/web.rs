//! The program that the browser runs.

fn main() {
    yew::Renderer::<participant_explorer::web::App>::new().render();
}

//! The page: Yew components and browser interfaces. The only floor that knows the browser.

use yew::prelude::{Html, component, html};

/// The whole page.
#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Participant Explorer" }</h1></main> }
}

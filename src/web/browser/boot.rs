//! The program and `boot.js` tell each other by events of the document, and the program takes the place of the page as it was sent.

use gloo::events::EventListener;
use web_sys::{CustomEvent, Element};

use super::window;

/// The page asks to fill the screen; `boot.js` listens. Where a frame or a browser refuses, the page is as large as it can be.
pub const FILL_SCREEN: &str = "participant-explorer:fill-screen";
/// The page asks to be a page again.
pub const LEAVE_SCREEN: &str = "participant-explorer:leave-screen";
/// The page's words could not be had; `boot.js` says so in its own.
pub const SPEECHLESS: &str = "participant-explorer:speechless";
/// The list could not be had, so that nothing of the page as it was sent will be answered; `boot.js` has its controls rest.
pub const RESTS: &str = "participant-explorer:failed";
/// The page lacks files that it needs by now. If a new release has taken them away, `boot.js` loads the page anew; otherwise it says
/// that they could not be had.
pub const LOST: &str = "participant-explorer:lost";
/// Those files are not to be had, and no other release is either; `boot.js` says so.
pub const UNREACHABLE: &str = "participant-explorer:unreachable";

/// Dispatches an event to the document.
pub fn dispatch(event: &str) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    if let Ok(event) = CustomEvent::new(event) {
        // Nobody cancels it.
        let _ = document.dispatch_event(&event);
    }
}

/// Calls back whenever an event is dispatched, until it is dropped.
pub fn listen(event: &'static str, callback: impl Fn() + 'static) -> Option<EventListener> {
    let document = window()?.document()?;
    Some(EventListener::new(&document, event, move |_| callback()))
}

/// What finds the page that was rendered before any browser had it.
pub const PRERENDERED: &str = "[data-prerendered]";

/// A place for the page before the one that was sent, which stays readable until the program has taken its place; what keeps the program
/// away is said there, too. Where no page was sent it is the root of the app, or the body where there is no such root.
pub fn place() -> Option<Element> {
    let document = window()?.document()?;
    let Some(root) = document.get_element_by_id("app") else {
        return document.body().map(Element::from);
    };
    if !root.has_attribute("data-prerendered") {
        return Some(root);
    }
    let place = document.create_element("div").ok()?;
    place.set_class_name("beside");
    root.before_with_node_1(&place).ok()?;
    Some(place)
}

/// Removes the page that was rendered before, now that the program's is there at the same place.
pub fn take_over() -> Option<()> {
    let document = window()?.document()?;
    let before = document.query_selector(PRERENDERED).ok()??;
    if let Some(place) = before.previous_element_sibling() {
        place.set_id("app");
        place.set_class_name("");
    }
    before.remove();
    Some(())
}

//! Why there is no list, in the place where the explorer would be.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use crate::i18n::Key;
use crate::web::browser::document;
use crate::web::explorer::part::Failure;

/// Says what happened and what to do, with a button for another attempt.
///
/// There is no component that could render it, since those of the page come with the explorer.
pub fn show_failure(failure: Failure) {
    let again = failure.again;
    // A document that makes no elements has shown no page either.
    let _ = show(failure);
    // The button for another attempt is another one now.
    if again {
        document::focus_first(&["[data-retry]".to_owned()]);
    }
}

fn show(failure: Failure) -> Result<(), JsValue> {
    let Failure {
        place,
        error,
        messages,
        retry,
        ..
    } = failure;
    let document = place.owner_document().ok_or(JsValue::NULL)?;
    let alert = element(&document, "div", "")?;
    alert.set_class_name("failure");
    alert.set_attribute("role", "alert")?;
    alert.set_attribute("data-notice", "error")?;
    let button = element(&document, "button", messages.text(Key::ErrorRetry))?;
    button.set_attribute("type", "button")?;
    button.set_attribute("data-retry", "")?;
    let title = element(&document, "strong", messages.text(Key::ErrorTitle))?;
    let sentence = element(&document, "p", &error.sentence(&messages))?;
    for part in [&title, &sentence, &button] {
        alert.append_child(part)?;
    }
    place.append_child(&alert)?;
    let remove = move |_: &web_sys::Event| {
        alert.remove();
        retry();
    };
    // The button lives as long as it may be pressed, and goes with its listener.
    EventListener::once(&button, "click", remove).forget();
    Ok(())
}

fn element(document: &Document, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    element.set_text_content(Some(text));
    Ok(element)
}

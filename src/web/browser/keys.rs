//! Keys that count wherever the focus is.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Calls back whenever a key is pressed, until it is dropped.
pub fn on_key(callback: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "keydown", move |event| {
        if let Some(event) = event.dyn_ref() {
            callback(event);
        }
    }))
}

/// Calls back whenever Escape is pressed, until it is dropped.
pub fn on_escape(callback: impl Fn() + 'static) -> Option<EventListener> {
    on_key(move |event| {
        if event.key() == "Escape" {
            callback();
        }
    })
}

/// Whether a key is the command of a letter: pressed alone, and not as a part of what is being written.
///
/// On a keyboard for another script that is the key which has the letter on a Latin one, by its code.
pub fn commands(event: &KeyboardEvent, letter: &str, code: &str) -> bool {
    let key = event.key();
    let same = key.eq_ignore_ascii_case(letter) || !key.is_ascii() && event.code() == code;
    same && !is_modified(event) && !is_written(event)
}

/// Whether a key is pressed together with one that makes it the browser's.
pub fn is_modified(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}

/// Whether a key is pressed while something is being written or chosen from a list.
pub fn is_written(event: &KeyboardEvent) -> bool {
    const WRITABLE: &str = "input:not([type='checkbox'], [type='radio']), select, textarea";
    let target = event.target();
    let target = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<Element>());
    target.is_some_and(|target| target.matches(WRITABLE).unwrap_or(false))
}

//! What the keys of a presentation do: those of keyboards and of clickers.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::super::browser::window;
use crate::i18n::{Direction, Key};

/// Something that a presenter asks for, with a key or with a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Previous,
    Next,
    First,
    Last,
    Filters,
    Numbers,
    Shares,
    Table,
    Blank,
    Help,
    Up,
    Down,
    Fill,
    Print,
    End,
}

/// The keys as the list of them names them, each with what it does.
pub const LISTED: [(&[&str], Key); 10] = [
    (&["→", "←", "Page Down", "Page Up", "Space"], Key::KeysMove),
    (&["Home", "End"], Key::KeysEnds),
    (&["↓", "↑"], Key::KeysScroll),
    (&["F"], Key::KeysFilters),
    (&["N"], Key::KeysNumbers),
    (&["S"], Key::KeysShares),
    (&["T"], Key::KeysTable),
    (&["B", "."], Key::KeysBlank),
    (&["?"], Key::KeysHelp),
    (&["Esc"], Key::KeysEnd),
];

/// Letters, and where they are on a Latin keyboard.
const LETTERS: [(&str, &str, Command); 5] = [
    ("f", "KeyF", Command::Filters),
    ("n", "KeyN", Command::Numbers),
    ("s", "KeyS", Command::Shares),
    ("t", "KeyT", Command::Table),
    ("b", "KeyB", Command::Blank),
];

/// What finds the presentation.
pub const WHOLE: &str = "[data-presenter]";

/// Calls back whenever a key asks for something, until it is dropped. The browser then does not do what it does with the key.
/// `letters` says whether keys that are characters count.
pub fn on_command(
    direction: Direction,
    letters: Rc<Cell<bool>>,
    callback: impl Fn(Command) + 'static,
) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let pressed = move |event: &Event| {
        let event = event.dyn_ref::<KeyboardEvent>();
        if let Some((event, command)) =
            event.and_then(|event| Some((event, command(event, direction, letters.get())?)))
        {
            event.prevent_default();
            callback(command);
        }
    };
    Some(EventListener::new_with_options(
        &window, "keydown", options, pressed,
    ))
}

/// What a key asks for, if anything.
///
/// A key that something on the slide has used already, as arrows among marks, is used up. Arrows point where the writing goes.
/// A character that is said or slips to the page from elsewhere is no command: it counts within the presentation alone, and not where
/// `letters` are switched off.
fn command(event: &KeyboardEvent, direction: Direction, letters: bool) -> Option<Command> {
    if event.default_prevented() || is_modified(event) {
        return None;
    }
    let key = event.key();
    if key == "Escape" {
        return Some(Command::End);
    }
    if is_written(event) {
        return None;
    }
    let target = event.target();
    let target = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<Element>());
    if letters && target.is_some_and(|target| matches!(target.closest(WHOLE), Ok(Some(_)))) {
        for (letter, code, command) in LETTERS {
            if commands(event, letter, code) {
                return Some(command);
            }
        }
        match key.as_str() {
            "." => return Some(Command::Blank),
            "?" | "؟" => return Some(Command::Help),
            _ => {}
        }
    }
    let on = |selector| target.is_some_and(|target| target.matches(selector).unwrap_or(false));
    match (key.as_str(), direction) {
        ("ArrowLeft" | "ArrowRight", _) if on("[type='radio']") => None,
        ("ArrowRight", Direction::Ltr) | ("ArrowLeft", Direction::Rtl) | ("PageDown", _) => {
            Some(Command::Next)
        }
        ("ArrowLeft" | "ArrowRight" | "PageUp" | "Backspace", _) => Some(Command::Previous),
        // Space operates what has the focus.
        (" ", _) if on("a, button, input, summary, [role='button']") => None,
        (" ", _) if event.shift_key() => Some(Command::Previous),
        (" ", _) => Some(Command::Next),
        ("ArrowUp" | "ArrowDown", _) if on("[type='radio'], [tabindex='0']") => None,
        ("ArrowUp", _) => Some(Command::Up),
        ("ArrowDown", _) => Some(Command::Down),
        ("Home", _) => Some(Command::First),
        ("End", _) => Some(Command::Last),
        _ => None,
    }
}

/// Whether a key is the command of a letter.
///
/// On a keyboard for another script that is the key which has the letter on a Latin one, by its code.
fn commands(event: &KeyboardEvent, letter: &str, code: &str) -> bool {
    let key = event.key();
    key.eq_ignore_ascii_case(letter) || !key.is_ascii() && event.code() == code
}

/// Whether a key is pressed together with one that makes it the browser's.
fn is_modified(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}

/// Whether a key is pressed while something is being written or chosen from a list.
fn is_written(event: &KeyboardEvent) -> bool {
    const WRITABLE: &str = "input:not([type='checkbox'], [type='radio']), select, textarea";
    let target = event.target();
    let target = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<Element>());
    target.is_some_and(|target| target.matches(WRITABLE).unwrap_or(false))
}

//! What the keys of a presentation do: those of keyboards and of clickers.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::i18n::{Direction, Key};
use crate::web::browser::keys::{commands, is_modified, is_written};

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
    Fill,
    Print,
    End,
}

/// The keys as the list of them names them, each with what it does.
pub const LISTED: [(&[&str], Key); 9] = [
    (&["→", "←", "Page Down", "Page Up", "Space"], Key::KeysMove),
    (&["Home", "End"], Key::KeysEnds),
    (&["F"], Key::KeysFilters),
    (&["N"], Key::KeysNumbers),
    (&["S"], Key::KeysShares),
    (&["T"], Key::KeysTable),
    (&["B", "."], Key::KeysBlank),
    (&["?"], Key::KeysHelp),
    (&["Esc"], Key::KeysEnd),
];

const LETTERS: [(char, Command); 5] = [
    ('f', Command::Filters),
    ('n', Command::Numbers),
    ('s', Command::Shares),
    ('t', Command::Table),
    ('b', Command::Blank),
];

/// What a key asks for, if anything.
///
/// A key that something on the slide has used already, as arrows among marks, is used up. Arrows point where the writing goes.
pub fn command(event: &KeyboardEvent, direction: Direction) -> Option<Command> {
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
    let letter = LETTERS.iter().find(|(letter, _)| commands(event, *letter));
    if let Some((_, command)) = letter {
        return Some(*command);
    }
    let target = event.target();
    let target = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<Element>());
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
        ("Home", _) => Some(Command::First),
        ("End", _) => Some(Command::Last),
        (".", _) => Some(Command::Blank),
        ("?" | "؟", _) => Some(Command::Help),
        _ => None,
    }
}

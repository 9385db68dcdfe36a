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

const ESCAPE: &str = "Escape";

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
        let press = event.dyn_ref::<KeyboardEvent>().and_then(Press::new);
        if let Some(command) = press.and_then(|press| press.command(direction, letters.get())) {
            event.prevent_default();
            callback(command);
        }
    };
    Some(EventListener::new_with_options(
        &window, "keydown", options, pressed,
    ))
}

/// A key as it was pressed, and what had the focus then.
#[derive(Default)]
struct Press {
    key: String,
    /// Where the key is on a Latin keyboard.
    code: String,
    shift: bool,
    in_presentation: bool,
    on_control: bool,
    on_radio: bool,
    /// One of several that arrow keys lead among.
    on_stop: bool,
}

impl Press {
    /// A key that means something to a presentation: none that is the browser's, or that is pressed while something is being written or
    /// chosen from a list. A key that something on the slide has used already, as arrows among marks, is used up.
    fn new(event: &KeyboardEvent) -> Option<Self> {
        const WRITABLE: &str = "input:not([type='checkbox'], [type='radio']), select, textarea";
        if event.default_prevented() || event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        let target = event.target();
        let target = target
            .as_ref()
            .and_then(|target| target.dyn_ref::<Element>());
        let on = |selector| target.is_some_and(|target| target.matches(selector).unwrap_or(false));
        let key = event.key();
        if key != ESCAPE && on(WRITABLE) {
            return None;
        }
        Some(Self {
            key,
            code: event.code(),
            shift: event.shift_key(),
            in_presentation: target
                .is_some_and(|target| matches!(target.closest(WHOLE), Ok(Some(_)))),
            on_control: on("a, button, input, summary, [role='button']"),
            on_radio: on("[type='radio']"),
            on_stop: on("[type='radio'], [tabindex='0']"),
        })
    }

    /// Whether it is the command of a letter.
    ///
    /// On a keyboard for another script that is the key which has the letter on a Latin one, by its code.
    fn is_letter(&self, letter: &str, code: &str) -> bool {
        self.key.eq_ignore_ascii_case(letter) || !self.key.is_ascii() && self.code == code
    }

    /// What the key asks for, if anything. Arrows point where the writing goes.
    ///
    /// A character that is said or slips to the page from elsewhere is no command: it counts within the presentation alone, and not where
    /// `letters` are switched off.
    fn command(&self, direction: Direction, letters: bool) -> Option<Command> {
        if letters && self.in_presentation {
            for (letter, code, command) in LETTERS {
                if self.is_letter(letter, code) {
                    return Some(command);
                }
            }
            match self.key.as_str() {
                "." => return Some(Command::Blank),
                "?" | "؟" => return Some(Command::Help),
                _ => {}
            }
        }
        match (self.key.as_str(), direction) {
            (ESCAPE, _) => Some(Command::End),
            ("ArrowLeft" | "ArrowRight", _) if self.on_radio => None,
            ("ArrowRight", Direction::Ltr) | ("ArrowLeft", Direction::Rtl) | ("PageDown", _) => {
                Some(Command::Next)
            }
            ("ArrowLeft" | "ArrowRight" | "PageUp" | "Backspace", _) => Some(Command::Previous),
            // Space operates what has the focus.
            (" ", _) if self.on_control => None,
            (" ", _) if self.shift => Some(Command::Previous),
            (" ", _) => Some(Command::Next),
            ("ArrowUp" | "ArrowDown", _) if self.on_stop => None,
            ("ArrowUp", _) => Some(Command::Up),
            ("ArrowDown", _) => Some(Command::Down),
            ("Home", _) => Some(Command::First),
            ("End", _) => Some(Command::Last),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Command, Press};
    use crate::i18n::Direction::{self, Ltr, Rtl};

    fn press(key: &str) -> Press {
        Press {
            key: key.to_owned(),
            in_presentation: true,
            ..Press::default()
        }
    }

    fn command(key: &str, direction: Direction) -> Option<Command> {
        press(key).command(direction, true)
    }

    #[test]
    fn arrows_point_where_the_writing_goes() {
        assert_eq!(command("ArrowRight", Ltr), Some(Command::Next));
        assert_eq!(command("ArrowLeft", Ltr), Some(Command::Previous));
        assert_eq!(command("ArrowRight", Rtl), Some(Command::Previous));
        assert_eq!(command("ArrowLeft", Rtl), Some(Command::Next));
        assert_eq!(command("PageDown", Rtl), Some(Command::Next));
    }

    #[test]
    fn letters_count_in_the_presentation_and_where_they_are_wanted() {
        assert_eq!(command("F", Ltr), Some(Command::Filters));
        assert_eq!(command("؟", Rtl), Some(Command::Help));
        assert_eq!(press("f").command(Ltr, false), None);
        let elsewhere = Press {
            in_presentation: false,
            ..press("f")
        };
        assert_eq!(elsewhere.command(Ltr, true), None);
        assert_eq!(press("Escape").command(Ltr, false), Some(Command::End));
    }

    #[test]
    fn a_letter_of_another_script_counts_by_its_key() {
        let arabic = Press {
            code: "KeyF".to_owned(),
            ..press("ب")
        };
        assert_eq!(arabic.command(Rtl, true), Some(Command::Filters));
        // On a Latin keyboard of another layout it is the letter that counts.
        let latin = Press {
            code: "KeyF".to_owned(),
            ..press("u")
        };
        assert_eq!(latin.command(Ltr, true), None);
    }

    #[test]
    fn what_has_the_focus_keeps_the_keys_that_operate_it() {
        let on_control = |key| Press {
            on_control: true,
            ..press(key)
        };
        assert_eq!(on_control(" ").command(Ltr, true), None);
        assert_eq!(
            on_control("PageDown").command(Ltr, true),
            Some(Command::Next)
        );
        let on_radio = |key| Press {
            on_radio: true,
            on_stop: true,
            ..press(key)
        };
        assert_eq!(on_radio("ArrowLeft").command(Ltr, true), None);
        assert_eq!(on_radio("ArrowDown").command(Ltr, true), None);
        let back = Press {
            shift: true,
            ..press(" ")
        };
        assert_eq!(back.command(Ltr, true), Some(Command::Previous));
    }
}

//! The keyboard among the marks of a figure.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, SvgElement};
use yew::NodeRef;

use super::tooltip::mark_at;
use crate::i18n::Direction;

/// A key that means something on a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
    Activate,
}

/// What a key means on a mark, if anything. With a modifier it is the browser's.
pub fn pressed(event: &KeyboardEvent) -> Option<Pressed> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    match event.key().as_str() {
        "ArrowLeft" => Some(Pressed::Left),
        "ArrowRight" => Some(Pressed::Right),
        "ArrowUp" => Some(Pressed::Up),
        "ArrowDown" => Some(Pressed::Down),
        "Home" => Some(Pressed::First),
        "End" => Some(Pressed::Last),
        "Enter" | " " => Some(Pressed::Activate),
        _ => None,
    }
}

/// Where a key moves the focus among `marks` marks. Right and left are as seen, so they swap in right-to-left pictures.
pub fn moved(key: Pressed, from: usize, marks: usize, direction: Direction) -> Option<usize> {
    let last = marks.checked_sub(1)?;
    let forward = match (key, direction) {
        (Pressed::Activate, _) => return None,
        (Pressed::First, _) => return Some(0),
        (Pressed::Last, _) => return Some(last),
        (Pressed::Down, _) | (Pressed::Right, Direction::Ltr) | (Pressed::Left, Direction::Rtl) => {
            true
        }
        _ => false,
    };
    Some(if forward {
        (from + 1).min(last)
    } else {
        from.saturating_sub(1)
    })
}

/// Gives the focus to the mark at a place of a frame.
pub fn focus(frame: &NodeRef, place: usize) {
    let mark = frame
        .cast::<Element>()
        .and_then(|frame| mark_at(&frame, place));
    if let Some(mark) = mark.and_then(|mark| mark.dyn_into::<SvgElement>().ok()) {
        // A mark that cannot take the focus leaves it on its neighbour.
        let _ = mark.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::{Pressed, moved};
    use crate::i18n::Direction::{Ltr, Rtl};

    #[test]
    fn arrows_lead_from_mark_to_mark_and_stay_at_the_ends() {
        assert_eq!(moved(Pressed::Right, 0, 3, Ltr), Some(1));
        assert_eq!(moved(Pressed::Left, 0, 3, Ltr), Some(0));
        assert_eq!(moved(Pressed::Down, 2, 3, Ltr), Some(2));
        assert_eq!(moved(Pressed::Left, 0, 3, Rtl), Some(1));
        assert_eq!(moved(Pressed::Right, 1, 3, Rtl), Some(0));
        assert_eq!(moved(Pressed::Up, 1, 3, Rtl), Some(0));
    }

    #[test]
    fn home_and_end_lead_to_the_ends() {
        assert_eq!(moved(Pressed::First, 2, 3, Rtl), Some(0));
        assert_eq!(moved(Pressed::Last, 0, 3, Rtl), Some(2));
    }

    #[test]
    fn nothing_leads_anywhere_among_no_marks_or_by_activating() {
        assert_eq!(moved(Pressed::Last, 0, 0, Ltr), None);
        assert_eq!(moved(Pressed::Activate, 0, 3, Ltr), None);
    }
}

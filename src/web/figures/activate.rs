//! The messages that marks send.

use crate::state::{Action, Pick};
use crate::view::Mark;
use crate::web::explorer::msg::Msg;

/// The message that activating a mark sends.
///
/// A mark of one entry leads to its details: the row in the table, or what is opened in the figure itself.
pub fn activate(mark: &Mark) -> Msg {
    match &mark.picks[..] {
        [Pick::Details(number)] if !mark.pressed => Msg::Leave(
            Action::Pick(mark.picks.clone()),
            vec![
                format!("tr[data-number='{number}'] button"),
                format!("[data-details='{number}']"),
            ],
        ),
        _ => Msg::Act(mark.action()),
    }
}

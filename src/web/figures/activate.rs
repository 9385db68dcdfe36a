//! The messages that marks send.

use crate::state::{Action, Pick};
use crate::view::Mark;
use crate::web::explorer::msg::Msg;

/// The message that activating a mark sends.
///
/// A mark of one entry leads to its details: the row in the table, or what is opened in the figure itself.
pub fn activate(mark: &Mark) -> Msg {
    match &mark.picks[..] {
        [Pick::Details(number)] if !mark.pressed => {
            let number = number.to_string();
            Msg::Leave(
                Action::Pick(mark.picks.clone()),
                vec![
                    ["tr[data-number='", &number, "'] button"].concat(),
                    ["[data-details='", &number, "']"].concat(),
                ],
            )
        }
        _ => Msg::Act(mark.action()),
    }
}

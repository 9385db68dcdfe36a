//! How the figures of the studio behave.

mod furniture;
mod opened;
mod paper;
mod selectors;
mod steps;

use super::manner::{Manner, PLAIN};
use super::msg::Msg;
use crate::state::{Action, Pick};
use crate::view::Mark;

/// The manner of the studio's figures.
pub static MANNER: Manner = Manner {
    furnish: furniture::furnish,
    step: steps::step,
    activate,
    print: paper::on_paper,
    still: None,
};

/// A mark of one entry leads to its details: the row in the table, or what is opened in the figure itself.
fn activate(mark: &Mark) -> Msg {
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
        _ => (PLAIN.activate)(mark),
    }
}

//! The one function in which what a person does changes the state.

mod apply;

use super::{Action, NUMBER, PageState};
use apply::apply;

/// What an action is in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A step of its own, which Back undoes.
    New,
    /// A continuation of the last step: typing on in the search box is one step, not one a letter.
    Same,
    /// No step: the history has moved already, or nothing has changed.
    None,
}

/// The state after an action, and what that is in the history.
pub fn reduce(before: &PageState, action: Action) -> (PageState, Step) {
    let mut after = before.clone();
    let travels = matches!(action, Action::Travel(_));
    let mut step = apply(&mut after, action);
    // Another link decides anew: it says itself what it locks and which page of the list it opens, and the history is there
    // already. A reader under a lock comes to none but those that were written under it.
    if !travels {
        hold_locks(before, &mut after);
        begin_list(before, &mut after);
    }
    after.withhold();
    // A presentation is one step, whatever is done in it, so that Back ends it.
    if before.slide > 0 && after.slide > 0 {
        step = Step::Same;
    }
    if travels || after == *before {
        step = Step::None;
    }
    (after, step)
}

/// Leaves the filters of locked fields as they were.
fn hold_locks(before: &PageState, after: &mut PageState) {
    let (was, is) = (&before.view, &mut after.view);
    for field in &before.locked {
        if field == NUMBER {
            is.entries.clone_from(&was.entries);
        } else {
            is.choose(field, was.chosen(field).to_vec());
        }
    }
}

/// Turns to the first page of a list with another selection or order.
fn begin_list(before: &PageState, after: &mut PageState) {
    let (was, is) = (&before.view, &after.view);
    let same = is.facets == was.facets
        && is.entries == was.entries
        && is.search == was.search
        && after.sort == before.sort;
    if !same {
        after.page = 0;
    }
}

#[cfg(test)]
mod tests;

//! What each action changes, before what holds after all of them.

use super::Step;
use crate::state::pick::{apply_picks, toggle};
use crate::state::story::edit;
use crate::state::{Action, Measure, PageState, Part, ShareOf, SortKey};

/// Changes a state by an action, and says what that is in the history.
pub(super) fn apply(state: &mut PageState, action: Action) -> Step {
    let view = &mut state.view;
    match action {
        Action::Toggle { facet, key } => {
            let mut keys = view.chosen(&facet).to_vec();
            toggle(&mut keys, key);
            view.choose(&facet, keys);
        }
        Action::Pick(picks) => apply_picks(state, picks),
        Action::Unfold(figure) => toggle(&mut view.unfolded, figure),
        Action::Search(text) => {
            let goes_on = !view.search.is_empty() && !text.is_empty();
            view.search = text;
            if goes_on {
                return Step::Same;
            }
        }
        Action::Clear => {
            view.facets.clear();
            view.entries.clear();
            view.search.clear();
        }
        Action::Sort(field) => state.sort = next_sort(&state.sort, field),
        Action::Unsort => state.sort.clear(),
        Action::Speak(locale) => state.locale = Some(locale),
        Action::Show(part) => view.part = part,
        Action::Measure(measure) => {
            view.measure = measure;
            if measure == Measure::Numbers {
                view.share = ShareOf::Row;
            }
        }
        Action::Share(whole) => {
            view.measure = Measure::Shares;
            view.share = whole;
        }
        Action::Compare(compared) => view.compare = Some(compared),
        Action::Group(fields) => view.dots = fields,
        Action::Details(number) => toggle(&mut state.open, number),
        Action::Frame(embed) => state.embed = embed,
        Action::Turn(page) => state.page = page,
        Action::Slide(slide, saved) => {
            state.slide = slide;
            if let Some(saved) = saved {
                *view = *saved;
            } else if slide == 0 && !state.story.is_empty() {
                // A story has shown a figure alone; the page shows its parts again.
                view.part = Part::Overview;
            }
        }
        Action::Story(change) => return edit(&mut state.story, view, change),
        Action::Travel(link) => *state = *link,
    }
    Step::New
}

fn next_sort(before: &[SortKey], field: String) -> Vec<SortKey> {
    match before.first() {
        Some(key) if key.field == field && key.descending => Vec::new(),
        Some(key) if key.field == field => vec![SortKey {
            field,
            descending: true,
        }],
        _ => vec![SortKey {
            field,
            descending: false,
        }],
    }
}

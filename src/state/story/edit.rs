//! How a story is changed.

use super::{MOST_VIEWS, SavedView};
use crate::state::url::view_query;
use crate::state::{Step, View};

/// A change of a story. Places are those of its views, from 0; one where there is no view changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryEdit {
    /// Adds the view that is shown, unless the story is full.
    Add,
    /// Puts a view, as a link carries it, in place of another, and says what that is in the history.
    Replace(usize, String, Step),
    /// Has two views change places.
    Swap(usize, usize),
    /// Takes a view away.
    Remove(usize),
}

impl StoryEdit {
    /// Puts a view in place of another.
    // Told apart here and not in `reduce`, which the first view has: comparing the words in a link would be 2 KB of it.
    pub fn replace(place: usize, before: &SavedView, after: &SavedView) -> Self {
        let step = if is_rewording(before, after) {
            Step::Same
        } else {
            Step::New
        };
        Self::Replace(place, after.written(), step)
    }
}

/// Changes a story while a view is shown, and says what that is in the history.
pub fn edit(story: &mut Vec<String>, shown: &View, change: StoryEdit) -> Step {
    match change {
        StoryEdit::Add => {
            if story.len() < MOST_VIEWS {
                story.push(view_query(shown));
            }
        }
        StoryEdit::Replace(place, written, step) => {
            if let Some(saved) = story.get_mut(place) {
                *saved = written;
                return step;
            }
        }
        StoryEdit::Swap(one, other) => {
            if one.max(other) < story.len() {
                story.swap(one, other);
            }
        }
        StoryEdit::Remove(place) => {
            if place < story.len() {
                story.remove(place);
            }
        }
    }
    Step::New
}

/// Whether only the words of a note differ, which is neither begun nor emptied: writing on in it is one step of the history.
fn is_rewording(before: &SavedView, after: &SavedView) -> bool {
    before.view == after.view && !before.note.is_empty() && !after.note.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{SavedView, StoryEdit, edit};
    use crate::state::{Step, View};

    #[test]
    fn rewording_changes_words_and_nothing_else() {
        let saved = |search: &str, note: &str| SavedView {
            view: View {
                search: search.to_owned(),
                ..View::default()
            },
            note: note.to_owned(),
        };
        let replaced = |before: &SavedView, after: &SavedView| {
            let mut story = vec![before.written()];
            let change = StoryEdit::replace(0, before, after);
            let step = edit(&mut story, &View::default(), change);
            assert_eq!(story, [after.written()]);
            step
        };
        let noted = saved("x", "a");
        assert_eq!(replaced(&noted, &saved("x", "ab")), Step::Same);
        assert_eq!(replaced(&saved("x", ""), &noted), Step::New, "it begins");
        assert_eq!(replaced(&noted, &saved("x", "")), Step::New, "emptied");
        assert_eq!(replaced(&noted, &saved("y", "a")), Step::New, "another");
    }

    #[test]
    fn views_change_places_and_go() {
        let edited = |change: StoryEdit| {
            let mut story = ["a", "b", "c"].map(str::to_owned).to_vec();
            let step = edit(&mut story, &View::default(), change);
            assert_eq!(step, Step::New);
            story.concat()
        };
        assert_eq!(edited(StoryEdit::Swap(0, 1)), "bac");
        assert_eq!(edited(StoryEdit::Remove(1)), "ac");
        for beyond in [
            StoryEdit::Swap(2, 3),
            StoryEdit::Remove(3),
            StoryEdit::Replace(3, "d".to_owned(), Step::New),
        ] {
            assert_eq!(edited(beyond), "abc");
        }
    }
}

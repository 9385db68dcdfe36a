//! How a story is changed.

use super::{MOST_VIEWS, SavedView};
use crate::state::url::view_query;
use crate::state::{Step, View};

/// A change of a story. Places are those of its views, from 0; one where there is no view changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryEdit {
    /// Adds the view that is shown, unless the story is full.
    Add,
    /// Puts a view, as a link carries it, in place of another.
    Replace(usize, String),
    /// Has two views change places.
    Swap(usize, usize),
    /// Takes a view away.
    Remove(usize),
}

impl StoryEdit {
    /// Puts a view in place of another.
    pub fn replace(place: usize, with: &SavedView) -> Self {
        Self::Replace(place, with.written())
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
        StoryEdit::Replace(place, written) => {
            if let Some(saved) = story.get_mut(place) {
                let reworded = is_rewording(saved, &written);
                *saved = written;
                if reworded {
                    return Step::Same;
                }
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
fn is_rewording(before: &str, after: &str) -> bool {
    match (before.split_once("note="), after.split_once("note=")) {
        (Some((before, _)), Some((after, _))) => before == after,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{StoryEdit, edit, is_rewording};
    use crate::state::{Step, View};

    #[test]
    fn rewording_changes_words_and_nothing_else() {
        assert!(is_rewording("note=a", "note=ab"));
        assert!(!is_rewording("q=x", "q=x&note=a"), "a note begins");
        assert!(!is_rewording("q=x&note=a", "q=x"), "a note is emptied");
        assert!(!is_rewording("q=x&note=a", "q=y&note=a"), "another view");
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
            StoryEdit::Replace(3, "d".to_owned()),
        ] {
            assert_eq!(edited(beyond), "abc");
        }
    }
}

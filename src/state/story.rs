//! A story: saved views in an order, each with a note, told slide by slide.
//!
//! In a link each saved view is a parameter `story` of its own, whose value is again a query string: that of the view and `note`.
//! A state carries them as they are written, and they are read by who tells or edits them, so that a first view has no part in it.

use super::encoding::{decode, parameters};
use super::url::{MOST_PARAMETERS, Notice, Parsed, parameter, shortened};
use super::{Part, Step, ViewState, saved_query};
use crate::dataset::Dataset;

/// Most views that a story keeps. A link has to fit into what browsers, letters and QR codes take.
pub const MOST_VIEWS: usize = 24;

/// Most letters that a note keeps.
pub const LONGEST_NOTE: usize = 200;

/// The parameters that are no part of a saved view, as [`ViewState::take_outside`] has them.
const OUTSIDE: [&str; 14] = [
    "accent", "dataset", "embed", "font", "lang", "lock", "names", "open", "page", "show", "slide",
    "sort", "story", "theme",
];

/// A saved view, and what the presenter says to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedView {
    /// The view, with nothing in it that belongs to the story as a whole.
    pub view: ViewState,
    /// The note.
    pub note: String,
}

impl SavedView {
    /// Reads a saved view, and adds what is not known or too long to the notices.
    pub fn read(written: &str, dataset: &Dataset, notices: &mut Vec<Notice>) -> Self {
        let mut own = Parsed::default();
        let mut note = String::new();
        for (place, (name, value)) in parameters(written).enumerate() {
            if place == MOST_PARAMETERS {
                own.notices.push(Notice::TooLong("story".to_owned()));
                break;
            }
            if name == "note" {
                let value = decode(value);
                let (kept, whole) = shortened(&value, LONGEST_NOTE);
                kept.clone_into(&mut note);
                if !whole {
                    own.notices.push(Notice::TooLong(name));
                }
            } else if OUTSIDE.contains(&name.as_str()) {
                own.notices.push(Notice::UnknownParameter(name));
            } else {
                parameter(&mut own, &name, value, Some(dataset));
            }
        }
        notices.append(&mut own.notices);
        let view = own.state;
        Self { view, note }
    }

    /// The saved view as a link carries it, not yet encoded as a value.
    pub fn written(&self) -> String {
        let mut written = saved_query(&self.view);
        let note = shortened(&self.note, LONGEST_NOTE).0;
        if !note.is_empty() {
            written.push_str(if written.is_empty() {
                "note="
            } else {
                "&note="
            });
            // The whole is encoded once more, so only what would part or change the note is encoded here.
            for letter in note.chars() {
                match letter {
                    '%' => written.push_str("%25"),
                    '&' => written.push_str("%26"),
                    '+' => written.push_str("%2B"),
                    letter => written.push(letter),
                }
            }
        }
        written
    }
}

/// Reads the story of a link, and the view of its slide; what in it is not known or too much goes to the notices.
pub fn read_story(parsed: &mut Parsed, dataset: &Dataset) {
    parsed.state = parsed.state.settled(dataset, &mut parsed.notices);
}

impl ViewState {
    /// The views of the story; what in them is not known or too much goes to the notices.
    pub fn told(&self, dataset: &Dataset, notices: &mut Vec<Notice>) -> Vec<SavedView> {
        let mut views = Vec::new();
        for written in self.story.iter().take(MOST_VIEWS) {
            views.push(SavedView::read(written, dataset, notices));
        }
        if self.story.len() > MOST_VIEWS {
            notices.push(Notice::TooLong("story".to_owned()));
        }
        views
    }

    /// The state that shows a saved view in place of its own.
    pub fn showing(&self, view: &Self) -> Self {
        let mut shown = view.clone();
        shown.take_outside(self.clone());
        shown
    }

    /// The state at a slide, from 1; of a story, with the view that is saved for it. 0 ends the presentation.
    pub fn at_slide(&self, slide: usize, dataset: &Dataset) -> Self {
        let mut after = self.clone();
        if let Some(written) = slide.checked_sub(1).and_then(|place| self.story.get(place)) {
            let saved = SavedView::read(written, dataset, &mut Vec::new());
            after = self.showing(&saved.view);
            // A slide shows one figure, and says which, so that it can be told from a link that names a slide and nothing else.
            let first = dataset.descriptor.explorer.figures.first();
            if let (Part::Whole | Part::Figures, Some(figure)) = (&after.part, first) {
                after.part = Part::Figure(figure.name.clone());
            }
        } else if slide == 0 && !self.story.is_empty() {
            // A story has shown a figure alone; the page shows its parts again.
            after.part = Part::Whole;
        }
        after.slide = slide;
        after
    }

    /// The state as a link leads to it: a story with only what it keeps, and at a slide of it that slide's own view, unless the
    /// link has another. Links written by hand name a slide and nothing else.
    pub fn settled(&self, dataset: &Dataset, notices: &mut Vec<Notice>) -> Self {
        let (after, _) = self.retold(&self.told(dataset, notices));
        if after.slide > 0 && saved_query(&after).is_empty() {
            return after.at_slide(after.slide, dataset);
        }
        after
    }

    /// The state with another story, and what that is in the history: writing on in a note is one step.
    pub fn retold(&self, story: &[SavedView]) -> (Self, Step) {
        let mut after = self.clone();
        after.story.clear();
        for saved in story.iter().take(MOST_VIEWS) {
            after.story.push(saved.written());
        }
        let step = if is_rewording(&self.story, &after.story) {
            Step::Same
        } else {
            Step::New
        };
        (after, step)
    }

    /// Takes from another state what is no part of a saved view: a story has one language, one list and one place.
    fn take_outside(&mut self, other: Self) {
        self.sort = other.sort;
        self.locale = other.locale;
        self.dataset = other.dataset;
        self.open = other.open;
        self.page = other.page;
        self.embed = other.embed;
        self.locked = other.locked;
        self.anonymous = other.anonymous;
        self.look = other.look;
        self.slide = other.slide;
        self.story = other.story;
        self.withhold();
    }
}

/// Whether only the words of notes differ: of notes that are neither begun nor emptied.
fn is_rewording(before: &[String], after: &[String]) -> bool {
    let mut pairs = before.iter().zip(after);
    before.len() == after.len()
        && pairs.all(|(before, after)| {
            before == after
                || match (before.split_once("note="), after.split_once("note=")) {
                    (Some((before, _)), Some((after, _))) => before == after,
                    _ => false,
                }
        })
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_NOTE, is_rewording, shortened};

    #[test]
    fn a_note_is_cut_between_letters() {
        let long = "ع".repeat(LONGEST_NOTE);
        assert_eq!(shortened(&long, LONGEST_NOTE), (long.as_str(), true));
        assert_eq!(
            shortened(&(long.clone() + "b"), LONGEST_NOTE),
            (long.as_str(), false)
        );
    }

    #[test]
    fn rewording_changes_words_and_nothing_else() {
        let story = |views: &[&str]| views.iter().map(|view| (*view).to_owned()).collect();
        let rewords = |before: &[&str], after: &[&str]| {
            let (before, after): (Vec<_>, Vec<_>) = (story(before), story(after));
            is_rewording(&before, &after)
        };
        assert!(rewords(&["q=x", "note=a"], &["q=x", "note=ab"]));
        assert!(!rewords(&["q=x"], &["q=x&note=a"]), "a note begins");
        assert!(!rewords(&["note=a"], &["note=a", "note=b"]));
        assert!(!rewords(&["q=x&note=a"], &["q=y&note=a"]), "another view");
    }
}

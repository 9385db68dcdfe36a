//! A story: saved views in an order, each with a note, told slide by slide.
//!
//! In a link each saved view is a parameter `story` of its own, whose value is again a query string: that of the view and `note`.

use super::encoding::parameters;
use super::url::{Notice, Parsed, parameter, query_string};
use super::{Part, ViewState};
use crate::dataset::Dataset;

/// Most views that a story keeps. A link has to fit into what browsers, letters and QR codes take.
pub const MOST_VIEWS: usize = 24;

/// Most letters that a note keeps.
pub const LONGEST_NOTE: usize = 200;

/// The parameters that are no part of a saved view, as [`ViewState::take_outside`] has them.
const OUTSIDE: [&str; 8] = [
    "dataset", "embed", "lang", "open", "page", "slide", "sort", "story",
];

/// A saved view, and what the presenter says to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedView {
    /// The view, with nothing in it that belongs to the story as a whole.
    pub view: ViewState,
    /// The note.
    pub note: String,
}

impl ViewState {
    /// The view as a story saves it, with a part of the page of its own and without a note.
    pub fn saved(&self, part: Part) -> SavedView {
        let mut view = self.clone();
        view.part = part;
        view.take_outside(Self::default());
        SavedView {
            view,
            note: String::new(),
        }
    }

    /// Shows a saved view in place of its own.
    pub fn show(&mut self, saved: &SavedView) {
        let own = std::mem::replace(self, saved.view.clone());
        self.take_outside(own);
    }

    /// Shows the slide's own view where a link names a slide of a story and nothing else, as links written by hand do.
    pub fn settle(&mut self) {
        let bare = self.saved(self.part.clone()) == SavedView::default();
        let place = self.slide.checked_sub(1).filter(|_| bare);
        if let Some(saved) = place.and_then(|place| self.story.get(place)).cloned() {
            self.show(&saved);
        }
    }

    /// Takes from another state what is no part of a saved view: a story has one language, one list and one place.
    fn take_outside(&mut self, other: Self) {
        self.sort = other.sort;
        self.locale = other.locale;
        self.dataset = other.dataset;
        self.open = other.open;
        self.page = other.page;
        self.embed = other.embed;
        self.slide = other.slide;
        self.story = other.story;
    }
}

/// Whether only the words of notes differ: of notes that are neither begun nor emptied.
pub(super) fn is_rewording(before: &[SavedView], after: &[SavedView]) -> bool {
    let mut pairs = before.iter().zip(after);
    before.len() == after.len()
        && pairs.all(|(before, after)| {
            let mut reworded = before.clone();
            after.note.clone_into(&mut reworded.note);
            before.note.is_empty() == after.note.is_empty() && reworded == *after
        })
}

/// A note no longer than a story keeps, and whether that is all of it.
pub(super) fn shortened(note: &str) -> (&str, bool) {
    match note.char_indices().nth(LONGEST_NOTE) {
        Some((end, _)) => (&note[..end], false),
        None => (note, true),
    }
}

/// Reads a saved view and adds it to the story that is being read.
pub(super) fn read(parsed: &mut Parsed, value: &str, dataset: Option<&Dataset>) {
    if parsed.state.story.len() == MOST_VIEWS {
        let full = Notice::TooLong("story".to_owned());
        if !parsed.notices.contains(&full) {
            parsed.notices.push(full);
        }
        return;
    }
    let mut own = Parsed::default();
    let mut note = String::new();
    for (name, value) in parameters(value) {
        if name == "note" {
            let (kept, whole) = shortened(&value);
            kept.clone_into(&mut note);
            if !whole {
                own.notices.push(Notice::TooLong(name));
            }
        } else if OUTSIDE.contains(&name.as_str()) {
            own.notices.push(Notice::UnknownParameter(name));
        } else {
            parameter(&mut own, &name, &value, dataset);
        }
    }
    let view = own.state;
    parsed.state.story.push(SavedView { view, note });
    parsed.notices.append(&mut own.notices);
}

/// A saved view as a query string, not yet encoded as a value.
pub(super) fn written(saved: &SavedView) -> String {
    let mut written = query_string(&saved.view);
    if !saved.note.is_empty() {
        written.push_str(if written.is_empty() {
            "note="
        } else {
            "&note="
        });
        // The whole is encoded once more, so only what would part or change the note is encoded here.
        for letter in saved.note.chars() {
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

#[cfg(test)]
mod tests {
    use super::{LONGEST_NOTE, SavedView, ViewState, is_rewording, shortened};

    fn noted(note: &str) -> SavedView {
        SavedView {
            note: note.to_owned(),
            ..SavedView::default()
        }
    }

    #[test]
    fn a_note_is_cut_between_letters() {
        let long = "ع".repeat(LONGEST_NOTE);
        assert_eq!(shortened(&long), (long.as_str(), true));
        assert_eq!(shortened(&(long.clone() + "b")), (long.as_str(), false));
    }

    #[test]
    fn rewording_changes_words_and_nothing_else() {
        assert!(is_rewording(&[noted("a")], &[noted("ab")]));
        assert!(!is_rewording(&[noted("")], &[noted("a")]), "a beginning");
        assert!(!is_rewording(&[noted("a")], &[noted("a"), noted("b")]));
        let mut searched = noted("ab");
        searched.view.search = "x".to_owned();
        assert!(!is_rewording(&[noted("a")], &[searched]), "another view");
    }

    #[test]
    fn a_bare_link_to_a_slide_shows_the_slides_own_view() {
        let mut saved = noted("");
        saved.view.search = "kenya".to_owned();
        let mut state = ViewState {
            story: vec![saved],
            slide: 1,
            ..ViewState::default()
        };
        let mut narrowed = state.clone();
        narrowed.search = "brazil".to_owned();
        state.settle();
        narrowed.settle();
        assert_eq!((&*state.search, &*narrowed.search), ("kenya", "brazil"));
    }
}

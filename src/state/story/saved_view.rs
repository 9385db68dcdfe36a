//! A saved view in a link.

use crate::dataset::Dataset;
use crate::state::url::{
    MOST_PARAMETERS, Parameter, Reading, decode, raw_parameters, read_view, shortened, view_query,
};
use crate::state::{Notice, View};

/// Most letters that a note keeps.
pub const LONGEST_NOTE: usize = 200;

/// A saved view, and what the presenter says to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedView {
    /// The view.
    pub view: View,
    /// The note.
    pub note: String,
}

impl SavedView {
    /// Reads a saved view, and adds what is not known or too long to the notices.
    pub fn read(written: &str, dataset: &Dataset, notices: &mut Vec<Notice>) -> Self {
        let mut saved = Self::default();
        for (place, (name, written)) in raw_parameters(written).enumerate() {
            if place == MOST_PARAMETERS {
                notices.push(Notice::TooLong("story".to_owned()));
                break;
            }
            let value = decode(written);
            let mut parameter = Parameter::new(&name, written, &value);
            let reading = if name == "note" {
                saved.note = parameter.shortened(LONGEST_NOTE);
                Reading::Understood
            } else {
                read_view(&mut saved.view, &mut parameter, Some(dataset))
            };
            parameter.tell(reading, notices);
        }
        saved
    }

    /// The saved view as a link carries it, not yet encoded as a value.
    pub fn written(&self) -> String {
        let mut written = view_query(&self.view);
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

#[cfg(test)]
mod tests {
    use super::{LONGEST_NOTE, shortened};

    #[test]
    fn a_note_is_cut_between_letters() {
        let long = "ع".repeat(LONGEST_NOTE);
        assert_eq!(shortened(&long, LONGEST_NOTE), (long.as_str(), true));
        assert_eq!(
            shortened(&(long.clone() + "b"), LONGEST_NOTE),
            (long.as_str(), false)
        );
    }
}

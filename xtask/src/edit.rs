//! Changes of a text at places that a parser of its language has found, so that all else stays as it was written.

use std::ops::Range;

/// A range of bytes of a text with the text that takes its place.
pub type Edit = (Range<usize>, String);

/// A text with edits, none of which may overlap another.
pub fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut edited = String::with_capacity(text.len());
    let mut end = 0;
    for (range, replacement) in edits {
        edited += text.get(end..range.start).unwrap_or_default();
        edited += &replacement;
        end = range.end;
    }
    edited + text.get(end..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::edited;

    #[test]
    fn edits_stand_where_they_were_meant_in_any_order() {
        let edits = vec![(4..7, "three".to_owned()), (0..0, ">".to_owned())];
        assert_eq!(edited("one two", edits), ">one three");
    }
}

//! How much of a link is read: nobody writes a longer one, and a longer one must cost no more.

/// Most items that are read of a list in a link, which is more than servers take.
pub(super) const MOST_ITEMS: usize = 10_000;

/// Most parameters of a link that are read, and most things in it that are not known and said.
pub const MOST_PARAMETERS: usize = 200;

/// Most letters that a search keeps: each word of it is looked for in every row.
pub const LONGEST_SEARCH: usize = 300;

/// A text no longer than so many letters, and whether that is all of it.
// A plain loop, since the iterator's own `nth` is unrolled, and `get`, since an index brings its failure's words: half a kilobyte.
pub fn shortened(text: &str, most: usize) -> (&str, bool) {
    for (place, (end, _)) in text.char_indices().enumerate() {
        if place == most {
            return (text.get(..end).unwrap_or_default(), false);
        }
    }
    (text, true)
}

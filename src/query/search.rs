//! Search: each word occurs somewhere in the row.

use crate::i18n::Locale;
use crate::table::{Bitmap, Table};

/// Keeps the rows in which each folded word occurs as part of one of the searched cells.
pub(super) fn search(table: &Table, locale: Locale, words: &[String], rows: &mut Bitmap) {
    for word in words {
        let mut found = Bitmap::new(table.rows());
        for column in table.searched() {
            column.search(locale, word, &mut found);
        }
        rows.and(&found);
    }
}

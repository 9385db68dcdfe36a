//! Paging of long lists.

use crate::dataset::RowId;

/// One page of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// The rows on it.
    pub rows: &'a [RowId],
    /// Its place, from 1.
    pub page: usize,
    /// Number of pages, at least 1.
    pub pages: usize,
}

/// The page `page` (from 1) of pages of `size` rows; a place before the first or after the last is the nearest that exists.
pub fn page(rows: &[RowId], size: usize, page: usize) -> Page<'_> {
    let size = size.max(1);
    let pages = rows.len().div_ceil(size).max(1);
    let page = page.clamp(1, pages);
    let start = (page - 1) * size;
    Page {
        rows: &rows[start..rows.len().min(start + size)],
        page,
        pages,
    }
}

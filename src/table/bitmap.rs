//! Sets of rows, a bit a row.

use crate::dataset::RowId;

const BITS: usize = u64::BITS as usize;

/// A set of rows of one table. Two bitmaps that are combined belong to the same table and so have the same length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    words: Vec<u64>,
    len: usize,
}

impl Bitmap {
    /// The empty set of `len` rows.
    pub fn new(len: usize) -> Self {
        Self {
            words: vec![0; len.div_ceil(BITS)],
            len,
        }
    }

    /// All of `len` rows.
    pub fn full(len: usize) -> Self {
        let mut all = Self::new(len);
        RowId::all(len).for_each(|row| all.set(row));
        all
    }

    /// Number of rows in the table, in the set or not.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether the table has no rows.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds a row; one beyond the table is passed over.
    pub fn set(&mut self, row: RowId) {
        let row = row.index();
        if row < self.len {
            self.words[row / BITS] |= 1 << (row % BITS);
        }
    }

    /// Whether the row is in the set.
    pub fn contains(&self, row: RowId) -> bool {
        let row = row.index();
        row < self.len && self.words[row / BITS] & (1 << (row % BITS)) != 0
    }

    /// Number of rows in the set.
    pub fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// Number of rows in both sets, without making their intersection.
    pub fn count_and(&self, other: &Self) -> usize {
        self.words
            .iter()
            .zip(&other.words)
            .map(|(a, b)| (a & b).count_ones() as usize)
            .sum()
    }

    /// Keeps what is in both.
    pub fn and(&mut self, other: &Self) {
        self.combine(other, |a, b| a & b);
    }

    /// Adds what is in the other.
    pub fn or(&mut self, other: &Self) {
        self.combine(other, |a, b| a | b);
    }

    /// Removes what is in the other.
    pub fn and_not(&mut self, other: &Self) {
        self.combine(other, |a, b| a & !b);
    }

    /// The rows in the set, ascending.
    pub fn iter(&self) -> impl Iterator<Item = RowId> {
        self.words.iter().enumerate().flat_map(|(place, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros() as usize;
                (rest != 0).then(|| {
                    rest &= rest - 1;
                    RowId::new(place * BITS + bit)
                })
            })
        })
    }

    fn combine(&mut self, other: &Self, combine: impl Fn(u64, u64) -> u64) {
        debug_assert_eq!(self.len, other.len, "bitmaps of two tables");
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word = combine(*word, *other);
        }
    }
}

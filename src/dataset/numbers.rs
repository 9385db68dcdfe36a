//! A set of numbers.

/// Numbers in ascending order. Lists are mostly printed in that order, and then every insertion is at the end.
#[derive(Default)]
pub(super) struct Numbers(Vec<u32>);

impl Numbers {
    /// Adds a number; false if it was there.
    pub fn insert(&mut self, number: u32) -> bool {
        match self.0.binary_search(&number) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, number);
                true
            }
        }
    }

    pub fn contains(&self, number: u32) -> bool {
        self.0.binary_search(&number).is_ok()
    }
}

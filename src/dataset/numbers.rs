//! The numbers by which rows are told apart.

/// Which numbers are in use: those that rows have, and those that any row prints.
#[derive(Default)]
pub(super) struct Numbers {
    taken: Ascending,
    reserved: Ascending,
}

/// A set of numbers in ascending order. Lists are mostly printed in that order, and then every insertion is at the end.
#[derive(Default)]
struct Ascending(Vec<u32>);

impl Numbers {
    /// Keeps a number for the row that prints it.
    pub fn reserve(&mut self, number: u32) {
        self.reserved.insert(number);
    }

    /// Gives a row the number that it prints; false if another row has it.
    pub fn take(&mut self, number: u32) -> bool {
        self.taken.insert(number)
    }

    /// Gives a row without a number of its own the first from `place` on that no row has or prints.
    pub fn take_free(&mut self, place: u32) -> u32 {
        let free = (place..)
            .find(|number| !self.taken.contains(*number) && !self.reserved.contains(*number))
            .unwrap_or(place);
        self.taken.insert(free);
        free
    }
}

impl Ascending {
    /// Adds a number; false if it was there.
    fn insert(&mut self, number: u32) -> bool {
        match self.0.binary_search(&number) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, number);
                true
            }
        }
    }

    fn contains(&self, number: u32) -> bool {
        self.0.binary_search(&number).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn a_free_number_is_neither_had_nor_printed() {
        let mut numbers = Numbers::default();
        numbers.reserve(4);
        assert!(numbers.take(5) && numbers.take(3) && !numbers.take(5));
        assert_eq!([numbers.take_free(3), numbers.take_free(3)], [6, 7]);
        assert!(numbers.take(4));
    }
}

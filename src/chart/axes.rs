//! The axes of bar charts, where plotters' own do not fit people and labels.

use std::ops::Range;

use plotters::coord::{
    ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged},
    types::RangedCoordf64,
};

/// An axis of amounts from zero: plotters' axis of fractions, but with grid lines at whole numbers alone, since people have no halves.
pub(super) struct Amounts {
    scale: RangedCoordf64,
    largest: usize,
}

impl Amounts {
    pub(super) fn up_to(largest: usize) -> Self {
        // An axis of nothing still needs a length to draw on.
        let largest = largest.max(1);
        Self {
            scale: RangedCoordf64::from(0.0..largest as f64),
            largest,
        }
    }
}

impl Ranged for Amounts {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, amount: &f64, pixels: (i32, i32)) -> i32 {
        self.scale.map(amount, pixels)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        let step = step(self.largest, hint.max_num_points().max(1));
        let points = (0..=self.largest).step_by(step);
        points.map(|point| point as f64).collect()
    }

    fn range(&self) -> Range<f64> {
        self.scale.range()
    }
}

/// An axis of rows that are as high as what stands in them, where plotters' axes have rows of one height.
pub(super) struct Rows {
    /// Where each row ends, in CSS pixels from where the first begins.
    ends: Vec<i32>,
}

impl Rows {
    pub(super) fn of_heights(heights: impl IntoIterator<Item = i32>) -> Self {
        let sums = heights.into_iter().scan(0, |sum, height| {
            *sum += height;
            Some(*sum)
        });
        Self {
            ends: sums.collect(),
        }
    }

    /// The height of all rows.
    pub(super) fn height(&self) -> i32 {
        self.ends.last().copied().unwrap_or(0)
    }
}

impl Ranged for &Rows {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, row: &f64, (top, _): (i32, i32)) -> i32 {
        let whole = row.floor();
        // The edge above the row that it stands in, and the one below.
        let edge = |below: usize| match (whole as usize + below).checked_sub(1) {
            Some(row) => self.ends.get(row).copied().unwrap_or(self.height()),
            None => 0,
        };
        let height = f64::from(edge(1) - edge(0));
        top + edge(0) + ((row - whole) * height) as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        Vec::new()
    }

    fn range(&self) -> Range<f64> {
        0.0..self.ends.len() as f64
    }
}

/// The smallest round number of which not more than `most` multiples, zero among them, reach up to `largest`.
///
/// plotters' own key points of whole numbers leave half of the room empty where `largest` is not round itself, and those of fractions
/// need not be whole.
fn step(largest: usize, most: usize) -> usize {
    let mut power = 1;
    loop {
        for step in [power, power * 2, power * 5] {
            if largest / step < most {
                return step;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{Rows, step};
    use plotters::coord::ranged1d::Ranged;

    #[test]
    fn rows_are_as_high_as_they_say_and_have_a_middle() {
        let rows = &Rows::of_heights([10, 30]);
        let at = |row: f64| rows.map(&row, (5, 0));
        assert_eq!([0.0, 0.5, 1.0, 1.5, 2.0].map(at), [5, 10, 15, 30, 45]);
        assert_eq!(rows.height(), 40);
    }

    #[test]
    fn grid_lines_are_round_and_as_many_as_there_is_room_for() {
        assert_eq!([step(1, 2), step(65, 4), step(65, 7)], [1, 20, 10]);
        assert_eq!([step(100, 10), step(100, 6), step(100, 2)], [20, 20, 100]);
        assert_eq!([step(12, 6), step(226, 10), step(9_999, 2)], [5, 50, 5_000]);
    }
}

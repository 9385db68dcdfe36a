//! The axis along which bars grow: lengths, and grid lines at round numbers.

use plotters::coord::{ranged1d::Ranged, types::RangedCoordusize};

use super::{
    canvas::{Canvas, Type},
    paint::Paint,
    scene::Anchor,
};

/// A scale of whole numbers from zero to a largest one, between two pixels.
///
/// It has no fractions, shares included, because rounding and writing those would weigh 9 KB of the page.
pub(super) struct Axis {
    scale: RangedCoordusize,
    largest: usize,
    pixels: (i32, i32),
}

impl Axis {
    pub(super) fn new(largest: usize, pixels: (i32, i32)) -> Self {
        // An axis of nothing still needs a length to draw on.
        let largest = largest.max(1);
        Self {
            scale: RangedCoordusize::from(0..largest),
            largest,
            pixels,
        }
    }

    /// The pixel at which a value stands.
    pub(super) fn at(&self, value: usize) -> i32 {
        self.scale.map(&value, self.pixels)
    }

    /// Grid lines from `top` to `bottom`, each with its value below, followed by `unit`.
    pub(super) fn draw(&self, canvas: &Canvas, (top, bottom): (i32, i32), size: i32, unit: &str) {
        let room = usize::try_from((self.pixels.1 - self.pixels.0) / (size * 5)).unwrap_or(0);
        let look = Type {
            size: size * 6 / 7,
            bold: false,
            paint: Paint::Muted,
        };
        for value in (0..=self.largest).step_by(step(self.largest, room.clamp(2, 10))) {
            let x = self.at(value);
            canvas.line((x, top), (x, bottom), Paint::Grid, 1);
            let anchor = if value == 0 {
                Anchor::Left
            } else {
                Anchor::Middle
            };
            let label = [&value.to_string(), unit].concat();
            canvas.text(&label, (x, bottom + size), anchor, look);
        }
    }
}

/// The smallest round number of which not more than `most` multiples, zero among them, reach up to `largest`.
///
/// plotters' own key points of whole numbers leave half of the room empty where `largest` is not round itself.
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
    use super::step;

    #[test]
    fn grid_lines_are_round_and_as_many_as_there_is_room_for() {
        assert_eq!([step(1, 2), step(65, 4), step(65, 7)], [1, 20, 10]);
        assert_eq!([step(100, 10), step(100, 6), step(100, 2)], [20, 20, 100]);
        assert_eq!([step(12, 6), step(226, 10), step(9_999, 2)], [5, 50, 5_000]);
    }
}

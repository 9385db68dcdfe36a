//! The axis along which bars grow: lengths, and grid lines at round numbers.

use plotters::coord::{
    ranged1d::{BoldPoints, Ranged},
    types::RangedCoordf64,
};

use super::{
    canvas::{Canvas, Type},
    paint::Paint,
    scene::Anchor,
};
use crate::i18n::Direction;
use crate::state::Measure;

/// A scale from zero to a largest value, between two pixels.
pub(super) struct Axis {
    scale: RangedCoordf64,
    largest: f64,
    pixels: (i32, i32),
}

impl Axis {
    /// `largest` is in people or, for shares, 1.
    pub(super) fn new(largest: f64, pixels: (i32, i32)) -> Self {
        // An axis of nothing still needs a length to draw on.
        let largest = if largest > 0.0 { largest } else { 1.0 };
        Self {
            scale: RangedCoordf64::from(0.0..largest),
            largest,
            pixels,
        }
    }

    /// The pixel at which a value stands.
    pub(super) fn at(&self, value: f64) -> i32 {
        self.scale.map(&value, self.pixels)
    }

    /// Grid lines from `top` to `bottom`, each with its value below.
    pub(super) fn draw(
        &self,
        canvas: &Canvas,
        (top, bottom): (i32, i32),
        size: i32,
        tick: &dyn Fn(f64) -> Option<String>,
    ) {
        let room = usize::try_from((self.pixels.1 - self.pixels.0) / (size * 5))
            .unwrap_or(0)
            .clamp(2, 10);
        let look = Type {
            size: size * 6 / 7,
            bold: false,
            paint: Paint::Muted,
        };
        for value in self.scale.key_points(BoldPoints(room)) {
            let Some(label) = (value <= self.largest).then(|| tick(value)).flatten() else {
                continue;
            };
            let x = self.at(value);
            canvas.line((x, top), (x, bottom), Paint::Grid, 1);
            let anchor = if value == 0.0 {
                Anchor::Left
            } else {
                Anchor::Middle
            };
            canvas.text(&label, (x, bottom + size), anchor, look);
        }
    }
}

/// How a value on an axis is written; `None` where a grid line would stand between two people.
pub(super) fn tick(value: f64, measure: Measure, direction: Direction) -> Option<String> {
    match (measure, direction) {
        (Measure::Numbers, _) => (value.fract() == 0.0).then(|| (value as usize).to_string()),
        (Measure::Shares, Direction::Ltr) => Some(format!("{:.0}%", value * 100.0)),
        // The mark keeps the sign beside its number in right-to-left text.
        (Measure::Shares, Direction::Rtl) => Some(format!("{:.0}%\u{200e}", value * 100.0)),
    }
}

//! Bars on plotters' Cartesian coordinates, in fractions: amounts from left to right, rows from top to bottom.
//!
//! plotters' `ChartBuilder` would add areas for labels around the same coordinates, in which each label is one line, centred on its
//! grid line or row. Labels here wrap, are measured and stand above their bars where there is little room, so charts place them
//! by themselves, at points that [`Plot::at`] gives.

use std::ops::Range;

use plotters::{
    coord::{
        cartesian::{Cartesian2d, MeshLine},
        ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged},
        types::RangedCoordf64,
    },
    drawing::DrawingArea,
    element::Rectangle,
    style::{Color, ShapeStyle},
};

use super::{
    backend::Recorder,
    canvas::{Canvas, Type, color, draw},
    paint::Paint,
    scene::Anchor,
};

/// A part of a drawing with coordinates of its own: an amount, and a row, of which the first is from 0 to 1.
pub(super) struct Plot<Rows: Ranged = RangedCoordf64> {
    area: DrawingArea<Recorder, Cartesian2d<Amounts, Rows>>,
    /// How much one pixel stands for.
    pixel: f64,
}

/// What of a row a bar leaves free, in CSS pixels.
#[derive(Clone, Copy, Default)]
pub(super) struct Margin {
    pub above: i32,
    pub below: i32,
    /// Beyond the bar's end, before its neighbour.
    pub end: i32,
}

impl Margin {
    /// The margin of a bar of this thickness in the middle of a row.
    pub(super) fn around(thickness: i32, (top, bottom): (i32, i32)) -> Self {
        let upper = (top + bottom) / 2 - thickness / 2;
        Self {
            above: upper - top,
            below: bottom - upper - thickness,
            end: 0,
        }
    }
}

impl Plot {
    /// Rows of one height.
    pub(super) fn even(
        canvas: &Canvas,
        across: (i32, i32),
        down: (i32, i32),
        (amounts, rows): (Amounts, usize),
    ) -> Self {
        // An axis of nothing has a length too.
        let rows = RangedCoordf64::from(0.0..rows.max(1) as f64);
        Self::new(canvas, across, down, (amounts, rows))
    }
}

impl<Rows: Ranged<ValueType = f64>> Plot<Rows> {
    /// The coordinates between pixels from left to right and from top to bottom.
    pub(super) fn new(
        canvas: &Canvas,
        across: (i32, i32),
        down: (i32, i32),
        (amounts, rows): (Amounts, Rows),
    ) -> Self {
        let pixel = amounts.largest as f64 / f64::from((across.1 - across.0).max(1));
        let pixels = (across.0..across.1, down.0..down.1);
        Self {
            area: canvas.plotting(Cartesian2d::new(amounts, rows, pixels)),
            pixel,
        }
    }

    /// The pixel at which an amount in a row stands.
    pub(super) fn at(&self, amount: f64, row: f64) -> (i32, i32) {
        self.area.map_coordinate(&(amount, row))
    }

    /// The pixels between which a row stands.
    pub(super) fn row(&self, row: usize) -> (i32, i32) {
        let row = row as f64;
        (self.at(0.0, row).1, self.at(0.0, row + 1.0).1)
    }

    /// A bar between two amounts in a row, which can be seen however short it is. Gives its left and right edge.
    pub(super) fn bar(
        &self,
        (from, to): (f64, f64),
        row: usize,
        margin: Margin,
        paint: Paint,
    ) -> (i32, i32) {
        let to = to.max(from + self.pixel * f64::from(1 + margin.end));
        let row = row as f64;
        let mut bar = Rectangle::new([(from, row), (to, row + 1.0)], color(paint).filled());
        let [above, below, end] = [margin.above, margin.below, margin.end].map(i32::unsigned_abs);
        bar.set_margin(above, below, 0, end);
        draw(&self.area, &bar);
        (self.at(from, row).0, self.at(to, row).0 - margin.end)
    }

    /// Grid lines at round amounts, each with its amount below, followed by `unit`.
    pub(super) fn grid(&self, canvas: &Canvas, size: i32, unit: &str) {
        let bottom = self.area.get_y_axis_pixel_range().end;
        let across = self.area.get_x_axis_pixel_range();
        let room = across.len() / size.unsigned_abs().max(1) as usize / 5;
        let style = ShapeStyle::from(color(Paint::Grid));
        let mut labels = Vec::new();
        let draw = |recorder: &mut Recorder, line: MeshLine<'_, Amounts, Rows>| {
            if let MeshLine::XMesh((x, _), _, amount) = line {
                labels.push((x, *amount as usize));
            }
            line.draw(recorder, &style)
        };
        // As in `canvas`, recording cannot fail.
        let _ = self.area.draw_mesh(draw, 0, room.clamp(2, 10));
        let look = Type {
            size: size * 6 / 7,
            bold: false,
            paint: Paint::Muted,
        };
        for (x, amount) in labels {
            let anchor = match amount {
                0 => Anchor::Left,
                _ => Anchor::Middle,
            };
            canvas.text(&format!("{amount}{unit}"), (x, bottom + size), anchor, look);
        }
    }

    /// The line on which all bars stand.
    pub(super) fn base(&self, canvas: &Canvas) {
        let (left, down) = (self.at(0.0, 0.0).0, self.area.get_y_axis_pixel_range());
        canvas.line((left, down.start), (left, down.end), Paint::Muted, 1);
    }
}

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

//! Bars and cells on plotters' Cartesian coordinates, in fractions: amounts or columns from left to right, rows from top to bottom.
//!
//! plotters' `ChartBuilder` would add areas for labels around the same coordinates, in which each label is one line, centred on its
//! grid line or row. Labels here wrap, are measured, and stand above their bars where there is little room, so charts place them
//! by themselves, at points that [`Plot::at`] gives.

use plotters::{
    coord::{
        cartesian::{Cartesian2d, MeshLine},
        ranged1d::Ranged,
        types::RangedCoordf64,
    },
    drawing::DrawingArea,
    element::Rectangle,
    style::{Color, ShapeStyle},
};

use super::{
    axes::Amounts,
    backend::Recorder,
    canvas::{Canvas, Type, color, draw},
    paint::Paint,
    scene::Anchor,
};

/// A part of a drawing with coordinates of its own. Rows and columns count from zero, so that the first is from 0 to 1.
pub(super) struct Plot<Across: Ranged = Amounts, Down: Ranged = RangedCoordf64> {
    area: DrawingArea<Recorder, Cartesian2d<Across, Down>>,
}

/// Rows and columns of cells.
pub(super) type Cells = Plot<RangedCoordf64>;

/// What a shape leaves free of its row, and of its column or before its neighbour, in CSS pixels.
#[derive(Clone, Copy, Default)]
pub(super) struct Margin {
    pub above: i32,
    pub below: i32,
    pub left: i32,
    pub right: i32,
}

impl Margin {
    /// The margin of a bar of this thickness in the middle of a row.
    pub(super) fn around(thickness: i32, (top, bottom): (i32, i32)) -> Self {
        let upper = (top + bottom) / 2 - thickness / 2;
        Self {
            above: upper - top,
            below: bottom - upper - thickness,
            ..Self::default()
        }
    }
}

/// An axis of so many steps of one length.
fn steps(count: usize) -> RangedCoordf64 {
    // An axis of nothing has a length too.
    RangedCoordf64::from(0.0..count.max(1) as f64)
}

impl Plot {
    /// Bars in rows of one height.
    pub(super) fn bars(
        canvas: &Canvas,
        across: (i32, i32),
        down: (i32, i32),
        (amounts, rows): (Amounts, usize),
    ) -> Self {
        Self::new(canvas, across, down, (amounts, steps(rows)))
    }
}

impl Cells {
    /// Cells of one size, in so many columns and rows.
    pub(super) fn cells(
        canvas: &Canvas,
        across: (i32, i32),
        down: (i32, i32),
        (columns, rows): (usize, usize),
    ) -> Self {
        Self::new(canvas, across, down, (steps(columns), steps(rows)))
    }

    /// The ground of a cell. Gives the room in it from left to right.
    pub(super) fn cell(&self, column: usize, row: usize, margin: Margin, paint: Paint) -> i32 {
        let (left, top) = (column as f64, row as f64);
        self.rect([(left, top), (left + 1.0, top + 1.0)], margin, paint);
        let (left, right) = self.column(column);
        right - left - margin.left - margin.right
    }
}

impl<Across, Down> Plot<Across, Down>
where
    Across: Ranged<ValueType = f64>,
    Down: Ranged<ValueType = f64>,
{
    /// The coordinates between pixels from left to right and from top to bottom.
    pub(super) fn new(
        canvas: &Canvas,
        across: (i32, i32),
        down: (i32, i32),
        (x, y): (Across, Down),
    ) -> Self {
        let pixels = (across.0..across.1, down.0..down.1);
        Self {
            area: canvas.plotting(Cartesian2d::new(x, y, pixels)),
        }
    }

    /// The pixel of a point.
    pub(super) fn at(&self, x: f64, y: f64) -> (i32, i32) {
        self.area.map_coordinate(&(x, y))
    }

    /// The pixels between which a row stands.
    pub(super) fn row(&self, row: usize) -> (i32, i32) {
        let row = row as f64;
        (self.at(0.0, row).1, self.at(0.0, row + 1.0).1)
    }

    /// The pixels between which a column stands.
    pub(super) fn column(&self, column: usize) -> (i32, i32) {
        let column = column as f64;
        (self.at(column, 0.0).0, self.at(column + 1.0, 0.0).0)
    }

    fn rect(&self, corners: [(f64, f64); 2], margin: Margin, paint: Paint) {
        let mut rect = Rectangle::new(corners, color(paint).filled());
        let Margin {
            above,
            below,
            left,
            right,
        } = margin;
        let [above, below, left, right] =
            [above, below, left, right].map(|side| u32::try_from(side).unwrap_or(0));
        rect.set_margin(above, below, left, right);
        draw(&self.area, &rect);
    }
}

impl<Rows: Ranged<ValueType = f64>> Plot<Amounts, Rows> {
    /// A bar between two amounts in a row, which can be seen however short it is. Gives its left and right edge.
    pub(super) fn bar(
        &self,
        (from, to): (f64, f64),
        row: usize,
        margin: Margin,
        paint: Paint,
    ) -> (i32, i32) {
        let pixels = self.area.get_x_axis_pixel_range().len().max(1);
        let pixel = self.area.get_x_range().end / pixels as f64;
        let to = to.max(from + pixel * f64::from(1 + margin.right));
        let row = row as f64;
        self.rect([(from, row), (to, row + 1.0)], margin, paint);
        (self.at(from, row).0, self.at(to, row).0 - margin.right)
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

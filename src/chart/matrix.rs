//! A table of two fields crossed, each cell tinted by its number.
//!
//! Cells stand on plotters' coordinates; headings and labels, which wrap and may stand above their row, are laid out here.

use super::{
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::{HEAT_STEPS, Paint},
    plot::{Cells, Margin},
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::{Mark, Matrix, MatrixRow};

/// Below this width in CSS pixels row labels stand above their cells, as they do where they are too long to stand beside them.
const NARROW: i32 = 520;

impl Draw for Matrix {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        // The totals are one row more.
        let rows = self.rows.len() + 1;
        let bottom = layout.head_height + layout.pitch * rows as i32;
        let canvas = Canvas::new(width, bottom + layout.size / 2, direction);
        let cells = Cells::cells(
            &canvas,
            (layout.label, width),
            (layout.head_height, bottom),
            (self.columns.len() + 1, rows),
        );
        layout.head(&canvas, &cells, self);
        for (place, row) in self.rows.iter().enumerate() {
            layout.row(&canvas, &cells, row, self, place);
        }
        layout.totals(&canvas, &cells, self);
        canvas.finish()
    }
}

/// Where everything stands, in CSS pixels.
struct Layout {
    width: i32,
    size: i32,
    narrow: bool,
    /// Room for the row labels beside their cells; none if they stand above.
    label: i32,
    head_size: i32,
    head: Vec<Vec<String>>,
    head_height: i32,
    cell_height: i32,
    pitch: i32,
}

impl Layout {
    fn new(figure: &Matrix, width: i32) -> Self {
        let size = text_size(width);
        let labels = figure
            .rows
            .iter()
            .map(|row| metrics::width(&row.label, size, false));
        let widest = labels.max().unwrap_or(0);
        // Two lines beside the cells hold no more than this.
        let narrow = width < NARROW || widest > width * 46 / 100;
        let label = if narrow {
            0
        } else {
            widest.min(width * 26 / 100) + size
        };
        let columns = figure.columns.len() as i32 + 1;
        let head_size = if narrow { size - 2 } else { size - 1 };
        let room = (width - label) / columns - 4;
        let titles = figure.columns.iter().chain([&figure.total_label]);
        let head: Vec<_> = titles
            .map(|title| wrap::wrapped(title, head_size, false, room, 6))
            .collect();
        let lines = head.iter().map(Vec::len).max().unwrap_or(1) as i32;
        let cell_height = (size * 5 / 2).max(32);
        Self {
            width,
            size,
            narrow,
            label,
            head_size,
            head,
            head_height: line_height(head_size) * lines + size * 3 / 4,
            cell_height,
            pitch: if narrow {
                cell_height + line_height(size) + size / 2
            } else {
                cell_height + 2
            },
        }
    }

    /// The middle of a cell.
    fn middle(&self, cells: &Cells, row: usize, column: usize) -> (i32, i32) {
        let (_, bottom) = cells.row(row);
        (across(cells, column), bottom - self.cell_height / 2)
    }

    fn look(&self, bold: bool, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold,
            paint,
        }
    }

    fn head(&self, canvas: &Canvas, cells: &Cells, figure: &Matrix) {
        for (column, lines) in self.head.iter().enumerate() {
            let bold = column == figure.columns.len();
            let look = Type {
                size: self.head_size,
                bold: false,
                paint: if bold { Paint::Ink } else { Paint::Muted },
            };
            // Titles stand on the table, however many lines they have.
            let middle = self.head_height
                - self.size / 2
                - line_height(self.head_size) * lines.len() as i32 / 2;
            canvas.lines(lines, (across(cells, column), middle), Anchor::Middle, look);
        }
    }

    fn label(&self, canvas: &Canvas, label: &str, bottom: i32, bold: bool) {
        let look = self.look(bold, Paint::Ink);
        let top = bottom - self.cell_height;
        if self.narrow {
            let text = wrap::shortened(label, self.size, bold, self.width - 4);
            canvas.text(&text, (2, top - self.size * 3 / 4), Anchor::Left, look);
        } else {
            let lines = wrap::wrapped(label, self.size, bold, self.label - self.size, 2);
            canvas.lines(
                &lines,
                (self.label - self.size, top + self.cell_height / 2),
                Anchor::Right,
                look,
            );
        }
    }

    fn row(&self, canvas: &Canvas, cells: &Cells, row: &MatrixRow, figure: &Matrix, place: usize) {
        self.label(canvas, &row.label, cells.row(place).1, false);
        for (column, cell) in row.cells.iter().enumerate() {
            match cell {
                Some(mark) => canvas.mark(mark, |canvas| {
                    let step = heat(mark.value, whole(figure, place, column));
                    self.cell(canvas, cells, (mark, step), (place, column));
                }),
                None => {
                    let look = self.look(false, Paint::Muted);
                    let middle = self.middle(cells, place, column);
                    canvas.text("–", middle, Anchor::Middle, look);
                }
            }
        }
        let middle = self.middle(cells, place, row.cells.len());
        let look = self.look(true, Paint::Ink);
        canvas.text(&row.total_text, middle, Anchor::Middle, look);
    }

    fn cell(
        &self,
        canvas: &Canvas,
        cells: &Cells,
        (mark, step): (&Mark, u8),
        (row, column): (usize, usize),
    ) {
        let margin = Margin {
            above: self.pitch - self.cell_height,
            below: 0,
            left: 1,
            right: 1,
        };
        let room = cells.cell(column, row, margin, Paint::Heat(step));
        let text = wrap::shortened(&mark.text, self.size, false, room);
        let look = self.look(false, Paint::OnHeat(step));
        let middle = self.middle(cells, row, column);
        canvas.text(&text, middle, Anchor::Middle, look);
    }

    fn totals(&self, canvas: &Canvas, cells: &Cells, figure: &Matrix) {
        let row = figure.rows.len();
        let (top, bottom) = cells.row(row);
        self.label(canvas, &figure.total_label, bottom, true);
        let totals = figure.column_totals.iter().chain([&figure.total_text]);
        for (column, text) in totals.enumerate() {
            let middle = self.middle(cells, row, column);
            let look = self.look(true, Paint::Ink);
            canvas.text(text, middle, Anchor::Middle, look);
        }
        let rule = top + 1;
        canvas.line((0, rule), (self.width, rule), Paint::Muted, 1);
        if !self.narrow {
            // Labels above their cells would be crossed.
            let (edge, _) = cells.column(figure.columns.len());
            let ends = ((edge, self.head_height), (edge, bottom));
            canvas.line(ends.0, ends.1, Paint::Muted, 1);
        }
    }
}

/// The middle of a column.
fn across(cells: &Cells, column: usize) -> i32 {
    let (left, right) = cells.column(column);
    (left + right) / 2
}

/// What a cell's number is tinted against: the fullest cell, or what it is a share of.
fn whole(figure: &Matrix, row: usize, column: usize) -> usize {
    let wholes = figure.wholes.get(row);
    wholes.map_or(figure.largest, |wholes| wholes[column])
}

/// The tint of a number: the fullest cell is darkest, and nobody has none.
fn heat(value: usize, largest: usize) -> u8 {
    let steps = usize::from(HEAT_STEPS);
    let step = (value * steps).div_ceil(largest.max(1)).min(steps);
    // The step is at most `HEAT_STEPS`, so nothing is cut off.
    step as u8
}

//! A table of two fields crossed, each cell tinted by its number.

use super::{
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::{HEAT_STEPS, Paint},
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
        let canvas = Canvas::new(
            width,
            layout.row_top(self.rows.len() + 1) + layout.size / 2,
            direction,
        );
        layout.head(&canvas, self);
        for (place, row) in self.rows.iter().enumerate() {
            layout.row(&canvas, row, self, place);
        }
        layout.totals(&canvas, self);
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
    /// Columns of cells, with the one of totals.
    columns: i32,
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
            columns,
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

    /// The left edge of a column.
    fn left(&self, column: usize) -> i32 {
        self.label + (self.width - self.label) * column as i32 / self.columns
    }

    fn middle(&self, column: usize) -> i32 {
        (self.left(column) + self.left(column + 1)) / 2
    }

    /// Where a row begins; the totals are one row more, set off by a rule.
    fn row_top(&self, row: usize) -> i32 {
        self.head_height + self.pitch * row as i32
    }

    /// Where a row's cells begin.
    fn cells_top(&self, row: usize) -> i32 {
        self.row_top(row) + self.pitch - self.cell_height
    }

    fn look(&self, bold: bool, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold,
            paint,
        }
    }

    fn head(&self, canvas: &Canvas, figure: &Matrix) {
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
            canvas.lines(lines, (self.middle(column), middle), Anchor::Middle, look);
        }
    }

    fn label(&self, canvas: &Canvas, label: &str, row: usize, bold: bool) {
        let look = self.look(bold, Paint::Ink);
        let top = self.cells_top(row);
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

    fn row(&self, canvas: &Canvas, row: &MatrixRow, figure: &Matrix, place: usize) {
        self.label(canvas, &row.label, place, false);
        let middle = self.cells_top(place) + self.cell_height / 2;
        for (column, cell) in row.cells.iter().enumerate() {
            match cell {
                Some(mark) => canvas.mark(mark, |canvas| {
                    self.cell(canvas, mark, whole(figure, place, column), (place, column))
                }),
                None => {
                    canvas.text(
                        "–",
                        (self.middle(column), middle),
                        Anchor::Middle,
                        self.look(false, Paint::Muted),
                    );
                }
            }
        }
        let look = self.look(true, Paint::Ink);
        canvas.text(
            &row.total_text,
            (self.middle(row.cells.len()), middle),
            Anchor::Middle,
            look,
        );
    }

    fn cell(&self, canvas: &Canvas, mark: &Mark, largest: usize, (row, column): (usize, usize)) {
        let step = heat(mark.value, largest);
        let top = self.cells_top(row);
        let corners = (
            (self.left(column) + 1, top),
            (self.left(column + 1) - 1, top + self.cell_height),
        );
        canvas.rect(corners.0, corners.1, Paint::Heat(step));
        let place = (self.middle(column), top + self.cell_height / 2);
        let text = wrap::shortened(&mark.text, self.size, false, corners.1.0 - corners.0.0);
        canvas.text(
            &text,
            place,
            Anchor::Middle,
            self.look(false, Paint::OnHeat(step)),
        );
    }

    fn totals(&self, canvas: &Canvas, figure: &Matrix) {
        let row = figure.rows.len();
        let middle = self.cells_top(row) + self.cell_height / 2;
        self.label(canvas, &figure.total_label, row, true);
        for (column, text) in figure
            .column_totals
            .iter()
            .chain([&figure.total_text])
            .enumerate()
        {
            canvas.text(
                text,
                (self.middle(column), middle),
                Anchor::Middle,
                self.look(true, Paint::Ink),
            );
        }
        let rule = self.row_top(row) + 1;
        canvas.line((0, rule), (self.width, rule), Paint::Muted, 1);
        if !self.narrow {
            // Labels above their cells would be crossed.
            let edge = self.left(figure.columns.len());
            canvas.line(
                (edge, self.head_height),
                (edge, self.row_top(row + 1)),
                Paint::Muted,
                1,
            );
        }
    }
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

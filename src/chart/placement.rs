//! Where people are listed against the group of their country: a table where there is room for one, otherwise a list.
//!
//! Cells stand on plotters' coordinates; headings, labels and the list, whose lines wrap, are laid out here.
//!
//! Those who are listed elsewhere than their country's group are few beside the others, so they are told by colour and not by tint.

use super::{
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    plot::{Cells, Margin},
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::{Placement, PlacementCell};

/// Below this width in CSS pixels the cells stand in a list, each with its two groups in words, as they do where a label finds no
/// room in the table.
const NARROW: i32 = 640;

impl Draw for Placement {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let size = text_size(width);
        let band = Band::new(self, width, size);
        let table = Table::new(self, &band, width);
        if width < NARROW || !table.is_whole() {
            return list(self, &band, (width, size), direction);
        }
        let canvas = Canvas::new(width, table.bottom() + size / 2, direction);
        band.draw(self, &canvas);
        table.draw(self, &canvas);
        canvas.finish()
    }
}

/// The mark of all who are listed elsewhere, above the others.
struct Band {
    lines: Vec<String>,
    size: i32,
    right: i32,
    /// Where what follows begins.
    bottom: i32,
}

impl Band {
    fn new(figure: &Placement, width: i32, size: i32) -> Self {
        let Some(mark) = &figure.elsewhere else {
            return Self {
                lines: Vec::new(),
                size,
                right: 0,
                bottom: 0,
            };
        };
        let lines = wrap::wrapped(&mark.text, size, true, width - size * 2, 4);
        let widest = lines.iter().map(|line| metrics::width(line, size, true));
        Self {
            right: widest.max().unwrap_or(0) + size * 2,
            bottom: line_height(size) * lines.len() as i32 + size * 2,
            lines,
            size,
        }
    }

    fn draw(&self, figure: &Placement, canvas: &Canvas) {
        let Some(mark) = &figure.elsewhere else {
            return;
        };
        let bottom = self.bottom - self.size;
        canvas.mark(mark, |canvas| {
            canvas.rect((0, 0), (self.right, bottom), Paint::Series(1));
            let look = Type {
                size: self.size,
                bold: true,
                paint: Paint::OnSeries(1),
            };
            canvas.lines(&self.lines, (self.size, bottom / 2), Anchor::Left, look);
        });
    }
}

/// The ground of a cell, and what is written on it.
const fn paints(cell: &PlacementCell) -> (Paint, Paint) {
    if cell.elsewhere {
        (Paint::Series(1), Paint::OnSeries(1))
    } else {
        (Paint::Heat(1), Paint::OnHeat(1))
    }
}

/// One line a cell.
fn list(figure: &Placement, band: &Band, (width, size): (i32, i32), direction: Direction) -> Scene {
    let cells = || {
        figure
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().flatten())
    };
    let numbers = cells().map(|cell| metrics::width(&cell.mark.text, size, true));
    let number = numbers.max().unwrap_or(0);
    let label = width - number - size * 2;
    let lines: Vec<_> = cells()
        .map(|cell| wrap::wrapped(&cell.label, size, cell.elsewhere, label, 6))
        .collect();
    let most = lines.iter().map(Vec::len).max().unwrap_or(1) as i32;
    let height = (line_height(size) * most + size).max(32);
    let head = wrap::wrapped(&figure.legend, size, false, width, 3);
    let top = band.bottom + line_height(size) * head.len() as i32 + size / 2;
    let canvas = Canvas::new(
        width,
        top + (height + 2) * lines.len() as i32 + size / 2,
        direction,
    );
    band.draw(figure, &canvas);
    let muted = Type {
        size,
        bold: false,
        paint: Paint::Muted,
    };
    let middle = band.bottom + line_height(size) * head.len() as i32 / 2;
    canvas.lines(&head, (0, middle), Anchor::Left, muted);
    for ((cell, lines), place) in cells().zip(&lines).zip(0..) {
        let top = top + (height + 2) * place;
        let (ground, paint) = paints(cell);
        let look = Type {
            size,
            bold: cell.elsewhere,
            paint,
        };
        let middle = top + height / 2;
        canvas.mark(&cell.mark, |canvas| {
            canvas.rect((0, top), (width, top + height), ground);
            canvas.lines(lines, (size / 2, middle), Anchor::Left, look);
            let bold = Type { bold: true, ..look };
            let end = (width - size / 2, middle);
            canvas.text(&cell.mark.text, end, Anchor::Right, bold);
        });
    }
    canvas.finish()
}

/// Where everything stands in the table, in CSS pixels.
struct Table {
    width: i32,
    size: i32,
    /// Room for the row labels.
    label: i32,
    /// What the headings and the row labels say, line by line; the last of each is that of the totals.
    head: Vec<Vec<String>>,
    labels: Vec<Vec<String>>,
    /// What heads the row labels.
    corner: Vec<String>,
    /// Where the headings and where the first row begin.
    top: i32,
    first: i32,
    cell: i32,
}

impl Table {
    fn new(figure: &Placement, band: &Band, width: i32) -> Self {
        let size = text_size(width);
        let labels = figure.rows.iter().map(|row| &row.label);
        let widest = labels
            .chain([&figure.total_label, &figure.axes[0]])
            .map(|label| metrics::width(label, size, true));
        let label = widest.max().unwrap_or(0).min(width / 5) + size;
        let columns = figure.columns.len() as i32 + 1;
        let room = (width - label) / columns - 6;
        let titles = figure.columns.iter().chain([&figure.total_label]);
        let head: Vec<_> = titles
            .map(|title| wrap::wrapped(title, size - 1, false, room, 6))
            .collect();
        let mut labels = Vec::with_capacity(figure.rows.len() + 1);
        for row in &figure.rows {
            labels.push(wrap::wrapped(&row.label, size, false, label - size, 4));
        }
        labels.push(wrap::wrapped(
            &figure.total_label,
            size,
            true,
            label - size,
            4,
        ));
        let most = |texts: &[Vec<String>]| texts.iter().map(Vec::len).max().unwrap_or(1) as i32;
        let corner = wrap::wrapped(&figure.axes[0], size, false, label - size, 5);
        let lines = most(&head).max(corner.len() as i32).max(2);
        let beside = most(&labels);
        Self {
            width,
            size,
            label,
            head,
            labels,
            corner,
            top: band.bottom,
            first: band.bottom + line_height(size) * (lines + 1) + size,
            cell: (size * 5 / 2).max(32).max(line_height(size) * beside + 4),
        }
    }

    /// Whether every label found room.
    fn is_whole(&self) -> bool {
        let mut texts = self.head.iter().chain(&self.labels).chain([&self.corner]);
        texts.all(|lines| wrap::is_whole(lines))
    }

    /// Where the rows of cells end, the totals among them.
    fn bottom(&self) -> i32 {
        self.first + (self.cell + 2) * self.labels.len() as i32
    }

    /// The middle of a cell.
    fn middle(&self, cells: &Cells, row: usize, column: usize) -> (i32, i32) {
        let ((left, right), (top, _)) = (cells.column(column), cells.row(row));
        ((left + right) / 2, top + self.cell / 2)
    }

    fn look(&self, bold: bool, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold,
            paint,
        }
    }

    fn draw(&self, figure: &Placement, canvas: &Canvas) {
        let size = (figure.columns.len() + 1, self.labels.len());
        let down = (self.first, self.bottom());
        let cells = &Cells::cells(canvas, (self.label, self.width), down, size);
        self.headings(figure, canvas, cells);
        for (place, row) in figure.rows.iter().enumerate() {
            self.label(canvas, cells, place, false);
            for (column, cell) in row.cells.iter().enumerate() {
                match cell {
                    Some(cell) => self.cell(canvas, cells, cell, (place, column)),
                    None => {
                        let look = self.look(false, Paint::Muted);
                        let middle = self.middle(cells, place, column);
                        canvas.text("–", middle, Anchor::Middle, look);
                    }
                }
            }
            self.total(canvas, cells, &row.total_text, (place, row.cells.len()));
        }
        let last = figure.rows.len();
        self.label(canvas, cells, last, true);
        let totals = figure.column_totals.iter().chain([&figure.total_text]);
        for (column, text) in totals.enumerate() {
            self.total(canvas, cells, text, (last, column));
        }
        let rule = cells.row(last).0 - 1;
        canvas.line((0, rule), (self.width, rule), Paint::Muted, 1);
    }

    fn headings(&self, figure: &Placement, canvas: &Canvas, cells: &Cells) {
        let muted = self.look(false, Paint::Muted);
        let line = line_height(self.size);
        let over = wrap::shortened(
            &figure.axes[1],
            self.size,
            false,
            self.width - self.label - 4,
        );
        let place = (self.label + 4, self.top + line / 2);
        canvas.text(&over, place, Anchor::Left, muted);
        let middle = self.first - self.size / 2 - line * self.corner.len() as i32 / 2;
        canvas.lines(
            &self.corner,
            (self.label - self.size, middle),
            Anchor::Right,
            muted,
        );
        for (column, lines) in self.head.iter().enumerate() {
            let look = Type {
                size: self.size - 1,
                ..self.look(false, Paint::Ink)
            };
            let middle =
                self.first - self.size / 2 - line_height(look.size) * lines.len() as i32 / 2;
            let (across, _) = self.middle(cells, 0, column);
            canvas.lines(lines, (across, middle), Anchor::Middle, look);
        }
    }

    fn label(&self, canvas: &Canvas, cells: &Cells, row: usize, bold: bool) {
        let (_, middle) = self.middle(cells, row, 0);
        let place = (self.label - self.size, middle);
        let look = self.look(bold, Paint::Ink);
        canvas.lines(&self.labels[row], place, Anchor::Right, look);
    }

    fn total(&self, canvas: &Canvas, cells: &Cells, text: &str, (row, column): (usize, usize)) {
        let look = self.look(true, Paint::Ink);
        let middle = self.middle(cells, row, column);
        canvas.text(text, middle, Anchor::Middle, look);
    }

    fn cell(
        &self,
        canvas: &Canvas,
        cells: &Cells,
        cell: &PlacementCell,
        (row, column): (usize, usize),
    ) {
        let (ground, paint) = paints(cell);
        let margin = Margin {
            above: 0,
            below: 2,
            left: 1,
            right: 1,
        };
        canvas.mark(&cell.mark, |canvas| {
            cells.cell(column, row, margin, ground);
            let look = self.look(cell.elsewhere, paint);
            let middle = self.middle(cells, row, column);
            canvas.text(&cell.mark.text, middle, Anchor::Middle, look);
        });
    }
}

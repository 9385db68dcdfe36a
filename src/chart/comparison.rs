//! The same bars for two selections on one scale: side by side with the difference between them, or below each other.

use super::{
    axes::Amounts,
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    legend::Legend,
    metrics,
    paint::Paint,
    plot::{Margin, Plot},
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::{ComparedBar, ComparedRow, Comparison};

/// Below this width in CSS pixels the two bars of a row stand below each other.
const NARROW: i32 = 720;

impl Draw for Comparison {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        let height = layout.top + layout.pitch * self.rows.len() as i32 + layout.size / 2;
        let canvas = Canvas::new(width, height, direction);
        layout.head(&canvas, self);
        let plots = [0, 1].map(|side| layout.plot(&canvas, self, side));
        for (place, row) in self.rows.iter().enumerate() {
            layout.row(&canvas, &plots, row, place);
        }
        canvas.finish()
    }
}

/// Where everything stands, in CSS pixels.
struct Layout {
    width: i32,
    size: i32,
    legend: Option<Legend>,
    /// Room for the labels beside the bars, and for the differences.
    label: i32,
    difference: i32,
    /// Room for a bar with its text, and for the longest bar alone.
    panel: i32,
    longest: i32,
    thickness: i32,
    /// Where the first row begins, the height of a row, and of the label above or beside its bars.
    top: i32,
    pitch: i32,
    above: i32,
}

/// Most lines of a label.
const LINES: usize = 6;

impl Layout {
    fn new(figure: &Comparison, width: i32) -> Self {
        let size = text_size(width);
        let widest = |texts: &mut dyn Iterator<Item = &String>, bold| {
            let widths = texts.map(|text| metrics::width(text, size, bold));
            widths.max().unwrap_or(0)
        };
        let text = widest(
            &mut figure
                .rows
                .iter()
                .flat_map(|row| row.bars.iter().map(|bar| &bar.text)),
            false,
        );
        let number = widest(&mut figure.rows.iter().map(|row| &row.difference), true);
        let thickness = (size * 22 / 10).max(28);
        let line = line_height(size);
        if width < NARROW {
            let legend = Legend::new(&figure.sides, size, width);
            let label = width - number - size;
            let above = line * most_lines(figure, size, label);
            return Self {
                width,
                size,
                label,
                difference: number,
                panel: width,
                longest: width - text - size,
                thickness,
                top: legend.height() + line + size,
                pitch: above + (thickness + 2) * 2 + size,
                above,
                legend: Some(legend),
            };
        }
        let label = widest(&mut figure.rows.iter().map(|row| &row.label), false).min(width / 5);
        let difference = (size * 6).max(number) + size;
        let panel = (width - label - size - difference) / 2;
        let above = line * most_lines(figure, size, label);
        let mut layout = Self {
            width,
            size,
            legend: None,
            label,
            difference,
            panel,
            longest: panel - text - size,
            thickness,
            top: 0,
            pitch: thickness.max(above) + size * 3 / 4,
            above,
        };
        let heads = [0, 1].map(|side| layout.side(figure, side).len());
        let lines = heads[0]
            .max(heads[1])
            .max(layout.between_lines(figure).len());
        layout.top = line * lines.max(2) as i32 + size;
        layout
    }

    /// The name of a side above its bars.
    fn side(&self, figure: &Comparison, side: usize) -> Vec<String> {
        let room = self.panel - self.size * 2;
        wrap::wrapped(&figure.sides[side], self.size, true, room, LINES)
    }

    /// What heads the differences.
    fn between_lines(&self, figure: &Comparison) -> Vec<String> {
        let room = self.difference - 8;
        wrap::wrapped(&figure.difference, self.size, false, room, LINES)
    }

    fn look(&self, bold: bool, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold,
            paint,
        }
    }

    /// Where the bars of a side begin.
    fn start(&self, side: usize) -> i32 {
        match (&self.legend, side) {
            (Some(_), _) => 0,
            (None, 0) => self.label + self.size,
            (None, _) => self.width - self.panel,
        }
    }

    /// The bars of a side on the scale of both.
    fn plot(&self, canvas: &Canvas, figure: &Comparison, side: usize) -> Plot {
        let start = self.start(side);
        let bottom = self.top + self.pitch * figure.rows.len() as i32;
        Plot::bars(
            canvas,
            (start, start + self.longest),
            (self.top, bottom),
            (Amounts::up_to(figure.longest), figure.rows.len()),
        )
    }

    /// The middle of the differences.
    fn between(&self) -> i32 {
        self.width - self.panel - self.difference / 2
    }

    fn head(&self, canvas: &Canvas, figure: &Comparison) {
        let muted = self.look(false, Paint::Muted);
        let line = line_height(self.size);
        if let Some(legend) = &self.legend {
            legend.draw(canvas);
            let text = wrap::shortened(&figure.difference, self.size, false, self.width);
            let middle = legend.height() + line / 2;
            canvas.text(&text, (self.width, middle), Anchor::Right, muted);
            return;
        }
        let bottom = self.top - self.size * 3 / 4;
        let above = |lines: &[String]| bottom - line * lines.len() as i32 / 2;
        for side in 0..figure.sides.len() {
            let start = self.start(side);
            let lines = self.side(figure, side);
            let swatch = above(&lines) - self.size / 2;
            canvas.rect(
                (start, swatch),
                (start + self.size, swatch + self.size),
                Paint::Series(side as u8),
            );
            let place = (start + self.size * 3 / 2, above(&lines));
            canvas.lines(&lines, place, Anchor::Left, self.look(true, Paint::Ink));
        }
        let lines = self.between_lines(figure);
        let place = (self.between(), above(&lines));
        canvas.lines(&lines, place, Anchor::Middle, muted);
    }

    fn row(&self, canvas: &Canvas, plots: &[Plot; 2], row: &ComparedRow, place: usize) {
        let (top, _) = plots[0].row(place);
        let line = line_height(self.size);
        let ink = self.look(false, Paint::Ink);
        let bold = self.look(true, Paint::Ink);
        let lines = wrap::wrapped(&row.label, self.size, false, self.label, LINES);
        let middle = match self.legend {
            Some(_) => top + self.above / 2,
            None => top + self.thickness.max(self.above) / 2,
        };
        if self.legend.is_some() {
            // Labels stand on their bars, however many lines they have.
            let middle = top + self.above - line * lines.len() as i32 / 2;
            canvas.lines(&lines, (0, middle), Anchor::Left, ink);
            canvas.text(&row.difference, (self.width, middle), Anchor::Right, bold);
        } else {
            canvas.lines(&lines, (self.label, middle), Anchor::Right, ink);
            let place = (self.between(), middle);
            canvas.text(&row.difference, place, Anchor::Middle, bold);
        }
        for (side, (bar, plot)) in row.bars.iter().zip(plots).enumerate() {
            let upper = match self.legend {
                Some(_) => top + self.above + (self.thickness + 2) * side as i32,
                None => middle - self.thickness / 2,
            };
            self.bar(canvas, plot, bar, (side, place, upper));
        }
    }

    fn bar(
        &self,
        canvas: &Canvas,
        plot: &Plot,
        bar: &ComparedBar,
        (side, row, upper): (usize, usize, i32),
    ) {
        let start = self.start(side);
        let lower = upper + self.thickness;
        let middle = upper + self.thickness / 2;
        let text = |canvas: &Canvas, x: i32, paint: Paint| {
            let place = (x + self.size / 2, middle);
            canvas.text(&bar.text, place, Anchor::Left, self.look(false, paint));
        };
        let Some(mark) = &bar.mark else {
            text(canvas, start, Paint::Muted);
            return;
        };
        canvas.mark(mark, |canvas| {
            // The whole panel can be pointed at: the shortest bar is one pixel long.
            canvas.rect((start, upper), (start + self.panel, lower), Paint::Surface);
            let (top, bottom) = plot.row(row);
            let margin = Margin {
                above: upper + 2 - top,
                below: bottom - lower + 2,
                ..Margin::default()
            };
            let length = (0.0, bar.share as f64);
            let (_, end) = plot.bar(length, row, margin, Paint::Series(side as u8));
            text(canvas, end, Paint::Ink);
        });
    }
}

/// Lines of the longest label.
fn most_lines(figure: &Comparison, size: i32, room: i32) -> i32 {
    let mut most = 1;
    for row in &figure.rows {
        most = wrap::wrapped(&row.label, size, false, room, LINES)
            .len()
            .max(most);
    }
    most as i32
}

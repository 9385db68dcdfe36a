//! A dot a person: groups below each other, and the parts of a group beside each other as far as there is room.
//!
//! Each part is a grid of plotters' coordinates; blocks that flow like words, plotters has none.

use super::{
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    legend::Legend,
    metrics,
    paint::Paint,
    plot::Cells,
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::{DotPart, Dots};

/// Least distances between two dots in CSS pixels: on a page so that a finger meets one and not its neighbour, and where dots are
/// shown larger than they are laid out.
const SPACINGS: [i32; 6] = [24, 21, 18, 16, 14, 12];

impl Draw for Dots {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        draw(self, width, SPACINGS[0], direction)
    }

    fn draw_on_slide(&self, width: i32, spacing: i32, direction: Direction) -> Scene {
        draw(self, width, spacing, direction)
    }

    fn spacings(&self) -> &'static [i32] {
        &SPACINGS
    }
}

fn draw(figure: &Dots, width: i32, least: i32, direction: Direction) -> Scene {
    let size = text_size(width);
    let legend = Legend::new(&figure.series, size, width);
    let mut layout = Layout {
        width,
        size,
        pitch: (size * least / 14).max(least),
        labels: Vec::new(),
        blocks: Vec::new(),
    };
    let mut top = legend.height() + size / 2;
    for group in &figure.groups {
        let lines = wrap::wrapped(&group.label, size, true, width, 2);
        let height = line_height(size) * lines.len() as i32;
        layout.labels.push((lines, (0, top + height / 2), true));
        top = layout.parts(&group.parts, top + height + size / 4) + size;
    }
    let canvas = Canvas::new(width, top, direction);
    legend.draw(&canvas);
    for (lines, place, bold) in &layout.labels {
        let look = Type {
            size,
            bold: *bold,
            paint: Paint::Ink,
        };
        canvas.lines(lines, *place, Anchor::Left, look);
    }
    let radius = layout.pitch * 3 / 8;
    // In the order of the list, whatever the grouping: so each keeps its element, and moves.
    let places = layout.places(&canvas, figure.dots.len());
    for (dot, place) in figure.dots.iter().zip(&places) {
        let paint = match u8::try_from(dot.series) {
            Ok(series) if dot.series < figure.series.len() => Paint::Series(series % super::SERIES),
            _ => Paint::Muted,
        };
        canvas.mark(&dot.mark, |canvas| canvas.circle(*place, radius, paint));
    }
    canvas.finish()
}

/// Where everything stands, in CSS pixels.
struct Layout<'a> {
    width: i32,
    size: i32,
    /// The distance between the middles of two dots.
    pitch: i32,
    /// Lines of a label, where they stand, and whether they are emphasised.
    labels: Vec<(Vec<String>, (i32, i32), bool)>,
    blocks: Vec<Block<'a>>,
}

/// Dots that stand together.
struct Block<'a> {
    dots: &'a [usize],
    left: i32,
    top: i32,
    /// How many stand beside each other, and below.
    across: usize,
    down: usize,
}

impl<'a> Layout<'a> {
    /// Places the parts of a group from `top` down, and says where they end.
    fn parts(&mut self, parts: &'a [DotPart], top: i32) -> i32 {
        let (mut left, mut top, mut height) = (0, top, 0);
        for part in parts {
            let across = self.across(part, parts.len() > 1);
            let label = metrics::width(&part.label, self.size, false);
            let width = (across * self.pitch).max(label).min(self.width);
            if left > 0 && left + width > self.width {
                (left, top, height) = (0, top + height + self.size / 2, 0);
            }
            height = height.max(self.part(part, (left, top), across));
            left += width + self.size * 3 / 2;
        }
        top + height
    }

    /// How many dots of a part stand beside each other.
    fn across(&self, part: &DotPart, beside_others: bool) -> i32 {
        let room = (self.width / self.pitch).max(1);
        if !beside_others {
            return room;
        }
        // Blocks about twice as wide as high.
        let dots = part.dots.len() as i32;
        let mut across = 1;
        while across * across < dots * 2 {
            across += 1;
        }
        across.min(room)
    }

    /// Places one part, and says how high it is.
    fn part(&mut self, part: &'a DotPart, (left, top): (i32, i32), across: i32) -> i32 {
        let mut head = 0;
        if !part.label.is_empty() {
            head = line_height(self.size);
            let line = wrap::shortened(&part.label, self.size, false, self.width);
            let place = (left, top + head / 2);
            self.labels.push((vec![line], place, false));
        }
        let rows = (part.dots.len() as i32 + across - 1) / across;
        self.blocks.push(Block {
            dots: &part.dots,
            left,
            top: top + head,
            across: across.unsigned_abs() as usize,
            down: rows.unsigned_abs() as usize,
        });
        head + rows * self.pitch
    }

    /// The middle of each dot, on a grid of its block.
    fn places(&self, canvas: &Canvas, dots: usize) -> Vec<(i32, i32)> {
        let mut places = vec![(0, 0); dots];
        for block in &self.blocks {
            let size = (block.across, block.down);
            let end = |start: i32, cells: usize| start + self.pitch * cells as i32;
            let across = (block.left, end(block.left, block.across));
            let down = (block.top, end(block.top, block.down));
            let cells = Cells::cells(canvas, across, down, size);
            for (place, dot) in block.dots.iter().enumerate() {
                let (column, row) = (place % block.across, place / block.across);
                places[*dot] = cells.at(column as f64 + 0.5, row as f64 + 0.5);
            }
        }
        places
    }
}

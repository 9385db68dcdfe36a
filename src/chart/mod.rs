//! A figure model becomes a scene, drawn with plotters.

mod axis;
mod backend;
mod brief;
mod canvas;
mod comparison;
mod dots;
mod fit;
mod folded;
mod legend;
mod map;
mod matrix;
mod metrics;
mod mirror;
mod multiples;
mod paint;
mod placement;
mod ranking;
mod representation;
mod scene;
mod shared;
mod squeeze;
mod stacked_bars;
mod svg;
mod wrap;

pub use fit::{fit, whole};
pub use paint::{HEAT_STEPS, Paint, SERIES};
pub use scene::{Anchor, Brush, Node, Scene};
pub use svg::{Sheet, to_sheet, to_svg};

use crate::i18n::Direction;
use crate::view::{Drawing, Figure};
use canvas::{Canvas, Type, line_height, text_size};

/// Widths in CSS pixels that a figure is laid out for; others are drawn at the nearer end.
const WIDTHS: std::ops::RangeInclusive<u32> = 280..=3840;

/// The width of a text in CSS pixels, by the table that every layout is computed with.
pub fn text_width(text: &str, size: u32, bold: bool) -> u32 {
    metrics::width(text, size.cast_signed(), bold).unsigned_abs()
}

/// Draws a figure into a width in CSS pixels. The height follows from what there is to draw.
///
/// In right-to-left drawings bars grow from the right; coordinates are physical either way.
pub type Drawer = fn(&Figure, u32, Direction) -> Scene;

/// Draws the chart types of a first view. Others are drawn as nothing: no program makes them without drawing them.
pub fn draw_first(figure: &Figure, width: u32, direction: Direction) -> Scene {
    first(&figure.drawing, within(width), direction)
}

fn first(drawing: &Drawing, width: i32, direction: Direction) -> Scene {
    match drawing {
        Drawing::StackedBars(bars) => stacked_bars::draw(bars, width, direction),
        Drawing::Matrix(matrix) => matrix::draw(matrix, width, direction),
        Drawing::Ranking(ranking) => ranking::draw(ranking, width, direction),
        Drawing::Empty(sentence) => empty(sentence, width, direction),
        _ => Scene::default(),
    }
}

/// Draws every chart type.
pub fn draw(figure: &Figure, width: u32, direction: Direction) -> Scene {
    every(&figure.drawing, within(width), direction)
}

fn every(drawing: &Drawing, within: i32, direction: Direction) -> Scene {
    match drawing {
        Drawing::SmallMultiples(charts) => multiples::draw(charts, within, direction),
        Drawing::Representation(scales) => representation::draw(scales, within, direction),
        Drawing::Map(map) => map::draw(map, within, direction),
        Drawing::Placement(placement) => placement::draw(placement, within, direction),
        Drawing::Comparison(comparison) => comparison::draw(comparison, within, direction),
        Drawing::Dots(dots) => dots::draw(dots, within, direction),
        Drawing::Folded(part) => {
            let shown = every(&part.drawing, within, direction);
            folded::below(shown, &part.rest, direction)
        }
        _ => first(drawing, within, direction),
    }
}

fn within(width: u32) -> i32 {
    width.clamp(*WIDTHS.start(), *WIDTHS.end()).cast_signed()
}

fn empty(sentence: &str, width: i32, direction: Direction) -> Scene {
    let size = text_size(width);
    let lines = wrap::wrapped(sentence, size, false, width - size * 2, 4);
    let height = line_height(size) * lines.len() as i32 + size * 4;
    let canvas = Canvas::new(width, height, direction);
    let look = Type {
        size,
        bold: false,
        paint: Paint::Muted,
    };
    canvas.lines(&lines, (width / 2, height / 2), scene::Anchor::Middle, look);
    canvas.finish()
}

//! A figure model becomes a scene, drawn with plotters.

mod autofit;
mod axes;
mod backend;
mod canvas;
mod comparison;
mod condense;
mod dots;
mod kind;
mod legend;
mod map;
mod matrix;
mod metrics;
mod mirror;
mod paint;
mod placement;
mod plot;
mod ranking;
mod representation;
mod scene;
mod show_more;
mod small_multiples;
mod stacked_bars;
mod svg;
mod wrap;

pub use autofit::{fit, whole};
pub use paint::{HEAT_STEPS, Paint, SERIES};
pub use scene::{Anchor, Brush, Node, Scene};
pub use svg::{Sheet, to_sheet, to_svg};

use crate::dataset::chart_kinds;
use crate::i18n::Direction;
use crate::view::{ChartModel, Figure};
use canvas::{Canvas, Type, line_height, text_size};
use kind::Draw;

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

/// Draws every chart kind.
pub fn draw(figure: &Figure, width: u32, direction: Direction) -> Scene {
    figure.chart.draw(within(width), direction)
}

macro_rules! define {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $fields:literal;)*) => {
        impl Draw for ChartModel {
            fn draw(&self, width: i32, direction: Direction) -> Scene {
                match self {
                    $(Self::$kind(chart) => chart.draw(width, direction),)*
                    Self::Folded(part) => {
                        let shown = part.chart.draw(width, direction);
                        show_more::below(shown, &part.rest, direction)
                    }
                    Self::Empty(sentence) => empty(sentence, width, direction),
                }
            }

            fn draw_on_slide(&self, width: i32, spacing: i32, direction: Direction) -> Scene {
                match self {
                    $(Self::$kind(chart) => chart.draw_on_slide(width, spacing, direction),)*
                    Self::Folded(_) | Self::Empty(_) => self.draw(width, direction),
                }
            }

            fn spacings(&self) -> &'static [i32] {
                match self {
                    $(Self::$kind(chart) => chart.spacings(),)*
                    Self::Folded(_) | Self::Empty(_) => &[0],
                }
            }
        }
    };
}
chart_kinds!(define);

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

//! Horizontal bars cut into segments, with a legend above and totals at the ends.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    legend::Legend,
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::state::Measure;
use crate::view::{Bar, StackedBars};

/// Below this width in CSS pixels labels stand above their bars, as they do where they are too long to stand beside them.
const NARROW: i32 = 520;

impl Draw for StackedBars {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        let canvas = Canvas::new(width, layout.height(self.bars.len()), direction);
        layout.legend.draw(&canvas);
        let span = (
            layout.top,
            layout.top + layout.pitch * self.bars.len() as i32,
        );
        let (largest, unit) = match (self.measure, direction) {
            (Measure::Numbers, _) => (self.longest, ""),
            (Measure::Shares, Direction::Ltr) => (100, "%"),
            // The mark keeps the sign beside its number in right-to-left text.
            (Measure::Shares, Direction::Rtl) => (100, "%\u{200e}"),
        };
        let grid = Axis::new(largest, (layout.start, layout.end));
        grid.draw(&canvas, span, layout.size, unit);
        for (bar, place) in self.bars.iter().zip(0..) {
            layout.bar(&canvas, self, bar, layout.top + layout.pitch * place);
        }
        canvas.line(
            (layout.start, span.0),
            (layout.start, span.1),
            Paint::Muted,
            1,
        );
        canvas.finish()
    }
}

/// Where everything stands, in CSS pixels.
struct Layout {
    size: i32,
    legend: Legend,
    /// Where bars begin, and where the longest ends.
    start: i32,
    end: i32,
    /// Where the first bar's row begins, the height of a row, and of the bar in it.
    top: i32,
    pitch: i32,
    thickness: i32,
    /// Room for a label; above the bar if it is narrow.
    label: i32,
    narrow: bool,
}

impl Layout {
    fn new(figure: &StackedBars, width: i32) -> Self {
        let size = text_size(width);
        let legend = Legend::new(&figure.series, size, width);
        let labels = figure
            .bars
            .iter()
            .map(|bar| metrics::width(&bar.label, size, false));
        let widest = labels.max().unwrap_or(0);
        // Two lines beside a bar hold no more than this.
        let narrow = width < NARROW || widest > width / 2;
        let totals = figure
            .bars
            .iter()
            .map(|bar| metrics::width(&bar.total_text, size, true));
        let label = if narrow {
            width
        } else {
            widest.min(width * 28 / 100)
        };
        let thickness = (size * 22 / 10).max(28);
        Self {
            size,
            start: if narrow { 1 } else { label + size },
            end: width - totals.max().unwrap_or(0) - size,
            top: legend.height() + size / 2,
            pitch: if narrow {
                thickness + line_height(size) + size
            } else {
                thickness + size * 3 / 4
            },
            thickness,
            label,
            narrow,
            legend,
        }
    }

    fn height(&self, bars: usize) -> i32 {
        self.top + self.pitch * bars as i32 + self.size * 2
    }

    fn bar(&self, canvas: &Canvas, figure: &StackedBars, bar: &Bar, top: i32) {
        // Shares are people on a scale of the bar's own.
        let largest = match figure.measure {
            Measure::Numbers => figure.longest,
            Measure::Shares => bar.total,
        };
        let axis = Axis::new(largest, (self.start, self.end));
        let label = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        let upper = top + self.pitch - self.thickness - self.size * 3 / 8;
        let middle = upper + self.thickness / 2;
        if self.narrow {
            let text = wrap::shortened(&bar.label, self.size, false, self.label - 6);
            canvas.text(&text, (6, upper - self.size * 3 / 4), Anchor::Left, label);
        } else {
            let lines = wrap::wrapped(&bar.label, self.size, false, self.label, 2);
            canvas.lines(&lines, (self.label, middle), Anchor::Right, label);
        }
        let mut sum = 0;
        for segment in &bar.segments {
            let from = axis.at(sum);
            sum += segment.mark.value;
            // A line of the ground's colour parts neighbours; a person never vanishes.
            let to = (axis.at(sum) - 1).max(from + 1);
            let series = (segment.series % usize::from(super::SERIES)) as u8;
            canvas.mark(&segment.mark, |canvas| {
                canvas.rect(
                    (from, upper),
                    (to, upper + self.thickness),
                    Paint::Series(series),
                );
                if metrics::width(&segment.mark.text, self.size, false) + 4 <= to - from {
                    let look = Type {
                        paint: Paint::OnSeries(series),
                        ..label
                    };
                    canvas.text(
                        &segment.mark.text,
                        ((from + to) / 2, middle),
                        Anchor::Middle,
                        look,
                    );
                }
            });
        }
        let total = Type {
            bold: true,
            ..label
        };
        canvas.text(
            &bar.total_text,
            (axis.at(sum) + self.size / 2, middle),
            Anchor::Left,
            total,
        );
    }
}

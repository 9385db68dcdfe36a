//! Horizontal bars cut into segments, with a legend above and totals at the ends.

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
use crate::state::Measure;
use crate::view::{Bar, StackedBars};

/// Below this width in CSS pixels labels stand above their bars, as they do where they are too long to stand beside them.
const NARROW: i32 = 520;

impl Draw for StackedBars {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        let canvas = Canvas::new(width, layout.height(self.bars.len()), direction);
        layout.legend.draw(&canvas);
        let bottom = layout.top + layout.pitch * self.bars.len() as i32;
        let (largest, unit) = match (self.measure, direction) {
            (Measure::Numbers, _) => (self.longest, ""),
            (Measure::Shares, Direction::Ltr) => (100, "%"),
            // The mark keeps the sign beside its number in right-to-left text.
            (Measure::Shares, Direction::Rtl) => (100, "%\u{200e}"),
        };
        let plot = Plot::bars(
            &canvas,
            (layout.start, layout.end),
            (layout.top, bottom),
            (Amounts::up_to(largest), self.bars.len()),
        );
        plot.grid(&canvas, layout.size, unit);
        for (row, bar) in self.bars.iter().enumerate() {
            layout.bar(&canvas, &plot, bar, (row, self.measure));
        }
        plot.base(&canvas);
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

    fn bar(&self, canvas: &Canvas, plot: &Plot, bar: &Bar, (row, measure): (usize, Measure)) {
        let (_, bottom) = plot.row(row);
        let margin = Margin {
            above: self.pitch - self.thickness - self.size * 3 / 8,
            below: self.size * 3 / 8,
            // A line of the ground's colour parts neighbours.
            right: 1,
            ..Margin::default()
        };
        let upper = bottom - margin.below - self.thickness;
        let middle = upper + self.thickness / 2;
        let label = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        if self.narrow {
            let text = wrap::shortened(&bar.label, self.size, false, self.label - 6);
            canvas.text(&text, (6, upper - self.size * 3 / 4), Anchor::Left, label);
        } else {
            let lines = wrap::wrapped(&bar.label, self.size, false, self.label, 2);
            canvas.lines(&lines, (self.label, middle), Anchor::Right, label);
        }
        // Shares are parts of the bar's own people.
        let length = |people: usize| match measure {
            Measure::Numbers => people as f64,
            Measure::Shares => people as f64 * 100.0 / bar.total.max(1) as f64,
        };
        let mut sum = 0;
        for segment in &bar.segments {
            let ends = (length(sum), length(sum + segment.mark.value));
            sum += segment.mark.value;
            let series = (segment.series % usize::from(super::SERIES)) as u8;
            canvas.mark(&segment.mark, |canvas| {
                let (from, to) = plot.bar(ends, row, margin, Paint::Series(series));
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
            (plot.at(length(sum), 0.0).0 + self.size / 2, middle),
            Anchor::Left,
            total,
        );
    }
}

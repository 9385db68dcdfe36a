//! Small charts of horizontal bars in a grid, all on one scale.
//!
//! On a slide one list of labels serves all charts that stand beside each other, since their bars are called the same. The grid and
//! rows that are as high as their labels are laid out here: plotters splits areas evenly and measures no wrapped text.

use super::{
    axes::{Amounts, Rows},
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    plot::{Margin, Plot},
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::state::Measure;
use crate::view::{Mark, Panel, SmallMultiples};

/// Most lines of a title or a label.
const LINES: usize = 5;

impl Draw for SmallMultiples {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        draw(self, width, direction, Labels::EachChart)
    }

    fn draw_on_slide(&self, width: i32, _: i32, direction: Direction) -> Scene {
        draw(self, width, direction, Labels::EachLine)
    }
}

/// Where the bars' labels stand: in each chart, or once for each line of charts.
#[derive(Clone, Copy, PartialEq)]
enum Labels {
    EachChart,
    EachLine,
}

fn draw(figure: &SmallMultiples, width: i32, direction: Direction, labels: Labels) -> Scene {
    let layout = Layout::new(figure, width, labels);
    let lines = (figure.panels.len() as i32 + layout.columns - 1) / layout.columns;
    let height = (layout.down * lines - layout.gap).max(1);
    let canvas = Canvas::new(width, height, direction);
    if labels == Labels::EachLine {
        for line in 0..lines {
            layout.labels(&canvas, figure, layout.down * line);
        }
    }
    for (panel, place) in figure.panels.iter().zip(0..) {
        let (column, line) = (place % layout.columns, place / layout.columns);
        let left = layout.left + column * (layout.across + layout.gap);
        layout.panel(&canvas, figure, panel, (left, layout.down * line));
    }
    canvas.finish()
}

/// How the charts are laid out, in CSS pixels.
struct Layout {
    size: i32,
    columns: i32,
    /// Where the first chart begins, the width of one, and the room between two.
    left: i32,
    across: i32,
    gap: i32,
    /// From the top of a chart to the top of the one below it.
    down: i32,
    /// Height of the charts' titles.
    head: i32,
    /// The bars' rows below the title, as high as their labels and the same in all charts.
    rows: Rows,
    labels: Labels,
    /// Room for labels and for numbers.
    label: i32,
    number: i32,
}

impl Layout {
    fn new(figure: &SmallMultiples, width: i32, labels: Labels) -> Self {
        let size = text_size(width);
        let most = figure.panels.len().max(1) as i32;
        let (mut label, mut number) = (0, 0);
        for (text, mark) in figure.panels.iter().flat_map(|panel| &panel.bars) {
            label = metrics::width(text, size, false).max(label);
            let text = mark.as_ref().map_or("–", |mark| &mark.text);
            number = metrics::width(text, size, false).max(number);
        }
        // A chart needs so many font sizes across for its bars and numbers, and more where it has labels.
        let (columns, left, across, gap) = match labels {
            Labels::EachChart => {
                let gap = size * 2;
                let columns = ((width + gap) / (size * 18 + gap)).clamp(1, most);
                let across = (width - gap * (columns - 1)) / columns;
                label = label.min(across * 2 / 5);
                (columns, 0, across, gap)
            }
            Labels::EachLine => {
                let gap = size * 3 / 2;
                label = label.min(width / 4);
                let room = width - label;
                let columns = (room / (size * 12 + gap)).clamp(1, most);
                (columns, label + gap, room / columns - gap, gap)
            }
        };
        let titles = figure.panels.iter().map(|panel| title(panel, size, across));
        let lines = titles.map(|lines| lines.len()).max().unwrap_or(1);
        let head = line_height(size) * lines as i32 + size / 2;
        let bars = figure.panels.iter().take(1).flat_map(|panel| &panel.bars);
        let rows = Rows::of_heights(bars.map(|(text, _)| {
            let lines = wrap::wrapped(text, size, false, label, LINES).len() as i32;
            least_row(size).max(line_height(size) * lines + size / 2)
        }));
        Self {
            size,
            columns,
            left,
            across,
            gap,
            down: head + rows.height() + gap,
            head,
            rows,
            labels,
            label,
            number,
        }
    }

    fn look(&self, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold: false,
            paint,
        }
    }

    /// The bars of a chart, which begin after the labels where it has any.
    fn plot(
        &self,
        canvas: &Canvas,
        (left, top): (i32, i32),
        longest: usize,
    ) -> Plot<Amounts, &Rows> {
        let start = match self.labels {
            Labels::EachChart => left + self.label + self.size * 3 / 4,
            Labels::EachLine => left,
        };
        let end = left + self.across - self.number - self.size / 2;
        let top = top + self.head;
        let down = (top, top + self.rows.height());
        Plot::new(
            canvas,
            (start, end),
            down,
            (Amounts::up_to(longest), &self.rows),
        )
    }

    /// The labels of the bars in a line of charts.
    fn labels(&self, canvas: &Canvas, figure: &SmallMultiples, top: i32) {
        let plot = self.plot(canvas, (0, top), 0);
        for (row, (label, _)) in figure.panels[0].bars.iter().enumerate() {
            self.label(canvas, label, (self.label, middle(&plot, row)), Paint::Ink);
        }
    }

    fn label(&self, canvas: &Canvas, label: &str, place: (i32, i32), paint: Paint) {
        let lines = wrap::wrapped(label, self.size, false, self.label, LINES);
        canvas.lines(&lines, place, Anchor::Right, self.look(paint));
    }

    fn panel(&self, canvas: &Canvas, figure: &SmallMultiples, panel: &Panel, at: (i32, i32)) {
        let (left, top) = at;
        let right = left + self.across;
        let bold = |paint| Type {
            bold: true,
            ..self.look(paint)
        };
        let lines = title(panel, self.size, self.across);
        // Titles stand on their charts, however many lines they have.
        let above =
            top + self.head - self.size / 2 - line_height(self.size) * lines.len() as i32 / 2;
        canvas.lines(&lines, (left, above), Anchor::Left, bold(Paint::Ink));
        canvas.text(
            &panel.total_text,
            (right, above),
            Anchor::Right,
            bold(Paint::Muted),
        );
        let longest = match figure.measure {
            Measure::Numbers => figure.longest,
            // Shares are people on a scale of the chart's own.
            Measure::Shares => panel.total,
        };
        let plot = self.plot(canvas, at, longest);
        for (row, (label, mark)) in panel.bars.iter().enumerate() {
            let place = (left + self.label, middle(&plot, row));
            let label = |canvas: &Canvas, paint| {
                if self.labels == Labels::EachChart {
                    self.label(canvas, label, place, paint);
                }
            };
            match mark {
                Some(mark) => canvas.mark(mark, |canvas| {
                    // The whole row can be pointed at, however short the bar.
                    let (top, bottom) = plot.row(row);
                    canvas.rect((left, top), (right, bottom), Paint::Surface);
                    label(canvas, Paint::Ink);
                    self.bar(canvas, &plot, mark, row);
                }),
                None => {
                    label(canvas, Paint::Muted);
                    let place = (plot.at(0.0, 0.0).0 + self.size / 2, place.1);
                    canvas.text("–", place, Anchor::Left, self.look(Paint::Muted));
                }
            }
        }
        plot.base(canvas);
    }

    fn bar(&self, canvas: &Canvas, plot: &Plot<Amounts, &Rows>, mark: &Mark, row: usize) {
        let series = (row % usize::from(super::SERIES)) as u8;
        // However high the row, all bars are of one thickness.
        let margin = Margin::around(least_row(self.size) - 6, plot.row(row));
        let length = (0.0, mark.value as f64);
        let (_, end) = plot.bar(length, row, margin, Paint::Series(series));
        let place = (end + self.size / 2, middle(plot, row));
        canvas.text(&mark.text, place, Anchor::Left, self.look(Paint::Ink));
    }
}

fn middle(plot: &Plot<Amounts, &Rows>, row: usize) -> i32 {
    let (top, bottom) = plot.row(row);
    (top + bottom) / 2
}

/// The height of a row whose label has one line.
fn least_row(size: i32) -> i32 {
    (size * 2).max(26)
}

/// A chart's title beside its total.
fn title(panel: &Panel, size: i32, across: i32) -> Vec<String> {
    let total = metrics::width(&panel.total_text, size, true);
    wrap::wrapped(&panel.label, size, true, across - total - size, LINES)
}

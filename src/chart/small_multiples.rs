//! Small charts of horizontal bars in a grid, all on one scale.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::state::Measure;
use crate::view::{Mark, Panel, SmallMultiples};

/// Fewest font sizes across that a chart needs for its labels, bars and numbers.
const ACROSS: i32 = 18;

/// Most lines of a title or a label.
pub(super) const LINES: usize = 5;

impl Draw for SmallMultiples {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        let panels = self.panels.len() as i32;
        let rows = (panels + layout.columns - 1) / layout.columns;
        let canvas = Canvas::new(width, (layout.down * rows - layout.gap).max(1), direction);
        for (panel, place) in self.panels.iter().zip(0..) {
            let (column, row) = (place % layout.columns, place / layout.columns);
            let corner = (column * (layout.across + layout.gap), row * layout.down);
            layout.panel(&canvas, self, panel, corner);
        }
        canvas.finish()
    }

    fn draw_on_slide(&self, width: i32, _: i32, direction: Direction) -> Scene {
        super::shared::draw(self, width, direction)
    }
}

/// How the charts are laid out, in CSS pixels.
struct Layout {
    size: i32,
    columns: i32,
    /// Room between charts, and the width of one.
    gap: i32,
    across: i32,
    /// From the top of a chart to the top of the one below it.
    down: i32,
    /// Height of the charts' titles.
    head: i32,
    /// Where each bar's row begins below the title; the last is where the rows end.
    rows: Vec<i32>,
    /// Room for labels and for numbers.
    label: i32,
    number: i32,
}

impl Layout {
    fn new(figure: &SmallMultiples, width: i32) -> Self {
        let size = text_size(width);
        let gap = size * 2;
        let most = figure.panels.len().max(1) as i32;
        let columns = ((width + gap) / (size * ACROSS + gap)).clamp(1, most);
        let across = (width - gap * (columns - 1)) / columns;
        let (mut label, mut number) = (0, 0);
        for panel in &figure.panels {
            for (text, mark) in &panel.bars {
                label = metrics::width(text, size, false).max(label);
                let text = mark.as_ref().map_or("–", |mark| &mark.text);
                number = metrics::width(text, size, false).max(number);
            }
        }
        let label = label.min(across * 2 / 5);
        let mut lines = 1;
        for panel in &figure.panels {
            lines = title(panel, size, across).len().max(lines);
        }
        let head = line_height(size) * lines as i32 + size / 2;
        let rows = rows(figure, size, label);
        Self {
            size,
            columns,
            gap,
            across,
            down: head + rows.last().copied().unwrap_or(0) + gap,
            head,
            rows,
            label,
            number,
        }
    }

    fn panel(&self, canvas: &Canvas, figure: &SmallMultiples, panel: &Panel, at: (i32, i32)) {
        let (left, top) = at;
        let look = Type {
            size: self.size,
            bold: true,
            paint: Paint::Ink,
        };
        let lines = title(panel, self.size, self.across);
        // Titles stand on their charts, however many lines they have.
        let middle =
            top + self.head - self.size / 2 - line_height(self.size) * lines.len() as i32 / 2;
        canvas.lines(&lines, (left, middle), Anchor::Left, look);
        let total = Type {
            paint: Paint::Muted,
            ..look
        };
        let right = left + self.across;
        canvas.text(&panel.total_text, (right, middle), Anchor::Right, total);

        let start = left + self.label + self.size * 3 / 4;
        let longest = match figure.measure {
            Measure::Numbers => figure.longest,
            // Shares are people on a scale of the chart's own.
            Measure::Shares => panel.total,
        };
        let axis = Axis::new(longest, (start, right - self.number - self.size / 2));
        for (series, (label, mark)) in panel.bars.iter().enumerate() {
            let top = top + self.head;
            let draw = |canvas: &Canvas| {
                self.bar(canvas, (label, mark.as_ref()), series, (left, top), &axis)
            };
            match mark {
                Some(mark) => canvas.mark(mark, draw),
                None => draw(canvas),
            }
        }
        let bottom = top + self.head + self.rows[panel.bars.len()];
        canvas.line((start, top + self.head), (start, bottom), Paint::Muted, 1);
    }

    fn bar(
        &self,
        canvas: &Canvas,
        (label, mark): (&str, Option<&Mark>),
        series: usize,
        (left, top): (i32, i32),
        axis: &Axis,
    ) {
        let (top, bottom) = (top + self.rows[series], top + self.rows[series + 1]);
        let (start, middle) = (axis.at(0), (top + bottom) / 2);
        let look = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        let muted = Type {
            paint: Paint::Muted,
            ..look
        };
        let lines = wrap::wrapped(label, self.size, false, self.label, LINES);
        let place = (left + self.label, middle);
        let Some(mark) = mark else {
            canvas.lines(&lines, place, Anchor::Right, muted);
            canvas.text("–", (start + self.size / 2, middle), Anchor::Left, muted);
            return;
        };
        // The whole row can be pointed at, however short the bar.
        canvas.rect((left, top), (left + self.across, bottom), Paint::Surface);
        canvas.lines(&lines, place, Anchor::Right, look);
        let end = axis.at(mark.value).max(start + 1);
        let series = (series % usize::from(super::SERIES)) as u8;
        // However high the row, all bars are of one thickness.
        let thickness = least_row(self.size) - 6;
        canvas.rect(
            (start, middle - thickness / 2),
            (end, middle + thickness / 2),
            Paint::Series(series),
        );
        canvas.text(
            &mark.text,
            (end + self.size / 2, middle),
            Anchor::Left,
            look,
        );
    }
}

/// Where each bar's row begins, as high as its label and the same in all charts.
fn rows(figure: &SmallMultiples, size: i32, label: i32) -> Vec<i32> {
    let mut rows = vec![0];
    let Some(panel) = figure.panels.first() else {
        return rows;
    };
    let mut bottom = 0;
    for (text, _) in &panel.bars {
        let lines = wrap::wrapped(text, size, false, label, LINES).len() as i32;
        bottom += least_row(size).max(line_height(size) * lines + size / 2);
        rows.push(bottom);
    }
    rows
}

/// The height of a row whose label has one line.
pub(super) fn least_row(size: i32) -> i32 {
    (size * 2).max(26)
}

/// A chart's title beside its total.
pub(super) fn title(panel: &Panel, size: i32, across: i32) -> Vec<String> {
    let total = metrics::width(&panel.total_text, size, true);
    wrap::wrapped(&panel.label, size, true, across - total - size, LINES)
}

//! Small charts as a slide shows them: their bars are called the same, so that one list of labels serves all that stand beside
//! each other.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    small_multiples::{LINES, least_row, title},
    wrap,
};
use crate::i18n::Direction;
use crate::state::Measure;
use crate::view::{Mark, Panel, SmallMultiples};

/// Fewest font sizes across that a chart needs for its bars and numbers.
const ACROSS: i32 = 12;

/// Draws the charts into a width in CSS pixels.
pub(super) fn draw(figure: &SmallMultiples, width: i32, direction: Direction) -> Scene {
    let layout = Layout::new(figure, width);
    let panels = figure.panels.len() as i32;
    let lines = (panels + layout.columns - 1) / layout.columns;
    let canvas = Canvas::new(width, (layout.down * lines - layout.gap).max(1), direction);
    for line in 0..lines {
        layout.labels(&canvas, figure, layout.down * line + layout.head);
    }
    for (panel, place) in figure.panels.iter().zip(0..) {
        let (column, line) = (place % layout.columns, place / layout.columns);
        let left = layout.label + layout.gap + column * (layout.across + layout.gap);
        layout.panel(&canvas, figure, panel, (left, layout.down * line));
    }
    canvas.finish()
}

/// How the charts are laid out, in CSS pixels.
struct Layout {
    size: i32,
    columns: i32,
    gap: i32,
    across: i32,
    /// From the top of a chart to the top of the one below it, and the height of titles.
    down: i32,
    head: i32,
    /// Where each bar's row begins below the title; the last is where the rows end.
    rows: Vec<i32>,
    label: i32,
    number: i32,
}

impl Layout {
    fn new(figure: &SmallMultiples, width: i32) -> Self {
        let size = text_size(width);
        let gap = size * 3 / 2;
        let (mut label, mut number) = (0, 0);
        for (text, mark) in figure.panels.iter().flat_map(|panel| &panel.bars) {
            label = metrics::width(text, size, false).max(label);
            let text = mark.as_ref().map_or("–", |mark| &mark.text);
            number = metrics::width(text, size, false).max(number);
        }
        let label = label.min(width / 4);
        let room = width - label;
        let most = figure.panels.len().max(1) as i32;
        let columns = (room / (size * ACROSS + gap)).clamp(1, most);
        let across = room / columns - gap;
        let mut lines = 1;
        for panel in &figure.panels {
            lines = title(panel, size, across).len().max(lines);
        }
        let head = line_height(size) * lines as i32 + size / 2;
        let mut rows = vec![0];
        let mut bottom = 0;
        for (text, _) in figure.panels.first().map_or(&[][..], |panel| &panel.bars) {
            let lines = wrap::wrapped(text, size, false, label, LINES).len() as i32;
            bottom += least_row(size).max(line_height(size) * lines + size / 2);
            rows.push(bottom);
        }
        Self {
            size,
            columns,
            gap,
            across,
            down: head + bottom + gap,
            head,
            rows,
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

    fn middle(&self, row: usize) -> i32 {
        (self.rows[row] + self.rows[row + 1]) / 2
    }

    /// What the bars of a line of charts are called.
    fn labels(&self, canvas: &Canvas, figure: &SmallMultiples, top: i32) {
        let Some(panel) = figure.panels.first() else {
            return;
        };
        for (row, (label, _)) in panel.bars.iter().enumerate() {
            let lines = wrap::wrapped(label, self.size, false, self.label, LINES);
            let place = (self.label, top + self.middle(row));
            canvas.lines(&lines, place, Anchor::Right, self.look(Paint::Ink));
        }
    }

    fn panel(&self, canvas: &Canvas, figure: &SmallMultiples, panel: &Panel, at: (i32, i32)) {
        let (left, top) = at;
        let right = left + self.across;
        let look = Type {
            bold: true,
            ..self.look(Paint::Ink)
        };
        let lines = title(panel, self.size, self.across);
        let middle =
            top + self.head - self.size / 2 - line_height(self.size) * lines.len() as i32 / 2;
        canvas.lines(&lines, (left, middle), Anchor::Left, look);
        let total = Type {
            paint: Paint::Muted,
            ..look
        };
        canvas.text(&panel.total_text, (right, middle), Anchor::Right, total);
        let longest = match figure.measure {
            Measure::Numbers => figure.longest,
            // Shares are people on a scale of the chart's own.
            Measure::Shares => panel.total,
        };
        let axis = Axis::new(longest, (left, right - self.number - self.size / 2));
        let top = top + self.head;
        for (row, (_, mark)) in panel.bars.iter().enumerate() {
            let middle = top + self.middle(row);
            match mark {
                Some(mark) => canvas.mark(mark, |canvas| {
                    // The whole row can be pointed at, however short the bar.
                    let rows = (top + self.rows[row], top + self.rows[row + 1]);
                    canvas.rect((left, rows.0), (right, rows.1), Paint::Surface);
                    self.bar(canvas, mark, row, middle, &axis);
                }),
                None => {
                    let place = (left + self.size / 2, middle);
                    canvas.text("–", place, Anchor::Left, self.look(Paint::Muted));
                }
            }
        }
        let bottom = top + self.rows[panel.bars.len()];
        canvas.line((left, top), (left, bottom), Paint::Muted, 1);
    }

    fn bar(&self, canvas: &Canvas, mark: &Mark, row: usize, middle: i32, axis: &Axis) {
        let start = axis.at(0);
        let end = axis.at(mark.value).max(start + 1);
        let series = (row % usize::from(super::SERIES)) as u8;
        let thickness = least_row(self.size) - 6;
        canvas.rect(
            (start, middle - thickness / 2),
            (end, middle + thickness / 2),
            Paint::Series(series),
        );
        let place = (end + self.size / 2, middle);
        canvas.text(&mark.text, place, Anchor::Left, self.look(Paint::Ink));
    }
}

//! Small charts of horizontal bars in a grid, all on one scale.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
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

/// Draws the charts into a width in CSS pixels.
pub(super) fn draw(figure: &SmallMultiples, width: i32, direction: Direction) -> Scene {
    let layout = Layout::new(figure, width);
    let panels = figure.panels.len() as i32;
    let rows = (panels + layout.columns - 1) / layout.columns;
    let canvas = Canvas::new(width, (layout.down * rows - layout.gap).max(1), direction);
    for (panel, place) in figure.panels.iter().zip(0..) {
        let (column, row) = (place % layout.columns, place / layout.columns);
        let corner = (column * (layout.across + layout.gap), row * layout.down);
        layout.panel(&canvas, figure, panel, corner);
    }
    canvas.finish()
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
    /// Height of the charts' titles, and of a bar with the room around it.
    head: i32,
    pitch: i32,
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
        let (mut label, mut number, mut bars) = (0, 0, 0);
        for panel in &figure.panels {
            for (text, mark) in &panel.bars {
                label = metrics::width(text, size, false).max(label);
                let text = mark.as_ref().map_or("–", |mark| &mark.text);
                number = metrics::width(text, size, false).max(number);
            }
            bars = panel.bars.len().max(bars);
        }
        let mut lines = 1;
        for panel in &figure.panels {
            lines = title(panel, size, across).len().max(lines);
        }
        let head = line_height(size) * lines as i32 + size / 2;
        let pitch = (size * 2).max(26);
        Self {
            size,
            columns,
            gap,
            across,
            down: head + pitch * bars as i32 + gap,
            head,
            pitch,
            label: label.min(across * 2 / 5),
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
            let top = top + self.head + self.pitch * series as i32;
            let draw = |canvas: &Canvas| {
                self.bar(canvas, (label, mark.as_ref()), series, (left, top), &axis)
            };
            match mark {
                Some(mark) => canvas.mark(mark, draw),
                None => draw(canvas),
            }
        }
        let bottom = top + self.head + self.pitch * panel.bars.len() as i32;
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
        let (start, middle) = (axis.at(0), top + self.pitch / 2);
        let look = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        let muted = Type {
            paint: Paint::Muted,
            ..look
        };
        let label = wrap::shortened(label, self.size, false, self.label);
        let Some(mark) = mark else {
            canvas.text(&label, (left + self.label, middle), Anchor::Right, muted);
            canvas.text("–", (start + self.size / 2, middle), Anchor::Left, muted);
            return;
        };
        // The whole row can be pointed at, however short the bar.
        let lower_right = (left + self.across, top + self.pitch);
        canvas.rect((left, top), lower_right, Paint::Surface);
        canvas.text(&label, (left + self.label, middle), Anchor::Right, look);
        let end = axis.at(mark.value).max(start + 1);
        let series = (series % usize::from(super::SERIES)) as u8;
        canvas.rect(
            (start, top + 3),
            (end, top + self.pitch - 3),
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

/// A chart's title beside its total.
fn title(panel: &Panel, size: i32, across: i32) -> Vec<String> {
    let total = metrics::width(&panel.total_text, size, true);
    wrap::wrapped(&panel.label, size, true, across - total - size, 2)
}

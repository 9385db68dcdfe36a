//! What there is and what it is measured by, as a slide shows it: a line a pair, and the measurements beside each other.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
    metrics,
    paint::Paint,
    representation::AGAINST,
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::{Pair, Representation, Scale};

/// Most lines of a title, and of a label.
const LINES: usize = 4;

/// Draws the measurements into a width in CSS pixels, in two columns.
pub(super) fn draw(figure: &Representation, width: i32, direction: Direction) -> Scene {
    let size = text_size(width);
    let gap = size * 2;
    let across = (width - gap) / 2;
    let mut bottoms = [0, 0];
    let mut columns = Vec::with_capacity(figure.scales.len());
    for scale in &figure.scales {
        // The next measurement goes where there is more room.
        let column = usize::from(bottoms[1] < bottoms[0]);
        let left = (across + gap) * column as i32;
        let layout = Layout::new(scale, (left, across), size, bottoms[column]);
        bottoms[column] = layout.bottom() + size;
        columns.push(layout);
    }
    let height = (bottoms[0].max(bottoms[1]) - size).max(1);
    let canvas = Canvas::new(width, height, direction);
    for (scale, layout) in figure.scales.iter().zip(&columns) {
        layout.draw(&canvas, scale);
    }
    canvas.finish()
}

/// Where a measurement's parts stand, in CSS pixels.
struct Layout {
    size: i32,
    left: i32,
    right: i32,
    top: i32,
    title: Vec<String>,
    labels: Vec<Vec<String>>,
    /// Where each row begins; the last is where the rows end.
    rows: Vec<i32>,
    start: i32,
    end: i32,
}

impl Layout {
    fn new(scale: &Scale, (left, across): (i32, i32), size: i32, top: i32) -> Self {
        let (mut label, mut text) = (0, 0);
        for pair in &scale.pairs {
            label = metrics::width(&pair.label, size, false).max(label);
            text = said(pair, size).max(text);
        }
        let label = label.min(across * 2 / 5);
        let title = wrap::wrapped(&scale.title, size, true, across - 2, LINES);
        let mut y = top + line_height(size) * title.len() as i32 + size / 2;
        let (mut labels, mut rows) = (Vec::new(), Vec::new());
        for pair in &scale.pairs {
            let lines = wrap::wrapped(&pair.label, size, false, label, LINES);
            rows.push(y);
            y += line_height(size) * lines.len() as i32 + size / 2;
            labels.push(lines);
        }
        rows.push(y);
        Self {
            size,
            left,
            right: left + across,
            top,
            title,
            labels,
            rows,
            start: left + label + size / 2,
            end: left + across - text - size,
        }
    }

    fn bottom(&self) -> i32 {
        self.rows.last().copied().unwrap_or(self.top)
    }

    fn draw(&self, canvas: &Canvas, scale: &Scale) {
        let look = Type {
            size: self.size,
            bold: true,
            paint: Paint::Ink,
        };
        let middle = self.top + line_height(self.size) * self.title.len() as i32 / 2;
        canvas.lines(&self.title, (self.left + 1, middle), Anchor::Left, look);
        let lengths = scale.pairs.iter().map(|pair| pair.length.max(pair.against));
        let axis = Axis::new(lengths.max().unwrap_or(0), (self.start, self.end));
        for (place, pair) in scale.pairs.iter().enumerate() {
            let draw = |canvas: &Canvas| self.pair(canvas, pair, place, &axis);
            match &pair.mark {
                Some(mark) => canvas.mark(mark, draw),
                None => draw(canvas),
            }
        }
    }

    fn pair(&self, canvas: &Canvas, pair: &Pair, place: usize, axis: &Axis) {
        let (top, bottom) = (self.rows[place], self.rows[place + 1]);
        let middle = (top + bottom) / 2;
        let look = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        if pair.mark.is_some() {
            // The whole row can be pointed at, however short the bar.
            canvas.rect((self.left, top), (self.right, bottom), Paint::Surface);
        }
        let label = (self.start - self.size / 2, middle);
        canvas.lines(&self.labels[place], label, Anchor::Right, look);
        // Nobody has no bar.
        let end = |value: usize| match value {
            0 => self.start,
            value => axis.at(value).max(self.start + 1),
        };
        let (here, against) = (end(pair.length), end(pair.against));
        let thick = self.size * 9 / 14;
        for (end, top, height, paint) in [
            (here, middle - thick, thick, Paint::Series(0)),
            (against, middle + 1, thick / 2, AGAINST),
        ] {
            if end > self.start {
                canvas.rect((self.start, top), (end, top + height), paint);
            }
        }
        let mut x = here.max(against) + self.size / 2;
        canvas.text(&pair.text, (x, middle), Anchor::Left, look);
        if !pair.against_share.is_empty() {
            x += metrics::width(&pair.text, self.size, false) + self.size / 2;
            let muted = Type {
                paint: Paint::Muted,
                ..look
            };
            canvas.text(&pair.against_share, (x, middle), Anchor::Left, muted);
        }
    }
}

/// Room for what is written beside a pair.
fn said(pair: &Pair, size: i32) -> i32 {
    let against = match pair.against_share.as_str() {
        "" => 0,
        share => metrics::width(share, size, false) + size / 2,
    };
    metrics::width(&pair.text, size, false) + against
}

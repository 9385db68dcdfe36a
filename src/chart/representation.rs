//! Pairs of horizontal bars: what there is, and below it, thinner, what it is measured by.

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
use crate::view::{Pair, Representation, Scale};

/// Below this width in CSS pixels labels stand above their bars.
const NARROW: i32 = 520;

/// As many lines as a title may need on the narrowest screen.
const LINES: usize = 24;

/// The colour of what things are measured by; that of what there is comes first.
pub(super) const AGAINST: Paint = Paint::Series(4);

impl Draw for Representation {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let size = text_size(width);
        let mut layouts = Vec::new();
        let mut top = 0;
        for scale in &self.scales {
            let layout = Layout::new(scale, width, size, top);
            top = layout.bottom() + size * 3 / 2;
            layouts.push(layout);
        }
        let canvas = Canvas::new(width, top.max(1), direction);
        for (scale, layout) in self.scales.iter().zip(&layouts) {
            layout.draw(&canvas, scale);
        }
        canvas.finish()
    }

    fn draw_on_slide(&self, width: i32, _: i32, direction: Direction) -> Scene {
        super::brief::draw(self, width, direction)
    }
}

/// Where a measurement's parts stand, in CSS pixels.
struct Layout {
    width: i32,
    size: i32,
    narrow: bool,
    top: i32,
    title: Vec<String>,
    /// Each pair's label, and where its row begins; the last is where the rows end.
    labels: Vec<Vec<String>>,
    rows: Vec<i32>,
    /// Room for labels beside the bars; none where they stand above.
    label: i32,
    /// Where bars begin, and where the longest ends.
    start: i32,
    end: i32,
}

impl Layout {
    fn new(scale: &Scale, width: i32, size: i32, top: i32) -> Self {
        let narrow = width < NARROW;
        let (mut label, mut text) = (0, 0);
        for pair in &scale.pairs {
            label = metrics::spaced(&pair.label, size).max(label);
            for written in [&pair.text, &pair.against_text] {
                text = metrics::spaced(written, size).max(text);
            }
        }
        let label = if narrow {
            0
        } else {
            label.min(width * 36 / 100)
        };
        let title = wrap::wrapped(&scale.title, size, true, width * 3 / 4, LINES);
        let mut y = top + line_height(size) * title.len() as i32 + size / 2;
        let (mut labels, mut rows) = (Vec::new(), Vec::new());
        for pair in &scale.pairs {
            // Readers may set all letters wider apart.
            let room = if narrow { width } else { label } * 4 / 5;
            let lines = wrap::wrapped(&pair.label, size, false, room, 4);
            let down = lines.len() as i32;
            // Two lines of bars, and the label above or beside them.
            let height = if narrow { down + 2 } else { down.max(2) };
            rows.push(y);
            y += line_height(size) * height + size * 3 / 4;
            labels.push(lines);
        }
        rows.push(y);
        Self {
            width,
            size,
            narrow,
            top,
            title,
            labels,
            rows,
            label,
            start: if narrow { 1 } else { label + size },
            end: width - text - size,
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
        canvas.lines(&self.title, (1, middle), Anchor::Left, look);
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
        let line = line_height(self.size);
        let (top, bottom) = (self.rows[place], self.rows[place + 1]);
        let look = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        let muted = Type {
            paint: Paint::Muted,
            ..look
        };
        if pair.mark.is_some() {
            // The whole row can be pointed at, however short the bar.
            canvas.rect((0, top), (self.width, bottom), Paint::Surface);
        }
        let lines = &self.labels[place];
        let below = bottom - self.size * 3 / 8 - line * 2;
        let upper = if self.narrow {
            below
        } else {
            (top + self.size * 3 / 8 + below) / 2
        };
        if self.narrow {
            let middle = upper - line * lines.len() as i32 / 2;
            canvas.lines(lines, (1, middle), Anchor::Left, look);
        } else {
            canvas.lines(lines, (self.label, upper + line), Anchor::Right, look);
        }
        let bar = |value: usize, top: i32, thickness: i32, paint: Paint| {
            // Nobody has no bar.
            let end = if value == 0 {
                self.start
            } else {
                axis.at(value).max(self.start + 1)
            };
            if end > self.start {
                canvas.rect((self.start, top), (end, top + thickness), paint);
            }
            end + self.size / 2
        };
        let end = bar(pair.length, upper + 2, line - 3, Paint::Series(0));
        canvas.text(&pair.text, (end, upper + line / 2), Anchor::Left, look);
        let end = bar(pair.against, upper + line + 1, line / 2, AGAINST);
        let middle = upper + line + line / 2;
        canvas.text(&pair.against_text, (end, middle), Anchor::Left, muted);
    }
}

//! A legend: swatches with labels, wrapped over as many lines as it takes. That of plotters is a box over the chart with a label a line.

use super::{
    canvas::{Canvas, Type},
    metrics,
    paint::Paint,
    scene::Anchor,
    wrap,
};

/// A legend laid out for a width.
pub(super) struct Legend {
    items: Vec<Item>,
    size: i32,
    lines: i32,
}

struct Item {
    x: i32,
    line: i32,
    label: String,
}

impl Legend {
    pub(super) fn new(series: &[String], size: i32, width: i32) -> Self {
        let mut items = Vec::with_capacity(series.len());
        let (mut x, mut line) = (0, 0);
        for label in series {
            let label = wrap::shortened(label, size, false, width - size * 3 / 2);
            let room = size * 3 / 2 + metrics::width(&label, size, false);
            if x > 0 && x + room > width {
                (x, line) = (0, line + 1);
            }
            items.push(Item { x, line, label });
            x += room + size * 3 / 2;
        }
        let lines = if items.is_empty() { 0 } else { line + 1 };
        Self { items, size, lines }
    }

    pub(super) fn height(&self) -> i32 {
        self.lines * self.pitch()
    }

    pub(super) fn draw(&self, canvas: &Canvas) {
        let look = Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        };
        for (item, series) in self.items.iter().zip((0..super::SERIES).cycle()) {
            let middle = item.line * self.pitch() + self.pitch() / 2;
            let top = middle - self.size / 2;
            canvas.rect(
                (item.x, top),
                (item.x + self.size, top + self.size),
                Paint::Series(series),
            );
            canvas.text(
                &item.label,
                (item.x + self.size * 3 / 2, middle),
                Anchor::Left,
                look,
            );
        }
    }

    const fn pitch(&self) -> i32 {
        self.size * 7 / 4
    }
}

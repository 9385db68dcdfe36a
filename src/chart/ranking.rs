//! Horizontal bars, longest first, each with its number at the end.

use super::{
    axes::Amounts,
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    plot::{Margin, Plot},
    scene::{Anchor, Scene},
    show_more::ShowMore,
    wrap,
};
use crate::i18n::Direction;
use crate::view::{RankedBar, Ranking};

impl Draw for Ranking {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let layout = Layout::new(self, width);
        let canvas = Canvas::new(width, layout.height(self), direction);
        let (first, more) = self.bars.split_at(self.first.min(self.bars.len()));
        let top = layout.bars(&canvas, first, 0);
        let top = layout.rest(&canvas, top);
        layout.bars(&canvas, more, top);
        canvas.finish()
    }
}

/// Where everything stands, in CSS pixels.
struct Layout<'a> {
    width: i32,
    size: i32,
    /// Room for labels.
    label: i32,
    thickness: i32,
    pitch: i32,
    /// Where bars begin.
    start: i32,
    /// Where the longest ends, and how many people it stands for.
    end: i32,
    longest: usize,
    /// What is folded away.
    rest: Option<ShowMore<'a>>,
}

impl<'a> Layout<'a> {
    fn new(figure: &'a Ranking, width: i32) -> Self {
        let size = text_size(width);
        let (mut label, mut number) = (0, 0);
        for bar in &figure.bars {
            label = metrics::width(&bar.label, size, false).max(label);
            number = metrics::width(&bar.mark.text, size, false).max(number);
        }
        let label = label.min(width * 2 / 5);
        let thickness = (line_height(size) * 2).max(32);
        let start = label + size * 3 / 4;
        Self {
            width,
            size,
            label,
            thickness,
            pitch: thickness + 4,
            start,
            end: width - number - size,
            longest: figure.longest,
            rest: figure.rest.as_ref().map(|rest| ShowMore::new(rest, width)),
        }
    }

    fn height(&self, figure: &Ranking) -> i32 {
        let rest = self.rest.as_ref().map_or(0, ShowMore::height);
        self.pitch * figure.bars.len() as i32 + rest + self.size / 2
    }

    fn look(&self) -> Type {
        Type {
            size: self.size,
            bold: false,
            paint: Paint::Ink,
        }
    }

    /// Bars from `top` down. Gives where they end.
    fn bars(&self, canvas: &Canvas, bars: &[RankedBar], top: i32) -> i32 {
        let bottom = top + self.pitch * bars.len() as i32;
        let scale = (Amounts::up_to(self.longest), bars.len());
        let plot = Plot::bars(canvas, (self.start, self.end), (top, bottom), scale);
        for (row, bar) in bars.iter().enumerate() {
            self.bar(canvas, &plot, bar, row);
        }
        bottom
    }

    fn bar(&self, canvas: &Canvas, plot: &Plot, bar: &RankedBar, row: usize) {
        let (top, bottom) = plot.row(row);
        let middle = top + self.thickness / 2;
        let lines = wrap::wrapped(&bar.label, self.size, false, self.label, 2);
        canvas.mark(&bar.mark, |canvas| {
            // The whole row can be pointed at: the shortest bar is one pixel long.
            let lower_right = (self.width, top + self.thickness);
            canvas.rect((0, top), lower_right, Paint::Surface);
            canvas.lines(&lines, (self.label, middle), Anchor::Right, self.look());
            let margin = Margin {
                above: 4,
                below: bottom - top - self.thickness + 4,
                ..Margin::default()
            };
            let length = (0.0, bar.mark.value as f64);
            let (_, end) = plot.bar(length, row, margin, Paint::Series(0));
            let number = (end + self.size / 2, middle);
            canvas.text(&bar.mark.text, number, Anchor::Left, self.look());
        });
        canvas.line((self.start, top), (self.start, bottom), Paint::Muted, 1);
    }

    /// The rest, if there is any. Gives where it ends.
    fn rest(&self, canvas: &Canvas, top: i32) -> i32 {
        let Some(rest) = &self.rest else {
            return top;
        };
        rest.draw(canvas, top);
        top + rest.height()
    }
}

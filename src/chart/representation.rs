//! Pairs of horizontal bars: what there is, and below it, thinner, what it is measured by.
//!
//! On a slide each pair has one line and the measurements stand in two columns. Rows are as high as their labels, which plotters
//! does not measure.

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
use crate::view::{Pair, Representation, Scale};

/// Below this width in CSS pixels labels stand above their bars.
const NARROW: i32 = 520;

/// Most lines of a label.
const LINES: usize = 4;

/// The colour of what things are measured by; that of what there is comes first.
const AGAINST: Paint = Paint::Series(4);

impl Draw for Representation {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let form = if width < NARROW {
            Form::Narrow
        } else {
            Form::Page
        };
        draw(self, width, direction, form)
    }

    fn draw_on_slide(&self, width: i32, _: i32, direction: Direction) -> Scene {
        draw(self, width, direction, Form::Slide)
    }
}

/// How a pair stands: a line for each of its bars, with the label above them or beside, or one line for both.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Narrow,
    Page,
    Slide,
}

fn draw(figure: &Representation, width: i32, direction: Direction, form: Form) -> Scene {
    let size = text_size(width);
    let (columns, between, below) = match form {
        Form::Narrow | Form::Page => (1, size * 3 / 2, size * 3 / 2),
        Form::Slide => (2, size, 0),
    };
    let gap = size * 2;
    let across = (width - gap * (columns - 1)) / columns;
    let mut tops = vec![0; columns as usize];
    let mut layouts = Vec::with_capacity(figure.scales.len());
    for scale in &figure.scales {
        // The next measurement goes where there is most room.
        let (column, top) = (0..).zip(&mut tops).min_by_key(|(_, top)| **top).unzip();
        let (Some(column), Some(top)) = (column, top) else {
            break;
        };
        let left: i32 = (across + gap) * column;
        let layout = Layout::new(scale, (left, across), (*top, size), form);
        *top = layout.bottom() + between;
        layouts.push(layout);
    }
    let bottom = tops.into_iter().max().unwrap_or(0) - between + below;
    let canvas = Canvas::new(width, bottom.max(1), direction);
    for (scale, layout) in figure.scales.iter().zip(&layouts) {
        layout.draw(&canvas, scale);
    }
    canvas.finish()
}

/// Where a measurement's parts stand, in CSS pixels.
struct Layout {
    form: Form,
    size: i32,
    left: i32,
    right: i32,
    top: i32,
    title: Vec<String>,
    labels: Vec<Vec<String>>,
    /// Where the pairs' rows begin, and the rows.
    first: i32,
    rows: Rows,
    /// Room between a label and its bars.
    beside: i32,
    /// Where bars begin, and where the longest ends.
    start: i32,
    end: i32,
}

impl Layout {
    fn new(scale: &Scale, (left, across): (i32, i32), (top, size): (i32, i32), form: Form) -> Self {
        // Readers of a page may set all letters wider apart.
        let wide = |text: &str| match form {
            Form::Slide => metrics::width(text, size, false),
            _ => metrics::spaced(text, size),
        };
        let widest = |texts: &dyn Fn(&Pair) -> i32| scale.pairs.iter().map(texts).max();
        let label = widest(&|pair| wide(&pair.label)).unwrap_or(0);
        let text = widest(&|pair| match form {
            Form::Slide => said(pair, size),
            _ => wide(&pair.text).max(wide(&pair.against_text)),
        });
        let (label, room, title) = match form {
            Form::Narrow => (0, across * 4 / 5, (across * 3 / 4, 24)),
            Form::Page => {
                let label = label.min(across * 36 / 100);
                (label, label * 4 / 5, (across * 3 / 4, 24))
            }
            Form::Slide => {
                let label = label.min(across * 2 / 5);
                (label, label, (across - 2, LINES))
            }
        };
        let title = wrap::wrapped(&scale.title, size, true, title.0, title.1);
        let pairs = scale.pairs.iter();
        let labels: Vec<_> = pairs
            .map(|pair| wrap::wrapped(&pair.label, size, false, room, LINES))
            .collect();
        let line = line_height(size);
        let heights = labels.iter().map(|lines| match (form, lines.len() as i32) {
            (Form::Narrow, lines) => line * (lines + 2) + size * 3 / 4,
            (Form::Page, lines) => line * lines.max(2) + size * 3 / 4,
            (Form::Slide, lines) => line * lines + size / 2,
        });
        let beside = if form == Form::Slide { size / 2 } else { size };
        Self {
            form,
            size,
            left,
            right: left + across,
            top,
            first: top + line * title.len() as i32 + size / 2,
            title,
            rows: Rows::of_heights(heights),
            labels,
            beside,
            start: match form {
                Form::Narrow => left + 1,
                _ => left + label + beside,
            },
            end: left + across - text.unwrap_or(0) - size,
        }
    }

    fn bottom(&self) -> i32 {
        self.first + self.rows.height()
    }

    fn look(&self, paint: Paint) -> Type {
        Type {
            size: self.size,
            bold: false,
            paint,
        }
    }

    fn draw(&self, canvas: &Canvas, scale: &Scale) {
        let bold = Type {
            bold: true,
            ..self.look(Paint::Ink)
        };
        let middle = self.top + line_height(self.size) * self.title.len() as i32 / 2;
        canvas.lines(&self.title, (self.left + 1, middle), Anchor::Left, bold);
        let lengths = scale.pairs.iter().map(|pair| pair.length.max(pair.against));
        let amounts = Amounts::up_to(lengths.max().unwrap_or(0));
        let down = (self.first, self.bottom());
        let plot = Plot::new(canvas, (self.start, self.end), down, (amounts, &self.rows));
        for (row, pair) in scale.pairs.iter().enumerate() {
            let draw = |canvas: &Canvas| match self.form {
                Form::Slide => self.line(canvas, &plot, pair, row),
                _ => self.lines(canvas, &plot, pair, row),
            };
            match &pair.mark {
                Some(mark) => canvas.mark(mark, |canvas| {
                    // The whole row can be pointed at, however short the bar.
                    let (top, bottom) = plot.row(row);
                    canvas.rect((self.left, top), (self.right, bottom), Paint::Surface);
                    draw(canvas);
                }),
                None => draw(canvas),
            }
        }
    }

    /// A pair in two lines, each with its text.
    fn lines(&self, canvas: &Canvas, plot: &Plot<Amounts, &Rows>, pair: &Pair, row: usize) {
        let line = line_height(self.size);
        let (top, bottom) = plot.row(row);
        let (ink, muted) = (self.look(Paint::Ink), self.look(Paint::Muted));
        let label = &self.labels[row];
        let below = bottom - self.size * 3 / 8 - line * 2;
        let upper = match self.form {
            Form::Narrow => below,
            _ => (top + self.size * 3 / 8 + below) / 2,
        };
        if self.form == Form::Narrow {
            let middle = upper - line * label.len() as i32 / 2;
            canvas.lines(label, (self.left + 1, middle), Anchor::Left, ink);
        } else {
            let place = (self.start - self.beside, upper + line);
            canvas.lines(label, place, Anchor::Right, ink);
        }
        let here = (upper + 2, line - 3);
        let end = self.bar(plot, pair.length, row, here, Paint::Series(0)) + self.size / 2;
        canvas.text(&pair.text, (end, upper + line / 2), Anchor::Left, ink);
        let against = (upper + line + 1, line / 2);
        let end = self.bar(plot, pair.against, row, against, AGAINST) + self.size / 2;
        let place = (end, upper + line + line / 2);
        canvas.text(&pair.against_text, place, Anchor::Left, muted);
    }

    /// A pair in one line, with what it is measured by as a share alone.
    fn line(&self, canvas: &Canvas, plot: &Plot<Amounts, &Rows>, pair: &Pair, row: usize) {
        let (top, bottom) = plot.row(row);
        let middle = (top + bottom) / 2;
        let ink = self.look(Paint::Ink);
        let place = (self.start - self.beside, middle);
        canvas.lines(&self.labels[row], place, Anchor::Right, ink);
        let thick = self.size * 9 / 14;
        let here = self.bar(
            plot,
            pair.length,
            row,
            (middle - thick, thick),
            Paint::Series(0),
        );
        let against = self.bar(plot, pair.against, row, (middle + 1, thick / 2), AGAINST);
        let mut x = here.max(against) + self.size / 2;
        canvas.text(&pair.text, (x, middle), Anchor::Left, ink);
        if !pair.against_share.is_empty() {
            x += metrics::width(&pair.text, self.size, false) + self.size / 2;
            let muted = self.look(Paint::Muted);
            canvas.text(&pair.against_share, (x, middle), Anchor::Left, muted);
        }
    }

    /// A bar from `top` down; none of nobody. Gives where it ends.
    fn bar(
        &self,
        plot: &Plot<Amounts, &Rows>,
        length: usize,
        row: usize,
        (top, thickness): (i32, i32),
        paint: Paint,
    ) -> i32 {
        if length == 0 {
            return self.start;
        }
        let (above, below) = plot.row(row);
        let margin = Margin {
            above: top - above,
            below: below - top - thickness,
            ..Margin::default()
        };
        plot.bar((0.0, length as f64), row, margin, paint).1
    }
}

/// Room for the text beside a pair in one line.
fn said(pair: &Pair, size: i32) -> i32 {
    let against = match pair.against_share.as_str() {
        "" => 0,
        share => metrics::width(share, size, false) + size / 2,
    };
    metrics::width(&pair.text, size, false) + against
}

//! What the charts draw with: plotters' elements on a recorder, in roles instead of colours.

use plotters::{
    coord::{CoordTranslate, Shift},
    drawing::{DrawingArea, IntoDrawingArea},
    element::{Circle, CoordMapper, Drawable, PathElement, PointCollection, Rectangle, Text},
    style::{
        Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle, text_anchor::Pos,
    },
};
use plotters_backend::text_anchor::{HPos, VPos};

use super::{
    backend::Recorder,
    paint::Paint,
    scene::{Anchor, Scene},
};
use crate::i18n::Direction;
use crate::view::Mark;

/// A drawing in progress. Coordinates run from left to right in either direction of writing.
pub(super) struct Canvas {
    area: DrawingArea<Recorder, Shift>,
    recorder: Recorder,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Type {
    /// Font size in CSS pixels.
    pub size: i32,
    pub bold: bool,
    pub paint: Paint,
}

impl Canvas {
    pub(super) fn new(width: i32, height: i32, direction: Direction) -> Self {
        let recorder = Recorder::new(width.unsigned_abs(), height.unsigned_abs(), direction);
        Self {
            area: recorder.clone().into_drawing_area(),
            recorder,
        }
    }

    /// The drawing in other coordinates of plotters.
    pub(super) fn plotting<C: CoordTranslate>(&self, coordinates: C) -> DrawingArea<Recorder, C> {
        self.area.apply_coord_spec(coordinates)
    }

    /// A filled rectangle between two corners.
    pub(super) fn rect(&self, upper_left: (i32, i32), lower_right: (i32, i32), paint: Paint) {
        let corners = [upper_left, lower_right];
        draw(&self.area, &Rectangle::new(corners, color(paint).filled()));
    }

    /// A filled circle.
    pub(super) fn circle(&self, center: (i32, i32), radius: i32, paint: Paint) {
        draw(
            &self.area,
            &Circle::new(center, radius, color(paint).filled()),
        );
    }

    /// A straight line.
    pub(super) fn line(&self, from: (i32, i32), to: (i32, i32), paint: Paint, width: u32) {
        let style = ShapeStyle::from(color(paint)).stroke_width(width);
        draw(&self.area, &PathElement::new([from, to], style));
    }

    /// One line of text, centred on `y`.
    pub(super) fn text(&self, text: &str, (x, y): (i32, i32), anchor: Anchor, look: Type) {
        let across = match anchor {
            Anchor::Left => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        let weight = if look.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        };
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(look.size), weight);
        let color = color(look.paint);
        let style = TextStyle::from(font)
            .color(&color)
            .pos(Pos::new(across, VPos::Center));
        draw(&self.area, &Text::new(text, (x, y), style));
    }

    /// Lines of text below each other, centred on `y` as a block.
    pub(super) fn lines(&self, lines: &[String], (x, y): (i32, i32), anchor: Anchor, look: Type) {
        let pitch = line_height(look.size);
        let first = y - pitch * (lines.len() as i32 - 1) / 2;
        for (line, place) in lines.iter().zip(0..) {
            self.text(line, (x, first + pitch * place), anchor, look);
        }
    }

    /// Groups what `draw` draws as one mark.
    pub(super) fn mark(&self, mark: &Mark, draw: impl FnOnce(&Self)) {
        self.recorder.open(mark);
        draw(self);
        self.recorder.close();
    }

    /// The finished drawing.
    pub(super) fn finish(self) -> Scene {
        self.recorder.take()
    }
}

/// Draws one of plotters' elements.
///
/// Recording cannot fail, and plotters' own errors speak of nested borrowing, which no chart does; so what plotters returns is dropped
/// here, once, and the charts read as plain drawing.
pub(super) fn draw<'a, C, E, B>(area: &DrawingArea<Recorder, C>, element: &'a E)
where
    C: CoordTranslate,
    B: CoordMapper,
    &'a E: PointCollection<'a, C::From, B>,
    E: Drawable<Recorder, B>,
{
    let _ = area.draw(element);
}

/// The distance between baselines in CSS pixels.
pub(super) const fn line_height(size: i32) -> i32 {
    size * 5 / 4
}

/// The size of text for a drawing of the given width: constant on screens, larger where a room looks on.
pub(super) fn text_size(width: i32) -> i32 {
    match width {
        ..420 => 13,
        420..=1000 => 14,
        1001..1920 => 14 + (width - 1000) * 8 / 920,
        _ => 22 + (width - 1920) / 240,
    }
}

pub(super) fn color(paint: Paint) -> RGBColor {
    let (red, green, blue) = paint.sentinel();
    RGBColor(red, green, blue)
}

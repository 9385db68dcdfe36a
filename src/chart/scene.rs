//! The scene: a small tree of shapes, independent of who renders it. Coordinates are whole pixels, as plotters gives them to a backend.

use super::paint::Paint;
use crate::i18n::Direction;
use crate::view::Mark;

/// A drawn figure. Coordinates are CSS pixels from the top left corner, in either direction of writing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Shapes in painting order.
    pub nodes: Vec<Node>,
    /// What [`Node::Group`] refers to, each once, in reading order.
    pub marks: Vec<Mark>,
}

/// A shape, or the shapes of one mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An upright rectangle.
    Rect {
        /// Left edge.
        x: i32,
        /// Upper edge.
        y: i32,
        /// Width.
        width: u32,
        /// Height.
        height: u32,
        /// How it is painted.
        brush: Brush,
    },
    /// A straight line.
    Line {
        /// One end, x then y.
        from: (i32, i32),
        /// The other end.
        to: (i32, i32),
        /// How it is painted.
        brush: Brush,
    },
    /// An open chain of straight lines.
    Polyline {
        /// Corners, x then y.
        points: Vec<(i32, i32)>,
        /// How it is painted.
        brush: Brush,
    },
    /// A closed area.
    Polygon {
        /// Corners, x then y.
        points: Vec<(i32, i32)>,
        /// How it is painted.
        brush: Brush,
    },
    /// A circle.
    Circle {
        /// Centre, x then y.
        center: (i32, i32),
        /// Radius.
        radius: u32,
        /// How it is painted.
        brush: Brush,
    },
    /// One line of text.
    Text {
        /// Where the anchor stands.
        x: i32,
        /// The baseline.
        y: i32,
        /// Which part of the text stands at `x`.
        anchor: Anchor,
        /// Font size in CSS pixels.
        size: u32,
        /// Whether the text is emphasised.
        bold: bool,
        /// The role of its colour.
        paint: Paint,
        /// The text.
        text: String,
    },
    /// What belongs to one mark: focusable as a whole.
    Group {
        /// Index into [`Scene::marks`].
        mark: usize,
        /// The mark's shapes.
        children: Vec<Node>,
    },
}

/// How a shape is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brush {
    /// Its area is filled.
    Fill(Paint),
    /// Its outline is drawn, with a width in CSS pixels.
    Stroke(Paint, u32),
}

impl Brush {
    /// The CSS class that gives the shape its colour, such as `fill-series-2`.
    pub fn class(self) -> String {
        match self {
            Self::Fill(paint) => paint.class(),
            Self::Stroke(paint, _) => paint.stroke_class(),
        }
    }

    /// The width of the outline in CSS pixels, where one is drawn.
    pub const fn stroke_width(self) -> Option<u32> {
        match self {
            Self::Fill(_) => None,
            Self::Stroke(_, width) => Some(width),
        }
    }
}

/// Which part of a text stands at its coordinate. Left and right are physical, whatever the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

impl Anchor {
    /// The value of SVG's `text-anchor` in a drawing whose `direction` is the given one.
    ///
    /// SVG counts a text's start from where its script begins, so the ends swap in right-to-left drawings.
    pub const fn attribute(self, direction: Direction) -> &'static str {
        match (self, direction) {
            (Self::Left, Direction::Ltr) | (Self::Right, Direction::Rtl) => "start",
            (Self::Middle, _) => "middle",
            (Self::Left, Direction::Rtl) | (Self::Right, Direction::Ltr) => "end",
        }
    }

    /// The same end seen in a mirror.
    pub(super) const fn mirrored(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Middle => Self::Middle,
            Self::Right => Self::Left,
        }
    }
}

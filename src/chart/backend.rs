//! A plotters backend that records what is drawn as a [`Scene`].
//!
//! plotters knows neither directions of writing nor groups of shapes. So charts are laid out from left to right, for right-to-left
//! readers the recorder mirrors every coordinate as it comes in, and it is told where the shapes of a mark begin and end.

use std::{cell::RefCell, convert::Infallible, rc::Rc};

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle, FontTransform,
    text_anchor::{HPos, VPos},
};

use super::{
    metrics,
    mirror::mirrored,
    paint::Paint,
    scene::{Anchor, Brush, Node, Scene},
};
use crate::i18n::Direction;
use crate::view::Mark;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A handle to the recording; plotters keeps one, the caller another.
#[derive(Clone)]
pub(super) struct Recorder(Rc<RefCell<Recording>>);

struct Recording {
    scene: Scene,
    direction: Direction,
    /// The children of the group that is open, if one is.
    group: Option<Vec<Node>>,
}

impl Recorder {
    /// An empty scene of the given size in CSS pixels.
    pub(super) fn new(width: u32, height: u32, direction: Direction) -> Self {
        let scene = Scene {
            width,
            height,
            ..Scene::default()
        };
        Self(Rc::new(RefCell::new(Recording {
            scene,
            direction,
            group: None,
        })))
    }

    /// Starts the group of a mark; what is drawn from now on belongs to it.
    pub(super) fn open(&self, mark: &Mark) {
        let mut recording = self.0.borrow_mut();
        recording.scene.marks.push(mark.clone());
        recording.group = Some(Vec::new());
    }

    /// Ends the group that was opened last.
    pub(super) fn close(&self) {
        let mut recording = self.0.borrow_mut();
        if let Some(children) = recording.group.take() {
            let mark = recording.scene.marks.len() - 1;
            recording.scene.nodes.push(Node::Group { mark, children });
        }
    }

    /// Takes what has been recorded.
    pub(super) fn take(&self) -> Scene {
        std::mem::take(&mut self.0.borrow_mut().scene)
    }

    fn record(&self, node: Node) -> Drawn {
        let mut recording = self.0.borrow_mut();
        let node = match recording.direction {
            Direction::Ltr => node,
            Direction::Rtl => mirrored(node, recording.scene.width.cast_signed()),
        };
        match &mut recording.group {
            Some(children) => children.push(node),
            None => recording.scene.nodes.push(node),
        }
        Ok(())
    }
}

fn paint(color: BackendColor) -> Paint {
    Paint::from_sentinel(color.rgb)
}

fn brush<S: BackendStyle>(style: &S, fill: bool) -> Brush {
    let paint = paint(style.color());
    if fill {
        Brush::Fill(paint)
    } else {
        Brush::Stroke(paint, style.stroke_width())
    }
}

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let recording = self.0.borrow();
        (recording.scene.width, recording.scene.height)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.record(Node::Rect {
            x,
            y,
            width: 1,
            height: 1,
            brush: Brush::Fill(paint(color)),
        })
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.record(Node::Line {
            from,
            to,
            brush: brush(style, false),
        })
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        one: BackendCoord,
        other: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (width, height) = (one.0.abs_diff(other.0), one.1.abs_diff(other.1));
        let (x, y) = (one.0.min(other.0), one.1.min(other.1));
        self.record(Node::Rect {
            x,
            y,
            width,
            height,
            brush: brush(style, fill),
        })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<_> = path.into_iter().collect();
        let brush = brush(style, false);
        self.record(match points[..] {
            [from, to] => Node::Line { from, to, brush },
            _ => Node::Polyline { points, brush },
        })
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.record(Node::Circle {
            center,
            radius,
            brush: brush(style, fill),
        })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        // Corners that fall onto one pixel are one.
        let mut points: Vec<_> = corners.into_iter().collect();
        points.dedup();
        self.record(Node::Polygon {
            points,
            brush: brush(style, true),
        })
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &T,
        (x, y): BackendCoord,
    ) -> Drawn {
        if text.is_empty() {
            return Ok(());
        }
        let size = font_size(style);
        // From where plotters anchors a text down to its baseline, for the proportions of common faces.
        let drop = match style.anchor().v_pos {
            VPos::Top => size * 80 / 100,
            VPos::Center => size * 36 / 100,
            VPos::Bottom => 0,
        };
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        };
        let bold = matches!(style.style(), FontStyle::Bold);
        let paint = paint(style.color());
        let text = text.to_owned();
        self.record(Node::Text {
            x,
            y: y + drop,
            anchor,
            size: size.cast_unsigned(),
            bold,
            paint,
            text,
        })
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = font_size(style);
        let across =
            metrics::width(text, size, matches!(style.style(), FontStyle::Bold)).unsigned_abs();
        let down = (size * 12 / 10).unsigned_abs();
        Ok(match style.transform() {
            FontTransform::None | FontTransform::Rotate180 => (across, down),
            FontTransform::Rotate90 | FontTransform::Rotate270 => (down, across),
        })
    }

    fn blit_bitmap(
        &mut self,
        (x, y): BackendCoord,
        (width, height): (u32, u32),
        _pixels: &[u8],
    ) -> Drawn {
        // A scene has no pixels: a picture keeps its place as a plain area.
        self.record(Node::Rect {
            x,
            y,
            width,
            height,
            brush: Brush::Fill(Paint::Grid),
        })
    }
}

/// Font sizes are whole pixels here; plotters carries them as floating point.
fn font_size<T: BackendTextStyle>(style: &T) -> i32 {
    style.size() as i32
}

#[cfg(test)]
mod tests;

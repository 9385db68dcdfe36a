//! The rest that a drawing leaves out, on a ground of its own below it, since activating it unfolds.

use super::canvas::{Canvas, Type, line_height, text_size};
use super::paint::Paint;
use super::scene::{Anchor, Node, Scene};
use super::wrap;
use crate::i18n::Direction;
use crate::view::Mark;

/// The mark of the rest, laid out for a width.
pub(super) struct ShowMore<'a> {
    mark: &'a Mark,
    lines: Vec<String>,
    width: i32,
    size: i32,
}

impl<'a> ShowMore<'a> {
    pub(super) fn new(mark: &'a Mark, width: i32) -> Self {
        let size = text_size(width);
        Self {
            mark,
            lines: wrap::wrapped(&mark.text, size, false, width - size * 2, 3),
            width,
            size,
        }
    }

    pub(super) fn height(&self) -> i32 {
        line_height(self.size) * self.lines.len() as i32 + self.size * 2
    }

    pub(super) fn draw(&self, canvas: &Canvas, top: i32) {
        let bottom = top + self.height();
        canvas.mark(self.mark, |canvas| {
            let half = self.size / 2;
            canvas.rect((0, top + half), (self.width, bottom - half), Paint::Grid);
            let look = Type {
                size: self.size,
                bold: false,
                paint: Paint::Ink,
            };
            let middle = (self.width / 2, top + self.height() / 2);
            canvas.lines(&self.lines, middle, Anchor::Middle, look);
        });
    }
}

/// Puts the mark of the rest below a drawing.
pub(super) fn below(mut scene: Scene, rest: &Mark, direction: Direction) -> Scene {
    let width = scene.width.cast_signed();
    let rest = ShowMore::new(rest, width);
    let canvas = Canvas::new(width, rest.height(), direction);
    rest.draw(&canvas, 0);
    let band = canvas.finish();
    let (down, first) = (scene.height.cast_signed(), scene.marks.len());
    for mut node in band.nodes {
        lower(&mut node, down, first);
        scene.nodes.push(node);
    }
    scene.marks.extend(band.marks);
    scene.height += band.height;
    scene
}

/// Moves a shape down, and counts its mark after those above.
fn lower(node: &mut Node, down: i32, first: usize) {
    match node {
        Node::Rect { y, .. } | Node::Text { y, .. } => *y += down,
        Node::Group { mark, children } => {
            *mark += first;
            children
                .iter_mut()
                .for_each(|child| lower(child, down, first));
        }
        // The band has no other shapes.
        _ => {}
    }
}

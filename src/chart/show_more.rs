//! A drawing with the rest below it that it leaves out, on a ground of its own, since activating it unfolds.

use super::canvas::{Canvas, Type, line_height, text_size};
use super::paint::Paint;
use super::scene::{Anchor, Node, Scene};
use super::wrap;
use crate::i18n::Direction;
use crate::view::Mark;

/// Puts the mark of the rest below a drawing.
pub(super) fn below(mut scene: Scene, rest: &Mark, direction: Direction) -> Scene {
    let width = scene.width.cast_signed();
    let size = text_size(width);
    let lines = wrap::wrapped(&rest.text, size, false, width - size * 2, 3);
    let height = line_height(size) * lines.len() as i32 + size * 2;
    let canvas = Canvas::new(width, height, direction);
    canvas.mark(rest, |canvas| {
        let corners = ((0, size / 2), (width, height - size / 2));
        canvas.rect(corners.0, corners.1, Paint::Grid);
        let look = Type {
            size,
            bold: false,
            paint: Paint::Ink,
        };
        canvas.lines(&lines, (width / 2, height / 2), Anchor::Middle, look);
    });
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

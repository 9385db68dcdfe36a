//! A drawing made lower without smaller letters: rows move together and what is drawn between them becomes thinner.
//!
//! Done to the shapes and not by each chart, so that every chart can be put onto a slide, and only what makes slides carries it.

use super::canvas::line_height;
use super::metrics;
use super::scene::{Anchor, Brush, Node, Scene};

/// The least distance of two lines of one text, in hundredths of the size of its letters.
const LINE: i32 = 115;

/// How far letters reach above their baseline and below it, in hundredths of their size; neighbours keep this apart.
const ABOVE: i32 = 80;
const BELOW: i32 = 28;

/// The same of what is drawn on a ground of its own, which parts it from its neighbours.
const INSIDE: (i32, i32) = (74, 8);

/// From a baseline up to the middle of its line, in hundredths of the size.
const MIDDLE: i32 = 36;

/// The drawing at `height` pixels, with no letter smaller than `size`; none where letters would meet.
pub(super) fn condensed(scene: &Scene, height: u32, size: u32) -> Option<Scene> {
    let condense = Condense {
        from: scene.height.max(1).cast_signed(),
        to: height.min(scene.height).cast_signed(),
        size,
    };
    let nodes = condense.nodes(&scene.nodes)?;
    let low = Scene {
        width: scene.width,
        height: condense.to.unsigned_abs(),
        nodes,
        marks: scene.marks.clone(),
    };
    are_apart(&low).then_some(low)
}

/// How much lower a drawing becomes.
struct Condense {
    from: i32,
    to: i32,
    /// The size of the smallest letters.
    size: u32,
}

impl Condense {
    /// Where a height comes to stand: a little below the top, since lines of a text move apart less than what is around them.
    fn down(&self, y: i32) -> i32 {
        let margin = match self.from - self.to {
            0 => 0,
            _ => self.size.cast_signed() / 4,
        };
        margin + y * (self.to - margin) / self.from
    }

    fn nodes(&self, nodes: &[Node]) -> Option<Vec<Node>> {
        let (mut done, mut place) = (Vec::with_capacity(nodes.len()), 0);
        while let Some(node) = nodes.get(place) {
            let lines = lines(&nodes[place..]);
            place += lines.max(1);
            match node {
                Node::Text { .. } => self.block(&nodes[place - lines..place], &mut done),
                Node::Group { mark, children } => {
                    let inside = self.nodes(children)?;
                    if !keeps_its_ground(children, &inside) {
                        return None;
                    }
                    done.push(Node::Group {
                        mark: *mark,
                        children: inside,
                    });
                }
                shape => done.push(self.shape(shape)?),
            }
        }
        Some(done)
    }

    fn shape(&self, shape: &Node) -> Option<Node> {
        let mut shape = shape.clone();
        match &mut shape {
            // A swatch stays square.
            Node::Rect {
                y, width, height, ..
            } if width == height => {
                let half = height.cast_signed() / 2;
                *y = self.down(*y + half) - half;
            }
            Node::Rect { y, height, .. } => {
                let bottom = self.down(*y + height.cast_signed());
                *y = self.down(*y);
                *height = (bottom - *y).max(1).unsigned_abs();
            }
            Node::Line { from, to, .. } => {
                (from.1, to.1) = (self.down(from.1), self.down(to.1));
            }
            // What is round or has the shape of land keeps it.
            _ if self.from == self.to => {}
            _ => return None,
        }
        Some(shape)
    }

    /// Lines of one text, which stay together and keep their middle.
    fn block(&self, lines: &[Node], done: &mut Vec<Node>) {
        let (mut first, mut last) = (0, 0);
        for (place, line) in lines.iter().enumerate() {
            if let Node::Text { y, size, .. } = line {
                last = y - size.cast_signed() * MIDDLE / 100;
                if place == 0 {
                    first = last;
                }
            }
        }
        let middle = self.down((first + last) / 2);
        for (place, line) in (0..).zip(lines) {
            let mut line = line.clone();
            if let Node::Text { y, size, .. } = &mut line {
                let before = size.cast_signed();
                *size = (*size).max(self.size);
                let now = size.cast_signed();
                let pitch = (line_height(before) * self.to / self.from).max(now * LINE / 100);
                let top = middle - pitch * (lines.len() as i32 - 1) / 2;
                *y = top + pitch * place + now * MIDDLE / 100;
            }
            done.push(line);
        }
    }
}

/// How many of the first shapes are the lines of one text.
fn lines(nodes: &[Node]) -> usize {
    let mut count = 0;
    let mut expected = None;
    for node in nodes {
        let Node::Text {
            x, y, size, anchor, ..
        } = node
        else {
            break;
        };
        let known = (*x, *size, *anchor);
        if expected.is_some_and(|wanted| wanted != (known, *y)) {
            break;
        }
        expected = Some((known, y + line_height(size.cast_signed())));
        count += 1;
    }
    count
}

/// Left, top, right and bottom.
type Bounds = [i32; 4];

fn text_bounds(node: &Node, (above, below): (i32, i32)) -> Option<Bounds> {
    let Node::Text {
        x,
        y,
        anchor,
        size,
        bold,
        text,
        ..
    } = node
    else {
        return None;
    };
    let size = size.cast_signed();
    let width = metrics::width(text, size, *bold);
    let left = match anchor {
        Anchor::Left => *x,
        Anchor::Middle => x - width / 2,
        Anchor::Right => x - width,
    };
    Some([
        left,
        y - size * above / 100,
        left + width,
        y + size * below / 100,
    ])
}

/// Whether every text that stood in a rectangle of its mark stands in it still.
fn keeps_its_ground(before: &[Node], now: &[Node]) -> bool {
    let within = |text: &Node, ground: &Node| {
        let Some([_, top, _, bottom]) = text_bounds(text, INSIDE) else {
            return true;
        };
        match ground {
            Node::Rect {
                y,
                height,
                brush: Brush::Fill(_),
                ..
            } => top >= *y && bottom <= y + height.cast_signed(),
            _ => true,
        }
    };
    let pairs = || before.iter().zip(now);
    pairs().all(|(text, text_now)| {
        pairs().all(|(ground, ground_now)| !within(text, ground) || within(text_now, ground_now))
    })
}

/// Whether all texts are in the picture and none meets another.
fn are_apart(scene: &Scene) -> bool {
    let mut all: Vec<Bounds> = Vec::new();
    let inside = scene.nodes.iter().flat_map(|node| match node {
        Node::Group { children, .. } => children.as_slice(),
        shape => std::slice::from_ref(shape),
    });
    for text in inside.filter_map(|node| text_bounds(node, (ABOVE, BELOW))) {
        let [left, top, right, bottom] = text;
        let [width, height] = [scene.width, scene.height].map(u32::cast_signed);
        if left < 0 || top < -1 || right > width || bottom > height + 2 {
            return false;
        }
        let meets = |other: &Bounds| {
            left < other[2] && other[0] < right && top < other[3] && other[1] < bottom
        };
        if all.iter().any(meets) {
            return false;
        }
        all.push(text);
    }
    true
}

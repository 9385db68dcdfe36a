//! Shapes seen in a mirror, for readers of scripts that run from right to left.

use super::scene::Node;

/// A shape as it looks in a mirror that stands in the middle of `width`.
pub(super) fn mirrored(node: Node, width: i32) -> Node {
    let flip = |(x, y): (i32, i32)| (width - x, y);
    match node {
        Node::Rect {
            x,
            y,
            width: across,
            height,
            brush,
        } => Node::Rect {
            x: width - x - across.cast_signed(),
            y,
            width: across,
            height,
            brush,
        },
        Node::Line { from, to, brush } => Node::Line {
            from: flip(from),
            to: flip(to),
            brush,
        },
        Node::Polyline { points, brush } => Node::Polyline {
            points: points.into_iter().map(flip).collect(),
            brush,
        },
        Node::Polygon { points, brush } => Node::Polygon {
            points: points.into_iter().map(flip).collect(),
            brush,
        },
        Node::Circle {
            center,
            radius,
            brush,
        } => Node::Circle {
            center: flip(center),
            radius,
            brush,
        },
        Node::Text {
            x,
            y,
            anchor,
            size,
            bold,
            paint,
            text,
        } => Node::Text {
            x: width - x,
            y,
            anchor: anchor.mirrored(),
            size,
            bold,
            paint,
            text,
        },
        Node::Group { mark, children } => Node::Group {
            mark,
            children: children
                .into_iter()
                .map(|child| mirrored(child, width))
                .collect(),
        },
    }
}

//! A scene as nodes of the page: the same shapes that a picture file has, coloured by classes.

use yew::{AttrValue, Html, html};

use crate::chart::{Brush, Node};
use crate::i18n::Direction;

/// The shapes of a scene; `mark` renders what belongs to a mark, from its place and its shapes.
///
/// The marks are a list of their own, each with its key, so that a mark keeps its element, and with it the focus, whatever comes
/// and goes around it. What is written on a mark stands above it and not in it: the mark has a name of its own, in which the same
/// number is part of a sentence.
pub fn shapes(nodes: &[Node], direction: Direction, mark: &dyn Fn(usize, Html) -> Html) -> Html {
    let first = nodes
        .iter()
        .position(|node| matches!(node, Node::Group { .. }));
    let (below, rest) = nodes.split_at(first.unwrap_or(nodes.len()));
    let (mut marks, mut written, mut above) = (Vec::new(), Vec::new(), Vec::new());
    for node in rest {
        match node {
            Node::Group {
                mark: place,
                children,
            } => {
                let (texts, areas): (Vec<_>, Vec<_>) = children
                    .iter()
                    .partition(|child| matches!(child, Node::Text { .. }));
                marks.push(mark(*place, list(areas, direction)));
                written.extend(texts);
            }
            node => above.push(node),
        }
    }
    html! {
        <>
            { list(below, direction) }
            <>{ for marks }</>
            <g class="on-marks" aria-hidden="true">{ list(written, direction) }</g>
            { list(above, direction) }
        </>
    }
}

fn list<'a>(nodes: impl IntoIterator<Item = &'a Node>, direction: Direction) -> Html {
    html! { <>{ for nodes.into_iter().map(|node| shape(node, direction)) }</> }
}

fn shape(node: &Node, direction: Direction) -> Html {
    match node {
        Node::Rect {
            x,
            y,
            width,
            height,
            brush,
        } => html! {
            <rect x={number(*x)} y={number(*y)} width={number(*width)} height={number(*height)}
                class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Line { from, to, brush } => html! {
            <line x1={number(from.0)} y1={number(from.1)} x2={number(to.0)} y2={number(to.1)}
                class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Polyline { points, brush } => html! {
            <polyline points={corners(points)} class={brush.class()} fill="none" stroke-width={outline(*brush)} />
        },
        Node::Polygon { points, brush } => html! {
            <polygon points={corners(points)} class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Circle {
            center,
            radius,
            brush,
        } => html! {
            <circle cx={number(center.0)} cy={number(center.1)} r={number(*radius)} class={brush.class()}
                stroke-width={outline(*brush)} />
        },
        Node::Text {
            x,
            y,
            anchor,
            size,
            bold,
            paint,
            text,
        } => html! {
            <text x={number(*x)} y={number(*y)} text-anchor={anchor.attribute(direction)} font-size={number(*size)}
                font-weight={bold.then_some("600")} class={paint.class()}>{ text.clone() }</text>
        },
        // Marks are not nested.
        Node::Group { .. } => html! {},
    }
}

fn number(value: impl ToString) -> AttrValue {
    AttrValue::from(value.to_string())
}

fn outline(brush: Brush) -> Option<AttrValue> {
    brush.stroke_width().map(number)
}

fn corners(points: &[(i32, i32)]) -> AttrValue {
    let mut text = String::new();
    for (x, y) in points {
        for part in [x.to_string().as_str(), ",", y.to_string().as_str(), " "] {
            text.push_str(part);
        }
    }
    AttrValue::from(text)
}

//! A scene as nodes of the page: the same shapes that a picture file has, coloured by classes.

use yew::{AttrValue, Html, html};

use crate::chart::{Brush, Node};
use crate::i18n::Direction;

/// The shapes of a scene; `mark` renders what belongs to a mark, from its place and its shapes.
///
/// What is written on a mark stands beside its group and not in it: the group has a name of its own, in which the same
/// number is part of a sentence. Every node has a key, so that a mark keeps its element, and with it the focus, when others go.
pub fn shapes(nodes: &[Node], direction: Direction, mark: &dyn Fn(usize, Html) -> Html) -> Html {
    let mut all = Vec::new();
    for (place, node) in nodes.iter().enumerate() {
        match node {
            Node::Group {
                mark: index,
                children,
            } => {
                let (texts, areas): (Vec<_>, Vec<_>) = children
                    .iter()
                    .enumerate()
                    .partition(|(_, child)| matches!(child, Node::Text { .. }));
                let draw = |nodes: Vec<(usize, &Node)>| {
                    html! { <>{ for nodes.into_iter().map(|(place, node)| shape(place, node, direction)) }</> }
                };
                all.push(mark(*index, draw(areas)));
                all.push(html! { <g key={["text-", &index.to_string()].concat()} class="on-mark" aria-hidden="true">{ draw(texts) }</g> });
            }
            node => all.push(shape(place, node, direction)),
        }
    }
    html! { <>{ for all }</> }
}

fn shape(place: usize, node: &Node, direction: Direction) -> Html {
    let key = place.to_string();
    match node {
        Node::Rect {
            x,
            y,
            width,
            height,
            brush,
        } => html! {
            <rect {key} x={number(*x)} y={number(*y)} width={number(*width)} height={number(*height)}
                class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Line { from, to, brush } => html! {
            <line {key} x1={number(from.0)} y1={number(from.1)} x2={number(to.0)} y2={number(to.1)}
                class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Polyline { points, brush } => html! {
            <polyline {key} points={corners(points)} class={brush.class()} fill="none" stroke-width={outline(*brush)} />
        },
        Node::Polygon { points, brush } => html! {
            <polygon {key} points={corners(points)} class={brush.class()} stroke-width={outline(*brush)} />
        },
        Node::Circle {
            center,
            radius,
            brush,
        } => html! {
            <circle {key} cx={number(center.0)} cy={number(center.1)} r={number(*radius)} class={brush.class()}
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
            <text {key} x={number(*x)} y={number(*y)} text-anchor={anchor.attribute(direction)} font-size={number(*size)}
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

//! A scene as nodes of the page: the same shapes that a picture file has, coloured by classes.

use yew::{AttrValue, Html, html};

use crate::chart::{Brush, Node};
use crate::i18n::Direction;

/// The shapes of a scene; `mark` renders what belongs to a mark, from its place and its shapes.
///
/// They come in three layers: the ground, the marks, and what is written on the marks. So the marks are a list of their own in
/// which each keeps its element, and with it the focus, when others go; and a mark's group, which has a name, holds no second
/// text that its name would have to repeat.
pub fn shapes(nodes: &[Node], direction: Direction, mark: &dyn Fn(usize, Html) -> Html) -> Html {
    let (mut ground, mut marks, mut written) = (Vec::new(), Vec::new(), Vec::new());
    for node in nodes {
        let Node::Group {
            mark: place,
            children,
        } = node
        else {
            ground.push(shape(node, direction));
            continue;
        };
        let mut areas = Vec::new();
        for child in children {
            let layer = if matches!(child, Node::Text { .. }) {
                &mut written
            } else {
                &mut areas
            };
            layer.push(shape(child, direction));
        }
        marks.push(mark(*place, html! { <>{ for areas }</> }));
    }
    html! {
        <>
            <g>{ for ground }</g>
            <g>{ for marks }</g>
            <g class="on-marks" aria-hidden="true">{ for written }</g>
        </>
    }
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

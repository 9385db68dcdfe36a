//! A scene as nodes of the page: the same shapes that a picture file has, coloured by classes.

use yew::Html;

use crate::chart::{Brush, Node};
use crate::i18n::Direction;
use crate::web::dom::{Element, el, list};

/// The shapes of a scene; `mark` renders what belongs to a mark, from its place and its shapes.
///
/// The marks are a list of their own, each with its key, so that a mark keeps its element, and with it the focus, whatever comes
/// and goes around it. What is written on a mark stands above it and not in it. Only marks are read out: each has a name that is a
/// whole sentence, and the rest, labels and numbers in no order, is in the figure's sentence and table.
pub fn shapes(
    nodes: &[Node],
    direction: Direction,
    mark: &dyn Fn(usize, Html) -> Option<Element>,
) -> Html {
    let (mut below, mut marks, mut written) = (Vec::new(), Vec::new(), Vec::new());
    let mut above = Vec::new();
    for node in nodes {
        match node {
            Node::Group {
                mark: place,
                children,
            } => {
                let mut areas = Vec::new();
                for child in children {
                    match child {
                        Node::Text { .. } => written.extend(shape(child, direction)),
                        _ => areas.extend(shape(child, direction)),
                    }
                }
                marks.extend(mark(*place, list(areas)));
            }
            node if marks.is_empty() => below.extend(shape(node, direction)),
            node => above.extend(shape(node, direction)),
        }
    }
    written.append(&mut above);
    let silent = |shapes: Vec<Element>| el("g").attr("aria-hidden", "true").child(list(shapes));
    list([
        silent(below).into(),
        list(marks),
        silent(written).class("on-marks").into(),
    ])
}

/// The element of a shape. Marks are not nested, so a group is none.
fn shape(node: &Node, direction: Direction) -> Option<Element> {
    let element = match node {
        Node::Rect {
            x,
            y,
            width,
            height,
            brush,
        } => brushed("rect", *brush)
            .number("x", x)
            .number("y", y)
            .number("width", width)
            .number("height", height),
        Node::Line { from, to, brush } => brushed("line", *brush)
            .number("x1", from.0)
            .number("y1", from.1)
            .number("x2", to.0)
            .number("y2", to.1),
        Node::Polyline { points, brush } => brushed("polyline", *brush)
            .attr("points", &corners(points))
            .attr("fill", "none"),
        Node::Polygon { points, brush } => {
            brushed("polygon", *brush).attr("points", &corners(points))
        }
        Node::Circle {
            center,
            radius,
            brush,
        } => brushed("circle", *brush)
            .number("cx", center.0)
            .number("cy", center.1)
            .number("r", radius),
        Node::Text {
            x,
            y,
            anchor,
            size,
            bold,
            paint,
            text,
        } => el("text")
            .number("x", x)
            .number("y", y)
            .attr("text-anchor", anchor.attribute(direction))
            .number("font-size", size)
            .maybe("font-weight", bold.then_some("600"))
            .class(&paint.class())
            .text(text),
        Node::Group { .. } => return None,
    };
    Some(element)
}

fn brushed(tag: &'static str, brush: Brush) -> Element {
    let outline = brush.stroke_width().map(|width| width.to_string());
    el(tag)
        .class(&brush.class())
        .maybe("stroke-width", outline.as_deref())
}

fn corners(points: &[(i32, i32)]) -> String {
    points.iter().map(|(x, y)| format!("{x},{y} ")).collect()
}

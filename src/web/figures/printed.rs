//! The picture of a figure on paper, which answers to nothing.

use super::scene::shapes;
use crate::chart::whole;
use crate::i18n::Messages;
use crate::view::Figure;
use crate::web::dom::{Element, el};

/// A figure's picture, in which nothing can be chosen.
pub fn printed(figure: &Figure, place: (u32, u32), messages: &Messages) -> Element {
    let direction = messages.locale().direction();
    let (scene, _) = whole(figure, place, messages);
    let (width, height) = (scene.width.to_string(), scene.height.to_string());
    let mark = |place: usize, shapes| {
        let mark = scene.marks.get(place)?;
        Some(el("g").key(&mark.id).child(shapes))
    };
    let svg = el("svg")
        .attr("role", "img")
        .attr("aria-label", &figure.title)
        .attr("viewBox", &format!("0 0 {width} {height}"))
        .attr("direction", direction.attribute())
        .child(shapes(&scene.nodes, direction, &mark));
    el("div").class("picture").child(svg)
}

//! A mark of a figure: a part of the picture that names its value, is reached with the keyboard and filters.

use super::figure::Msg as FigureMsg;
use crate::view::Mark;
use crate::web::dom::{Element, On, el, send};
use web_sys::Event;
use yew::{Callback, Html};

/// A mark: a button whose shapes are given. `place` is its place among the figure's marks, and `reached` says whether Tab reaches it.
pub fn mark_group(
    mark: &Mark,
    place: usize,
    reached: bool,
    shapes: Html,
    figure: &Callback<FigureMsg>,
    chosen: Callback<Event>,
) -> Element {
    el("g")
        .key(&mark.id)
        .class("mark")
        .attr("role", "button")
        .attr("tabindex", if reached { "0" } else { "-1" })
        .attr("data-mark", &mark.id)
        .number("data-value", mark.value)
        .attr("aria-label", &mark.label)
        .truth("aria-pressed", mark.pressed)
        .on(On::Click, chosen)
        .on(On::Enter, send(figure, FigureMsg::Point(place)))
        .on(On::Leave, send(figure, FigureMsg::Linger))
        .on(On::Focus, send(figure, FigureMsg::Focus(place)))
        .on(On::Blur, send(figure, FigureMsg::Hide))
        .child(shapes)
}

//! What stands around the pictures of figures: their choices, and details that are opened in place.

use super::choices::measures;
use super::figure::Props;
use super::opened::opened;
use super::selectors::{drop_down, radios};
use crate::view::ChartModel;
use crate::web::dom::{Element, el};
use crate::web::explorer::context::FigureContext;

fn notes(props: &Props) -> Element {
    let notes = props.context.figure.chart.notes().iter();
    let notes = notes.map(|note| el("p").text(note));
    el("div").class("hint notes").children(notes)
}

/// What stands above the picture of a figure, and what below.
pub(super) fn controls(props: &Props) -> [Option<Element>; 2] {
    let FigureContext {
        figure,
        messages,
        dispatch,
        ..
    } = &props.context;
    let name = &figure.name;
    // On a slide a figure's title is one level higher.
    let levels = if props.on_slide {
        ["h3", "h4"]
    } else {
        ["h4", "h5"]
    };
    match figure.chart.shown() {
        ChartModel::Matrix(matrix) => [Some(radios(name, &matrix.selector, dispatch)), None],
        ChartModel::Comparison(comparison) => {
            let lists = comparison.selectors.iter();
            let lists = lists.map(|selector| drop_down(name, selector, dispatch));
            [Some(el("div").class("selectors").children(lists)), None]
        }
        ChartModel::Dots(dots) => [
            Some(radios(name, &dots.selector, dispatch)),
            opened(&dots.opened, name, levels, messages, dispatch),
        ],
        // A slide has no room for them.
        ChartModel::Representation(_) if !props.on_slide => [None, Some(notes(props))],
        _ => [figure.offers_shares.then(|| measures(props)), None],
    }
}

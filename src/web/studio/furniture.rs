//! What stands around the pictures of the studio's figures: their choices, and details that are opened in place.

use super::opened::opened;
use super::selectors::{drop_down, radios};
use crate::view::ChartModel;
use crate::web::element::{Element, el};
use crate::web::figure::Props;
use crate::web::manner;

fn notes(props: &Props) -> Element {
    let notes = props.figure.chart.notes().iter();
    let notes = notes.map(|note| el("p").text(note));
    el("div").class("hint notes").children(notes)
}

/// What stands above the picture of a figure, and what below.
pub(super) fn furnish(props: &Props) -> [Option<Element>; 2] {
    let name = &props.figure.name;
    // On a slide a figure's title is one level higher.
    let levels = match props.fit {
        Some(_) => ["h3", "h4"],
        None => ["h4", "h5"],
    };
    match props.figure.chart.shown() {
        ChartModel::Matrix(matrix) => {
            let choice = radios(name, &matrix.selector, &props.send);
            [Some(choice), None]
        }
        ChartModel::Comparison(comparison) => {
            let lists = comparison.selectors.iter();
            let lists = lists.map(|selector| drop_down(name, selector, &props.send));
            [Some(el("div").class("selectors").children(lists)), None]
        }
        ChartModel::Dots(dots) => [
            Some(radios(name, &dots.selector, &props.send)),
            opened(&dots.opened, name, levels, &props.messages, &props.send),
        ],
        // A slide has no room for them.
        ChartModel::Representation(_) if props.fit.is_none() => [None, Some(notes(props))],
        _ => manner::furnish(props),
    }
}

//! Pictures for a page that no program answers for yet: a mark is a link to the rows of its people.

use yew::Html;

use crate::chart::Scene;
use crate::state::{PageState, reduce};
use crate::view::{self, Mark, first_charts};
use crate::web::element::{Element, el, list};
use crate::web::figure::Props;
use crate::web::load::Loaded;
use crate::web::manner::{Manner, PLAIN};
use crate::web::scene::shapes;

/// The manner of figures that answer to nothing but links.
pub static STILL: Manner = Manner {
    furnish: PLAIN.furnish,
    step: PLAIN.step,
    activate: PLAIN.activate,
    print: PLAIN.print,
    still: Some(still),
};

/// Nobody knows yet how wide the page is. So each figure is drawn for several widths in CSS pixels, of which the style sheet shows
/// the largest that fits, as it is: scaled, its letters would be too small on a telephone, and the page would move when the
/// program draws it for the width that there is.
const WIDTHS: [(&str, u32); 3] = [("narrow", 288), ("medium", 512), ("wide", 720)];

fn still(props: &Props) -> Element {
    let direction = props.messages.locale().direction();
    let pictures = WIDTHS.map(|(name, width)| {
        let scene = (props.drawer)(&props.figure, width, direction);
        picture(&scene, props).class(name)
    });
    el("div").class("frame still").children(pictures)
}

fn picture(scene: &Scene, props: &Props) -> Element {
    let direction = props.messages.locale().direction();
    let (width, height) = (scene.width.to_string(), scene.height.to_string());
    let mark = |place: usize, shapes: Html| {
        let mark = scene.marks.get(place)?;
        Some(linked(mark, props, shapes))
    };
    el("svg")
        .attr("role", "group")
        .attr("viewBox", &["0 0 ", &width, " ", &height].concat())
        .attr("width", &width)
        .attr("height", &height)
        .attr("direction", direction.attribute())
        .child(list([shapes(&scene.nodes, direction, &mark)]))
}

/// A mark as a link, if its people stand together in the list, and otherwise as a picture with a name.
fn linked(mark: &Mark, props: &Props, shapes: Html) -> Element {
    let first = together(mark, props);
    let group = match first {
        Some(first) => el("a").attr("href", &["#participant-", &first.to_string()].concat()),
        None => el("g").attr("role", "img"),
    };
    group
        .class("mark")
        .attr("data-mark", &mark.id)
        .number("data-value", mark.value)
        .attr("aria-label", &mark.label)
        .child(shapes)
}

/// The number of the first of a mark's people, if nobody else stands between them in the list as printed.
fn together(mark: &Mark, props: &Props) -> Option<u32> {
    // Without names there is no list to lead to.
    if mark.picks.is_empty() || props.loaded.home.nameless {
        return None;
    }
    let everyone = PageState::default();
    let (chosen, _) = reduce(&everyone, mark.action());
    let (all, theirs) = (rows(&everyone, props), rows(&chosen, props));
    let first = *theirs.first()?;
    let begin = all.iter().position(|number| *number == first)?;
    all[begin..].starts_with(&theirs).then_some(first)
}

/// Printed numbers of the rows of a state, in the order of the list.
fn rows(state: &PageState, props: &Props) -> Vec<u32> {
    let Loaded { dataset, table, .. } = &*props.loaded;
    let page = view::page(dataset, table, &props.messages, state, first_charts);
    let sections = page.table.into_iter().flat_map(|table| table.sections);
    let rows = sections.flat_map(|section| section.rows);
    rows.filter(|row| row.nameless.is_none())
        .map(|row| row.number)
        .collect()
}

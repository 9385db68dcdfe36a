//! Pictures for a page that no program answers for yet: a mark is a link to the rows of its people.

use yew::Html;

use crate::chart::{Scene, draw};
use crate::state::{PageState, reduce};
use crate::view::{self, Mark, no_charts};
use crate::web::dom::{Element, el, list};
use crate::web::explorer::part::Figures;
use crate::web::figures::PART;
use crate::web::figures::figure::{Props, frame};
use crate::web::figures::scene::shapes;
use crate::web::figures::section::section;
use crate::web::load::Loaded;

/// Figures that answer to nothing but links.
pub static STATIC: Figures = Figures {
    section: |page| {
        section(page, |props| {
            frame(&props, pictures(&props, page.loaded), None).into()
        })
    },
    ..PART
};

/// Nobody knows yet how wide the page is. So each figure is drawn for several widths in CSS pixels, of which the style sheet shows
/// the largest that fits, as it is: scaled, its letters would be too small on a telephone, and the page would move when the
/// program draws it for the width that there is.
const WIDTHS: [(&str, u32); 3] = [("narrow", 288), ("medium", 512), ("wide", 720)];

fn pictures(props: &Props, loaded: &Loaded) -> Element {
    let direction = props.context.messages.locale().direction();
    let pictures = WIDTHS.map(|(name, width)| {
        let scene = draw(&props.context.figure, width, direction);
        picture(&scene, props, loaded).class(name)
    });
    el("div").class("frame still").children(pictures)
}

fn picture(scene: &Scene, props: &Props, loaded: &Loaded) -> Element {
    let direction = props.context.messages.locale().direction();
    let (width, height) = (scene.width.to_string(), scene.height.to_string());
    let mark = |place: usize, shapes: Html| {
        let mark = scene.marks.get(place)?;
        Some(linked(mark, (props, loaded), shapes))
    };
    el("svg")
        .attr("role", "group")
        .attr("viewBox", &format!("0 0 {width} {height}"))
        .attr("width", &width)
        .attr("height", &height)
        .attr("direction", direction.attribute())
        .child(list([shapes(&scene.nodes, direction, &mark)]))
}

/// A mark as a link, if its people stand together in the list, and otherwise as a picture with a name.
fn linked(mark: &Mark, (props, loaded): (&Props, &Loaded), shapes: Html) -> Element {
    let first = together(mark, props, loaded);
    let group = match first {
        Some(first) => el("a").attr("href", &format!("#participant-{first}")),
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
fn together(mark: &Mark, props: &Props, loaded: &Loaded) -> Option<u32> {
    // Without names there is no list to lead to.
    if mark.picks.is_empty() || loaded.site.nameless {
        return None;
    }
    let everyone = PageState::default();
    let (chosen, _) = reduce(&everyone, mark.action());
    let (all, theirs) = (rows(&everyone, props, loaded), rows(&chosen, props, loaded));
    let first = *theirs.first()?;
    let begin = all.iter().position(|number| *number == first)?;
    all[begin..].starts_with(&theirs).then_some(first)
}

/// Printed numbers of the rows of a state, in the order of the list.
fn rows(state: &PageState, props: &Props, loaded: &Loaded) -> Vec<u32> {
    let Loaded { dataset, table, .. } = loaded;
    let page = view::page(dataset, table, &props.context.messages, state, no_charts);
    let sections = page.table.into_iter().flat_map(|table| table.sections);
    let rows = sections.flat_map(|section| section.rows);
    rows.filter(|row| row.nameless.is_none())
        .map(|row| row.number)
        .collect()
}

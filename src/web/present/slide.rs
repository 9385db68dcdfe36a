//! One slide: a figure with its title, its sentence and its source, the headline numbers, or the link of the story.

use std::rc::Rc;

use yew::Html;

use super::below::below;
use super::deck::Props;
use super::qr::code;
use crate::i18n::{Key, joined};
use crate::view::{Figure, Slide};
use crate::web::dom::{Element, el};
use crate::web::explorer::context::FigureContext;

/// The slide presented, as a table if that is wanted and there is one.
pub fn slide(props: &Props, table: bool) -> Element {
    let place = props.deck.at.to_string();
    let article = el("article").key(&place).class("slide");
    let Some(slide) = props.deck.current() else {
        return article.child(linked(props));
    };
    let article = article.optional(filtered(slide, props));
    let article = match &slide.figure {
        Some(figure) if table => article.child(tabled(figure, props)),
        Some(figure) => article.child(drawn(figure, slide, props)),
        None => article.child(headline(slide)),
    };
    article
        .child(below(&props.messages))
        .optional(noted(slide))
        .child(sourced(props))
}

/// The filters of a slide, if it has any.
pub fn filtered(slide: &Slide, props: &Props) -> Option<Element> {
    let filters = joined(&slide.filters, props.messages.text(Key::ListComma));
    let said = props
        .messages
        .fill(Key::PresentFilters, &[("filters", &filters)]);
    (!slide.filters.is_empty()).then(|| el("p").class("filtered").text(&said))
}

/// The note of a slide, if it has one; it may be in another language than the page.
pub fn noted(slide: &Slide) -> Option<Element> {
    let note = el("p").class("noted").attr("dir", "auto");
    (!slide.note.is_empty()).then(|| note.text(&slide.note))
}

/// Where the slide's figures are from.
pub fn sourced(props: &Props) -> Element {
    el("p").class("sourced").text(&props.source)
}

/// The headline numbers, in place of a figure.
pub fn headline(slide: &Slide) -> Element {
    el("div")
        .class("headline")
        .child(el("h2").text(&slide.title))
        .child(el("p").text(&slide.sentence))
}

fn drawn(figure: &Rc<Figure>, slide: &Slide, props: &Props) -> Html {
    (props.figures.on_slide)(FigureContext {
        figure: figure.clone(),
        measure: slide.measure,
        messages: props.messages.clone(),
        dispatch: props.dispatch.clone(),
    })
}

fn tabled(figure: &Figure, props: &Props) -> Element {
    let title = format!("figure-{}", figure.name);
    let table =
        (props.figures.data_table)(props.messages.text(Key::FigureTable), &figure.data_table);
    el("figure")
        .attr("data-chart", &figure.name)
        .attr("aria-labelledby", &title)
        .child(el("h2").attr("id", &title).text(&figure.title))
        .child(el("div").class("data-table").child(table))
        .child(el("figcaption").text(&figure.sentence))
}

/// The link of the story, as a code and as text.
pub fn linked(props: &Props) -> Element {
    let messages = &props.messages;
    let title = messages.text(Key::PresentLink);
    let code = code(&props.link, title);
    let says = match code {
        Some(_) => Key::PresentScan,
        None => Key::PresentLong,
    };
    let link = el("a").attr("href", &props.link).attr("dir", "ltr");
    let words = el("div")
        .child(el("h2").text(title))
        .child(el("p").text(messages.text(says)))
        .child(el("p").class("address").child(link.text(&props.link)));
    el("div")
        .class("linked")
        .attr("data-story-link", "")
        .optional(code)
        .child(words)
}

//! The slides for print: a page each. They are always in the page, unseen, since a browser prints what is there.

use super::deck::Props;
use super::slide::{filtered, headline, linked, noted, sourced};
use crate::i18n::Key;
use crate::view::{Figure, Slide};
use crate::web::dom::{Element, el};

/// The place of a figure on a page, in CSS pixels.
const PLACE: (u32, u32) = (1000, 440);

/// The slides, a page each.
pub fn handout(props: &Props) -> Element {
    let total = props.deck.total().to_string();
    // What is above the slides on the screen is not on paper, and a document begins with a heading of its own.
    let title = el("h1").class("visually-hidden").text(&props.list);
    let mut handout = el("div").class("handout").child(title);
    for place in 0..props.deck.total() {
        let sheet = el("section").class("sheet");
        let sheet = match props.deck.slides.get(place) {
            Some(slide) => printed(sheet, slide, props),
            None => sheet.child(linked(props)),
        };
        let place = (place + 1).to_string();
        let said = [("place", &*place), ("total", &*total)];
        let number = props.messages.fill(Key::PresentPlace, &said);
        handout = handout.child(sheet.child(el("p").class("number").text(&number)));
    }
    handout
}

fn printed(sheet: Element, slide: &Slide, props: &Props) -> Element {
    let sheet = sheet.optional(filtered(slide, props));
    let sheet = match &slide.figure {
        Some(figure) => sheet
            .child(el("h2").text(&slide.title))
            .child(el("p").class("said").text(&slide.sentence))
            .child((props.figures.on_paper)(figure, PLACE, &props.messages))
            .children(notes(figure)),
        None => sheet.child(headline(slide)),
    };
    sheet.optional(noted(slide)).child(sourced(props))
}

fn notes(figure: &Figure) -> impl Iterator<Item = Element> {
    let notes = figure.chart.notes().iter();
    notes.map(|note| el("p").class("sourced").text(note))
}

//! The figures of the page, each with what offers to save it.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{Key as NodeKey, VComp};

use super::element::{Element, el, list};
use super::figure::{FigureView, Props};
use super::shown::{Shown, Subject};
use crate::i18n::Key;
use crate::state::Embed;
use crate::view::Figure;

/// The figures of the part shown.
pub fn figures(shown: &Shown<'_>) -> Element {
    let text = |key| shown.messages.text(key);
    let hint = el("p")
        .class("hint")
        .text(text(Key::FigureHint))
        .text(text(Key::ListSentences))
        .text(text(Key::FigureKeys));
    let title = el("h2").attr("id", "figures-title");
    let title = title.class(if shown.page.embed == Embed::Part {
        "visually-hidden"
    } else {
        ""
    });
    let figures = shown.page.figures.iter().map(|figure| {
        let props = Props {
            drawer: shown.toolkit.drawer,
            manner: shown.toolkit.manner,
            loaded: shown.loaded.clone(),
            figure: figure.clone(),
            measure: shown.state.view.measure,
            messages: shown.messages.clone(),
            send: shown.send.clone(),
            fit: None,
            choices: shown.page.facets.is_empty(),
            save: saver(shown, Some(figure)),
        };
        let key = NodeKey::from(figure.name.as_str());
        VComp::new::<FigureView>(Rc::new(props), Some(key))
    });
    el("section")
        .class("figures")
        .attr("id", "figures")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "figures-title")
        .child(title.text(text(Key::FiguresTitle)))
        .child(hint)
        .child(list(figures))
}

/// What offers to save a figure, or the list.
pub fn saver(shown: &Shown<'_>, figure: Option<&Rc<Figure>>) -> Html {
    let subject = Subject {
        name: figure.map_or("participants", |figure| &figure.name),
        figure,
        shown,
    };
    el("div")
        .class("save")
        .child((shown.toolkit.saver)(&subject))
        .into()
}

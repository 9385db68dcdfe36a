//! The figures of a page, each with what offers to save it.

use yew::Html;

use super::figure::Props;
use crate::i18n::Key;
use crate::state::Embed;
use crate::web::dom::{Element, el, list};
use crate::web::explorer::context::{FigureContext, PageContext};
use crate::web::explorer::save;

/// The figures of the part of the page that is shown; `figure` renders one of them.
pub fn section(page: &PageContext<'_>, figure: impl Fn(Props) -> Html) -> Element {
    let text = |key| page.messages.text(key);
    let hint = el("p")
        .class("hint")
        .text(text(Key::FigureHint))
        .text(text(Key::ListSentences))
        .text(text(Key::FigureKeys));
    let title = el("h2").attr("id", "figures-title");
    let title = title.class(if page.page.embed == Embed::Part {
        "visually-hidden"
    } else {
        ""
    });
    let figures = page.page.figures.iter().map(|model| {
        figure(Props {
            context: FigureContext {
                figure: model.clone(),
                measure: page.state.view.measure,
                messages: page.messages.clone(),
                dispatch: page.dispatch.clone(),
            },
            on_slide: false,
            choices: page.page.facets.is_empty(),
            save: save(page, Some(model)),
        })
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

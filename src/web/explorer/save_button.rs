//! The place under a figure, and above the list, that offers to save it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::{Callback, Html};

use super::context::{PageContext, SaveTarget};
use super::msg::Msg;
use super::part::Part;
use crate::i18n::Key;
use crate::view::Figure;
use crate::web::dom::{On, el};

/// The menu that saves a figure, or the list, or until it is there a button that asks for it.
pub fn save(page: &PageContext<'_>, figure: Option<&Rc<Figure>>) -> Html {
    let target = SaveTarget {
        name: figure.map_or("participants", |figure| &figure.name),
        figure,
        page,
    };
    let offer = match (page.parts.save, page.parts.figures) {
        (Some(save), Some(figures)) => (save.menu)(&target, figures),
        _ => button(&target),
    };
    el("div").class("save").child(offer).into()
}

fn button(target: &SaveTarget<'_>) -> Html {
    let to = target.page.dispatch.clone();
    let press = Callback::from(move |event: Event| {
        // The button that waits for its menu is told from the others by this, once the menus are there.
        if let Some(button) = event.target() {
            let _ = button
                .unchecked_ref::<Element>()
                .set_attribute("aria-busy", "true");
        }
        to.emit(Msg::Ask(Part::Save));
    });
    el("button")
        .attr("type", "button")
        .attr("data-save", target.name)
        .on(On::Click, press)
        .text(target.page.messages.text(Key::SaveOpen))
        .into()
}

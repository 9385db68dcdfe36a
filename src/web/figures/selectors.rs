//! The choices that a figure offers: as buttons side by side, or as a list that drops down.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::Callback;

use crate::state::Action;
use crate::view::Selector;
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::msg::{Dispatch, Msg};

/// A choice among few: a radio button each.
pub(super) fn radios(figure: &str, selector: &Selector, to: &Dispatch) -> Element {
    let name = format!("{}-{figure}", selector.name);
    let choices = selector.offers().map(|offer| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", &name)
            .checked(offer.chosen)
            .on(On::Change, send(to, Msg::Act(offer.action.clone())));
        el("label")
            .child(input)
            .child(el("span").text(&offer.label))
    });
    el("div")
        .class("measures")
        .attr("role", "radiogroup")
        .attr("data-select", &selector.name)
        .attr("aria-label", &selector.label)
        .children(choices)
}

/// A choice among many: a native list with the headings of its groups.
pub(super) fn drop_down(figure: &str, selector: &Selector, to: &Dispatch) -> Element {
    let id = format!("{}-{figure}", selector.name);
    let actions: Vec<Action> = selector
        .offers()
        .map(|offer| offer.action.clone())
        .collect();
    let to = to.clone();
    let chosen = Callback::from(move |event: Event| {
        let place = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())
            .and_then(|list| usize::try_from(list.selected_index()).ok());
        if let Some(action) = place.and_then(|place| actions.get(place)) {
            to.emit(Msg::Act(action.clone()));
        }
    });
    let groups = selector.groups.iter().map(|(heading, offers)| {
        let options = offers.iter();
        let options = options.map(|offer| el("option").selected(offer.chosen).text(&offer.label));
        el("optgroup").attr("label", heading).children(options)
    });
    let list = el("select")
        .attr("id", &id)
        .attr("data-select", &selector.name)
        .on(On::Change, chosen)
        .children(groups);
    el("div")
        .class("selector")
        .child(el("label").attr("for", &id).text(&selector.label))
        .child(list)
}

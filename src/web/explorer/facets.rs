//! The facets: a checkbox and a live count for each value.

use yew::Callback;

use crate::i18n::{Key, Messages, fold, occurs};
use crate::state::Action;
use crate::view::{Choice, Facet};
use crate::web::dom::{Element, On, el, send, written};
use crate::web::explorer::msg::{Dispatch, Msg};

/// What a person did to the facets that is no part of the view: it changes nothing that a link should show.
#[derive(Default)]
pub struct Panel {
    /// Whether the facets are shown where there is no room beside the content.
    pub open: bool,
    /// What narrows a list of values, by the facet's name.
    narrowed: Vec<(String, String)>,
}

impl Panel {
    fn narrowing(&self, facet: &str) -> &str {
        let narrowed = self.narrowed.iter().find(|(name, _)| name == facet);
        narrowed.map_or("", |(_, text)| text)
    }

    /// Narrows a facet's list of values to those with a text.
    pub fn narrow(&mut self, facet: String, text: String) {
        self.narrowed.retain(|(name, _)| *name != facet);
        self.narrowed.push((facet, text));
    }
}

/// All facets, behind a button where there is no room beside the content.
pub fn facets(facets: &[Facet], messages: &Messages, to: &Dispatch, panel: &Panel) -> Element {
    let title = el("h2").attr("id", "facets-title");
    let reveal = el("button")
        .attr("type", "button")
        .class("reveal")
        .truth("aria-expanded", panel.open)
        .attr("aria-controls", "facet-list")
        .on(On::Click, send(to, Msg::Reveal));
    el("section")
        .class(if panel.open { "facets open" } else { "facets" })
        .attr("aria-labelledby", "facets-title")
        .child(title.text(messages.text(Key::FiltersTitle)))
        .child(reveal.text(messages.text(Key::FiltersShow)))
        .child(
            el("div")
                .attr("id", "facet-list")
                .class("facet-list")
                .children(
                    facets
                        .iter()
                        .map(|facet| self::facet(facet, messages, to, panel)),
                ),
        )
}

fn facet(facet: &Facet, messages: &Messages, to: &Dispatch, panel: &Panel) -> Element {
    let wanted = fold(panel.narrowing(&facet.name).trim());
    let shown = facet
        .choices
        .iter()
        .filter(|choice| occurs(&wanted, &choice.folded));
    let values = el("ul").children(
        shown
            .clone()
            .map(|choice| self::choice(facet, choice, messages, to)),
    );
    let fieldset = el("fieldset")
        .key(&facet.name)
        .class("facet")
        .attr("data-facet", &facet.name)
        .child(el("legend").language(facet.locale).text(&facet.title));
    if !facet.searchable {
        return fieldset.child(values);
    }
    let none = shown.count() == 0;
    // Its checkboxes are reached by themselves, and named by the legend.
    let values = el("div").class("scroll").child(values);
    let hint = el("p").class("hint").attr("role", "status");
    fieldset
        .child(find(facet, panel.narrowing(&facet.name), messages, to))
        .child(values)
        .optional(none.then(|| hint.text(messages.text(Key::FacetNone))))
}

fn find(facet: &Facet, narrowed: &str, messages: &Messages, to: &Dispatch) -> Element {
    let (to, name) = (to.clone(), facet.name.clone());
    let narrow = Callback::from(move |event| to.emit(Msg::Narrow(name.clone(), written(&event))));
    let label = messages.fill(Key::FacetFind, &[("field", &facet.title)]);
    let input = el("input")
        .attr("type", "text")
        .value(narrowed)
        .on(On::Input, narrow)
        .attr("autocomplete", "off")
        .typed_direction(narrowed);
    el("label").class("find").text(&label).child(input)
}

fn choice(facet: &Facet, choice: &Choice, messages: &Messages, to: &Dispatch) -> Element {
    let toggle = Action::Toggle {
        facet: facet.name.clone(),
        key: choice.key.clone(),
    };
    let people = messages.count(Key::People, choice.count, &[]);
    let name = messages.fill(
        Key::FacetCount,
        &[("value", &choice.label), ("people", &people)],
    );
    let input = el("input")
        .attr("type", "checkbox")
        .checked(choice.checked)
        .on(On::Change, send(to, Msg::Act(toggle)))
        .attr("aria-label", &name);
    let count = el("span").class("count").attr("aria-hidden", "true");
    let label = el("label")
        .child(input)
        .child(
            el("span")
                .class("label")
                .language(facet.locale)
                .text(&choice.label),
        )
        .child(count.text(&choice.count_text));
    el("li")
        .key(&choice.key)
        .attr("data-value", &choice.key)
        .number("data-count", choice.count)
        .class(if choice.count == 0 { "none" } else { "" })
        .child(label)
}

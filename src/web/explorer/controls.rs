//! The search box, the headline sentence and the filters that can be removed.

use yew::Callback;

use crate::i18n::{Key, Messages};
use crate::state::{Action, Embed, LONGEST_SEARCH};
use crate::view::{ActiveFilter, Page};
use crate::web::dom::{Element, On, el, send, written};
use crate::web::explorer::msg::{Dispatch, Msg};

/// Where the focus goes when a filter was the last: to the search box, or to the heading where there is none.
fn last() -> String {
    "input[type='search'], h1".to_owned()
}

/// The search box, the headline sentence and the removable filters.
pub fn controls(page: &Page, messages: &Messages, to: &Dispatch) -> Element {
    let count = el("span")
        .attr("data-result-count", "")
        .number("data-count", page.summary.shown)
        .number("data-total", page.summary.total);
    let summary = el("p")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(count.text(&page.summary.sentence));
    // A figure that stands alone says what it shows in a sentence of its own.
    let seen = page.embed != Embed::Part || page.figures.is_empty();
    let summary = summary.class(if seen { "summary" } else { "visually-hidden" });
    let anonymous = page.anonymous.then(|| {
        let said = el("p").class("hint").attr("data-anonymous", "");
        said.text(messages.text(Key::NamesOff))
    });
    el("div")
        .class("controls")
        .optional(page.searches.then(|| search(page, messages, to)))
        .child(summary)
        .optional(anonymous)
        .optional(active(&page.active, messages, to))
}

fn search(page: &Page, messages: &Messages, to: &Dispatch) -> Element {
    let to = to.clone();
    let typed = Callback::from(move |event| to.emit(Msg::Act(Action::Search(written(&event)))));
    let input = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .value(&page.search)
        .on(On::Input, typed)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .number("maxlength", LONGEST_SEARCH)
        .typed_direction(&page.search)
        .attr("aria-describedby", "search-hint");
    let label = el("label").attr("for", "search");
    let hint = el("p").class("hint").attr("id", "search-hint");
    el("div")
        .class("search")
        .attr("role", "search")
        .child(label.text(messages.text(Key::SearchLabel)))
        .child(input)
        .child(hint.text(messages.text(Key::SearchHint)))
}

/// The removable filters, if there are any.
pub fn active(filters: &[ActiveFilter], messages: &Messages, to: &Dispatch) -> Option<Element> {
    if filters.is_empty() {
        return None;
    }
    let clear = el("button")
        .attr("type", "button")
        .class("clear")
        .attr("data-clear", "")
        .on(On::Click, send(to, Msg::Leave(Action::Clear, vec![last()])));
    let chips = filters.iter().enumerate().map(|(place, filter)| {
        let item = el("li").key(&filter.id);
        let Some(remove) = &filter.remove else {
            return item.child(el("bdi").text(&filter.label));
        };
        // The neighbour has the focus next: the following filter, or the one before the last.
        let neighbour = filters
            .get(place + 1)
            .or_else(|| filters.get(place.checked_sub(1)?));
        let next = neighbour.map(|filter| ["[data-remove='", &filter.id, "']"].concat());
        let selectors = next.into_iter().chain([last()]).collect();
        let remove = Msg::Leave(remove.clone(), selectors);
        item.child(chip(filter, to, remove))
    });
    let removable = filters.iter().any(|filter| filter.remove.is_some());
    let active = el("div")
        .class("active")
        .attr("data-active-filters", "")
        .attr("role", "group")
        .attr("aria-label", messages.text(Key::FiltersActive))
        .child(el("ul").children(chips))
        .optional(removable.then(|| clear.text(messages.text(Key::FiltersClear))));
    Some(active)
}

fn chip(filter: &ActiveFilter, to: &Dispatch, remove: Msg) -> Element {
    el("button")
        .attr("type", "button")
        .attr("data-remove", &filter.id)
        .attr("aria-label", &filter.remove_label)
        .on(On::Click, send(to, remove))
        .child(el("bdi").text(&filter.label))
        .child(el("span").class("cross"))
}

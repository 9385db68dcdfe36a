//! One saved view as it is edited: what it shows, its note, its place.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::Callback;

use super::editor::Props;
use crate::i18n::{Key, joined};
use crate::state::{Action, LONGEST_NOTE, Part, SavedView, StoryEdit};
use crate::view::Slide;
use crate::web::dom::{Element, On, el, send, written};
use crate::web::explorer::msg::{Dispatch, Msg};

/// The saved view at a place of the story, which shows a slide.
pub fn entry(props: &Props, place: usize, slide: &Slide) -> Element {
    let messages = &props.messages;
    let number = (place + 1).to_string();
    let name = messages.fill(Key::StoryView, &[("place", &number)]);
    let filters = match slide.filters.as_slice() {
        [] => messages.text(Key::StoryEveryone).to_owned(),
        filters => joined(filters, messages.text(Key::ListComma)),
    };
    let shown = slide.figure.as_ref().map_or("", |figure| &figure.name);
    let group = el("div")
        .class("view")
        .attr("role", "group")
        .attr("aria-label", &name)
        .child(el("p").class("filtered").text(&filters))
        .child(
            el("label")
                .child(el("span").text(messages.text(Key::StoryShows)))
                .child(choice(props, place, shown)),
        )
        .child(
            el("label")
                .child(el("span").text(messages.text(Key::StoryNote)))
                .child(note(props, place)),
        )
        .child(moves(props, place));
    el("li")
        .key(&number)
        .attr("data-view", &number)
        .child(group)
}

/// Changes the view at a place, and has the focus go to what one of the selectors finds.
struct Change {
    place: usize,
    saved: SavedView,
    dispatch: Dispatch,
}

impl Change {
    fn new(props: &Props, place: usize) -> Self {
        Self {
            place,
            saved: props.story.get(place).cloned().unwrap_or_default(),
            dispatch: props.dispatch.clone(),
        }
    }

    fn make(&self, focus: Vec<String>, change: &dyn Fn(&mut SavedView)) {
        let mut saved = self.saved.clone();
        change(&mut saved);
        let edit = StoryEdit::replace(self.place, &self.saved, &saved);
        self.dispatch.emit(Msg::Leave(Action::Story(edit), focus));
    }
}

/// The list of what a view can show.
fn choice(props: &Props, place: usize, shown: &str) -> Element {
    let option = |value: &str, title: &str| {
        el("option")
            .attr("value", value)
            .selected(value == shown)
            .text(title)
    };
    let figures = props.figures.iter();
    let change = Change::new(props, place);
    let chosen = Callback::from(move |event: Event| {
        let target = event.target();
        let list = target.and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(list) = list {
            let part = match list.value() {
                name if name.is_empty() => Part::Summary,
                name => Part::Figure(name),
            };
            change.make(at(place, &["select"]), &|saved| {
                saved.view.part.clone_from(&part);
            });
        }
    });
    el("select")
        .on(On::Change, chosen)
        .children(figures.map(|(name, title)| option(name, title)))
        .child(option("", props.messages.text(Key::StorySummary)))
}

fn note(props: &Props, place: usize) -> Element {
    let change = Change::new(props, place);
    let typed = Callback::from(move |event: Event| {
        change.make(Vec::new(), &|saved| saved.note = written(&event));
    });
    el("input")
        .attr("type", "text")
        .attr("data-note", "")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .number("maxlength", LONGEST_NOTE)
        .value(props.story.get(place).map_or("", |saved| &saved.note))
        .on(On::Input, typed)
}

/// The buttons that move and remove a view. The focus stays with the view, or goes to its neighbour.
fn moves(props: &Props, place: usize) -> Element {
    let last = props.story.len().saturating_sub(1);
    let button = |name: &str, label: Key, able: bool, edit: StoryEdit, next: Vec<String>| {
        el("button")
            .attr("type", "button")
            .attr("data-move", name)
            .flag("disabled", !able)
            .on(
                On::Click,
                send(&props.dispatch, Msg::Leave(Action::Story(edit), next)),
            )
            .text(props.messages.text(label))
    };
    let (before, after) = (place.saturating_sub(1), (place + 1).min(last));
    let able = |name: &str| format!("[data-move='{name}']:not(:disabled)");
    let (up, down) = (able("up"), able("down"));
    let mut left = at(place, &["[data-move='remove']"]);
    left.extend(at(before, &["[data-move='remove']"]));
    left.push("[data-story-add]".to_owned());
    el("div")
        .class("moves")
        .child(button(
            "up",
            Key::StoryUp,
            place > 0,
            StoryEdit::Swap(place, before),
            at(before, &[&up, &down]),
        ))
        .child(button(
            "down",
            Key::StoryDown,
            place < last,
            StoryEdit::Swap(place, after),
            at(after, &[&down, &up]),
        ))
        .child(button(
            "remove",
            Key::StoryRemove,
            true,
            StoryEdit::Remove(place),
            left,
        ))
}

/// Selectors of what is in the entry at a place.
fn at(place: usize, within: &[&str]) -> Vec<String> {
    let number = place + 1;
    let selectors = within.iter();
    selectors
        .map(|selector| format!("[data-view='{number}'] {selector}"))
        .collect()
}

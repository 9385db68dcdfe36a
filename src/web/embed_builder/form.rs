//! The choices of the builder.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::Callback;

use super::builder::Props;
use super::choice::{Choice, Way};
use crate::i18n::{Key, Locale, Messages};
use crate::view::readable;
use crate::web::dom::{Element, On, el, written};

/// Where another choice goes.
type Choose = Callback<Rc<Choice>>;

/// All choices; `locale` is the language of the code.
pub fn form(props: &Props, choice: &Choice, locale: Locale, to: &Choose) -> Element {
    let messages = &props.messages;
    let text = |key| messages.text(key);
    let languages = Locale::ALL.map(|locale| (locale.code(), locale.endonym()));
    let themes = [
        ("", text(Key::EmbedThemeAuto)),
        ("light", text(Key::EmbedThemeLight)),
        ("dark", text(Key::EmbedThemeDark)),
    ];
    let label = |key, field: Element| el("label").child(el("span").text(text(key))).child(field);
    let part = list(
        "part",
        &parts(props),
        &choice.part,
        choice,
        to,
        |choice, value| {
            choice.part = value;
        },
    );
    let language = list(
        "lang",
        &languages,
        locale.code(),
        choice,
        to,
        |choice, value| {
            let mut offered = Locale::ALL.into_iter();
            choice.locale = offered.find(|locale| locale.code() == value);
        },
    );
    let theme = list(
        "theme",
        &themes,
        &choice.theme,
        choice,
        to,
        |choice, value| {
            choice.theme = value;
        },
    );
    let width = field("width", &choice.width, choice, to, |choice, value| {
        choice.width = value;
    });
    let height = field("height", &choice.height, choice, to, |choice, value| {
        choice.height = value;
    });
    let accent = field("accent", &choice.accent, choice, to, |choice, value| {
        choice.accent = value;
    });
    let names = tick("names", choice.anonymous, choice, to, |choice| {
        choice.anonymous = !choice.anonymous;
    });
    let names = el("label")
        .class("tick")
        .child(names)
        .child(el("span").text(text(Key::EmbedNames)));
    el("div")
        .class("form")
        .child(label(Key::EmbedPart, part))
        .child(label(Key::EmbedLanguage, language))
        .child(label(Key::EmbedTheme, theme))
        .child(
            el("div")
                .child(label(Key::EmbedAccent, accent))
                .child(el("p").attr("role", "status").text(&said(choice, messages))),
        )
        .child(label(Key::EmbedWidth, width))
        .child(label(Key::EmbedHeight, height))
        .child(locks(props, choice, to))
        .child(el("div").child(names))
        .child(ways(messages, choice, to))
}

/// What can be shown: everything, the table, the headline numbers, and each figure.
fn parts(props: &Props) -> Vec<(&str, &str)> {
    let text = |key| props.messages.text(key);
    let mut parts = vec![
        ("", text(Key::EmbedWhole)),
        ("table", text(Key::TableTitle)),
        ("summary", text(Key::StorySummary)),
    ];
    let locale = props.messages.locale();
    for figure in &props.loaded.dataset.descriptor.explorer.figures {
        parts.push((&figure.name, figure.titles.text(locale)));
    }
    parts
}

/// What is to be known of the accent.
fn said(choice: &Choice, messages: &Messages) -> String {
    let typed = choice.accent.trim();
    if typed.is_empty() {
        return String::new();
    }
    let Some([light, dark]) = choice.accent().and_then(readable) else {
        return messages.fill(Key::EmbedAccentBad, &[("value", typed)]);
    };
    let mut said = Vec::new();
    if !light && choice.theme != "dark" {
        said.push(messages.text(Key::EmbedAccentDarker).to_owned());
    }
    if !dark && choice.theme != "light" {
        said.push(messages.text(Key::EmbedAccentLighter).to_owned());
    }
    messages.sentences(&said)
}

/// The filters that are set, of which each can be locked.
fn locks(props: &Props, choice: &Choice, to: &Choose) -> Element {
    let messages = &props.messages;
    let descriptor = &props.loaded.dataset.descriptor;
    let mut group = el("fieldset").child(el("legend").text(messages.text(Key::EmbedLock)));
    let mut any = false;
    for name in Choice::lockable(&props.state) {
        any = true;
        let title = descriptor.field_id(name).map_or(name, |field| {
            descriptor.field(field).titles.text(messages.locale())
        });
        let locked = choice.locked.iter().any(|locked| locked == name);
        let owned = name.to_owned();
        let tick = tick("lock", locked, choice, to, move |choice| {
            choice.lock(&owned)
        });
        let label = el("label")
            .key(name)
            .class("tick")
            .child(tick.attr("value", name));
        group = group.child(label.child(el("span").text(title)));
    }
    if any {
        return group;
    }
    let none = el("p").class("hint");
    group.child(none.text(messages.text(Key::EmbedLockNone)))
}

/// What the other site allows.
fn ways(messages: &Messages, choice: &Choice, to: &Choose) -> Element {
    let ways = Way::ALL.map(|way| {
        let key = match way {
            Way::Script => Key::EmbedScript,
            Way::Frame => Key::EmbedFrame,
            Way::Image => Key::EmbedImage,
        };
        let changed = change(choice, to, move |choice, _| choice.way = way);
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "embed-way")
            .attr("data-way", way.hook())
            .checked(choice.way == way)
            .on(On::Change, changed);
        el("label")
            .class("tick")
            .child(input)
            .child(el("span").text(messages.text(key)))
    });
    el("fieldset")
        .child(el("legend").text(messages.text(Key::EmbedWay)))
        .children(ways)
}

/// A callback that changes the choice by what an event's element says.
fn change(
    choice: &Choice,
    to: &Choose,
    change: impl Fn(&mut Choice, &Event) + 'static,
) -> Callback<Event> {
    let (choice, to) = (choice.clone(), to.clone());
    Callback::from(move |event: Event| {
        let mut choice = choice.clone();
        change(&mut choice, &event);
        to.emit(Rc::new(choice));
    })
}

fn list(
    hook: &str,
    items: &[(&str, &str)],
    chosen: &str,
    choice: &Choice,
    to: &Choose,
    set: impl Fn(&mut Choice, String) + 'static,
) -> Element {
    let changed = change(choice, to, move |choice, event| {
        let target = event.target();
        let list = target.and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(list) = list {
            set(choice, list.value());
        }
    });
    let options = items.iter().map(|(value, title)| {
        el("option")
            .attr("value", value)
            .selected(*value == chosen)
            .text(title)
    });
    el("select")
        .attr("data-choice", hook)
        .on(On::Change, changed)
        .children(options)
}

fn field(
    hook: &str,
    typed: &str,
    choice: &Choice,
    to: &Choose,
    set: impl Fn(&mut Choice, String) + 'static,
) -> Element {
    let changed = change(choice, to, move |choice, event| set(choice, written(event)));
    el("input")
        .attr("type", "text")
        .attr("data-choice", hook)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("dir", "ltr")
        .value(typed)
        .on(On::Input, changed)
}

fn tick(
    hook: &str,
    ticked: bool,
    choice: &Choice,
    to: &Choose,
    toggle: impl Fn(&mut Choice) + 'static,
) -> Element {
    let changed = change(choice, to, move |choice, _| toggle(choice));
    el("input")
        .attr("type", "checkbox")
        .attr("data-choice", hook)
        .checked(ticked)
        .on(On::Change, changed)
}

//! All that is known of one entry: both languages as printed, source lines, note and remark.

use crate::i18n::{Key, Messages};
use crate::view::{Details, Printed};
use crate::web::dom::{Element, el};

/// The details of an entry, with headings of a level: one below that of what they stand under.
pub fn details(details: &Details, messages: &Messages, level: &'static str) -> Element {
    let printed = details.printed.iter();
    let mut entry = el("div")
        .class("entry")
        .children(printed.map(|printed| self::printed(printed, messages, level)));
    if let Some(remark) = &details.remark {
        entry = entry.child(el("p").class("remark").text(remark));
    }
    if let Some((note, spoken)) = &details.note {
        let note = el("div")
            .class("note")
            .child(el(level).text(messages.text(Key::DetailsNote)))
            .child(el("p").language(*spoken).text(note));
        entry = entry.child(note);
    }
    if !details.lines.is_empty() {
        entry = entry.child(el("p").class("lines").text(&details.lines));
    }
    entry
}

fn printed(printed: &Printed, messages: &Messages, level: &'static str) -> Element {
    let language = (printed.locale != messages.locale()).then_some(printed.locale);
    let fields = printed.fields.iter().map(|(title, text)| {
        let text = match text {
            Some(text) => el("dd").language(language).text(text),
            None => el("dd")
                .class("missing")
                .text(messages.text(Key::DetailsNotPrinted)),
        };
        el("div").child(el("dt").text(title)).child(text)
    });
    el("div")
        .class("printed")
        .child(el(level).text(&printed.heading))
        .child(el("dl").children(fields))
}

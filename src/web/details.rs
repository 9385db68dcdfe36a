//! All that is known of one entry: both languages as printed, source lines, note and remark.

use yew::{Html, html};

use super::table::language;
use crate::i18n::{Key, Locale, Messages};
use crate::view::{Details, Printed};

/// The details of an entry.
pub fn details(details: &Details, messages: &Messages) -> Html {
    // Notes are written in English, as the papers of the list are.
    let (lang, dir) = language((messages.locale() != Locale::English).then_some(Locale::English));
    html! {
        <div class="entry">
            { for details.printed.iter().map(|printed| self::printed(printed, messages)) }
            if let Some(remark) = &details.remark {
                <p class="remark">{ remark.clone() }</p>
            }
            if let Some(note) = &details.note {
                <div class="note">
                    <h4>{ messages.text(Key::DetailsNote).to_owned() }</h4>
                    <p {lang} {dir}>{ note.clone() }</p>
                </div>
            }
            if !details.lines.is_empty() {
                <p class="lines">{ details.lines.clone() }</p>
            }
        </div>
    }
}

fn printed(printed: &Printed, messages: &Messages) -> Html {
    let (lang, dir) = language((printed.locale != messages.locale()).then_some(printed.locale));
    html! {
        <div class="printed">
            <h4>{ printed.heading.clone() }</h4>
            <dl>
                { for printed.fields.iter().map(|(title, text)| html! {
                    <div>
                        <dt>{ title.clone() }</dt>
                        {
                            match text {
                                Some(text) => html! { <dd {lang} {dir}>{ text.clone() }</dd> },
                                None => html! { <dd class="missing">{ messages.text(Key::DetailsNotPrinted).to_owned() }</dd> },
                            }
                        }
                    </div>
                }) }
            </dl>
        </div>
    }
}

//! The frame of the page: what this list is, the languages and the parts, and the foot.

use yew::{Callback, Html, MouseEvent, html};

use crate::i18n::{Key, Messages};
use crate::state::Action;
use crate::view::Page;

/// What this list is, where and when, its source, and the ways to its languages and parts.
pub fn header(page: &Page, messages: &Messages, act: &Callback<Action>) -> Html {
    let header = &page.header;
    let text = |key| messages.text(key).to_owned();
    if page.embed {
        return html! { <header><h1 class="visually-hidden" tabindex="-1">{ header.title.clone() }</h1></header> };
    }
    html! {
        <header class="masthead">
            <div class="bar">
                <span class="name">{ text(Key::AppName) }</span>
                <nav class="languages" aria-label={text(Key::NavLanguages)}>
                    { for page.languages.iter().map(|link| html! {
                        <a key={link.locale.code()} href={link.href.clone()} hreflang={link.locale.code()}
                            lang={link.locale.code()} dir={link.locale.direction().attribute()}
                            aria-current={link.current.then_some("true")}
                            onclick={follow(act, Action::Speak(link.locale))}>{ link.locale.endonym() }</a>
                    }) }
                </nav>
            </div>
            <h1 tabindex="-1">{ header.title.clone() }</h1>
            <p class="about">{ header.description.clone() }</p>
            <p class="facts">
                <span>{ header.when_where.clone() }</span>
                <span>{ text(Key::HeaderSource) }<a href={header.source_path.clone()}>{ header.source.clone() }</a></span>
            </p>
            <nav class="parts" data-parts="" aria-label={text(Key::NavParts)}>
                { for page.parts.iter().map(|link| html! {
                    <a key={link.label.clone()} href={link.href.clone()} aria-current={link.current.then_some("true")}
                        onclick={follow(act, Action::Show(link.part.clone()))}>{ link.label.clone() }</a>
                }) }
            </nav>
        </header>
    }
}

/// Follows a link in place on a plain click; a click that asks for a new tab or window is the browser's.
fn follow(act: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        if event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
        {
            event.prevent_default();
            act.emit(action.clone());
        }
    })
}

/// What the page does with data, and the data, whose address is given.
pub fn footer(messages: &Messages, data: String) -> Html {
    let text = |key| messages.text(key).to_owned();
    html! {
        <footer>
            <p>{ text(Key::FooterAbout) }</p>
            <p><a href={data} download="">{ text(Key::FooterData) }</a></p>
        </footer>
    }
}

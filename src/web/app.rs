//! The whole page: loading, then the explorer, or why there is none.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Renderer;

use super::browser::fetch::NETWORK;
use super::browser::{boot, document};
use super::explorer::part::{Failure, Part, Parts};
use super::explorer::{Explorer, Props};
use super::load::LoadError;
use super::localized::{add_messages, ask_messages, list, wanted};
use super::parts::load;
use crate::i18n::{Group, Messages};

/// Opens the explorer in the page.
pub fn start() {
    if let Some(place) = boot::place() {
        spawn_local(open(place, false));
    }
}

/// Loads the words and the list side by side, and has the explorer take a place in the page. `again` tells that a reader asked for it,
/// after an attempt that failed.
async fn open(place: Element, again: bool) {
    let locale = wanted();
    if !document::exists(boot::PRERENDERED) {
        document::set_language(locale);
    }
    let words = ask_messages(locale, Group::Explorer);
    let list = list(&NETWORK, locale).await;
    let mut messages = Messages::new(locale);
    if !add_messages(&mut messages, Group::Explorer, words).await {
        // Without words the page cannot say so itself.
        return boot::dispatch(boot::SPEECHLESS);
    }
    match list {
        Ok(loaded) => {
            let props = Props {
                parts: Parts::default(),
                load,
                loaded: Rc::new(loaded),
                messages: Rc::new(messages),
                // The button that asked for another attempt is gone, so the focus goes on to the heading.
                take_focus: again,
            };
            Renderer::<Explorer>::with_root_and_props(place, props).render();
        }
        Err(error) => fail(place, error, messages, again).await,
    }
}

/// Has the part that says what is wrong say why there is no list. Without that part, the page says in its own words that files of its are
/// missing.
async fn fail(place: Element, error: LoadError, mut messages: Messages, again: bool) {
    boot::dispatch(boot::RESTS);
    let group = Group::Figures;
    let words = ask_messages(messages.locale(), group);
    let part = load(Part::Notices).await;
    let worded = add_messages(&mut messages, group, words).await;
    let Some(notices) = part.and_then(|parts| parts.notices).filter(|_| worded) else {
        return boot::dispatch(boot::SPEECHLESS);
    };
    let here = place.clone();
    (notices.failure)(Failure {
        place,
        error,
        messages,
        again,
        retry: Box::new(move || spawn_local(open(here.clone(), true))),
    });
}

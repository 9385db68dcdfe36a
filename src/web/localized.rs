//! The page in a language: the list that its address asks for, and its words.

use std::pin::Pin;
use std::rc::Rc;

use super::browser::fetch::{NETWORK, NETWORK_AGAIN};
use super::browser::{document, location};
use super::load::later::Supply;
use super::load::{LoadError, Loaded, load};
use super::site_path::SitePath;
use super::source::{Pending, Source};
use crate::i18n::{Group, Locale, Messages};
use crate::state::parse;

/// The list and the words of a page in one language.
#[derive(Clone)]
pub struct Localized {
    pub loaded: Rc<Loaded>,
    pub messages: Rc<Messages>,
    /// The groups of messages that it has.
    pub groups: Vec<Group>,
    /// The number of pieces that were added to the list.
    pub supplies: usize,
}

/// Asks for the messages of a group.
pub fn ask_messages(locale: Locale, group: Group) -> Pending {
    let folder = SitePath::here().messages;
    NETWORK.ask([folder.as_str(), group.folder(), locale.code(), ".json"].concat())
}

/// Adds messages of a group that were asked for; whether they could be had and read.
pub async fn add_messages(messages: &mut Messages, group: Group, asked: Pending) -> bool {
    match asked.await {
        Ok(text) => messages.unpack(&text, group).is_ok(),
        Err(_) => false,
    }
}

/// Loads the list that the page's place or its address asks for, with its labels in a language.
pub fn list(
    source: &dyn Source,
    locale: Locale,
) -> impl Future<Output = Result<Loaded, LoadError>> {
    let site = SitePath::here();
    let asked = parse(&location::query(), None).state.dataset;
    let id = site.dataset.clone().or(asked);
    load(source, site, id, locale)
}

/// The page in another language than it is in, with some groups of messages and with what parts have added to the list; nothing if some of
/// it cannot be had.
pub fn localized(
    locale: Locale,
    groups: Vec<Group>,
    supplies: Vec<Supply>,
) -> Pin<Box<dyn Future<Output = Option<Localized>>>> {
    Box::pin(async move {
        let mut words = Vec::new();
        for group in &groups {
            words.push((*group, ask_messages(locale, *group)));
        }
        let pieces = supplies.len();
        let list = list(&NETWORK_AGAIN, locale);
        let mut messages = Messages::new(locale);
        for (group, asked) in words {
            if !add_messages(&mut messages, group, asked).await {
                return None;
            }
        }
        let mut loaded = Rc::new(list.await.ok()?);
        for supply in supplies {
            let addition = supply(loaded.clone(), locale).await?;
            loaded = Rc::new(addition(&loaded));
        }
        Some(Localized {
            loaded,
            messages: Rc::new(messages),
            groups,
            supplies: pieces,
        })
    })
}

/// The language that the page's address asks for, otherwise the browser.
pub fn wanted() -> Locale {
    let asked = parse(&location::query(), None).state.locale;
    SitePath::here().locale.or(asked).unwrap_or_else(preferred)
}

/// The language that the reader's browser asks for.
pub fn preferred() -> Locale {
    let tags = document::preferred_languages();
    Locale::negotiate(tags.iter().map(String::as_str))
}

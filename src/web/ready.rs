//! A page made ready in a browser: the list that its address asks for, and the words of its language.

use std::pin::Pin;
use std::rc::Rc;

use super::app::wanted;
use super::browser::fetch::NETWORK;
use super::browser::location;
use super::load::{LoadError, Loaded, later, load};
use super::site_path::SitePath;
use super::source::{Pending, Source};
use super::toolkit::{EXPLORER, STUDIO, Toolkit};
use crate::i18n::{Key, Locale, Messages};
use crate::state::parse;

/// Everything that the page needs.
#[derive(Clone)]
pub struct Ready {
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The words.
    pub messages: Rc<Messages>,
}

/// A page on its way: nothing if some of it cannot be had.
pub type Readying = Pin<Box<dyn Future<Output = Option<Ready>>>>;

/// Asks for the messages of a language: those of the first view, and those of the studio where a program has them.
pub fn ask_messages(locale: Locale, studio: bool) -> Vec<Pending> {
    let folder = SitePath::here().messages;
    let file = |part| NETWORK.ask([folder.as_str(), part, locale.code(), ".json"].concat());
    let parts = if studio { &["", "studio/"][..] } else { &[""] };
    parts.iter().copied().map(file).collect()
}

/// The messages of a language, which were asked for.
pub async fn messages(locale: Locale, asked: Vec<Pending>) -> Result<Rc<Messages>, LoadError> {
    let mut count = Key::EXPLORER_COUNT;
    if asked.len() > 1 {
        count += Key::STUDIO_COUNT;
    }
    let mut texts = Vec::new();
    for file in asked {
        texts.push(file.await.map_err(|_| LoadError::Speechless)?);
    }
    let messages = Messages::unpack(locale, &texts, count);
    Ok(Rc::new(messages.map_err(|_| LoadError::Speechless)?))
}

/// Loads the list that the page's place or its address asks for, with its labels in a language.
pub fn list(
    locale: Locale,
    toolkit: &'static Toolkit,
) -> impl Future<Output = Result<Loaded, LoadError>> {
    let site = SitePath::here();
    let asked = parse(&location::query(), None).state.dataset;
    let id = site.dataset.clone().or(asked);
    load(toolkit.source, site, id, locale)
}

/// Loads everything that a first view needs in a language.
pub fn ready_first(locale: Locale) -> Readying {
    Box::pin(ready_in(locale, &EXPLORER))
}

/// Loads everything that the studio needs in a language.
pub fn ready_all(locale: Locale) -> Readying {
    Box::pin(studio_in(locale))
}

/// Loads everything that the studio needs; nothing if some of it cannot be had.
pub async fn ready() -> Option<Ready> {
    studio_in(wanted()).await
}

async fn ready_in(locale: Locale, toolkit: &'static Toolkit) -> Option<Ready> {
    let (words, list) = (ask_messages(locale, toolkit.studio), list(locale, toolkit));
    let messages = messages(locale, words).await.ok()?;
    let loaded = Rc::new(list.await.ok()?);
    Some(Ready { loaded, messages })
}

async fn studio_in(locale: Locale) -> Option<Ready> {
    let Ready { loaded, messages } = ready_in(locale, &STUDIO).await?;
    let (source, version) = (STUDIO.source, later::version(STUDIO.source, &loaded));
    let mut all = loaded.with_version(version.await.ok()?);
    // What cannot be had, the figures and the notices then say themselves.
    if let Ok(reference) = later::reference(source, &loaded).await {
        all = all.with_reference(reference);
    }
    if let Ok(map) = later::map(source, &loaded).await {
        all = all.with_map(map);
    }
    let notes = later::notes(source, &loaded, locale).await;
    if let Some(text) = notes.unwrap_or_else(|_| Some(String::new())) {
        all = all.with_notes(locale, &text);
    }
    let loaded = Rc::new(all);
    Some(Ready { loaded, messages })
}

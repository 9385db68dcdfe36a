//! The part that saves figures and the list.

mod escape;
mod menu;
mod request;
mod source;

use std::pin::Pin;
use std::rc::Rc;

use self::menu::menu;
use super::browser::fetch::NETWORK_AGAIN;
use super::explorer::part::Save;
use super::load::later::Addition;
use super::load::{Loaded, later};
use crate::i18n::Locale;

/// The part.
pub static PART: Save = Save { menu, supply };

/// Loads the version of the list, from files that the page has loaded before.
fn supply(loaded: Rc<Loaded>, _: Locale) -> Pin<Box<dyn Future<Output = Option<Addition>>>> {
    Box::pin(async move {
        let version = later::version(&NETWORK_AGAIN, &loaded).await.ok()?;
        let add = move |loaded: &Loaded| loaded.with_version(version.clone());
        Some(Rc::new(add) as Addition)
    })
}

//! The words of the page.

use participant_explorer::i18n::{Locale, Messages};

use super::read::read;

/// The messages of a language.
pub fn messages(locale: Locale) -> Messages {
    let file = |folder: &str| read(&format!("messages/{folder}{}.json", locale.code()));
    Messages::all(locale, |group| file(group.folder())).unwrap()
}

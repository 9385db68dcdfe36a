//! The words of the page.

use participant_explorer::i18n::{Key, Locale, Messages};

use super::read::read;

/// The messages of a language, those of the studio included.
pub fn messages(locale: Locale) -> Messages {
    let file = |folder: &str| read(&format!("messages/{folder}{}.json", locale.code()));
    let messages = Messages::parse(locale, &file("")).unwrap();
    messages.with(&file("studio/"), Key::STUDIO).unwrap()
}

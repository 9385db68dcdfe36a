//! Languages: which one is shown, its direction, its messages and plurals, and how text is compared across spellings.

mod fold;
mod json;
mod keys;
mod letters;
mod locale;
mod localized_text;
mod messages;
mod number;
mod packed;
mod plural;
mod strings;

pub use fold::{fold, words};
pub use json::Json;
pub use keys::{Group, Key};
pub use locale::{Direction, Locale};
pub use localized_text::LocalizedText;
pub use messages::{Messages, MessagesError, Named};
pub use number::{integer, percent};
pub use packed::pack;
pub use plural::{Plural, plural};
pub use strings::{joined, occurs};

//! The part that builds the code with which other sites show the view in their pages.

mod builder;
mod choice;
mod code;
mod form;

use self::builder::builder;
use super::explorer::part::EmbedBuilder;

/// The part.
pub static PART: EmbedBuilder = EmbedBuilder { builder };

//! What builds the code with which other sites show the view in their pages, which the studio has.

mod builder;
mod choice;
mod code;
mod form;

pub use builder::builder;

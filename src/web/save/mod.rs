//! Saving figures and the list: only the studio can.

mod escape;
mod menu;
mod source;
mod wish;

pub use menu::menu;

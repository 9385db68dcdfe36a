//! Saving figures and the list: only the studio can.

mod menu;
mod source;
mod wish;

pub use menu::menu;

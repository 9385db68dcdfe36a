//! The page: Yew components and browser interfaces. The only floor that knows the browser.
//!
//! Components render the values of [`crate::view`] and dispatch [`crate::state::Action`]s; no sentence is made here, but for the
//! two that are needed when there are no messages to make one of.

mod app;
mod ask;
mod browser;
mod choices;
mod controls;
mod details;
mod element;
mod embed;
mod explorer;
mod facets;
mod failure;
mod figure;
mod figures;
mod frame;
mod load;
mod manner;
mod mark;
mod marks;
#[cfg(target_arch = "wasm32")]
mod memory;
mod msg;
mod notices;
#[cfg(feature = "prerender")]
pub mod prerender;
mod present;
mod ready;
mod save;
mod scene;
mod shown;
mod site_path;
mod source;
mod studio;
mod table;
mod toolkit;
mod tooltip;
mod twin;
mod waiting;

pub use app::{App, Props as AppProps};
pub use browser::relay;
pub use ready::{Ready, ready};
pub use toolkit::{EXPLORER, STUDIO, Toolkit};

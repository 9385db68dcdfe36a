//! The page: Yew components and browser interfaces. The only floor that knows the browser.
//!
//! Components render the values of [`crate::view`] and dispatch [`crate::state::Action`]s; no sentence is made here.
//!
//! [`explorer`] is what a page loads first. Each part that is loaded later has a folder of its own, and [`parts`] is the list of them.

#[cfg(target_arch = "wasm32")]
mod allocator;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod app;
mod browser;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod dom;
mod embed_builder;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod explorer;
mod figures;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod load;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod localized;
mod notices;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod parts;
#[cfg(feature = "prerender")]
pub mod prerender;
mod present;
mod save;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod site_path;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod source;
mod story;

pub use app::start;

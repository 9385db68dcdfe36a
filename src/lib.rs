//! Participant Explorer: who took part, as filterable tables and charts, computed in the browser.
//!
//! The modules are floors; each uses only those listed before it. Everything but [`web`] is plain Rust that knows no browser.

pub mod i18n;

#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
pub mod dataset;

#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
pub mod table;

#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
pub mod query;

#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
pub mod state;

pub mod view;

pub mod chart;

pub mod export;

#[cfg(feature = "web")]
pub mod web;

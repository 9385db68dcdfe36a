//! Participant Explorer: who took part, as filterable tables and charts, computed in the browser.
//!
//! The modules are floors; each uses only those listed before it. Everything but [`web`] is plain Rust that knows no browser.

pub mod i18n;

#[warn(clippy::disallowed_macros, clippy::disallowed_methods)]
pub mod dataset;

#[warn(clippy::disallowed_macros, clippy::disallowed_methods)]
pub mod table;

#[warn(clippy::disallowed_macros, clippy::disallowed_methods)]
pub mod query;

#[warn(clippy::disallowed_macros, clippy::disallowed_methods)]
pub mod state;

pub mod view;

pub mod chart;

pub mod export;

#[cfg(feature = "web")]
pub mod web;

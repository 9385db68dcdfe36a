//! Participant Explorer: who took part, as filterable tables and charts, computed in the browser.

#[cfg(feature = "web")]
pub mod web;

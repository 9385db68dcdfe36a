//! The built site in three engines: one module an audience or a topic.

mod accessibility;
mod addresses;
mod embedder;
mod errors;
mod harness;
mod history;
mod keyboard;
mod languages;
mod layout;
mod presenter;
mod smoke;
mod sorting;
mod visitor;

//! The pages of a site as text, as the program that renders them hands them to the build tool: JSON of a [`Rendered`].
//!
//! A crate of its own, since both sides have to agree on it and neither should compile the other: the build tool would wait for the app,
//! which it has yet to build, and the app for the compilers in the build tool.

mod page;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use page::{Alternate, Page, Picture, Words};

/// The folder in which pages without names, and what only they load, are a site of their own.
pub const NAMELESS: &str = "nameless/";

/// The pages of a site, and what they load that is made with them.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Rendered {
    /// The pages.
    pub pages: Vec<Page>,
    /// The texts of the messages' files by their paths from a folder of their own.
    pub messages: BTreeMap<String, String>,
    /// The data for pages without names, by the paths of what it stands for.
    pub nameless: BTreeMap<String, String>,
}

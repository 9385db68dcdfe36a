//! The built site in real browsers: support for the scenarios in `tests/`.
//!
//! A [`Session`] is one browser (Chromium, Firefox or WebKitGTK) and one [`Server`] of its own that serves the
//! built site under [`PREFIX`] with the contract's content security policy. A [`Page`] reads and operates the page
//! through the hooks that the contract names. [`run`] runs each [`Scenario`] in each engine, several browsers at a time.
//! [`faults`] needs no browser: it checks pages as files.

mod axe;
mod browser;
mod console;
mod display;
mod driver;
mod engine;
mod facts;
mod fonts;
mod group;
mod host;
mod markup;
mod page;
mod paper;
mod picture;
mod pool;
mod run;
mod scenario;
mod server;
mod session;
mod setup;
mod times;
mod wait;

pub use axe::violations;
pub use console::Problem;
pub use engine::{Engine, Preferences, Scheme};
pub use facts::{Facts, Names, Person};
pub use fonts::font_files;
pub use host::{Host, Software};
pub use markup::{Fault, faults, pages};
pub use page::{FacetValue, Mark, Notice, Page, Row, SavedFile, hooks};
pub use paper::{Sheet, printed};
pub use picture::{Extent, picture};
pub use run::run;
pub use scenario::Scenario;
pub use server::{Answer, Gate, PREFIX, Request, Server};
pub use session::Session;
pub use setup::Setup;
pub use wait::{eventually, settled};

//! The built site in real browsers: support for the scenarios in `tests/`.
//!
//! A [`Session`] is one browser (Chromium, Firefox or WebKitGTK) and one [`Server`] of its own that serves the
//! built site under [`PREFIX`] with the contract's content security policy. A [`Page`] reads and operates the page
//! through the hooks that the contract names. [`in_every_engine!`] turns one scenario into three tests.

mod axe;
mod console;
mod display;
mod driver;
mod engine;
mod facts;
mod page;
mod picture;
mod run;
mod server;
mod session;
mod setup;
mod wait;

pub use axe::violations;
pub use console::Problem;
pub use engine::{Engine, Preferences, Scheme};
pub use facts::{Facts, Person};
pub use page::{FacetValue, Mark, Notice, Page, Row, hooks};
pub use picture::{Extent, picture};
pub use run::run;
pub use server::{Answer, PREFIX, Request, Server};
pub use session::Session;
pub use setup::Setup;
pub use wait::{eventually, settled};

/// Declares three tests a scenario, one an engine: `in_every_engine!(reads_the_summary, narrows_by_region)`.
///
/// A scenario is an `async fn(&Session) -> anyhow::Result<()>`. Preferences other than the default come first:
/// `in_every_engine!(DARK => reads_well)`.
#[macro_export]
macro_rules! in_every_engine {
    ($preferences:expr => $($scenario:ident),+ $(,)?) => {$(
        mod $scenario {
            #[test]
            fn chromium() -> anyhow::Result<()> {
                $crate::run($crate::Engine::Chromium, $preferences, super::$scenario)
            }

            #[test]
            fn firefox() -> anyhow::Result<()> {
                $crate::run($crate::Engine::Firefox, $preferences, super::$scenario)
            }

            #[test]
            fn webkit() -> anyhow::Result<()> {
                $crate::run($crate::Engine::WebKit, $preferences, super::$scenario)
            }
        }
    )+};
    ($($scenario:ident),+ $(,)?) => {
        $crate::in_every_engine!($crate::Preferences::default() => $($scenario),+);
    };
}

/// Declares one test a scenario, for what only Chromium's developer protocol can set.
#[macro_export]
macro_rules! in_chromium {
    ($($scenario:ident),+ $(,)?) => {$(
        mod $scenario {
            #[test]
            fn chromium() -> anyhow::Result<()> {
                $crate::run($crate::Engine::Chromium, $crate::Preferences::default(), super::$scenario)
            }
        }
    )+};
}

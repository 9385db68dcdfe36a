//! A scenario as a value.

use std::pin::Pin;

use anyhow::Result;

use crate::engine::{Engine, Preferences};
use crate::session::Session;

/// What a scenario does, boxed so that scenarios fit into one list.
pub type Steps = for<'s> fn(&'s Session) -> Pin<Box<dyn Future<Output = Result<()>> + 's>>;

/// Something that a person does with the page, and what must come of it.
#[derive(Clone, Copy)]
pub struct Scenario {
    /// Its topic and name, such as `visitor::finds_a_person`.
    pub name: &'static str,
    /// Engines in which it runs.
    pub engines: &'static [Engine],
    /// What the person prefers.
    pub preferences: Preferences,
    /// What happens.
    pub steps: Steps,
}

impl Scenario {
    /// A scenario in all engines, with default preferences.
    pub fn new(name: &'static str, steps: Steps) -> Self {
        Self {
            name,
            engines: &Engine::ALL,
            preferences: Preferences::default(),
            steps,
        }
    }

    /// The same with other preferences.
    #[must_use]
    pub fn preferring(self, preferences: Preferences) -> Self {
        Self {
            preferences,
            ..self
        }
    }

    /// The same in some engines only.
    #[must_use]
    pub fn only_in(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }
}

/// Lists the scenarios of a module: `scenarios![reads_the_summary, finds_a_person]`, each an
/// `async fn(&Session) -> anyhow::Result<()>`.
#[macro_export]
macro_rules! scenarios {
    ($($scenario:ident),+ $(,)?) => {
        vec![$(
            $crate::Scenario::new(
                concat!(module_path!(), "::", stringify!($scenario)),
                |session| Box::pin($scenario(session)),
            )
        ),+]
    };
}

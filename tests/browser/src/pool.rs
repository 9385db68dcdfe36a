//! Browsers that wait for their next scenario. Starting one takes up to two seconds, most scenarios less.

use anyhow::Result;
use tokio::sync::Mutex;

use crate::browser::Browser;
use crate::engine::{Engine, Preferences};
use crate::setup::Setup;

/// Idle browsers. Scenarios come sorted by engine and preferences, so those of other kinds are not needed again.
#[derive(Default)]
pub(crate) struct Pool {
    idle: Mutex<Vec<Browser>>,
}

impl Pool {
    /// An idle browser of a kind, or a new one; idle browsers of other kinds end.
    pub(crate) async fn take(
        &self,
        engine: Engine,
        preferences: Preferences,
        setup: &Setup,
    ) -> Result<Browser> {
        let mut idle = self.idle.lock().await;
        let fits = |browser: &Browser| browser.is(engine, preferences);
        let (mut fitting, others): (Vec<_>, Vec<_>) = idle.drain(..).partition(fits);
        let found = fitting.pop();
        idle.append(&mut fitting);
        drop(idle);
        for other in others {
            other.quit().await?;
        }
        match found {
            Some(browser) => Ok(browser),
            None => Browser::start(engine, preferences, setup).await,
        }
    }

    /// Takes back a browser that is as good as new.
    pub(crate) async fn put(&self, browser: Browser) {
        self.idle.lock().await.push(browser);
    }

    /// Ends all idle browsers.
    pub(crate) async fn close(&self) -> Result<()> {
        for browser in self.idle.lock().await.drain(..) {
            browser.quit().await?;
        }
        Ok(())
    }
}

//! A browser under control of its driver.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::task::spawn_blocking;

use crate::driver::Driver;
use crate::engine::{Engine, Preferences, Scheme, capabilities};
use crate::setup::Setup;
use crate::wait::{eventually, settled};

/// How long a script or a page may take to load, on a busy machine. A script that WebKitGTK loses with a page that is left answers only
/// then, so that this is less than the patience of a wait, which asks again.
const LIMIT: Duration = Duration::from_secs(30);

/// How many looks in a row find a window at the size that was asked for, once it stays at it.
const LOOKS: u32 = 4;

/// A browser with a profile of its own. It ends when dropped.
pub(crate) struct Browser {
    engine: Engine,
    preferences: Preferences,
    web: WebDriver,
    // Last, because the browser must still be there when `web` ends its session.
    driver: Driver,
}

impl Browser {
    /// Starts a driver and its browser.
    pub(crate) async fn start(
        engine: Engine,
        preferences: Preferences,
        setup: &Setup,
    ) -> Result<Self> {
        let fonts = setup.fonts.clone();
        let setup = setup.clone();
        let driver = spawn_blocking(move || Driver::start(engine, preferences, &setup)).await??;
        let wanted = capabilities(engine, preferences, driver.profile(), &fonts);
        let web = WebDriver::new(driver.url(), wanted)
            .await
            .with_context(|| {
                let said = driver.log();
                format!("{} does not start; its driver said: {said}", engine.name())
            })?;
        web.set_script_timeout(LIMIT).await?;
        web.set_page_load_timeout(LIMIT).await?;
        let browser = Self {
            engine,
            preferences,
            web,
            driver,
        };
        browser.refresh().await?;
        Ok(browser)
    }

    /// Makes a used browser as good as new: an empty page, default size and media, empty logs.
    pub(crate) async fn refresh(&self) -> Result<()> {
        self.web.enter_default_frame().await?;
        self.web.goto("about:blank").await?;
        self.resize(1280, 900).await?;
        self.focus_window().await?;
        self.prefer(self.preferences.scheme).await?;
        if self.engine == Engine::Chromium {
            // Reading a log empties it.
            self.web.get_log("browser").await?;
            self.web.get_log("performance").await?;
        }
        Ok(())
    }

    /// Whether this is the browser for an engine and preferences.
    pub(crate) fn is(&self, engine: Engine, preferences: Preferences) -> bool {
        self.engine == engine && self.preferences == preferences
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn web(&self) -> &WebDriver {
        &self.web
    }

    pub(crate) async fn quit(self) -> Result<()> {
        Ok(self.web.quit().await?)
    }

    pub(crate) async fn evaluate<T: DeserializeOwned>(
        &self,
        body: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.web.execute(body, arguments).await?;
        Ok(serde_json::from_value(answer.json().clone())?)
    }

    pub(crate) async fn viewport(&self) -> Result<(u32, u32)> {
        self.evaluate("return [innerWidth, innerHeight]", vec![])
            .await
    }

    pub(crate) async fn developer(&self, method: &str, parameters: Value) -> Result<Value> {
        ensure!(
            self.engine == Engine::Chromium,
            "only Chromium has the developer protocol"
        );
        Ok(self.web.cdp().send_raw(method, parameters).await?)
    }

    /// Gives the viewport a size in CSS pixels; the session leaves any frame.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium {
            // A window of Chromium cannot be narrower than 500 pixels, its viewport can.
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.developer("Emulation.setDeviceMetricsOverride", metrics)
                .await?;
            return Ok(());
        }
        self.web.enter_default_frame().await?;
        self.web.set_window_rect(0, 0, width, height).await?;
        // A window may take its time to change, and its frame takes a part of what was asked for. One that has had several sizes asked of
        // it may go through the right one on its way.
        let mut right = 0;
        settled(
            &format!("a viewport of {width} x {height} in {}", self.engine.name()),
            async || {
                let reached = self.viewport().await?;
                if reached != (width, height) {
                    let outer = self.web.get_window_rect().await?;
                    let grown = |outer: i64, reached: u32, wanted: u32| {
                        u32::try_from(outer - i64::from(reached) + i64::from(wanted))
                    };
                    let width = grown(outer.width, reached.0, width)?;
                    let height = grown(outer.height, reached.1, height)?;
                    self.web.set_window_rect(0, 0, width, height).await?;
                }
                Ok(reached)
            },
            |reached| {
                right = if *reached == (width, height) {
                    right + 1
                } else {
                    0
                };
                right == LOOKS
            },
        )
        .await?;
        Ok(())
    }

    /// Sets the colour scheme. Firefox and WebKitGTK have taken theirs from the preferences at their start.
    async fn prefer(&self, scheme: Scheme) -> Result<()> {
        if self.engine == Engine::Chromium {
            let features = json!([{ "name": "prefers-color-scheme", "value": scheme.name() }]);
            let media = json!({ "media": "", "features": features });
            self.developer("Emulation.setEmulatedMedia", media).await?;
        }
        let query = format!(
            "return matchMedia('(prefers-color-scheme: {})').matches",
            scheme.name()
        );
        let seen: bool = self.evaluate(&query, vec![]).await?;
        ensure!(
            seen,
            "{} does not prefer the {} scheme",
            self.engine.name(),
            scheme.name()
        );
        Ok(())
    }

    async fn focus_window(&self) -> Result<()> {
        self.driver.focus_window()?;
        eventually("the browser's window to have the keyboard", async || {
            let focused: bool = self.evaluate("return document.hasFocus()", vec![]).await?;
            Ok(focused.then_some(()))
        })
        .await
    }
}

//! One browser with one server.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::task::spawn_blocking;

use crate::console::{Problem, problems};
use crate::driver::Driver;
use crate::engine::{Engine, Preferences, Scheme, capabilities};
use crate::facts::Facts;
use crate::page::Page;
use crate::server::Server;
use crate::setup::Setup;
use crate::wait::{eventually, settled};

/// How long a script or a page may take to load, on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

/// A fresh browser with an empty profile, and a server of its own. Both end when dropped.
pub struct Session {
    engine: Engine,
    setup: Setup,
    server: Server,
    tolerated: Mutex<Vec<String>>,
    web: WebDriver,
    // Last, because the browser must still be there when `web` ends its session.
    driver: Driver,
}

impl Session {
    /// Starts a server for the built site, a driver and a browser.
    ///
    /// # Errors
    ///
    /// A program is missing or does not start.
    pub async fn start(engine: Engine, preferences: Preferences, setup: Setup) -> Result<Self> {
        let server = Server::start(&setup.site).await?;
        let for_driver = setup.clone();
        let driver =
            spawn_blocking(move || Driver::start(engine, preferences, &for_driver)).await??;
        let wanted = capabilities(engine, preferences, driver.profile());
        let web = WebDriver::new(driver.url(), wanted)
            .await
            .with_context(|| {
                format!(
                    "{} does not start; its driver said: {}",
                    engine.name(),
                    driver.log()
                )
            })?;
        web.set_script_timeout(LIMIT).await?;
        web.set_page_load_timeout(LIMIT).await?;
        let session = Self {
            engine,
            setup,
            server,
            tolerated: Mutex::default(),
            web,
            driver,
        };
        session.resize(1280, 900).await?;
        session.focus_window().await?;
        session.prefer(preferences.scheme).await?;
        Ok(session)
    }

    /// The engine of this browser.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The server of this session alone.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The browser.
    pub fn web(&self) -> &WebDriver {
        &self.web
    }

    /// Paths on this machine.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The page that the browser shows, or the frame that it is in.
    pub fn page(&self) -> Page<'_> {
        Page::new(self)
    }

    /// The participant list of the built site, read independently of the app.
    ///
    /// # Errors
    ///
    /// The built site has no such file, or it is not the list that the contract describes.
    pub fn facts(&self) -> Result<Facts> {
        Facts::read(&self.setup.site)
    }

    /// Runs the body of a function in the page and reads what it returns.
    ///
    /// # Errors
    ///
    /// The script throws, or returns something else than `T`.
    pub async fn evaluate<T: DeserializeOwned>(
        &self,
        body: &str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        let answer = self.web.execute(body, arguments).await?;
        Ok(serde_json::from_value(answer.json().clone())?)
    }

    /// Gives the browser's viewport a size in CSS pixels; the session leaves any frame.
    ///
    /// # Errors
    ///
    /// The browser cannot make its window as narrow as that.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium {
            // A window of Chromium cannot be narrower than 500 pixels, its viewport can.
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.developer("Emulation.setDeviceMetricsOverride", metrics)
                .await?;
            return Ok(());
        }
        self.web.enter_default_frame().await?;
        self.web.set_window_rect(0, 0, width, height).await?;
        // A window may take its time to change, and its frame takes a part of what was asked for.
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
            |reached| *reached == (width, height),
        )
        .await?;
        Ok(())
    }

    /// Sets the colour scheme. Firefox and WebKitGTK have taken theirs from the preferences at their start.
    ///
    /// # Errors
    ///
    /// The page sees another scheme.
    pub async fn prefer(&self, scheme: Scheme) -> Result<()> {
        if self.engine == Engine::Chromium {
            let features = json!([{ "name": "prefers-color-scheme", "value": scheme.name() }]);
            self.developer(
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            )
            .await?;
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

    /// Width and height of the viewport in CSS pixels.
    ///
    /// # Errors
    ///
    /// The browser does not answer.
    pub async fn viewport(&self) -> Result<(u32, u32)> {
        self.evaluate("return [innerWidth, innerHeight]", vec![])
            .await
    }

    /// Sends a command of Chromium's developer protocol.
    ///
    /// # Errors
    ///
    /// The browser is another one, or refuses the command.
    pub async fn developer(&self, method: &str, parameters: Value) -> Result<Value> {
        ensure!(
            self.engine == Engine::Chromium,
            "only Chromium has the developer protocol"
        );
        Ok(self.web.cdp().send_raw(method, parameters).await?)
    }

    /// From now on, problems that mention `file` do not count: the scenario causes them itself.
    pub fn tolerate(&self, file: &str) {
        self.tolerated().push(file.to_owned());
    }

    /// Everything that went wrong since the session began, apart from what is tolerated.
    ///
    /// # Errors
    ///
    /// The browser's log cannot be read.
    pub async fn problems(&self) -> Result<Vec<Problem>> {
        problems(self).await
    }

    /// Whether a problem is one that the scenario causes itself.
    pub(crate) fn tolerates(&self, text: &str) -> bool {
        self.tolerated().iter().any(|file| text.contains(file))
    }

    /// Ends the browser.
    ///
    /// # Errors
    ///
    /// The browser has ended before.
    pub async fn quit(self) -> Result<()> {
        Ok(self.web.quit().await?)
    }

    async fn focus_window(&self) -> Result<()> {
        self.driver.focus_window()?;
        eventually("the browser's window to have the keyboard", async || {
            let focused: bool = self.evaluate("return document.hasFocus()", vec![]).await?;
            Ok(focused.then_some(()))
        })
        .await
    }

    fn tolerated(&self) -> MutexGuard<'_, Vec<String>> {
        self.tolerated
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

//! One browser with one server.

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::WebDriver;

use crate::browser::Browser;
use crate::console::{Problem, problems};
use crate::engine::{Engine, Preferences};
use crate::facts::Facts;
use crate::page::Page;
use crate::server::Server;
use crate::setup::Setup;

/// A browser with nothing of the past in it, and a server of its own. Both end when dropped.
pub struct Session {
    setup: Setup,
    server: Server,
    tolerated: Mutex<Vec<String>>,
    own: Mutex<Vec<String>>,
    browser: Browser,
}

impl Session {
    /// Starts a browser and a server for the built site.
    ///
    /// # Errors
    ///
    /// A program is missing or does not start.
    pub async fn start(engine: Engine, preferences: Preferences, setup: Setup) -> Result<Self> {
        let browser = Browser::start(engine, preferences, &setup).await?;
        Self::with(browser, setup).await
    }

    /// Starts a server for a browser that is there already.
    pub(crate) async fn with(browser: Browser, setup: Setup) -> Result<Self> {
        Ok(Self {
            server: Server::start(&setup.site)?,
            setup,
            tolerated: Mutex::default(),
            own: Mutex::default(),
            browser,
        })
    }

    /// Ends the server and makes the browser ready for another session.
    pub(crate) async fn into_browser(self) -> Result<Browser> {
        self.browser.refresh().await?;
        Ok(self.browser)
    }

    /// The engine of this browser.
    pub fn engine(&self) -> Engine {
        self.browser.engine()
    }

    /// The server of this session alone.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The browser.
    pub fn web(&self) -> &WebDriver {
        self.browser.web()
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
        self.browser.evaluate(body, arguments).await
    }

    /// Gives the browser's viewport a size in CSS pixels; the session leaves any frame.
    ///
    /// # Errors
    ///
    /// The browser cannot make its window as narrow as that.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.browser.resize(width, height).await
    }

    /// Width and height of the viewport in CSS pixels.
    ///
    /// # Errors
    ///
    /// The browser does not answer.
    pub async fn viewport(&self) -> Result<(u32, u32)> {
        self.browser.viewport().await
    }

    /// Sends a command of Chromium's developer protocol.
    ///
    /// # Errors
    ///
    /// The browser is another one, or refuses the command.
    pub async fn developer(&self, method: &str, parameters: Value) -> Result<Value> {
        self.browser.developer(method, parameters).await
    }

    /// From now on, problems that mention `file` do not count: the scenario causes them itself.
    pub fn tolerate(&self, file: &str) {
        locked(&self.tolerated).push(file.to_owned());
    }

    /// From now on, requests to `origin` are no foreign ones: the scenario has a server of its own there.
    pub fn adopt(&self, origin: String) {
        locked(&self.own).push(origin + "/");
    }

    /// Everything that went wrong since the session began, apart from what is tolerated.
    ///
    /// # Errors
    ///
    /// The browser's log cannot be read.
    pub async fn problems(&self) -> Result<Vec<Problem>> {
        problems(self).await
    }

    /// Ends the browser.
    ///
    /// # Errors
    ///
    /// The browser has ended before.
    pub async fn quit(self) -> Result<()> {
        self.browser.quit().await
    }

    /// Whether a problem is one that the scenario causes itself.
    pub(crate) fn tolerates(&self, text: &str) -> bool {
        locked(&self.tolerated)
            .iter()
            .any(|file| text.contains(file))
    }

    /// Whether a URL leads to a server of this session.
    pub(crate) fn owns(&self, url: &str) -> bool {
        let adopted = || {
            locked(&self.own)
                .iter()
                .any(|origin| url.starts_with(origin))
        };
        self.server.owns(url) || adopted()
    }
}

/// A panic elsewhere leaves no half-written list here.
fn locked(list: &Mutex<Vec<String>>) -> MutexGuard<'_, Vec<String>> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

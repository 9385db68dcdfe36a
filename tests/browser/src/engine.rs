//! The three engines and what a new session asks of each.

use std::path::Path;

use serde_json::{Map, Value, json};
use thirtyfour::Capabilities;

use crate::setup::program;

/// A browser engine, tested through the browser that Debian packages for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox ESR.
    Firefox,
    /// WebKit, in WebKitGTK's MiniBrowser.
    WebKit,
}

impl Engine {
    /// All engines, in the order in which they are reported.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name used in file names and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// Light or dark, as the reader's system asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Both schemes.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The value of the media feature `prefers-color-scheme`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What a reader has set in the browser or the system before the page opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Colour scheme.
    pub scheme: Scheme,
    /// Preferred language, a BCP 47 tag. WebKitGTK takes it from the system's locale and ignores it here.
    pub language: &'static str,
}

impl Preferences {
    /// A reader who prefers dark pages.
    pub const DARK: Self = Self {
        scheme: Scheme::Dark,
        language: "en",
    };
    /// A reader who prefers Arabic.
    pub const ARABIC: Self = Self {
        scheme: Scheme::Light,
        language: "ar",
    };
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            scheme: Scheme::Light,
            language: "en",
        }
    }
}

/// The capabilities of a new session. `profile` is a folder that belongs to this session alone, `fonts` one that has all of its fonts.
pub(crate) fn capabilities(
    engine: Engine,
    preferences: Preferences,
    profile: &Path,
    fonts: &Path,
) -> Capabilities {
    let wanted = match engine {
        Engine::Chromium => chromium(preferences, profile),
        Engine::Firefox => firefox(preferences, fonts),
        Engine::WebKit => webkit(),
    };
    Capabilities::from(wanted)
}

fn chromium(preferences: Preferences, profile: &Path) -> Map<String, Value> {
    let arguments = json!([
        "--headless=new",
        // The sandbox refuses to run as root, as in most containers.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        // Requests of the browser itself would only blur what the page asks for.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        format!("--accept-lang={}", preferences.language),
        format!("--user-data-dir={}", profile.join("chromium").display()),
    ]);
    object([
        ("browserName", json!("chrome")),
        (
            "goog:chromeOptions",
            json!({ "binary": program("CHROMIUM", "/usr/bin/chromium"), "args": arguments }),
        ),
        (
            "goog:loggingPrefs",
            json!({ "browser": "ALL", "performance": "ALL" }),
        ),
    ])
}

fn firefox(preferences: Preferences, fonts: &Path) -> Map<String, Value> {
    let content_scheme = match preferences.scheme {
        Scheme::Dark => 0,
        Scheme::Light => 1,
    };
    let settings = json!({
        "layout.css.prefers-color-scheme.content-override": content_scheme,
        "intl.accept_languages": preferences.language,
        "app.update.enabled": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "services.settings.server": "data:,",
        "toolkit.telemetry.enabled": false,
        // Its sandbox reads fonts in the system's folders, and elsewhere where it is told so.
        "security.sandbox.content.read_path_whitelist": format!("{}/", fonts.display()),
        // Scroll bars that take no room, as on a phone: a viewport of 360 pixels is 360 pixels for the page.
        "ui.useOverlayScrollbars": 1,
        // Tab reaches links and buttons on every system.
        "accessibility.tabfocus": 7,
    });
    object([
        ("browserName", json!("firefox")),
        (
            "moz:firefoxOptions",
            json!({
                "binary": program("FIREFOX", "/usr/bin/firefox-esr"),
                "args": ["-headless"],
                "prefs": settings,
            }),
        ),
    ])
}

fn webkit() -> Map<String, Value> {
    let usual = format!(
        "/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        std::env::consts::ARCH
    );
    object([
        ("browserName", json!("MiniBrowser")),
        (
            "webkitgtk:browserOptions",
            json!({ "binary": program("MINIBROWSER", &usual), "args": ["--automation"] }),
        ),
    ])
}

fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

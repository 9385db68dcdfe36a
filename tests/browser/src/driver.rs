//! Driver programs: started with a profile and a process group of their own, ended with everything they started.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use crate::display::Display;
use crate::engine::{Engine, Preferences, Scheme};
use crate::fonts::configure;
use crate::group::Group;
use crate::setup::{Setup, program};

const PATIENCE: Duration = Duration::from_secs(20);
const FIRST_PORT: u16 = 20_000;
const PORTS: u16 = 10_000;

/// A running WebDriver server. Dropping it ends the driver, its browser and its display, then removes the profile.
pub(crate) struct Driver {
    url: String,
    // Fields drop in this order: the browser goes before its display, and both before the profile they write to.
    _driver: Group,
    display: Option<Display>,
    profile: TempDir,
}

impl Driver {
    /// Starts the driver of an engine and waits until it listens. Blocks.
    pub(crate) fn start(engine: Engine, preferences: Preferences, setup: &Setup) -> Result<Self> {
        let profile = TempDir::with_prefix(format!("browser-tests-{}-", engine.name()))?;
        let port = free_port()?;
        let display = match engine {
            Engine::WebKit => Some(Display::start()?),
            Engine::Chromium | Engine::Firefox => None,
        };
        let mut command = match (engine, &display) {
            (Engine::Chromium, _) => chromedriver(port),
            (Engine::Firefox, _) => geckodriver(port, profile.path(), setup),
            (Engine::WebKit, display) => webkit_driver(port, preferences, display.as_ref()),
        };
        // Nothing of the person who runs the tests, such as fonts or themes, may reach the browser.
        command
            .env("FONTCONFIG_FILE", configure(&setup.fonts, profile.path())?)
            .env("HOME", profile.path())
            .env("XDG_RUNTIME_DIR", profile.path())
            .env("LANG", "C.UTF-8");
        let log = profile.path().join("driver.log");
        let out = File::create(&log)?;
        command.stdout(out.try_clone()?).stderr(out);
        let mut driver = Group::start(&mut command)?;
        await_ready(&mut driver, port, engine, &log)?;
        Ok(Self {
            url: format!("http://127.0.0.1:{port}"),
            _driver: driver,
            display,
            profile,
        })
    }

    /// Where the driver listens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Gives the keyboard to the browser's window, where no window manager does. Blocks for a moment.
    pub(crate) fn focus_window(&self) -> Result<()> {
        self.display
            .as_ref()
            .map_or(Ok(()), Display::focus_largest_window)
    }

    /// What the driver has written so far, for messages.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.profile().join("driver.log")).unwrap_or_default()
    }

    /// The folder that belongs to this driver alone.
    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }
}

fn chromedriver(port: u16) -> Command {
    let mut command = Command::new(program("CHROMEDRIVER", "chromedriver"));
    command.arg(format!("--port={port}"));
    command
}

fn geckodriver(port: u16, profile: &Path, setup: &Setup) -> Command {
    let mut command = Command::new(&setup.geckodriver);
    command
        .arg("--port")
        .arg(port.to_string())
        .arg("--profile-root")
        .arg(profile)
        // Two Firefoxes at once must not meet at the same port.
        .args(["--marionette-port", "0"])
        .env("MOZ_CRASHREPORTER_DISABLE", "1");
    command
}

fn webkit_driver(port: u16, preferences: Preferences, display: Option<&Display>) -> Command {
    let mut command = Command::new(program("WEBKITDRIVER", "WebKitWebDriver"));
    command
        .arg(format!("--port={port}"))
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("GTK_A11Y", "none");
    if let Some(display) = display {
        command.env("DISPLAY", display.name());
    }
    if preferences.scheme == Scheme::Dark {
        command.env("GTK_THEME", "Adwaita:dark");
    }
    command
}

/// A port that nothing listens on. It lies below the range from which systems choose ports for connections, so that no
/// browser takes it before the driver does; each process counts from a place of its own.
pub(crate) fn free_port() -> Result<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 100)? * 100;
    for _ in 0..PORTS {
        let offset = (start + NEXT.fetch_add(1, Ordering::Relaxed)) % PORTS;
        let port = FIRST_PORT + offset;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("no port from {FIRST_PORT} on is free for a driver");
}

/// Waits until the driver says that it is ready for a session.
fn await_ready(driver: &mut Group, port: u16, engine: Engine, log: &Path) -> Result<()> {
    let since = Instant::now();
    while !is_ready(port).unwrap_or(false) {
        let ended = driver.has_ended()?;
        if ended || since.elapsed() > PATIENCE {
            let said = std::fs::read_to_string(log).unwrap_or_default();
            bail!(
                "the driver of {} does not answer; it said: {said}",
                engine.name()
            );
        }
        // A driver tells nobody when it is ready: it has to be asked, and in a while again.
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// Asks the driver for its status, which all drivers answer with one short JSON object.
fn is_ready(port: u16) -> Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    stream.write_all(
        format!("GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")
            .as_bytes(),
    )?;
    let mut answer = String::new();
    // Some drivers keep the connection open; what has arrived until then counts.
    let _ = stream.read_to_string(&mut answer);
    Ok(answer.replace(' ', "").contains("\"ready\":true"))
}

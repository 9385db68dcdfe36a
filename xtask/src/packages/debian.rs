//! Debian packages that the browser tests need: found out, and installed where that is possible.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// What shows that a package, or something of the same use, is there.
enum Sign {
    Program(&'static str),
    File(&'static str),
}

/// Debian's names of the packages, which are Ubuntu's as well but for the browsers.
const PACKAGES: [(&str, Sign); 12] = [
    ("chromium", Sign::Program("chromium")),
    ("chromium-driver", Sign::Program("chromedriver")),
    ("firefox-esr", Sign::Program("firefox-esr")),
    ("webkit2gtk-driver", Sign::Program("WebKitWebDriver")),
    ("xvfb", Sign::Program("Xvfb")),
    ("xauth", Sign::Program("xauth")),
    ("npm", Sign::Program("npm")),
    // Runs what checks the HTML of the pages.
    ("default-jre-headless", Sign::Program("java")),
    // Reads what a printed page says.
    ("poppler-utils", Sign::Program("pdftotext")),
    // Servers that the site is tried on. Programs of administrators are not on everybody's path.
    ("nginx", Sign::File("/usr/sbin/nginx")),
    (
        "libnginx-mod-http-brotli-static",
        Sign::File("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"),
    ),
    ("apache2-bin", Sign::File("/usr/sbin/apache2")),
];

/// Installs the packages that the browser tests lack, or fails with the line that installs them.
pub fn ensure() -> Result<()> {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(_, sign)| !is_there(sign))
        .map(|(package, _)| *package)
        .collect();
    install(&missing, "the browser tests")
}

/// Installs npm where it is missing, or fails with the line that installs it.
pub fn ensure_npm() -> Result<()> {
    match which::which("npm") {
        Ok(_) => Ok(()),
        Err(_) => install(&["npm"], "what this project fetches from its registry"),
    }
}

fn install(missing: &[&str], whom: &str) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if which::which("apt-get").is_err() {
        bail!("{names} missing, by Debian's names, for {whom}: install these programs");
    }
    if !is_root() {
        bail!("{names} missing for {whom}: run `sudo apt-get install {names}`");
    }
    eprintln!("Installing {names} …");
    apt(&["update", "--quiet"])?;
    apt(&[
        &["install", "--yes", "--quiet", "--no-install-recommends"],
        missing,
    ]
    .concat())
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => which::which(name).is_ok(),
        Sign::File(path) => Path::new(path).exists(),
    }
}

fn is_root() -> bool {
    let asked = Command::new("id").arg("--user").output();
    asked.is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

fn apt(arguments: &[&str]) -> Result<()> {
    let status = Command::new("apt-get")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        // A server among the packages is for the tests, and not to be started by being installed.
        .env("SYSTEMD_OFFLINE", "1")
        .env("RUNLEVEL", "1")
        .status()
        .context("cannot start apt-get")?;
    if !status.success() {
        bail!(
            "`apt-get {}` failed: see its messages above",
            arguments.join(" ")
        );
    }
    Ok(())
}

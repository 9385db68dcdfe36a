//! What the tests find on this machine: the built site and the programs that are not on the path.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

/// Paths that `cargo xtask test` passes to the tests.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Folder of the built site.
    pub site: PathBuf,
    /// Firefox's driver, which distributions do not package.
    pub geckodriver: PathBuf,
    /// `axe.min.js` of the npm package `axe-core`.
    pub axe: PathBuf,
    /// The fonts that the pictures were drawn with, which browsers under test have and no others.
    pub fonts: PathBuf,
}

impl Setup {
    /// The path of an asset of the site, whose name changes with its content: what the name begins with, and how it ends.
    ///
    /// # Errors
    ///
    /// The site has no such asset.
    pub fn asset(&self, start: &str, end: &str) -> Result<String> {
        let mut names = fs::read_dir(self.site.join("assets"))?
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned());
        let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
        let name = name.with_context(|| format!("the site has no asset {start}…{end}"))?;
        Ok(["assets/", &name].concat())
    }

    /// Reads `PARTICIPANT_EXPLORER_SITE`, `GECKODRIVER`, `AXE_CORE` and `FONTS` from the environment.
    ///
    /// # Errors
    ///
    /// A variable is missing, or names a path that does not exist.
    pub fn from_environment() -> Result<Self> {
        Ok(Self {
            site: Self::site()?,
            geckodriver: path("GECKODRIVER", "geckodriver")?,
            axe: path("AXE_CORE", "axe-core's axe.min.js")?,
            fonts: Self::fonts()?,
        })
    }

    /// Folder of the built site, from `PARTICIPANT_EXPLORER_SITE`, for tests that need no browser.
    ///
    /// # Errors
    ///
    /// The variable is missing, or names a path that does not exist.
    pub fn site() -> Result<PathBuf> {
        path("PARTICIPANT_EXPLORER_SITE", "the built site")
    }

    /// Folder of the fonts that the pictures were drawn with, from `FONTS`.
    ///
    /// # Errors
    ///
    /// The variable is missing, or names a path that does not exist.
    pub fn fonts() -> Result<PathBuf> {
        path("FONTS", "the pictures' fonts")
    }

    /// The site as a single file, from `PARTICIPANT_EXPLORER_FILE`.
    ///
    /// # Errors
    ///
    /// The variable is missing, or names a path that does not exist.
    pub fn single_file() -> Result<PathBuf> {
        path("PARTICIPANT_EXPLORER_FILE", "the site as a single file")
    }
}

/// The Nu Html Checker, from `VNU_JAR`.
pub(crate) fn checker() -> Result<PathBuf> {
    path("VNU_JAR", "the Nu Html Checker's vnu.jar")
}

/// A program that may stand elsewhere than where Debian installs it.
pub(crate) fn program(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

fn path(variable: &str, what: &str) -> Result<PathBuf> {
    let remedy = || format!("Run `cargo xtask test`: it passes the path of {what} in {variable}.");
    let path = PathBuf::from(env::var_os(variable).with_context(remedy)?);
    ensure!(
        path.exists(),
        "Run `cargo xtask test`: {variable} names {}, which does not exist.",
        path.display()
    );
    Ok(path)
}

//! Whether pages are valid HTML, by the Nu Html Checker, which knows the standard's rules on elements, attributes and ARIA.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::setup;

/// Something in a page that the standard does not allow, or that the checker warns of, such as a text in another language than it says.
#[derive(Debug, Clone, Deserialize)]
pub struct Fault {
    /// `error`, `info` for a warning, or `non-document-error` where a page could not be checked to its end.
    #[serde(rename = "type")]
    kind: String,
    /// Address of the file; a fault of the checker itself may have none.
    #[serde(default)]
    url: String,
    /// The line on which the fault ends.
    #[serde(default, rename = "lastLine")]
    line: usize,
    /// What is wrong, in English.
    message: String,
    /// What stands around the fault.
    #[serde(default)]
    extract: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            url,
            line,
            message,
            extract,
        } = self;
        let file = url.strip_prefix("file:").unwrap_or(url);
        write!(formatter, "{file}:{line}: {kind}: {message}")?;
        for line in extract.lines() {
            write!(formatter, "\n    {line}")?;
        }
        Ok(())
    }
}

/// What the checker answers with `--format json`.
#[derive(Deserialize)]
struct Report {
    messages: Vec<Fault>,
}

/// The faults of all files, found by one run of the checker in `VNU_JAR`, since starting it takes longer than checking.
///
/// # Errors
///
/// No file is given or one does not exist, which the checker would pass over; or the checker does not run.
pub fn faults(files: &[PathBuf]) -> Result<Vec<Fault>> {
    ensure!(!files.is_empty(), "no page to check");
    for file in files {
        ensure!(file.is_file(), "no such page: {}", file.display());
    }
    let output = Command::new("java")
        .arg("-jar")
        .arg(setup::checker()?)
        .args([
            "--format",
            "json",
            "--skip-info-messages",
            "--Werror",
            "--stdout",
        ])
        .args(files)
        .output()
        .context("Run `cargo xtask test`: it installs Java, which is missing.")?;
    let complaint = || {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("the checker did not finish, {}: {said}", output.status)
    };
    let Report { mut messages } = serde_json::from_slice(&output.stdout).with_context(complaint)?;
    ensure!(output.status.success() == messages.is_empty(), complaint());
    messages.retain(|fault| !UNKNOWN_TO_IT.contains(&fault.message.as_str()));
    Ok(messages)
}

/// What the checker says of container queries, which every browser of the last years has and its own reading of CSS has not. Style sheets
/// are checked by the compiler that shortens them.
const UNKNOWN_TO_IT: [&str; 2] = [
    "CSS: Unrecognized at-rule “@container”",
    "CSS: “container-type”: Property “container-type” doesn't exist.",
];

/// Every HTML file below a folder, in the order of their paths.
///
/// # Errors
///
/// A folder cannot be read.
pub fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = folder
        .read_dir()
        .with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|end| end == "html") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

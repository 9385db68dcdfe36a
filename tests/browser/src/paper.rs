//! What a page prints, in Chromium.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use tempfile::TempDir;

use crate::session::Session;

/// A printed page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// Its text, with single spaces.
    pub text: String,
}

/// Prints the page as people do who save it as PDF, and reads the file with another program than the browser.
///
/// # Errors
///
/// The browser is another than Chromium, or the file cannot be read.
pub async fn printed(session: &Session) -> Result<Vec<Sheet>> {
    let asked = json!({ "preferCSSPageSize": true, "printBackground": false });
    let answer = session.developer("Page.printToPDF", asked).await?;
    let pdf = STANDARD.decode(answer["data"].as_str().context("no PDF")?)?;
    let folder = TempDir::new()?;
    let file = folder.path().join("page.pdf");
    fs::write(&file, pdf)?;
    let read = Command::new("pdftotext")
        .args(["-bbox-layout"])
        .arg(&file)
        .arg("-")
        .output()
        .context(
            "Run `cargo xtask test`: it installs poppler-utils, whose pdftotext is missing.",
        )?;
    ensure!(read.status.success(), "pdftotext cannot read the PDF");
    let read = String::from_utf8(read.stdout)?;
    read.split("<page ").skip(1).map(sheet).collect()
}

/// A page as pdftotext writes it: its size, and an element for each word.
fn sheet(page: &str) -> Result<Sheet> {
    let number = |name: &str| -> Result<f64> {
        let (_, after) = page.split_once(&format!("{name}=\"")).context("no size")?;
        let (number, _) = after.split_once('"').context("no size")?;
        Ok(number.parse()?)
    };
    let words = page.split("</word>").filter_map(|word| {
        let (_, text) = word.split_once("<word ")?;
        Some(text.split_once('>')?.1)
    });
    let text = words.collect::<Vec<_>>().join(" ");
    Ok(Sheet {
        width: number("width")?,
        height: number("height")?,
        text: text.replace("&amp;", "&"),
    })
}

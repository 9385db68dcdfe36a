//! The fonts of the browsers under test: those of the pictures and none of this machine, so that lines are as long everywhere.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// A configuration of fontconfig's that knows the fonts of a folder and nothing else of the machine. Whatever family a page asks for, it
/// gets these, in the order of the scripts that they are for; letters are drawn as Debian does.
const CONFIGURATION: &str = r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong">
      <string>Noto Sans</string>
      <string>Noto Sans Arabic</string>
      <string>Noto Sans SC</string>
    </edit>
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
    <edit name="rgba" mode="append"><const>none</const></edit>
  </match>
</fontconfig>
"#;

/// Writes the configuration for a folder of fonts into another folder, and says where it is.
pub(crate) fn configure(fonts: &Path, folder: &Path) -> Result<PathBuf> {
    // Beside the fonts, so that they are read once and not for each browser.
    let cache = fonts.with_file_name("cache");
    let written = CONFIGURATION
        .replace("{fonts}", &escaped(fonts))
        .replace("{cache}", &escaped(&cache));
    let path = folder.join("fonts.conf");
    fs::write(&path, written)?;
    Ok(path)
}

fn escaped(path: &Path) -> String {
    let text = path.display().to_string();
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The contents of a folder's fonts.
///
/// # Errors
///
/// There are none, or one cannot be read.
pub fn font_files(folder: &Path) -> Result<Vec<Vec<u8>>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    ensure!(!paths.is_empty(), "no fonts in {}", folder.display());
    let files = paths.iter().map(|path| Ok(fs::read(path)?));
    files.collect()
}

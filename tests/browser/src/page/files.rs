//! Files that the page hands to the browser.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use crate::page::Page;

/// A file as the page handed it over.
#[derive(Debug, Clone, Deserialize)]
pub struct SavedFile {
    /// The name under which it was to be saved.
    pub name: String,
    /// Its media type.
    pub kind: String,
    base64: String,
}

impl SavedFile {
    /// Its content.
    ///
    /// # Errors
    ///
    /// The browser did not send it whole.
    pub fn content(&self) -> Result<Vec<u8>> {
        Ok(STANDARD.decode(&self.base64)?)
    }

    /// Its content as text.
    ///
    /// # Errors
    ///
    /// It is no text.
    pub fn text(&self) -> Result<String> {
        String::from_utf8(self.content()?).with_context(|| format!("{} is no text", self.name))
    }
}

impl Page<'_> {
    /// From now on, files that the page hands over are kept for [`Self::saved_file`] and not written to any disk.
    ///
    /// # Errors
    ///
    /// The browser does not answer; so below.
    pub async fn catch_files(self) -> Result<()> {
        self.session.web().execute(CATCH, vec![]).await?;
        Ok(())
    }

    /// The file that was handed over last, if any, which is then forgotten.
    pub async fn saved_file(self) -> Result<Option<SavedFile>> {
        self.session.evaluate(&[READ, LAST].concat(), vec![]).await
    }

    /// The file behind an address that the page has made.
    pub async fn file_at(self, address: &str) -> Result<Option<SavedFile>> {
        let script = [READ, "return read(arguments[0], '');"].concat();
        self.session.evaluate(&script, vec![json!(address)]).await
    }
}

/// Files stay readable by the addresses made for them, and a link that would save one only notes it.
const CATCH: &str = r#"
const files = new Map();
const make = URL.createObjectURL;
URL.createObjectURL = (file) => {
  const address = make.call(URL, file);
  files.set(address, file);
  return address;
};
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function () {
  if (!this.download) return click.call(this);
  window.caught.last = { address: this.href, name: this.download };
};
window.caught = { files, last: null };
"#;

const READ: &str = r#"
const read = async (address, name) => {
  const file = window.caught.files.get(address);
  if (!file) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return { name, kind: file.type, base64: btoa(text) };
};
"#;

const LAST: &str = r#"
const last = window.caught.last;
window.caught.last = null;
return last && read(last.address, last.name);
"#;

//! Files that the page makes, and their ways out: a download, and an address for a tab of their own.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::window;

/// A file of a media type.
pub fn file(content: &[u8], kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(content));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}

/// The address of a file, good until it is dropped.
pub struct FileUrl(String);

impl FileUrl {
    /// An address for a file.
    pub fn new(file: &Blob) -> Result<Self, JsValue> {
        Url::create_object_url_with_blob(file).map(Self)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Hands the file to the browser to be saved under a name. Whether it does is not told: a sandbox may forbid it.
    pub fn download(&self, name: &str) {
        let document = window().and_then(|window| window.document());
        let link = document.and_then(|document| document.create_element("a").ok());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            link.set_href(&self.0);
            link.set_download(name);
            link.click();
        }
    }
}

impl Drop for FileUrl {
    fn drop(&mut self) {
        // An address that is gone already needs no end.
        let _ = Url::revoke_object_url(&self.0);
    }
}

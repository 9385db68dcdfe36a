//! Files of the site, by addresses relative to its root.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::document::root_attribute;
use super::window;

/// A file that could not be had.
#[derive(Clone, PartialEq, Eq)]
pub struct FetchError {
    /// The file's address as asked for.
    pub file: String,
    /// What happened: the server's status or the browser's words.
    pub detail: String,
}

/// A file that is on its way since it was asked for, so that several can be at the same time.
pub struct Pending {
    file: String,
    response: Option<JsFuture>,
}

/// Asks for a file.
pub fn ask(file: String) -> Pending {
    let root = root_attribute("data-root").unwrap_or_default();
    let address = [root.as_str(), &file].concat();
    let response = window().map(|window| window.fetch_with_str(&address).into());
    Pending { file, response }
}

impl Pending {
    /// The text of the file, once it is there.
    pub async fn text(self) -> Result<String, FetchError> {
        let text = match self.response {
            Some(response) => body(response).await,
            None => Err(String::new()),
        };
        text.map_err(|detail| FetchError {
            file: self.file,
            detail,
        })
    }
}

async fn body(response: JsFuture) -> Result<String, String> {
    let response: Response = response.await.map_err(words)?.unchecked_into();
    if !response.ok() {
        return Err(["HTTP ", &response.status().to_string()].concat());
    }
    let text = response.text().map_err(words)?;
    let text = JsFuture::from(text).await.map_err(words)?;
    Ok(text.as_string().unwrap_or_default())
}

/// What the browser says of a failure, in its own words.
pub fn words(error: JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map_or_else(String::new, |error| error.to_string().into())
}

//! Files of the site, by addresses relative to its root.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response, Url, Window};

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
    let address = address(&file);
    let response = window().map(|window| window.fetch_with_str(&address).into());
    Pending { file, response }
}

/// Asks for a file that this page may have loaded before, for another program: then the browser gives what it was given.
pub fn ask_again(file: String) -> Pending {
    let address = address(&file);
    let response = window().map(|window| {
        let how = RequestInit::new();
        if was_loaded(&window, &address) {
            how.set_cache(RequestCache::ForceCache);
        }
        window.fetch_with_str_and_init(&address, &how).into()
    });
    Pending { file, response }
}

fn address(file: &str) -> String {
    let root = root_attribute("data-root").unwrap_or_default();
    [root.as_str(), file].concat()
}

fn was_loaded(window: &Window, address: &str) -> bool {
    let base = window
        .document()
        .and_then(|document| document.base_uri().ok())
        .flatten();
    let whole = Url::new_with_base(address, &base.unwrap_or_default());
    let (Ok(whole), Some(performance)) = (whole, window.performance()) else {
        return false;
    };
    performance.get_entries_by_name(&whole.href()).length() > 0
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

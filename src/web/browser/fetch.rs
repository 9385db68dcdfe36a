//! Files of the site, by addresses relative to its root.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use super::document::root_attribute;
use super::window;
use crate::web::source::{FetchError, Pending, Source};

/// Asks for the site's files.
pub struct Network {
    /// Whether the page has loaded its list before.
    again: bool,
}

/// The folder of a list's labels.
const LABELS: &str = "languages";

/// Asks for files for the first time.
pub const NETWORK: Network = Network { again: false };

/// Asks for the files of the list that the page has loaded before, in another language: the browser gives what it has of them, but for the
/// labels of that language, which it may have from an earlier release.
pub const NETWORK_AGAIN: Network = Network { again: true };

impl Source for Network {
    fn ask(&self, path: String) -> Pending {
        let address = address(&path);
        let response = window().map(|window| {
            let labels = path.split('/').any(|folder| folder == LABELS);
            if self.again && !labels {
                let how = RequestInit::new();
                how.set_cache(RequestCache::ForceCache);
                window.fetch_with_str_and_init(&address, &how).into()
            } else {
                window.fetch_with_str(&address).into()
            }
        });
        Box::pin(text(path, response))
    }
}

/// The text of a file, once its response is there.
async fn text(file: String, response: Option<JsFuture>) -> Result<String, FetchError> {
    let text = match response {
        Some(response) => body(response).await,
        None => Err(String::new()),
    };
    text.map_err(|detail| FetchError { file, detail })
}

fn address(file: &str) -> String {
    let root = root_attribute("data-root").unwrap_or_default();
    [root.as_str(), file].concat()
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

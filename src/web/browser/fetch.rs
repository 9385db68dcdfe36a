//! Files of the site, by addresses relative to the page.

use gloo::net::http::Request;

/// A file that could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError {
    /// The file's address as asked for.
    pub file: String,
    /// What happened: the server's status or the browser's words.
    pub detail: String,
}

/// The text of a file.
pub async fn text(path: &str) -> Result<String, FetchError> {
    let failed = |detail: String| FetchError {
        file: path.to_owned(),
        detail,
    };
    let response = Request::get(path)
        .send()
        .await
        .map_err(|error| failed(error.to_string()))?;
    if !response.ok() {
        return Err(failed(format!("HTTP {}", response.status())));
    }
    response
        .text()
        .await
        .map_err(|error| failed(error.to_string()))
}

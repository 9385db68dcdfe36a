//! Sources of a site's files: the network gives them to a browser, a folder to whoever renders the pages.

use std::pin::Pin;

/// A file on its way since it was asked for, so that several can be at the same time.
pub type Pending = Pin<Box<dyn Future<Output = Result<String, FetchError>>>>;

/// Gives the texts of a site's files.
pub trait Source {
    /// Asks for a file by its path from the site's root.
    fn ask(&self, path: String) -> Pending;
}

/// A file that could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError {
    /// The file's path as asked for.
    pub file: String,
    /// The reason: the server's status, or the words of the browser or the system.
    pub detail: String,
}

/// A file with its text, by its path from the folder of its package.
pub type Text = (String, String);

/// The texts of a package's files, all of which are asked for before the first is there.
pub async fn texts(
    source: &dyn Source,
    folder: &str,
    files: Vec<String>,
) -> Result<Vec<Text>, FetchError> {
    let mut pending = Vec::new();
    for file in files {
        let text = source.ask([folder, &file].concat());
        pending.push((file, text));
    }
    let mut texts = Vec::new();
    for (file, text) in pending {
        texts.push((file, text.await?));
    }
    Ok(texts)
}

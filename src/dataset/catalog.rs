//! The list of datasets that a site offers.

use serde::Deserialize;

use super::{ReadError, json};
use crate::i18n::Texts;

/// The datasets of a site; the first is shown unless a link asks for another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Catalog {
    /// The datasets in their order.
    pub datasets: Vec<CatalogEntry>,
}

/// One dataset of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CatalogEntry {
    /// What links call it.
    pub id: String,
    /// Where its descriptor is, from the catalog's folder.
    pub path: String,
    /// What readers call it.
    #[serde(default)]
    pub titles: Texts,
}

impl Catalog {
    /// Reads a catalog; `path` is what errors call the file.
    ///
    /// # Errors
    /// If the text is not a catalog, or one without datasets.
    pub fn parse(path: &str, text: &str) -> Result<Self, ReadError> {
        let catalog: Self = json::parse(path, text)?;
        if catalog.datasets.is_empty() {
            return Err(ReadError::MissingProperty {
                file: path.to_owned(),
                property: "datasets".to_owned(),
            });
        }
        Ok(catalog)
    }
}

//! The list of datasets that a site offers.

use super::property::{Property, Read};
use super::{Expected, Package, ReadError};
use crate::i18n::LocalizedText;

/// The datasets of a site; the first is shown unless a link asks for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    /// The datasets in their order.
    pub datasets: Vec<CatalogEntry>,
}

/// One dataset of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogEntry {
    /// What links call it.
    pub id: String,
    /// Where its descriptor is, from the catalog's folder.
    pub path: String,
    /// What readers call it.
    pub titles: LocalizedText,
}

impl Catalog {
    /// Reads a catalog; `path` is what errors call the file.
    ///
    /// # Errors
    /// If the text is not a catalog, or one without datasets.
    pub fn parse(path: &str, text: &str) -> Result<Self, ReadError> {
        Package::parse(path, text)?.read()
    }

    /// The dataset of this id.
    pub fn find(&self, id: &str) -> Option<&CatalogEntry> {
        self.datasets.iter().find(|entry| entry.id == id)
    }

    /// The dataset that is shown where no other is asked for; a catalog without any is not read.
    pub fn first(&self) -> &CatalogEntry {
        &self.datasets[0]
    }
}

impl Read for Catalog {
    fn read(root: &Property<'_>) -> Self {
        let datasets: Vec<_> = root.required("datasets");
        if datasets.is_empty() {
            let property = root.get("datasets");
            property.expected(Expected::Item);
        }
        Self { datasets }
    }
}

impl Read for CatalogEntry {
    fn read(entry: &Property<'_>) -> Self {
        Self {
            id: entry.required("id"),
            path: entry.required("path"),
            titles: entry.optional("titles"),
        }
    }
}

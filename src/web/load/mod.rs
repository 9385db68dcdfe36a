//! Loading a list, in a browser and where its pages are rendered: the catalog, the package that it names, and the package's files.
//!
//! [`load`] brings what the first view needs. What only later parts need, [`later`] brings for a list that is on the page already.

pub mod later;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::site_path::SitePath;
use super::source::{FetchError, Source, texts};
use crate::dataset::{Catalog, Dataset, Package, ReadError};
use crate::i18n::{Key, Locale, Messages};
use crate::table::Table;
use crate::view::read_error;

/// The folder of all data, from the site's root.
pub const DATA: &str = "data/";

/// The path of the catalog, from the site's root.
pub const CATALOG: &str = "data/catalog.json";

/// A list made ready. Parts are shared, so that a list with a later piece is no copy of it.
#[derive(Clone)]
pub struct Loaded {
    /// The catalog's name for the list, by which links, pictures and files know it.
    pub id: String,
    /// The package's folder, from the site's root, with a slash at its end; its name need not be the id.
    pub folder: String,
    pub dataset: Dataset,
    pub table: Rc<Table>,
    /// The descriptor and its labels, of which later pieces need more.
    pub package: Rc<Package>,
    /// The page that the list is loaded for.
    pub site: SitePath,
    /// The list that was asked for and is not in the catalog.
    pub unknown: Option<String>,
    /// The version of the list; empty where no part has needed it yet.
    pub version: String,
}

/// Why something could not be loaded.
#[derive(Clone, Debug)]
pub enum LoadError {
    /// A file could not be had.
    Fetch(FetchError),
    /// A file could not be read.
    Read(ReadError),
}

impl LoadError {
    /// A sentence of what happened and what to do.
    pub fn sentence(&self, messages: &Messages) -> String {
        match self {
            Self::Fetch(FetchError { file, detail }) => {
                messages.fill(Key::ErrorNetwork, &[("file", file), ("detail", detail)])
            }
            Self::Read(error) => read_error(error, messages),
        }
    }
}

impl From<FetchError> for LoadError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl From<ReadError> for LoadError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

/// Loads the list of this id, or the first of the catalog where there is none, with its labels in a language.
///
/// The catalog is asked for before anything is awaited, so that it is on its way beside what the caller asks for.
pub fn load(
    source: &dyn Source,
    site: SitePath,
    id: Option<String>,
    locale: Locale,
) -> impl Future<Output = Result<Loaded, LoadError>> {
    let catalog = source.ask(CATALOG.to_owned());
    async move {
        let catalog = Catalog::parse(CATALOG, &catalog.await?)?;
        let asked = id.as_deref().and_then(|id| catalog.find(id));
        let entry = asked.unwrap_or_else(|| catalog.first());
        let path = [DATA, &entry.path].concat();
        let folder = folder(&path).to_owned();

        let text = source.ask(path.clone()).await?;
        let mut package = Package::parse(&path, &text)?;
        let files = texts(source, &folder, package.needs(locale)?).await?;
        let dataset = package.dataset(locale, &files)?;
        Ok(Loaded {
            id: entry.id.clone(),
            table: Rc::new(Table::new(&dataset)),
            dataset,
            package: Rc::new(package),
            folder,
            site,
            unknown: id.filter(|_| asked.is_none()),
            version: String::new(),
        })
    }
}

/// The folder of a file, with a slash at its end.
fn folder(path: &str) -> &str {
    let end = path.rfind('/').map_or(0, |slash| slash + 1);
    path.get(..end).unwrap_or_default()
}

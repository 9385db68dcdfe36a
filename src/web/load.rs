//! Loading: the catalog, the package that it names, the package's files, and the messages of a language.

use std::rc::Rc;

use futures_util::future::try_join_all;

use super::browser::fetch::{FetchError, text};
use crate::dataset::{Catalog, Dataset, Descriptor, ReadError};
use crate::i18n::{Key, Locale, Messages};
use crate::table::Table;
use crate::view::read_error;

/// A dataset made ready.
pub struct Loaded {
    pub dataset: Dataset,
    pub table: Table,
    /// The address of the package's folder, with a slash at its end.
    pub folder: String,
    /// The dataset that was asked for and is not in the catalog.
    pub unknown: Option<String>,
}

/// Why something could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// A file could not be had.
    Fetch(FetchError),
    /// A file could not be read.
    Read(ReadError),
    /// The messages of the page itself could not be had or read, so that nothing can be said in its words.
    Messages { file: String, detail: String },
}

impl LoadError {
    /// What happened and what to do.
    pub fn sentence(&self, messages: &Messages) -> String {
        match self {
            Self::Fetch(FetchError { file, detail }) | Self::Messages { file, detail } => {
                messages.fill(Key::ErrorNetwork, &[("file", file), ("detail", detail)])
            }
            Self::Read(error) => read_error(error, messages),
        }
    }
}

/// The messages of a language.
pub async fn messages(locale: Locale) -> Result<Rc<Messages>, LoadError> {
    let file = format!("data/messages/{}.json", locale.code());
    let content = text(&file).await.map_err(|error| LoadError::Messages {
        file: error.file,
        detail: error.detail,
    })?;
    let messages = Messages::parse(locale, &content);
    messages.map(Rc::new).map_err(|error| LoadError::Messages {
        file,
        detail: error.to_string(),
    })
}

/// The dataset with this id, or the catalog's first.
pub async fn dataset(id: Option<String>) -> Result<Rc<Loaded>, LoadError> {
    const CATALOG: &str = "data/catalog.json";
    let catalog = Catalog::parse(CATALOG, &fetch(CATALOG).await?).map_err(LoadError::Read)?;
    let asked = id
        .as_ref()
        .and_then(|id| catalog.datasets.iter().find(|entry| entry.id == *id));
    let unknown = if asked.is_none() { id } else { None };
    // The catalog has at least one entry, or it would not have been read.
    let path = asked
        .or(catalog.datasets.first())
        .map_or("", |entry| entry.path.as_str());
    let path = format!("data/{path}");
    let folder = path[..path.rfind('/').map_or(0, |slash| slash + 1)].to_owned();

    let descriptor = Descriptor::parse(&path, &fetch(&path).await?).map_err(LoadError::Read)?;
    let files = descriptor.files().into_iter().map(|file| {
        let address = format!("{folder}{file}");
        let file = file.to_owned();
        async move { Ok((file, fetch(&address).await?)) }
    });
    let files = try_join_all(files).await?;
    let dataset = Dataset::read(descriptor, &files).map_err(LoadError::Read)?;
    let table = Table::new(&dataset);
    Ok(Rc::new(Loaded {
        dataset,
        table,
        folder,
        unknown,
    }))
}

async fn fetch(path: &str) -> Result<String, LoadError> {
    text(path).await.map_err(LoadError::Fetch)
}

//! Loading: the catalog, the package that it names, the package's files, and the messages of a language.

use std::rc::Rc;

use super::app::wanted;
use super::browser::fetch::{FetchError, Pending, ask};
use super::browser::location;
use super::home::Home;
use super::toolkit::{Fingerprint, STUDIO};
use crate::dataset::{Catalog, Dataset, Descriptor, Map, ReadError, Yardstick};
use crate::i18n::{Key, Locale, Messages, MessagesError, Named};
use crate::state::parse;
use crate::table::Table;
use crate::view::read_error;

const CATALOG: &str = "data/catalog.json";

/// A dataset made ready.
pub struct Loaded {
    pub dataset: Dataset,
    pub table: Table,
    /// The address of the descriptor and its text, of which further figures need more.
    pub descriptor: (String, String),
    /// The address of the package's folder below the site's root, with a slash at its end.
    pub folder: String,
    /// Where on its site the page is.
    pub home: Home,
    /// The dataset that was asked for and is not in the catalog.
    pub unknown: Option<String>,
    /// What tells this version of the dataset from others; empty where the program has no use for it.
    pub fingerprint: String,
}

/// Why something could not be loaded.
#[derive(Clone)]
pub enum LoadError {
    /// A file could not be had.
    Fetch(FetchError),
    /// A file could not be read.
    Read(ReadError),
    /// The messages of the page itself could not be had or read, so that nothing can be said in its words.
    Messages(FetchError),
}

impl LoadError {
    /// What happened and what to do.
    pub fn sentence(&self, messages: &Messages) -> String {
        match self {
            Self::Fetch(FetchError { file, detail })
            | Self::Messages(FetchError { file, detail }) => {
                messages.fill(Key::ErrorNetwork, &[("file", file), ("detail", detail)])
            }
            Self::Read(error) => read_error(error, messages),
        }
    }
}

/// Asks for the messages of a language.
pub fn ask_messages(locale: Locale) -> Pending {
    ask(["data/messages/", locale.code(), ".json"].concat())
}

/// The messages of a language, which were asked for, and those of the studio's file that a program has besides.
pub async fn messages(
    locale: Locale,
    asked: Pending,
    further: Named,
) -> Result<Rc<Messages>, LoadError> {
    let more = (!further.is_empty())
        .then(|| ask(["data/messages/studio/", locale.code(), ".json"].concat()));
    let file = asked.file().to_owned();
    let content = asked.text().await.map_err(LoadError::Messages)?;
    let mut messages = understood(file, Messages::parse(locale, &content))?;
    if let Some(more) = more {
        let file = more.file().to_owned();
        let content = more.text().await.map_err(LoadError::Messages)?;
        messages = understood(file, messages.with(&content, further))?;
    }
    Ok(Rc::new(messages))
}

fn understood(file: String, read: Result<Messages, MessagesError>) -> Result<Messages, LoadError> {
    read.map_err(|error| {
        let detail = error.to_string();
        LoadError::Messages(FetchError { file, detail })
    })
}

/// Everything that the page needs.
#[derive(Clone)]
pub struct Ready {
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The words.
    pub messages: Rc<Messages>,
}

/// Loads everything that the studio needs; nothing if some of it cannot be had.
pub async fn ready() -> Option<Ready> {
    let locale = wanted();
    let (words, catalog) = (ask_messages(locale), ask_catalog());
    let messages = messages(locale, words, Key::STUDIO).await.ok()?;
    let mut loaded = dataset(Home::here(), catalog, STUDIO.fingerprint)
        .await
        .ok()?;
    let all = Rc::get_mut(&mut loaded)?;
    all.dataset.yardstick = yardstick(all).await;
    if Map::is_wanted(&all.dataset.descriptor) {
        all.dataset.map = map().await;
    }
    Some(Ready { loaded, messages })
}

/// What the list is measured by, or why it cannot be read; nothing if it cannot be had, which the figure itself then says.
async fn yardstick(loaded: &mut Loaded) -> Option<Result<Yardstick, ReadError>> {
    let (path, text) = &loaded.descriptor;
    let needed = match Yardstick::files(path, text) {
        Ok(needed) => needed,
        Err(error) => return Some(Err(error)),
    };
    let files = fetched(&loaded.folder, needed).await.ok()?;
    Yardstick::read(path, text, &files, &mut loaded.dataset.issues).transpose()
}

/// Land and places, or why they cannot be read; nothing if they cannot be had, which the map itself then says.
async fn map() -> Option<Result<Rc<Map>, ReadError>> {
    let [land, places] = Map::FILES.map(|file| ask(["data/", file].concat()));
    let (land, places) = (land.text().await.ok()?, places.text().await.ok()?);
    Some(Map::read([&land, &places]).map(Rc::new))
}

/// Asks for the catalog.
pub fn ask_catalog() -> Pending {
    ask(CATALOG.to_owned())
}

/// The dataset of the page's address, or the first of the catalog, which was asked for.
pub async fn dataset(
    home: Home,
    catalog: Pending,
    fingerprint: Fingerprint,
) -> Result<Rc<Loaded>, LoadError> {
    let catalog = catalog.text().await.map_err(LoadError::Fetch)?;
    let catalog = Catalog::parse(CATALOG, &catalog).map_err(LoadError::Read)?;
    let asked = parse(&location::query(), None).state.dataset;
    let id = home.dataset.clone().or(asked);
    let mut entries = catalog.datasets.iter();
    let asked = entries.find(|entry| Some(&entry.id) == id.as_ref());
    // The catalog has at least one entry, or it would not have been read.
    let path = asked
        .or(catalog.datasets.first())
        .map_or("", |entry| entry.path.as_str());
    let path = ["data/", path].concat();

    let text = ask(path.clone()).text().await.map_err(LoadError::Fetch)?;
    let descriptor = Descriptor::parse(&path, &text).map_err(LoadError::Read)?;
    let files = descriptor.files().into_iter().map(str::to_owned).collect();
    let files = fetched(folder(&path), files)
        .await
        .map_err(LoadError::Fetch)?;
    let fingerprint = fingerprint(&text, &files);
    let loaded = Loaded::read(home, (path, text), descriptor, &files).map_err(LoadError::Read)?;
    Ok(Rc::new(Loaded {
        unknown: id.filter(|_| asked.is_none()),
        fingerprint,
        ..loaded
    }))
}

impl Loaded {
    /// A dataset made ready, from its descriptor's address and text and the texts of its files with their paths.
    pub fn read(
        home: Home,
        (path, text): (String, String),
        descriptor: Descriptor,
        files: &[(String, String)],
    ) -> Result<Self, ReadError> {
        let dataset = Dataset::read(descriptor, files)?;
        Ok(Self {
            table: Table::new(&dataset),
            dataset,
            folder: folder(&path).to_owned(),
            descriptor: (path, text),
            home,
            unknown: None,
            fingerprint: String::new(),
        })
    }
}

/// The folder of a file, with a slash at its end.
pub fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |slash| slash + 1)]
}

/// The texts of a package's files, which are on their way at the same time.
async fn fetched(folder: &str, files: Vec<String>) -> Result<Vec<(String, String)>, FetchError> {
    let mut pending = Vec::new();
    for file in files {
        let content = ask([folder, &file].concat());
        pending.push((file, content));
    }
    let mut texts = Vec::new();
    for (file, content) in pending {
        texts.push((file, content.text().await?));
    }
    Ok(texts)
}

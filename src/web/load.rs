//! Loading: the catalog, the package that it names, the package's files, and the messages of a language.

use std::pin::Pin;
use std::rc::Rc;

use super::app::wanted;
use super::browser::fetch::{FetchError, Pending, ask};
use super::browser::location;
use super::home::Home;
use super::toolkit::{EXPLORER, STUDIO, Toolkit};
use crate::dataset::{Catalog, Dataset, Map, Package, ReadError, Yardstick};
use crate::i18n::{Key, Locale, Messages};
use crate::state::parse;
use crate::table::Table;
use crate::view::read_error;

const CATALOG: &str = "data/catalog.json";

/// A dataset made ready.
pub struct Loaded {
    pub dataset: Dataset,
    pub table: Table,
    /// The descriptor and its labels, of which further figures need more.
    pub package: Package,
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
    Speechless,
}

impl LoadError {
    /// What happened and what to do.
    pub fn sentence(&self, messages: &Messages) -> String {
        match self {
            Self::Fetch(FetchError { file, detail }) => {
                messages.fill(Key::ErrorNetwork, &[("file", file), ("detail", detail)])
            }
            Self::Read(error) => read_error(error, messages),
            Self::Speechless => String::new(),
        }
    }
}

/// Asks for the messages of a language: those of the first view, and those of the studio where a program has them.
pub fn ask_messages(locale: Locale, studio: bool) -> Vec<Pending> {
    let folder = Home::here().messages;
    let file = |part| ask([folder.as_str(), part, locale.code(), ".json"].concat());
    let parts = if studio { &["", "studio/"][..] } else { &[""] };
    parts.iter().copied().map(file).collect()
}

/// The messages of a language, which were asked for.
pub async fn messages(locale: Locale, asked: Vec<Pending>) -> Result<Rc<Messages>, LoadError> {
    let mut count = Key::EXPLORER_COUNT;
    if asked.len() > 1 {
        count += Key::STUDIO_COUNT;
    }
    let mut texts = Vec::new();
    for file in asked {
        texts.push(file.text().await.map_err(|_| LoadError::Speechless)?);
    }
    let messages = Messages::unpack(locale, &texts, count);
    Ok(Rc::new(messages.map_err(|_| LoadError::Speechless)?))
}

/// Everything that the page needs.
#[derive(Clone)]
pub struct Ready {
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The words.
    pub messages: Rc<Messages>,
}

/// A page on its way: nothing if some of it cannot be had.
pub type Readying = Pin<Box<dyn Future<Output = Option<Ready>>>>;

/// Loads everything that a first view needs in a language.
pub fn ready_first(locale: Locale) -> Readying {
    Box::pin(ready_in(locale, &EXPLORER))
}

/// Loads everything that the studio needs in a language.
pub fn ready_all(locale: Locale) -> Readying {
    Box::pin(studio_in(locale))
}

/// Loads everything that the studio needs; nothing if some of it cannot be had.
pub async fn ready() -> Option<Ready> {
    studio_in(wanted()).await
}

async fn ready_in(locale: Locale, toolkit: &Toolkit) -> Option<Ready> {
    let (words, catalog) = (ask_messages(locale, toolkit.studio), ask_catalog(toolkit));
    let messages = messages(locale, words).await.ok()?;
    let loaded = dataset(Home::here(), catalog, locale, toolkit).await;
    let loaded = loaded.ok()?;
    Some(Ready { loaded, messages })
}

async fn studio_in(locale: Locale) -> Option<Ready> {
    let Ready {
        mut loaded,
        messages,
    } = ready_in(locale, &STUDIO).await?;
    let all = Rc::get_mut(&mut loaded)?;
    all.dataset.yardstick = yardstick(all).await;
    if Map::is_wanted(&all.dataset.descriptor) {
        all.dataset.map = map().await;
    }
    if let Some(path) = all.package.notes(locale) {
        let text = ask([&*all.folder, &path].concat()).text().await;
        all.package
            .tell(&mut all.dataset, locale, &text.unwrap_or_default());
    }
    Some(Ready { loaded, messages })
}

/// What the list is measured by, or why it cannot be read; nothing if it cannot be had, which the figure itself then says.
async fn yardstick(loaded: &mut Loaded) -> Option<Result<Yardstick, ReadError>> {
    let needed = match Yardstick::files(&loaded.package) {
        Ok(needed) => needed,
        Err(error) => return Some(Err(error)),
    };
    let files = fetched(&loaded.folder, needed, ask).await.ok()?;
    Yardstick::read(&loaded.package, &files, &mut loaded.dataset.issues).transpose()
}

/// Land and places, or why they cannot be read; nothing if they cannot be had, which the map itself then says.
async fn map() -> Option<Result<Rc<Map>, ReadError>> {
    let [land, places] = Map::FILES.map(|file| ask(["data/", file].concat()));
    let (land, places) = (land.text().await.ok()?, places.text().await.ok()?);
    Some(Map::read([&land, &places]).map(Rc::new))
}

/// Asks for the catalog.
pub fn ask_catalog(toolkit: &Toolkit) -> Pending {
    (toolkit.asker)(CATALOG.to_owned())
}

/// The dataset of the page's address, or the first of the catalog, which was asked for, with its labels in a language.
pub async fn dataset(
    home: Home,
    catalog: Pending,
    locale: Locale,
    toolkit: &Toolkit,
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

    let text = (toolkit.asker)(path.clone())
        .text()
        .await
        .map_err(LoadError::Fetch)?;
    let mut package = Package::parse(&path, &text).map_err(LoadError::Read)?;
    let needed = package.needs(locale).map_err(LoadError::Read)?;
    let files = fetched(folder(&path), needed, toolkit.asker)
        .await
        .map_err(LoadError::Fetch)?;
    let dataset = package.dataset(locale, &files).map_err(LoadError::Read)?;
    let fingerprint = (toolkit.fingerprint)(&dataset.descriptor, &text, &files);
    let table = Table::new(&dataset);
    Ok(Rc::new(Loaded {
        dataset,
        table,
        package,
        folder: folder(&path).to_owned(),
        home,
        unknown: id.filter(|_| asked.is_none()),
        fingerprint,
    }))
}

/// The folder of a file, with a slash at its end.
pub fn folder(path: &str) -> &str {
    let end = path.rfind('/').map_or(0, |slash| slash + 1);
    path.get(..end).unwrap_or_default()
}

/// The texts of a package's files, which are on their way at the same time.
async fn fetched(
    folder: &str,
    files: Vec<String>,
    asker: fn(String) -> Pending,
) -> Result<Vec<(String, String)>, FetchError> {
    let mut pending = Vec::new();
    for file in files {
        let content = asker([folder, &file].concat());
        pending.push((file, content));
    }
    let mut texts = Vec::new();
    for (file, content) in pending {
        texts.push((file, content.text().await?));
    }
    Ok(texts)
}

//! Pieces that later parts of the page need of a list: each is loaded by itself, for a list that is on the page already.
//!
//! A function here loads a piece, and a method of [`Loaded`] gives the list with it. They are two, since other pieces may have come
//! while one was on its way: whoever adds it takes the list as it is then.

use std::pin::Pin;
use std::rc::Rc;

use super::{DATA, Loaded};
use crate::dataset::{Issue, Map, ReadError, Yardstick};
use crate::export::fingerprint;
use crate::i18n::Locale;
use crate::web::source::{FetchError, Source, texts};

/// Adds to a list what was loaded for it.
pub type Addition = Rc<dyn Fn(&Loaded) -> Loaded>;

/// Loads what a part needs to know of a list that is on the page, in a language; nothing if it cannot be had.
pub type Supply = fn(Rc<Loaded>, Locale) -> Pin<Box<dyn Future<Output = Option<Addition>>>>;

/// What a list is measured by, and what is wrong with cells of its table; nothing where the list is not measured.
pub type Reference = Option<Result<(Yardstick, Vec<Issue>), ReadError>>;

/// Loads what the list is measured by.
pub async fn reference(source: &dyn Source, loaded: &Loaded) -> Result<Reference, FetchError> {
    let needed = match Yardstick::files(&loaded.package) {
        Ok(needed) => needed,
        Err(error) => return Ok(Some(Err(error))),
    };
    let files = texts(source, &loaded.folder, needed).await?;
    let mut issues = Vec::new();
    let read = Yardstick::read(&loaded.package, &files, &mut issues).transpose();
    Ok(read.map(|read| read.map(|yardstick| (yardstick, issues))))
}

/// Land and places, or why they cannot be read; nothing where the list has no figure that is a map.
pub type Ground = Option<Result<Rc<Map>, ReadError>>;

/// Loads what a map is drawn with.
pub async fn map(source: &dyn Source, loaded: &Loaded) -> Result<Ground, FetchError> {
    if !Map::is_wanted(&loaded.dataset.descriptor) {
        return Ok(None);
    }
    let [land, places] = Map::FILES.map(|file| source.ask([DATA, file].concat()));
    let (land, places) = (land.await?, places.await?);
    Ok(Some(Map::read([&land, &places]).map(Rc::new)))
}

/// Loads the text of the notes in a language; nothing where the list has none in it.
pub async fn notes(
    source: &dyn Source,
    loaded: &Loaded,
    locale: Locale,
) -> Result<Option<String>, FetchError> {
    match loaded.package.notes(locale) {
        Some(file) => Ok(Some(source.ask([&*loaded.folder, &file].concat()).await?)),
        None => Ok(None),
    }
}

/// Tells the version of the list from others: whatever the language, since labels are no part of it.
///
/// The texts are asked for again, since nothing keeps them.
pub async fn version(source: &dyn Source, loaded: &Loaded) -> Result<String, FetchError> {
    // A copy without names is of the version of the list that it was made from, and says which.
    if let Some(version) = loaded.package.version() {
        return Ok(version.to_owned());
    }
    let descriptor = source.ask(loaded.package.file().to_owned());
    let files = loaded.dataset.descriptor.files().into_iter();
    let files = files.map(str::to_owned).collect();
    let files = texts(source, &loaded.folder, files).await?;
    let descriptor = descriptor.await?;
    let mut all = vec![descriptor.as_str()];
    all.extend(files.iter().map(|(_, text)| text.as_str()));
    Ok(fingerprint(&all))
}

impl Loaded {
    /// The list with what it is measured by.
    pub fn with_reference(&self, reference: Reference) -> Self {
        let mut loaded = self.clone();
        loaded.dataset.yardstick = reference.map(|read| {
            let (yardstick, issues) = read?;
            loaded.dataset.issues.extend(issues);
            Ok(yardstick)
        });
        loaded
    }

    /// The list with what its map is drawn with.
    pub fn with_map(&self, ground: Ground) -> Self {
        let mut loaded = self.clone();
        loaded.dataset.map = ground;
        loaded
    }

    /// The list with its notes in a language, whose file has this text: each entry without one becomes an issue.
    pub fn with_notes(&self, locale: Locale, text: &str) -> Self {
        let mut loaded = self.clone();
        loaded.package.tell(&mut loaded.dataset, locale, text);
        loaded
    }

    /// The list with its version.
    pub fn with_version(&self, version: String) -> Self {
        Self {
            version,
            ..self.clone()
        }
    }
}

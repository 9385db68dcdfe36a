//! What pages are rendered from: the files that a browser would fetch, read from a folder.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use crate::dataset::{Catalog, Dataset, Descriptor, ReadError, Yardstick};
use crate::i18n::{Key, Locale, Messages};
use crate::view::read_error;
use crate::web::home::Home;
use crate::web::load::{Loaded, folder};
use crate::web::toolkit::STUDIO;

type Measured = Option<Result<Yardstick, ReadError>>;

/// The folder that stands for the site's root.
pub struct Files(PathBuf);

/// A dataset made ready, and the words to show it with.
pub struct Package {
    pub loaded: Rc<Loaded>,
    pub messages: Rc<Messages>,
}

/// Why there is no page: a sentence that names the file.
#[derive(Debug)]
pub struct Problem(String);

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

impl Files {
    /// The files below a folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self(root.into())
    }

    /// The datasets.
    pub fn catalog(&self) -> Result<Catalog, Problem> {
        const PATH: &str = "data/catalog.json";
        let text = self.text(PATH)?;
        Catalog::parse(PATH, &text).map_err(|error| self.unreadable(&error))
    }

    /// A dataset by its path in the catalog, for a page in a language.
    pub fn package(&self, path: &str, home: Home, locale: Locale) -> Result<Package, Problem> {
        let path = ["data/", path].concat();
        let text = self.text(&path)?;
        let failed = |error| self.unreadable(&error);
        let descriptor = Descriptor::parse(&path, &text).map_err(failed)?;
        let mut files = Vec::new();
        for file in descriptor.files() {
            files.push((file.to_owned(), self.text(&[folder(&path), file].concat())?));
        }
        let mut loaded = Loaded::read(home, (path, text), descriptor, &files).map_err(failed)?;
        loaded.fingerprint = (STUDIO.fingerprint)(&loaded.descriptor.1, &files);
        let (path, text) = &loaded.descriptor;
        loaded.dataset.yardstick = self.yardstick(path, text, &mut loaded.dataset)?;
        Ok(Package {
            loaded: Rc::new(loaded),
            messages: Rc::new(self.messages(locale)?),
        })
    }

    /// What the list is measured by, if it is.
    fn yardstick(
        &self,
        path: &str,
        text: &str,
        dataset: &mut Dataset,
    ) -> Result<Measured, Problem> {
        let needed = match Yardstick::files(path, text) {
            Ok(needed) => needed,
            Err(error) => return Ok(Some(Err(error))),
        };
        let mut files = Vec::new();
        for file in needed {
            let content = self.text(&[folder(path), &file].concat())?;
            files.push((file, content));
        }
        Ok(Yardstick::read(path, text, &files, &mut dataset.issues).transpose())
    }

    fn messages(&self, locale: Locale) -> Result<Messages, Problem> {
        let path = ["data/messages/", locale.code(), ".json"].concat();
        let text = self.text(&path)?;
        let told = |error| Problem(format!("{path}: {error}"));
        let messages = Messages::parse(locale, &text).map_err(told)?;
        let path = ["data/messages/studio/", locale.code(), ".json"].concat();
        let told = |error| Problem(format!("{path}: {error}"));
        messages.with(&self.text(&path)?, Key::STUDIO).map_err(told)
    }

    fn text(&self, path: &str) -> Result<String, Problem> {
        let told = |error| Problem(format!("cannot read {path}: {error}"));
        fs::read_to_string(self.0.join(path)).map_err(told)
    }

    /// The page's own sentence, in English, which the build speaks.
    fn unreadable(&self, error: &ReadError) -> Problem {
        match self.messages(Locale::English) {
            Ok(messages) => Problem(read_error(error, &messages)),
            Err(problem) => problem,
        }
    }
}

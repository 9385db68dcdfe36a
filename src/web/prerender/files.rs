//! What pages are rendered from: the files that a browser would fetch, read from a folder.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use serde_json::Value;

use crate::dataset::{self, Catalog, Dataset, Map, ReadError, Yardstick, nameless};
use crate::i18n::{Key, Locale, Messages, MessagesError, pack};
use crate::table::Table;
use crate::view::read_error;
use crate::web::home::Home;
use crate::web::load::{Loaded, folder};
use crate::web::toolkit::STUDIO;

type Measured = Option<Result<Yardstick, ReadError>>;

/// Where data is, and what words are, below the site's root.
const CATALOG: &str = "data/catalog.json";
const MESSAGES: &str = "data/messages/";

/// The folder that stands for the site's root.
pub struct Files {
    root: PathBuf,
    /// The data for pages without names, by their paths, in place of what the folder has; nothing for pages with names.
    nameless: Option<BTreeMap<String, String>>,
}

/// A dataset made ready, and the words to show it with.
pub struct Package {
    pub loaded: Rc<Loaded>,
    pub messages: Rc<Messages>,
    /// All that the descriptor says, of which a program reads what it needs.
    pub declared: Value,
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
        Self {
            root: root.into(),
            nameless: None,
        }
    }

    /// The same for pages without names: all that such pages load of the data, in which there are none.
    pub fn without_names(&self) -> Result<Self, Problem> {
        let mut copies = BTreeMap::from([(CATALOG.to_owned(), self.text(CATALOG)?)]);
        for entry in self.catalog()?.datasets {
            self.copy(&["data/", &entry.path].concat(), &mut copies)?;
        }
        Ok(Self {
            root: self.root.clone(),
            nameless: Some(copies),
        })
    }

    /// Adds the files of the package whose descriptor is at a path, without names, to those of all packages.
    fn copy(&self, path: &str, copies: &mut BTreeMap<String, String>) -> Result<(), Problem> {
        let text = self.text(path)?;
        let failed = |error| self.unreadable(&error);
        let package = dataset::Package::parse(path, &text).map_err(failed)?;
        let descriptor = package.descriptor().map_err(failed)?;
        let mut needed = Vec::new();
        for locale in Locale::ALL {
            needed.extend(package.needs(locale).map_err(failed)?);
        }
        // Where what the list is measured by cannot be read, the figure says so.
        needed.extend(Yardstick::files(&package).unwrap_or_default());
        needed.sort();
        needed.dedup();
        let files = self.all(path, needed.clone())?;
        let version = (STUDIO.fingerprint)(&descriptor, &text, &files);
        let list = descriptor.files().first().map_or("", |list| *list);
        let participants = files.iter().find(|(file, _)| file == list);
        let participants = participants.map_or("", |(_, text)| text);
        let copy = nameless((path, &text), participants, &needed, &version).map_err(failed)?;
        for (file, text) in files {
            copies.insert([folder(path), &file].concat(), text);
        }
        copies.insert([folder(path), list].concat(), copy.participants);
        copies.insert(path.to_owned(), copy.descriptor);
        if Map::is_wanted(&descriptor) {
            for file in Map::FILES {
                let path = ["data/", file].concat();
                copies.insert(path.clone(), self.text(&path)?);
            }
        }
        Ok(())
    }

    /// The data for pages without names, by their paths; nothing where pages have names.
    pub const fn nameless(&self) -> Option<&BTreeMap<String, String>> {
        self.nameless.as_ref()
    }

    /// The datasets.
    pub fn catalog(&self) -> Result<Catalog, Problem> {
        let text = self.text(CATALOG)?;
        Catalog::parse(CATALOG, &text).map_err(|error| self.unreadable(&error))
    }

    /// A dataset by its path in the catalog, for a page in a language.
    pub fn package(&self, path: &str, home: Home, locale: Locale) -> Result<Package, Problem> {
        let path = ["data/", path].concat();
        let text = self.text(&path)?;
        let failed = |error| self.unreadable(&error);
        let mut package = dataset::Package::parse(&path, &text).map_err(failed)?;
        let files = self.all(&path, package.needs(locale).map_err(failed)?)?;
        let mut dataset = package.dataset(locale, &files).map_err(failed)?;
        dataset.yardstick = self.yardstick(&path, &package, &mut dataset)?;
        let loaded = Loaded {
            fingerprint: (STUDIO.fingerprint)(&dataset.descriptor, &text, &files),
            table: Table::new(&dataset),
            dataset,
            package,
            folder: folder(&path).to_owned(),
            home,
            unknown: None,
        };
        Ok(Package {
            loaded: Rc::new(loaded),
            messages: Rc::new(self.messages(locale)?),
            // It is JSON: the package was read from it.
            declared: serde_json::from_str(&text).unwrap_or_default(),
        })
    }

    /// What the list is measured by, if it is.
    fn yardstick(
        &self,
        path: &str,
        package: &dataset::Package,
        dataset: &mut Dataset,
    ) -> Result<Measured, Problem> {
        let needed = match Yardstick::files(package) {
            Ok(needed) => needed,
            Err(error) => return Ok(Some(Err(error))),
        };
        let files = self.all(path, needed)?;
        Ok(Yardstick::read(package, &files, &mut dataset.issues).transpose())
    }

    /// Files of the package whose descriptor is at a path, each with its text.
    fn all(&self, path: &str, files: Vec<String>) -> Result<Vec<(String, String)>, Problem> {
        let text = |file: String| {
            let text = self.text(&[folder(path), &file].concat())?;
            Ok((file, text))
        };
        files.into_iter().map(text).collect()
    }

    /// The messages as a site carries them, by their files' paths from a folder of their own.
    pub fn packed_messages(&self) -> Result<BTreeMap<String, String>, Problem> {
        let mut files = BTreeMap::new();
        for locale in Locale::ALL {
            for (part, keys) in [("", Key::EXPLORER), ("studio/", Key::STUDIO)] {
                let (path, text) = self.words(part, locale)?;
                let packed = pack(locale, &text, keys).map_err(told(&path))?;
                let file = [part, locale.code(), ".json"].concat();
                files.insert(file, packed.to_string());
            }
        }
        Ok(files)
    }

    fn messages(&self, locale: Locale) -> Result<Messages, Problem> {
        let (path, text) = self.words("", locale)?;
        let messages = Messages::parse(locale, &text).map_err(told(&path))?;
        let (path, text) = self.words("studio/", locale)?;
        messages.with(&text, Key::STUDIO).map_err(told(&path))
    }

    /// A messages file, with its path.
    fn words(&self, part: &str, locale: Locale) -> Result<(String, String), Problem> {
        let path = [MESSAGES, part, locale.code(), ".json"].concat();
        let text = self.text(&path)?;
        Ok((path, text))
    }

    fn text(&self, path: &str) -> Result<String, Problem> {
        if let Some(nameless) = self.nameless().filter(|_| !path.starts_with(MESSAGES)) {
            let text = nameless.get(path).cloned();
            return text.ok_or_else(|| Problem(format!("there is no {path} without names")));
        }
        let told = |error| Problem(format!("cannot read {path}: {error}"));
        fs::read_to_string(self.root.join(path)).map_err(told)
    }

    /// The page's own sentence, in English, which the build speaks.
    fn unreadable(&self, error: &ReadError) -> Problem {
        match self.messages(Locale::English) {
            Ok(messages) => Problem(read_error(error, &messages)),
            Err(problem) => problem,
        }
    }
}

fn told(path: &str) -> impl Fn(MessagesError) -> Problem {
    move |error| Problem(format!("{path}: {error}"))
}

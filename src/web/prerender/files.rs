//! The files that pages are rendered from, read from a folder.

use std::collections::BTreeMap;
use std::fs;
use std::future::ready;
use std::path::PathBuf;

use super::problem::Problem;
use crate::dataset::Catalog;
use crate::i18n::{Group, Locale, Messages, MessagesError, pack};
use crate::web::load::{CATALOG, LoadError};
use crate::web::source::{FetchError, Pending, Source};

/// The folder of the words, below the site's root.
const MESSAGES: &str = "data/messages/";

/// The folder that stands for the site's root.
pub struct Files {
    root: PathBuf,
    /// The data for pages without names, by their paths, in place of what the folder has; nothing for pages with names.
    nameless: Option<BTreeMap<String, String>>,
}

impl Source for Files {
    fn ask(&self, path: String) -> Pending {
        Box::pin(ready(self.text(path)))
    }
}

impl Files {
    /// The files below a folder.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            nameless: None,
        }
    }

    /// The same folder with other data: that of pages without names.
    pub(super) fn with_nameless(&self, data: BTreeMap<String, String>) -> Self {
        Self {
            root: self.root.clone(),
            nameless: Some(data),
        }
    }

    /// The data for pages without names, by their paths; nothing where pages have names.
    pub const fn nameless(&self) -> Option<&BTreeMap<String, String>> {
        self.nameless.as_ref()
    }

    /// The datasets.
    pub(super) fn catalog(&self) -> Result<Catalog, Problem> {
        let text = self.text(CATALOG.to_owned())?;
        Catalog::parse(CATALOG, &text).map_err(|error| self.problem(&error.into()))
    }

    /// The messages as a site carries them, by their files' paths from a folder of their own.
    pub fn packed_messages(&self) -> Result<BTreeMap<String, String>, Problem> {
        let mut files = BTreeMap::new();
        for locale in Locale::ALL {
            for group in Group::ALL {
                let (path, text) = self.words(*group, locale)?;
                let packed = pack(locale, &text, group.keys()).map_err(misworded(&path))?;
                let file = format!("{}{}.json", group.folder(), locale.code());
                files.insert(file, packed.to_string());
            }
        }
        Ok(files)
    }

    /// The words of a language.
    pub(super) fn messages(&self, locale: Locale) -> Result<Messages, Problem> {
        let mut messages = Messages::new(locale);
        for group in Group::ALL {
            let (path, text) = self.words(*group, locale)?;
            messages = messages.with(&text, *group).map_err(misworded(&path))?;
        }
        Ok(messages)
    }

    /// A messages file, with its path.
    fn words(&self, group: Group, locale: Locale) -> Result<(String, String), Problem> {
        let path = format!("{MESSAGES}{}{}.json", group.folder(), locale.code());
        let text = self.text(path.clone());
        Ok((path, text?))
    }

    /// The text of a file.
    pub(super) fn text(&self, file: String) -> Result<String, FetchError> {
        let text = match self.nameless() {
            Some(nameless) if !file.starts_with(MESSAGES) => {
                let text = nameless.get(&file).cloned();
                text.ok_or_else(|| "pages without names have no such file".to_owned())
            }
            _ => fs::read_to_string(self.root.join(&file)).map_err(|error| error.to_string()),
        };
        text.map_err(|detail| FetchError { file, detail })
    }

    /// The page's own sentence on an error, in English, which the build speaks.
    pub(super) fn problem(&self, error: &LoadError) -> Problem {
        match error {
            LoadError::Fetch(error) => error.clone().into(),
            LoadError::Read(_) => match self.messages(Locale::English) {
                Ok(messages) => Problem::new(error.sentence(&messages)),
                Err(problem) => problem,
            },
        }
    }
}

fn misworded(path: &str) -> impl Fn(MessagesError) -> Problem {
    move |error| Problem::new(format!("{path}: {error}"))
}

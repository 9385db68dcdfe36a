//! The data of pages without names: all that such pages load, in which there are none.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;

use super::files::Files;
use super::list::whole;
use super::problem::Problem;
use crate::dataset::{ReadError, nameless};
use crate::i18n::Locale;
use crate::web::load::{LoadError, Loaded};
use crate::web::site_path::SitePath;
use crate::web::source::{Pending, Source};

type Texts = BTreeMap<String, String>;

/// Files that keep each text that is asked for: what the loader asks for is what a page needs.
struct Kept<'a> {
    files: &'a Files,
    texts: RefCell<Texts>,
}

impl Source for Kept<'_> {
    fn ask(&self, path: String) -> Pending {
        let text = self.files.text(path.clone());
        if let Ok(text) = &text {
            self.texts.borrow_mut().insert(path, text.clone());
        }
        Box::pin(ready(text))
    }
}

impl Files {
    /// The same files for pages without names.
    ///
    /// # Errors
    /// If a file of a list cannot be had or read; the problem names it.
    pub async fn without_names(&self) -> Result<Self, Problem> {
        let mut data = Texts::new();
        for entry in self.catalog()?.datasets {
            let copied = copied(self, &entry.id).await;
            data.extend(copied.map_err(|error| self.problem(&error))?);
        }
        Ok(self.with_nameless(data))
    }
}

/// All that pages of a list load in any language, without names.
async fn copied(files: &Files, id: &str) -> Result<Texts, LoadError> {
    let source = Kept {
        files,
        texts: RefCell::default(),
    };
    let mut loaded = whole(&source, SitePath::default(), id, Locale::English).await?;
    for locale in Locale::ALL {
        loaded = whole(&source, SitePath::default(), id, locale).await?;
    }
    Ok(without_names(&loaded, source.texts.into_inner())?)
}

fn without_names(loaded: &Loaded, mut texts: Texts) -> Result<Texts, ReadError> {
    let text = |path: &str| texts.get(path).map_or("", String::as_str);
    let descriptor = loaded.package.file();
    let list = loaded.dataset.descriptor.files();
    let list = format!(
        "{}{}",
        loaded.folder,
        list.first().copied().unwrap_or_default()
    );
    let own = texts
        .keys()
        .filter_map(|path| path.strip_prefix(&loaded.folder));
    let own: Vec<_> = own.map(str::to_owned).collect();
    let copy = nameless(
        (descriptor, text(descriptor)),
        text(&list),
        &own,
        &loaded.version,
    )?;
    texts.insert(list, copy.participants);
    texts.insert(descriptor.to_owned(), copy.descriptor);
    Ok(texts)
}

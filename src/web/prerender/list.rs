//! Lists as their pages show them: loaded as a browser loads them, with all that any part of a page needs.

use std::rc::Rc;

use super::files::Files;
use super::problem::Problem;
use crate::i18n::{Locale, Messages};
use crate::web::load::{CATALOG, LoadError, Loaded, later, load};
use crate::web::site_path::SitePath;
use crate::web::source::Source;

/// A list made ready, and the words to show it with.
pub struct List {
    pub loaded: Rc<Loaded>,
    pub messages: Rc<Messages>,
}

impl List {
    /// Loads the list of an id for the page at a path, in a language.
    pub async fn load(
        files: &Files,
        site: SitePath,
        id: &str,
        locale: Locale,
    ) -> Result<Self, Problem> {
        let loaded = whole(files, site, id, locale).await;
        Ok(Self {
            loaded: Rc::new(loaded.map_err(|error| files.problem(&error))?),
            messages: Rc::new(files.messages(locale)?),
        })
    }
}

impl List {
    /// The files that a browser loads first for the list, from the site's root.
    pub fn files(&self) -> Vec<String> {
        let package = &self.loaded.package;
        // The list was loaded, so that its package says what it needs.
        let needed = package.needs(self.messages.locale()).unwrap_or_default();
        let needed = needed
            .iter()
            .map(|file| format!("{}{file}", self.loaded.folder));
        let known = [CATALOG.to_owned(), package.file().to_owned()];
        known.into_iter().chain(needed).collect()
    }
}

/// A list with every piece that figures need.
pub async fn whole(
    source: &dyn Source,
    site: SitePath,
    id: &str,
    locale: Locale,
) -> Result<Loaded, LoadError> {
    let loaded = load(source, site, Some(id.to_owned()), locale).await?;
    let loaded = loaded.with_reference(later::reference(source, &loaded).await?);
    let loaded = loaded.with_map(later::map(source, &loaded).await?);
    let version = later::version(source, &loaded).await?;
    Ok(loaded.with_version(version))
}

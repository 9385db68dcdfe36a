//! Lists as their pages show them: loaded as a browser loads them, with all that any part of a page needs.

use std::rc::Rc;

use super::files::Files;
use super::problem::Problem;
use crate::i18n::{Locale, Messages};
use crate::web::load::{LoadError, Loaded, later, load};
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

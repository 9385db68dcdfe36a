//! The pages of a site as text, rendered before any browser has them, by the components that a browser runs.
//!
//! Each page says all that it can without a program: the summary, the figures and the whole list. What a reader does to it is
//! answered once the program has taken its place.

mod about;
mod files;
mod list;
mod nameless;
mod pictures;
mod problem;
mod static_figures;

use std::rc::Rc;

use rendered::{Alternate, NAMELESS, Page, Words};
use yew::LocalServerRenderer;

pub use files::Files;
pub use problem::Problem;

use self::about::{about, description, title};
use self::list::List;
use self::pictures::pictures;
use self::static_figures::STATIC;
use super::explorer::part::Parts;
use super::explorer::{Explorer, Props};
use super::parts::load;
use super::site_path::SitePath;
use crate::i18n::{Key, Locale};

/// Every page of a site: for each dataset of its catalog a page in each language, for the build, which puts them into their
/// places. `address` is that of the site's root, if it is known; pictures then say where they are from. Of files without names
/// come the pages without names.
///
/// # Errors
///
/// A file cannot be had, or cannot be read; the problem names it.
pub async fn pages(files: &Files, address: Option<&str>) -> Result<Vec<Page>, Problem> {
    let mut pages = Vec::new();
    for (place, entry) in files.catalog()?.datasets.iter().enumerate() {
        let dataset = (place > 0).then(|| entry.id.clone());
        for locale in Locale::ALL {
            let site = site_path(dataset.clone(), locale, files.nameless().is_some());
            let list = List::load(files, site, &entry.id, locale).await?;
            pages.push(page(&list, address).await);
        }
    }
    Ok(pages)
}

/// The path of a page: the first dataset's English page is the root's own, others are in folders.
fn site_path(dataset: Option<String>, locale: Locale, nameless: bool) -> SitePath {
    let mut site = SitePath {
        root: String::new(),
        locale: None,
        dataset,
        messages: String::new(),
        nameless,
    };
    let depth = site.in_language(locale).matches('/').count();
    let below = site.dataset.is_some() || locale != Locale::English;
    if below {
        site.root = "../".repeat(depth);
        site.locale = Some(locale);
    }
    site
}

/// The path of a list's page in a language, from the site's root.
fn path(site: &SitePath, locale: Locale) -> String {
    let root = SitePath {
        root: String::new(),
        ..site.clone()
    };
    let path = root.in_language(locale);
    if site.nameless {
        format!("{NAMELESS}{}", path.trim_start_matches("./"))
    } else {
        path
    }
}

async fn page(list: &List, address: Option<&str>) -> Page {
    let List { loaded, messages } = list;
    let locale = messages.locale();
    let props = Props {
        parts: Parts {
            figures: Some(&STATIC),
            ..Parts::default()
        },
        load,
        loaded: loaded.clone(),
        messages: Rc::clone(messages),
        take_focus: false,
    };
    let renderer = LocalServerRenderer::<Explorer>::with_props(props).hydratable(false);
    let site = &loaded.site;
    let alternates: Vec<_> = Locale::ALL
        .iter()
        .map(|other| Alternate {
            locale: other.code().to_owned(),
            path: path(site, *other),
        })
        .collect();
    // Pages without names have a root of their own, which is in a folder of the site's.
    let up = if site.nameless { "../" } else { "" };
    let root = format!("{}{up}", site.root);
    let text = |key| messages.text(key).to_owned();
    Page {
        id: loaded.id.clone(),
        path: path(site, locale),
        root,
        nameless: site.nameless,
        locale: locale.code().to_owned(),
        direction: locale.direction().attribute().to_owned(),
        path_locale: site.locale.map(|locale| locale.code().to_owned()),
        dataset: site.dataset.clone(),
        files: list.files(),
        title: title(list),
        name: text(Key::AppName),
        description: description(list).to_owned(),
        about: about(list),
        alternates,
        words: Words {
            loading: text(Key::LoadingDataset),
            unsupported: text(Key::BootUnsupported),
            unreachable: text(Key::BootUnreachable),
            damaged: text(Key::BootDamaged),
            late: text(Key::BootLate),
            retry: text(Key::ErrorRetry),
        },
        sent: text(Key::PageSent),
        pictures: pictures(list, address),
        html: renderer.render().await,
    }
}

//! The pages of a site as text, rendered before any browser has them, by the components that a browser runs.
//!
//! Each page says all that it can without a program: the summary, the figures and the whole list. What a reader does to it is
//! answered once the program has taken its place.

mod about;
mod files;
mod pictures;
mod still;

use std::rc::Rc;

use rendered::{Alternate, NAMELESS, Page, Words};
use yew::LocalServerRenderer;

pub use files::{Files, Problem};

use self::about::{about, description, title};
use self::files::Package;
use self::pictures::pictures;
use self::still::STILL;
use super::ask::ask;
use super::browser::fetch;
use super::explorer::{Explorer, Props};
use super::home::Home;
use super::load::ready_first;
use super::toolkit::{Toolkit, no_fingerprint};
use crate::chart::draw_first;
use crate::i18n::{Key, Locale};
use crate::view::first_charts;

/// What renders a page can do: what a first view can, in pictures that answer to nothing but links.
static STILLS: Toolkit = Toolkit {
    modeller: first_charts,
    drawer: draw_first,
    saver: ask,
    notices: None,
    manner: &STILL,
    fingerprint: no_fingerprint,
    asker: fetch::ask,
    studio: false,
    presenting: None,
    builder: None,
    ready: ready_first,
};

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
            let home = home(dataset.clone(), locale, files.nameless().is_some());
            let package = files.package(&entry.path, home, locale)?;
            let mut page = page(&package, address).await;
            page.id = entry.id.clone();
            pages.push(page);
        }
    }
    Ok(pages)
}

/// The place of a page: the first dataset's English page is the root's own, others are in folders.
fn home(dataset: Option<String>, locale: Locale, nameless: bool) -> Home {
    let mut home = Home {
        root: String::new(),
        locale: None,
        dataset,
        messages: String::new(),
        nameless,
    };
    let depth = home.in_language(locale).matches('/').count();
    let below = home.dataset.is_some() || locale != Locale::English;
    if below {
        home.root = "../".repeat(depth);
        home.locale = Some(locale);
    }
    home
}

/// Where a list's page in a language is, from the site's root.
fn place(home: &Home, locale: Locale) -> String {
    let root = Home {
        root: String::new(),
        ..home.clone()
    };
    let path = root.in_language(locale);
    if home.nameless {
        [NAMELESS, path.trim_start_matches("./")].concat()
    } else {
        path
    }
}

/// A page of a list whose id is yet to be said.
async fn page(package: &Package, address: Option<&str>) -> Page {
    let Package {
        loaded, messages, ..
    } = package;
    let locale = messages.locale();
    let props = Props {
        toolkit: &STILLS,
        loaded: loaded.clone(),
        messages: Rc::clone(messages),
        take_focus: false,
    };
    let renderer = LocalServerRenderer::<Explorer>::with_props(props).hydratable(false);
    let home = &loaded.home;
    let alternates: Vec<_> = Locale::ALL
        .iter()
        .map(|other| Alternate {
            locale: other.code().to_owned(),
            path: place(home, *other),
        })
        .collect();
    // Pages without names have a root of their own, which is in a folder of the site's.
    let up = if home.nameless { "../" } else { "" };
    let root = [home.root.as_str(), up].concat();
    let text = |key| messages.text(key).to_owned();
    Page {
        id: String::new(),
        path: place(home, locale),
        root,
        nameless: home.nameless,
        locale: locale.code().to_owned(),
        direction: locale.direction().attribute().to_owned(),
        told: home.locale.map(|locale| locale.code().to_owned()),
        dataset: home.dataset.clone(),
        title: title(package),
        name: text(Key::AppName),
        description: description(package).to_owned(),
        about: about(package),
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
        pictures: pictures(package, address),
        html: renderer.render().await,
    }
}

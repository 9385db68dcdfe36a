//! The pages of a site as text, rendered before any browser has them, by the components that a browser runs.
//!
//! Each page says all that it can without a program: the summary, the figures and the whole list. What a reader does to it is
//! answered once the program has taken its place.

mod about;
mod files;
mod pictures;
mod still;

use std::rc::Rc;

use serde_json::{Value, json};
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
use crate::chart::draw;
use crate::i18n::{Key, Locale};
use crate::view::all_charts;

/// What renders a page can do: what a first view can, in pictures that answer to nothing but links.
static STILLS: Toolkit = Toolkit {
    modeller: all_charts,
    drawer: draw,
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

/// The folder of the pages without names, from the site's root.
const NAMELESS: &str = "nameless/";

/// Every page of a site: for each dataset of its catalog a page in each language, as an array for the build, which puts them into
/// their places. `address` is that of the site's root, if it is known; pictures then say where they are from. Of files without names
/// come the pages without names.
///
/// # Errors
///
/// A file cannot be had, or cannot be read; the problem names it.
pub async fn pages(files: &Files, address: Option<&str>) -> Result<Value, Problem> {
    let mut pages = Vec::new();
    for (place, entry) in files.catalog()?.datasets.iter().enumerate() {
        let dataset = (place > 0).then(|| entry.id.clone());
        for locale in Locale::ALL {
            let home = home(dataset.clone(), locale, files.nameless().is_some());
            let package = files.package(&entry.path, home, locale)?;
            let mut page = page(&package, address).await;
            page["id"] = entry.id.as_str().into();
            pages.push(page);
        }
    }
    Ok(Value::Array(pages))
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

async fn page(package: &Package, address: Option<&str>) -> Value {
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
        .map(|other| json!({"locale": other.code(), "path": place(home, *other)}))
        .collect();
    // Pages without names have a root of their own, which is in a folder of the site's.
    let up = if home.nameless { "../" } else { "" };
    let root = [home.root.as_str(), up].concat();
    json!({
        "path": place(home, locale),
        "root": root,
        "nameless": home.nameless,
        "locale": locale.code(),
        "direction": locale.direction().attribute(),
        "told": home.locale.map(Locale::code),
        "dataset": home.dataset,
        "title": title(package),
        "name": messages.text(Key::AppName),
        "description": description(package),
        "about": about(package),
        "alternates": alternates,
        "words": {
            "loading": messages.text(Key::LoadingDataset),
            "unsupported": messages.text(Key::BootUnsupported),
            "unreachable": messages.text(Key::BootUnreachable),
            "damaged": messages.text(Key::BootDamaged),
            "late": messages.text(Key::BootLate),
            "retry": messages.text(Key::ErrorRetry),
        },
        "sent": messages.text(Key::PageSent),
        "pictures": pictures(package, address),
        "html": renderer.render().await,
    })
}

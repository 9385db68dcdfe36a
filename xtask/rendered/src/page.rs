//! One page: its place, what it says of itself, and its text.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::NAMELESS;

/// A list's page in a language.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Page {
    /// Its folder from the site's root, with a slash at its end; `./` is the root itself.
    pub path: String,
    /// The way back from there; empty at the root itself.
    pub root: String,
    /// Whether it is a page without the names of people.
    pub nameless: bool,
    /// The language of the page.
    pub locale: String,
    /// The direction of that language, as HTML has it.
    pub direction: String,
    /// The language, if the page's place says it.
    pub path_locale: Option<String>,
    /// What links call the dataset.
    pub id: String,
    /// The dataset again, if the page's place says it.
    pub dataset: Option<String>,
    /// The files of the list that its program loads first, from what that takes for the site's root.
    pub files: Vec<String>,
    /// The title of the document.
    pub title: String,
    /// What the site is called.
    pub name: String,
    /// One sentence.
    pub description: String,
    /// The list in schema.org's vocabulary; null where the page is not that of the list.
    pub about: Value,
    /// The same list's pages in every language.
    pub alternates: Vec<Alternate>,
    /// What the page says before its program is there.
    pub words: Words,
    /// The figures as pictures; the first one shows what the list is about.
    pub pictures: Vec<Picture>,
    /// What is said above the page's body where its program does not run.
    pub sent: String,
    /// The HTML of the page's body.
    pub html: String,
}

impl Page {
    /// The page's folder from the site's root: empty for the root itself, otherwise with a slash at its end.
    pub fn folder(&self) -> &str {
        self.path.trim_start_matches("./")
    }

    /// The way from the page to what its program takes for the site's root: pages without names have one of their own.
    pub fn program_root(&self) -> &str {
        let up = if self.nameless { "../" } else { "" };
        self.root.strip_prefix(up).unwrap_or_default()
    }

    /// The languages that the same list has pages in, and their folders from the site's root; then the page for everybody else.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.alternates.iter();
        let pages = pages.map(|page| (page.locale.as_str(), page.path.as_str()));
        let others = pages.clone().find(|(locale, _)| *locale == "en");
        pages.chain(others.map(|(_, path)| ("x-default", path)))
    }

    /// A picture's path from the site's root, without its extension.
    pub fn picture_path(&self, picture: &Picture) -> String {
        let folder = if self.nameless { NAMELESS } else { "" };
        format!(
            "{folder}pictures/{}/{}/{}",
            self.id, self.locale, picture.name
        )
    }
}

/// A page in another language.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Alternate {
    /// The language.
    pub locale: String,
    /// The page's folder from the site's root.
    pub path: String,
}

/// What a page says of its program as long as there is none: sentences in the page's language.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Words {
    /// The program is on its way.
    pub loading: String,
    /// The browser is too old for it.
    pub unsupported: String,
    /// It could not be fetched.
    pub unreachable: String,
    /// It arrived, but cannot run.
    pub damaged: String,
    /// It has not arrived in good time.
    pub late: String,
    /// The label of the button that tries again.
    pub retry: String,
}

/// A figure as a picture.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Picture {
    /// The figure's name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its content in a sentence.
    pub sentence: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The picture as an SVG document.
    pub svg: String,
}

//! The pages as text: a program of the project's own renders them on this machine, with the components that browsers run.

use std::collections::BTreeMap;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use url::Url;

use crate::project::Project;

/// A page as its program prints it.
#[derive(Default, Deserialize)]
pub struct Page {
    /// Its folder from the site's root, with a slash at its end.
    pub path: String,
    /// The way back from there.
    pub root: String,
    /// Whether it is a page without the names of people.
    #[serde(default)]
    pub nameless: bool,
    /// The language of the page.
    pub locale: String,
    /// The direction of that language.
    pub direction: String,
    /// The language, if the page's place says it.
    pub told: Option<String>,
    /// What links call the dataset.
    pub id: String,
    /// The dataset again, if the page's place says it.
    pub dataset: Option<String>,
    /// The title of the document.
    pub title: String,
    /// What the site is called.
    pub name: String,
    /// One sentence.
    pub description: String,
    /// The list in schema.org's vocabulary; nothing where the page is not that of the list.
    pub about: serde_json::Value,
    /// The same list's pages in every language.
    pub alternates: Vec<Alternate>,
    /// What the page says of its program before there is one, by the layout's names.
    pub words: BTreeMap<String, String>,
    /// The figures as pictures; the first one shows what the list is about.
    pub pictures: Vec<Picture>,
    /// What is said above the page's body where its program does not run.
    pub sent: String,
    /// What stands in the page's body.
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
}

/// The folder in which pages without names, and what only they load, are a site of their own.
pub const NAMELESS: &str = "nameless/";

/// The pages of a site, and the words that its programs say on them.
#[derive(Default, Deserialize)]
pub struct Rendered {
    /// The pages.
    pub pages: Vec<Page>,
    /// The texts of the messages' files by their paths from a folder of their own.
    pub messages: BTreeMap<String, String>,
    /// The data for pages without names, by the paths of what it stands for.
    #[serde(default)]
    pub nameless: BTreeMap<String, String>,
    /// Where the site's root will be published, if that is known; with a slash at its end.
    #[serde(skip)]
    pub address: Option<Url>,
    /// Whether the site has its pictures as pixels too, which is what others show of a link.
    #[serde(skip)]
    pub pixels: bool,
}

impl Rendered {
    /// The picture that others show of a link to a page, if the site has it in a form that they take.
    pub fn preview<'a>(&self, page: &'a Page) -> Option<&'a Picture> {
        page.pictures.first().filter(|_| self.pixels)
    }
}

/// A figure as a picture.
#[derive(Deserialize)]
pub struct Picture {
    /// The figure's name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence.
    pub sentence: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The picture as an SVG document.
    pub svg: String,
}

/// A page in another language.
#[derive(Deserialize)]
pub struct Alternate {
    /// The language.
    pub locale: String,
    /// The page's folder from the site's root.
    pub path: String,
}

/// Renders every page of the site, whose root may have an address that is known.
pub fn site(project: &Project, address: Option<Url>) -> Result<Rendered> {
    eprintln!("Rendering the pages …");
    let output = project
        .cargo()
        .args(["run", "--quiet", "--package", "participant-explorer"])
        .args(["--bin", "prerender", "--features", "prerender", "--"])
        .arg(project.root())
        .args(address.as_ref().map(Url::as_str))
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("the pages cannot be rendered: see the message above");
    }
    let rendered: Rendered = serde_json::from_slice(&output.stdout)
        .context("the rendered pages are not what they should be")?;
    Ok(Rendered {
        address,
        ..rendered
    })
}

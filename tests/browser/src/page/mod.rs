//! The page as a reader uses it.

mod act;
mod files;
mod focus;
pub mod hooks;
mod read;

pub use files::SavedFile;

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::engine::Engine;
use crate::session::Session;
use crate::wait::eventually;

/// Width in CSS pixels that every engine's window can take.
const NARROWEST_WINDOW: u32 = 500;
const NARROW_PAGE: &str = "/narrow.html";

/// The page that a session's browser shows. Actions are real clicks and keys; readings are one script each.
#[derive(Clone, Copy)]
pub struct Page<'s> {
    session: &'s Session,
}

/// A value of a facet as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FacetValue {
    /// The key in the data and in the URL.
    pub key: String,
    /// How many people choosing it would give.
    pub count: usize,
    /// Whether it is chosen.
    pub checked: bool,
}

/// A mark of a chart.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Mark {
    /// Keys of the values that it stands for, joined by slashes.
    pub key: String,
    /// The people or the share that it shows.
    pub value: f64,
    /// Its name for those who do not see it.
    pub label: String,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// Number in the printed list.
    pub number: u32,
    /// Everything that it says.
    pub text: String,
}

/// A message about a problem.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// `alert` or `status`: its own role, or that of the region it stands in.
    pub role: String,
    /// The row of the file, where it is about a cell.
    pub row: Option<String>,
    /// The field, where it is about a cell.
    pub field: Option<String>,
}

impl<'s> Page<'s> {
    pub(crate) fn new(session: &'s Session) -> Self {
        Self { session }
    }

    /// The session to which the page belongs.
    pub fn session(self) -> &'s Session {
        self.session
    }

    /// Opens the site with a query and waits until it answers to its reader.
    ///
    /// # Errors
    ///
    /// It does not get ready.
    pub async fn open(self, query: &str) -> Result<()> {
        self.load(query).await?;
        self.ready().await
    }

    /// Opens the site in a viewport of a size and waits until it is ready.
    ///
    /// Firefox and WebKitGTK cannot make their windows as narrow as a phone. There the page stands in a frame of that
    /// size on an empty page, and the session is in that frame afterwards.
    ///
    /// # Errors
    ///
    /// It does not get ready, or the browser cannot take the size.
    pub async fn open_at(self, (width, height): (u32, u32), query: &str) -> Result<()> {
        let session = self.session;
        if session.engine() == Engine::Chromium || width >= NARROWEST_WINDOW {
            session.resize(width, height).await?;
            return self.open(query).await;
        }
        session.resize(NARROWEST_WINDOW, height).await?;
        let url = session.server().site_url(query);
        let html = format!(
            "<!doctype html><html lang=\"en\"><head><title>Narrow</title><link rel=\"icon\" href=\"data:,\"></head>\
             <body style=\"margin: 0\"><iframe title=\"Narrow\" style=\"border: 0; display: block\" \
             width=\"{width}\" height=\"{height}\" src=\"{}\"></iframe></body></html>",
            url.replace('&', "&amp;")
        );
        session.server().add_host_page(NARROW_PAGE, html);
        let host = session.server().origin() + NARROW_PAGE;
        session.web().goto(&host).await?;
        self.enter_frame().await?;
        self.ready().await
    }

    /// Opens the site with a query, ready or not.
    ///
    /// # Errors
    ///
    /// The browser cannot load it.
    pub async fn load(self, query: &str) -> Result<()> {
        let url = self.session.server().site_url(query);
        Ok(self.session.web().goto(&url).await?)
    }

    /// Waits until the page answers to its reader, whatever it still wants.
    ///
    /// # Errors
    ///
    /// It does not within the limit.
    pub async fn answers(self) -> Result<()> {
        eventually("the page to answer", async || {
            Ok(self.exists(hooks::READY).await?.then_some(()))
        })
        .await
    }

    /// Waits until the page answers to its reader, and has what it wants or says that it cannot be had.
    ///
    /// # Errors
    ///
    /// It does not within the limit.
    pub async fn ready(self) -> Result<()> {
        eventually("the page to be ready", async || {
            Ok(self.exists(hooks::SETTLED).await?.then_some(()))
        })
        .await?;
        self.draws().await;
        Ok(())
    }

    /// Waits until all is there that the view wants: parts of the program, words and data.
    ///
    /// # Errors
    ///
    /// It does not come within the limit.
    pub async fn complete(self) -> Result<()> {
        eventually("all that the view wants", async || {
            Ok(self.exists(hooks::COMPLETE).await?.then_some(()))
        })
        .await?;
        self.draws().await;
        Ok(())
    }

    /// Loads the page again and waits until it is ready.
    ///
    /// # Errors
    ///
    /// It does not get ready.
    pub async fn reload(self) -> Result<()> {
        self.session.web().refresh().await?;
        self.ready().await
    }

    /// Goes back in the browser's history.
    ///
    /// # Errors
    ///
    /// The browser refuses.
    pub async fn back(self) -> Result<()> {
        Ok(self.session.web().back().await?)
    }

    /// Goes forward in the browser's history.
    ///
    /// # Errors
    ///
    /// The browser refuses.
    pub async fn forward(self) -> Result<()> {
        Ok(self.session.web().forward().await?)
    }

    /// Checks that the page does not scroll sideways.
    ///
    /// # Errors
    ///
    /// Something reaches out of the viewport; the message names the widest elements.
    pub async fn fits_its_width(self) -> Result<()> {
        let wide: Vec<String> = self.session.evaluate(WIDE, vec![]).await?;
        ensure!(wide.is_empty(), "the page scrolls sideways: {wide:#?}");
        Ok(())
    }
}

/// Elements that make the page wider than its viewport; what scrolls inside a box of its own does not.
const WIDE: &str = r#"
const root = document.documentElement;
if (root.scrollWidth <= root.clientWidth) return [];
const clips = (element) => {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (getComputedStyle(box).overflowX !== "visible") return true;
  return false;
};
return [`${root.scrollWidth} > ${root.clientWidth}`, ...[...document.body.querySelectorAll("*")]
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > root.clientWidth + 1 || left < -1) && !clips(element);
  })
  .slice(0, 12)
  .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${Math.round(element.getBoundingClientRect().left)}..${Math.round(element.getBoundingClientRect().right)}`)];
"#;

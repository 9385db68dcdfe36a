//! Pictures of the page.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::extensions::addons::firefox::FirefoxTools;

use crate::engine::Engine;
use crate::session::Session;

/// How much of the page a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What a reader sees without scrolling.
    Window,
    /// The page from top to bottom.
    Page,
}

/// A PNG of the page.
///
/// WebKitGTK has no command for a whole page: its window grows to the page's height and stays so.
///
/// # Errors
///
/// The browser does not give one.
pub async fn picture(session: &Session, extent: Extent) -> Result<Vec<u8>> {
    if session.evaluate("return window !== top", vec![]).await? {
        return frame(session, extent).await;
    }
    match (extent, session.engine()) {
        (Extent::Page, Engine::Chromium) => chromium_page(session).await,
        (Extent::Page, Engine::Firefox) => {
            let tools = FirefoxTools::new(session.web().handle().clone());
            Ok(tools.full_screenshot_as_png().await?)
        }
        (Extent::Page, Engine::WebKit) => {
            let (width, _) = session.viewport().await?;
            let height = session
                .evaluate("return document.documentElement.scrollHeight", vec![])
                .await?;
            session.resize(width, height).await?;
            Ok(session.web().screenshot_as_png().await?)
        }
        (Extent::Window, _) => Ok(session.web().screenshot_as_png().await?),
    }
}

/// A picture of the frame that the session is in, and of nothing around it.
async fn frame(session: &Session, extent: Extent) -> Result<Vec<u8>> {
    let (_, height) = session.viewport().await?;
    let content: u32 = session
        .evaluate("return document.documentElement.scrollHeight", vec![])
        .await?;
    let page = session.page();
    page.leave_frame().await?;
    let element = page.element("iframe").await?;
    if extent == Extent::Page && content > height {
        let grow = "arguments[0].height = arguments[1]";
        let arguments = vec![element.to_json()?, json!(content)];
        session.web().execute(grow, arguments).await?;
        let (width, _) = session.viewport().await?;
        session.resize(width, content).await?;
    }
    let png = element.screenshot_as_png().await?;
    page.enter_frame().await?;
    Ok(png)
}

async fn chromium_page(session: &Session) -> Result<Vec<u8>> {
    let wanted = json!({ "format": "png", "captureBeyondViewport": true });
    let answer = session.developer("Page.captureScreenshot", wanted).await?;
    let data = answer["data"]
        .as_str()
        .context("Chromium sent no picture")?;
    Ok(STANDARD.decode(data)?)
}

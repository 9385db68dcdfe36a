//! Keys of a presentation that are characters: heeded where they are meant, and nowhere if that is wished.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios};
use thirtyfour::prelude::Key;

use crate::slides::{on_projector, shows};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        heeds_letters_within_the_presentation_alone,
        switches_letters_off,
        keeps_the_focus_when_a_filter_goes,
    ]
}

/// Arrows and clickers work wherever the focus is, characters only within the presentation.
async fn heeds_letters_within_the_presentation_alone(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    let blur = "document.activeElement.blur(); return document.activeElement === document.body";
    let blurred: bool = session.evaluate(blur, vec![]).await?;
    ensure!(blurred, "the focus stays");
    for key in ["b", ".", "?", "f"] {
        page.press(key).await?;
    }
    // Over a black screen, or the list of keys, this would not turn the slide.
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    for panel in [hooks::COVER, hooks::KEYS, hooks::SLIDE_FILTERS] {
        ensure!(!page.exists(panel).await?, "a letter has opened {panel}");
    }
    page.press("b").await?;
    page.appears(hooks::COVER, true).await
}

/// For those who speak to their computer, which types what it hears.
async fn switches_letters_off(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.press("?").await?;
    page.appears(hooks::KEYS, true).await?;
    page.press(Key::Tab).await?;
    page.gets_focus(hooks::LETTERS, "Tab").await?;
    page.press(Key::Space).await?;
    page.press(Key::Escape).await?;
    page.appears(hooks::KEYS, false).await?;
    page.gets_focus(&hooks::remote("keys"), "the list of keys")
        .await?;
    for key in ["b", ".", "?", "f"] {
        page.press(key).await?;
    }
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    for panel in [hooks::COVER, hooks::KEYS, hooks::SLIDE_FILTERS] {
        ensure!(!page.exists(panel).await?, "a letter has opened {panel}");
    }
    page.click(&hooks::remote("keys")).await?;
    page.click(hooks::LETTERS).await?;
    page.press(Key::Escape).await?;
    page.gets_focus(&hooks::remote("keys"), "the list of keys")
        .await?;
    page.press("b").await?;
    page.appears(hooks::COVER, true).await
}

async fn keeps_the_focus_when_a_filter_goes(session: &Session) -> Result<()> {
    let page = on_projector(session, "region=african").await?;
    page.press("f").await?;
    page.appears(hooks::SLIDE_FILTERS, true).await?;
    page.click(&format!("{} {}", hooks::SLIDE_FILTERS, hooks::CLEAR))
        .await?;
    page.has_query(&[("slide", "1")]).await?;
    page.keeps_focus("the last filter").await?;
    page.press("b").await?;
    page.appears(hooks::COVER, true).await
}

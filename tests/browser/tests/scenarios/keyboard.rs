//! Without a pointer: everything can be reached, and the focus is never lost.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios, settled};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![searches, filters, sorts, opens_a_row]
}

async fn searches(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.tab_to(hooks::SEARCH).await?;
    page.press("chan").await?;
    page.shows(facts.count(|person| person.mentions("chan")))
        .await?;
    ensure!(
        page.has_focus(hooks::SEARCH).await?,
        "typing loses the focus to {}",
        page.focused().await?
    );
    for _ in "chan".chars() {
        page.press(Key::Backspace).await?;
    }
    page.shows(facts.total()).await?;
    ensure!(
        page.has_focus(hooks::SEARCH).await?,
        "deleting loses the focus to {}",
        page.focused().await?
    );
    Ok(())
}

async fn filters(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    let african = hooks::facet_box("region", "african");
    page.tab_to(&african).await?;
    page.press(" ").await?;
    page.shows(facts.count(|person| person.region == "african"))
        .await?;
    ensure!(
        page.has_focus(&african).await?,
        "the box loses the focus to {}",
        page.focused().await?
    );
    page.press(" ").await?;
    page.shows(facts.total()).await?;
    ensure!(
        page.has_focus(&african).await?,
        "the box loses the focus to {}",
        page.focused().await?
    );
    Ok(())
}

async fn sorts(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("view=table").await?;
    page.reveal(hooks::TABLE).await?;
    let button = hooks::sort_button("surname");
    page.tab_to(&button).await?;
    page.press(Key::Enter).await?;
    settled(
        "the column to be sorted",
        async || page.attribute(&hooks::column("surname"), "aria-sort").await,
        |direction| direction.as_deref() == Some("ascending"),
    )
    .await?;
    ensure!(
        page.has_focus(&button).await?,
        "sorting loses the focus to {}",
        page.focused().await?
    );
    Ok(())
}

async fn opens_a_row(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("q=chan&view=table").await?;
    page.reveal(hooks::TABLE).await?;
    let button = hooks::row_button(204);
    page.tab_to(&button).await?;
    page.press(Key::Enter).await?;
    settled(
        "the details",
        async || page.is_visible(&hooks::details(204)).await,
        |shown| *shown,
    )
    .await?;
    ensure!(
        page.has_focus(&button).await?,
        "opening loses the focus to {}",
        page.focused().await?
    );
    page.press(Key::Enter).await?;
    settled(
        "the details to close",
        async || page.is_visible(&hooks::details(204)).await,
        |shown| !shown,
    )
    .await?;
    ensure!(
        page.has_focus(&button).await?,
        "closing loses the focus to {}",
        page.focused().await?
    );
    Ok(())
}

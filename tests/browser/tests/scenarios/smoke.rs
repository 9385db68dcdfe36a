//! Before all else: the page is there, in its folder, under its policy, quiet, and keeps nothing.

use anyhow::{Result, ensure};
use browser_tests::{PREFIX, Scenario, Session, hooks, scenarios};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![loads_under_a_sub_path, stores_nothing]
}

async fn loads_under_a_sub_path(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    let place = session.web().current_url().await?;
    ensure!(place.path() == PREFIX, "the page moved to {place}");
    ensure!(place.query().is_none(), "defaults are written: {place}");
    let heading = page.text("h1").await?;
    ensure!(!heading.is_empty(), "the page has no heading");
    let asked = session
        .server()
        .requests_for("data/mhlb-2021/participants.csv");
    ensure!(asked > 0, "the list is not fetched at run time");
    Ok(())
}

async fn stores_nothing(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    page.toggle("region", "african").await?;
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    ensure!(page.exists(hooks::TABLE).await?, "the table went away");
    let kept: Vec<String> = session
        .evaluate(
            "return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean)",
            vec![],
        )
        .await?;
    ensure!(kept.is_empty(), "the page keeps {kept:?}");
    Ok(())
}

//! Back undoes the last step, Forward does it again.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        steps_through_filters,
        goes_back_to_a_search,
        changes_the_language_on_the_way
    ]
}

async fn steps_through_filters(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let african = facts.listed("african");
    let both = facts.count(|person| ["african", "weog"].contains(&&*person.region));
    let page = session.page();
    page.open("").await?;
    page.toggle("region", "african").await?;
    page.shows(african).await?;
    page.toggle("region", "weog").await?;
    page.shows(both).await?;
    page.back().await?;
    page.shows(african).await?;
    let chosen = page.chosen("region").await?;
    ensure!(chosen == ["african"], "the boxes say {chosen:?}");
    page.back().await?;
    page.shows(facts.total()).await?;
    page.has_query(&[]).await?;
    page.forward().await?;
    page.shows(african).await?;
    page.forward().await?;
    page.shows(both).await?;
    page.has_query(&[("region", "african,weog")]).await
}

async fn goes_back_to_a_search(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let found = facts.count(|person| person.mentions("chan"));
    let page = session.page();
    page.open("").await?;
    page.reveal(hooks::SEARCH).await?;
    page.search("chan").await?;
    page.shows(found).await?;
    page.has_query(&[("q", "chan")]).await?;
    page.toggle("region", "african").await?;
    let narrowed = facts.count(|person| person.mentions("chan") && person.region == "african");
    page.shows(narrowed).await?;
    page.back().await?;
    page.shows(found).await?;
    let typed = page.element(hooks::SEARCH).await?.value().await?;
    ensure!(
        typed.as_deref() == Some("chan"),
        "the search box says {typed:?}"
    );
    // A word is one step, not one step a letter.
    page.back().await?;
    page.shows(facts.total()).await
}

async fn changes_the_language_on_the_way(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("region=african").await?;
    page.click(&hooks::language("ar")).await?;
    browser_tests::settled(
        "the page to be Arabic",
        async || page.language().await,
        |(lang, _)| lang == "ar",
    )
    .await?;
    page.ready().await?;
    page.has_query(&[("region", "african"), ("lang", "ar")])
        .await?;
    page.back().await?;
    browser_tests::settled(
        "the page to be English again",
        async || page.language().await,
        |(lang, direction)| lang == "en" && direction == "ltr",
    )
    .await?;
    let african = session.facts()?.listed("african");
    page.shows(african).await
}

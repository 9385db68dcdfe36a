//! A visitor: who was there, from where, for whom?

use anyhow::{Result, ensure};
use browser_tests::{Preferences, Scenario, Session, hooks, scenarios};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        reads_the_summary,
        narrows_by_region,
        combines_facets,
        finds_a_person,
        opens_a_row,
        removes_filters,
        shares_a_view,
    ]
}

async fn reads_the_summary(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    let counts = page.count().await?;
    ensure!(
        counts == (facts.total(), facts.total()),
        "the page counts {counts:?}"
    );
    let text = page.text("body").await?;
    let total = facts.total().to_string();
    ensure!(text.contains(&total), "the summary does not say {total}");
    let polite = format!(
        "[role='status'] {0}, [aria-live='polite'] {0}, {0}[role='status'], {0}[aria-live='polite']",
        hooks::RESULT_COUNT
    );
    ensure!(
        page.exists(&polite).await?,
        "changes of the count are not announced"
    );
    page.reveal(hooks::TABLE).await?;
    // The row without a name is listed as what it is, though it counts for nobody.
    page.lists(&facts.numbers(|_| true)).await
}

async fn narrows_by_region(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    for value in page.facet("region").await? {
        let expected = facts.listed(&value.key);
        ensure!(value.count == expected, "{value:?} instead of {expected}");
    }
    page.toggle("region", "african").await?;
    page.shows(facts.listed("african")).await?;
    page.has_query(&[("region", "african")]).await?;
    page.reveal(hooks::TABLE).await?;
    page.lists(&facts.numbers(|person| person.region == "african"))
        .await?;
    // A facet does not see its own filter, the others do.
    for value in page.facet("region").await? {
        let expected = facts.listed(&value.key);
        ensure!(value.count == expected, "{value:?} instead of {expected}");
    }
    for value in page.facet("stakeholder").await? {
        let expected = facts.group("african", &value.key);
        ensure!(value.count == expected, "{value:?} instead of {expected}");
    }
    Ok(())
}

async fn combines_facets(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.toggle("region", "african").await?;
    page.toggle("region", "grulac").await?;
    page.toggle("stakeholder", "government").await?;
    let expected = facts.count(|person| {
        ["african", "grulac"].contains(&&*person.region) && person.stakeholder == "government"
    });
    page.shows(expected).await?;
    page.has_query(&[("region", "african,grulac"), ("stakeholder", "government")])
        .await?;
    page.toggle("region", "african").await?;
    let expected = facts.group("grulac", "government");
    page.shows(expected).await
}

async fn finds_a_person(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.reveal(hooks::SEARCH).await?;
    page.search("chan").await?;
    page.shows(facts.count(|person| person.mentions("chan")))
        .await?;
    page.has_query(&[("q", "chan")]).await?;
    page.reveal(hooks::TABLE).await?;
    page.lists(&facts.numbers(|person| person.mentions("chan")))
        .await?;
    // What a keyboard without these letters can type finds them.
    for (typed, printed) in [
        ("SUSANJ", "Sušanj"),
        ("musidlowska", "Musidłowska"),
        ("yrjo lansi", "Länsipuro"),
    ] {
        page.search(typed).await?;
        page.lists(&facts.numbers(|person| person.surname == printed))
            .await?;
    }
    page.search("").await?;
    page.shows(facts.total()).await?;
    page.has_query(&[]).await
}

async fn opens_a_row(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let person = facts.person(204)?;
    let page = session.page();
    page.open("q=chan").await?;
    page.reveal(hooks::TABLE).await?;
    page.click(&hooks::row_button(204)).await?;
    page.reveal(&hooks::details(204)).await?;
    let details = page.text(&hooks::details(204)).await?;
    let line = person.source_line_en.to_string();
    for part in [
        &person.surname,
        &person.surname_ar,
        &person.given_name_ar,
        &line,
    ] {
        ensure!(
            details.contains(part.as_str()),
            "the details lack {part}: {details}"
        );
    }
    let expanded = |is: &str| format!("{}[aria-expanded='{is}']", hooks::row_button(204));
    page.appears(&expanded("true"), true).await?;
    page.click(&hooks::row_button(204)).await?;
    page.appears(&expanded("false"), true).await?;
    page.appears(&hooks::details(204), false).await
}

async fn removes_filters(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("region=african,grulac&stakeholder=government&q=a")
        .await?;
    page.focus(&hooks::active_filter("region", "african"))
        .await?;
    page.press(Key::Enter).await?;
    page.has_query(&[
        ("region", "grulac"),
        ("stakeholder", "government"),
        ("q", "a"),
    ])
    .await?;
    page.keeps_focus("removing one filter").await?;
    page.focus(hooks::CLEAR).await?;
    page.press(Key::Enter).await?;
    page.shows(facts.total()).await?;
    page.has_query(&[]).await?;
    page.keeps_focus("removing all filters").await
}

async fn shares_a_view(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    page.toggle("region", "african").await?;
    page.reveal(hooks::SEARCH).await?;
    page.search("internet").await?;
    page.reveal(hooks::TABLE).await?;
    page.click(&hooks::sort_button("surname")).await?;
    let expected = [
        ("region", "african"),
        ("q", "internet"),
        ("sort", "surname"),
    ];
    for (key, value) in expected {
        let query = browser_tests::settled(
            &format!("{key} in the address"),
            async || page.query().await,
            |query| query.contains_key(key),
        )
        .await?;
        ensure!(query[key] == value, "the address says {query:?}");
    }
    let numbers = page.numbers().await?;
    let address = session.web().current_url().await?;
    page.reload().await?;
    page.reveal(hooks::TABLE).await?;
    page.lists(&numbers).await?;

    let other = Session::start(
        session.engine(),
        Preferences::default(),
        session.setup().clone(),
    )
    .await?;
    let elsewhere = other.page();
    elsewhere.open(address.query().unwrap_or_default()).await?;
    elsewhere.reveal(hooks::TABLE).await?;
    elsewhere.lists(&numbers).await?;
    let chosen = elsewhere.chosen("region").await?;
    ensure!(
        chosen == ["african"],
        "the other browser has chosen {chosen:?}"
    );
    other.quit().await
}

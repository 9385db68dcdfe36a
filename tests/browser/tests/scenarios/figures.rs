//! The charts beyond the first three: what they show, and that their marks lead to the people that they count.

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Scenario, Session, eventually, hooks, scenarios, violations};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        unfolds_the_countries,
        compares_regions_on_one_scale,
        finds_the_people_of_an_affiliation,
        measures_whom_the_list_represents,
        fits_and_passes_in_both_languages,
        says_when_the_groups_cannot_be_had,
        tries_again_when_its_words_could_not_be_had,
    ]
}

/// Opens a link and waits for all that it wants.
async fn open(session: &Session, query: &str) -> Result<()> {
    session.page().open(query).await?;
    session.page().complete().await
}

/// Waits until a chart has this many marks.
async fn has_marks(session: &Session, chart: &str, marks: usize) -> Result<()> {
    eventually(&format!("{marks} marks of {chart}"), async || {
        let found = session.page().marks(chart).await?.len();
        Ok((found == marks).then_some(()))
    })
    .await
}

async fn unfolds_the_countries(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    has_marks(session, "countries", 16).await?;
    page.activate("countries", "countries").await?;
    has_marks(session, "countries", 66).await?;
    page.has_query(&[("lang", "en"), ("unfold", "countries")])
        .await?;
    page.activate("countries", "TD").await?;
    let people = session.facts()?.count(|person| person.country_code == "TD");
    page.shows(people).await?;
    page.back().await?;
    page.back().await?;
    has_marks(session, "countries", 16).await?;
    // The same with the keyboard, which stays where it is.
    let fold = hooks::mark("countries", "countries");
    page.focus(&hooks::mark_tab_stop("countries")).await?;
    page.press(Key::End + Key::Enter).await?;
    has_marks(session, "countries", 66).await?;
    page.gets_focus(&fold, "Enter").await?;
    page.press(Key::Enter).await?;
    has_marks(session, "countries", 16).await?;
    page.gets_focus(&fold, "Enter").await?;
    Ok(())
}

async fn compares_regions_on_one_scale(session: &Session) -> Result<()> {
    const CHART: &str = "region-small-multiples";
    let (page, facts) = (session.page(), session.facts()?);
    open(session, &format!("lang=ar&view=figure:{CHART}")).await?;
    for mark in page.marks(CHART).await? {
        let (region, stakeholder) = mark.key.split_once('/').context("two keys")?;
        let people = facts.group(region, stakeholder);
        ensure!(mark.value == people as f64, "{mark:?} instead of {people}");
    }
    page.click(hooks::MEASURES_SHARES).await?;
    page.has_query(&[
        ("lang", "ar"),
        ("measure", "shares"),
        ("view", &format!("figure:{CHART}")),
    ])
    .await?;
    page.activate(CHART, "grulac/government").await?;
    page.shows(facts.group("grulac", "government")).await
}

async fn finds_the_people_of_an_affiliation(session: &Session) -> Result<()> {
    let (page, facts) = (session.page(), session.facts()?);
    open(session, "lang=en&view=figure:affiliations").await?;
    let icann = facts.count(|person| person.affiliation == "ICANN");
    page.activate("affiliations", "ICANN").await?;
    page.shows(icann).await?;
    page.click(&hooks::active_filter("affiliation", "ICANN"))
        .await?;
    page.shows(facts.total()).await?;
    // A comma within an affiliation does not cut it in two.
    page.open("lang=en&affiliation=Search+Skate%2C+Inc.,ICANN")
        .await?;
    let both = facts
        .numbers(|person| ["ICANN", "Search Skate, Inc."].contains(&person.affiliation.as_str()));
    page.shows(both.len()).await?;
    page.reveal(hooks::TABLE).await?;
    page.lists(&both).await?;
    page.has_all().await?;
    ensure!(page.notices().await?.is_empty());
    Ok(())
}

async fn measures_whom_the_list_represents(session: &Session) -> Result<()> {
    const CHART: &str = "representation";
    let (page, facts) = (session.page(), session.facts()?);
    open(session, &format!("lang=en&view=figure:{CHART}")).await?;
    let text = page.text(&hooks::chart(CHART)).await?;
    for said in [
        "65 of 193",
        "16 of 54",
        "Rule: 40%",
        "26 people are not counted",
    ] {
        ensure!(text.contains(said), "“{said}” is not in {text}");
    }
    let marks = page.marks(CHART).await?;
    ensure!(marks.len() == 6 + 6 + 4, "{marks:?}");
    let united_states = facts.count(|person| person.country_code == "US");
    page.activate(CHART, "members/US").await?;
    page.shows(united_states).await?;
    page.back().await?;
    page.shows(facts.total()).await?;
    let first = &marks[0];
    page.activate(CHART, &first.key).await?;
    page.shows(first.value as usize).await
}

async fn fits_and_passes_in_both_languages(session: &Session) -> Result<()> {
    let page = session.page();
    for query in [
        "lang=en&view=figures&unfold=countries,affiliations",
        "lang=ar&view=figures&measure=shares",
    ] {
        for size in [(320, 800), (1280, 900)] {
            page.open_at(size, query).await?;
            page.complete().await?;
            for chart in ["region-small-multiples", "affiliations", "representation"] {
                page.reveal(&hooks::chart(chart)).await?;
            }
            page.fits_its_width().await?;
            let found = violations(session).await?;
            ensure!(found.is_empty(), "{query} at {size:?}: {found:#?}");
        }
    }
    Ok(())
}

async fn says_when_the_groups_cannot_be_had(session: &Session) -> Result<()> {
    let page = session.page();
    let groups = "data/mhlb-2021/groups.csv";
    session.tolerate(groups);
    session.server().answer(groups, Answer::Missing);
    open(session, "lang=en&view=figures").await?;
    let said = page.text(&hooks::chart("representation")).await?;
    ensure!(said.contains("could not be loaded"), "{said}");
    // The others do without.
    has_marks(session, "affiliations", 16).await?;
    session.server().heal();
    open(session, "lang=en&view=figures").await?;
    has_marks(session, "representation", 16).await
}

async fn tries_again_when_its_words_could_not_be_had(session: &Session) -> Result<()> {
    let page = session.page();
    let words = session.setup().asset("messages-", "")? + "/figures/en.json";
    session.tolerate(&words);
    session.server().answer(&words, Answer::Missing);
    page.load("lang=en&view=figures").await?;
    page.ready().await?;
    page.notice("about a missing part", |notice| notice.role == "alert")
        .await?;
    session.server().heal();
    page.click(hooks::RETRY).await?;
    page.complete().await
}

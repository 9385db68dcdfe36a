//! A presenter: charts on a projector, and every mark opens its people.

use anyhow::{Context, Result, ensure};
use browser_tests::{Mark, Page, Scenario, Session, hooks, scenarios, settled};
use serde_json::json;
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        reads_a_chart,
        opens_a_mark_with_the_pointer,
        opens_a_mark_with_the_keyboard,
        dismisses_a_tooltip,
        compares_shares,
    ]
}

const PROJECTOR: (u32, u32) = (1920, 1080);

async fn reads_a_chart(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = on_projector(session, "").await?;
    let marks = page.marks(hooks::REGION_CHART).await?;
    ensure!(!marks.is_empty(), "the chart has no marks");
    for mark in &marks {
        let (region, stakeholder) = keys(mark)?;
        let people = facts.group(region, stakeholder);
        ensure!(mark.value == people as f64, "{mark:?} instead of {people}");
        ensure!(
            mark.label.contains(&people.to_string()),
            "{mark:?} does not say its value"
        );
    }
    let shown: f64 = marks.iter().map(|mark| mark.value).sum();
    ensure!(shown == facts.total() as f64, "the marks add up to {shown}");
    // A chart is a picture, a sentence and a table.
    let incomplete: Vec<String> = session
        .evaluate(
            "return [...document.querySelectorAll(arguments[0])].filter((figure) => \
                !figure.querySelector('figcaption')?.textContent.trim() || !figure.querySelector('table')) \
                .map((figure) => figure.dataset.chart)",
            vec![json!(hooks::CHART)],
        )
        .await?;
    ensure!(
        incomplete.is_empty(),
        "without a sentence or a table: {incomplete:?}"
    );
    Ok(())
}

async fn opens_a_mark_with_the_pointer(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.activate(hooks::REGION_CHART, "african/civil_society")
        .await?;
    shows_its_people(session, "african", "civil_society").await?;
    page.keeps_focus("a click on a mark").await
}

async fn opens_a_mark_with_the_keyboard(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.tab_to(&hooks::mark_tab_stop(hooks::REGION_CHART))
        .await?;
    let first = focused_mark(page).await?;
    page.press(Key::Right).await?;
    let next = settled(
        "the arrow key to move the focus",
        async || focused_mark(page).await,
        |mark| *mark != first,
    )
    .await?;
    let (region, stakeholder) = next.split_once('/').context("a mark has two keys")?;
    page.press(Key::Enter).await?;
    shows_its_people(session, region, stakeholder).await?;
    page.keeps_focus("Enter on a mark").await
}

async fn dismisses_a_tooltip(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.point_at(&hooks::mark(hooks::REGION_CHART, "african/civil_society"))
        .await?;
    let people = session
        .facts()?
        .group("african", "civil_society")
        .to_string();
    settled(
        "the tooltip of the pointed mark",
        async || page.text(hooks::TOOLTIP).await,
        |text| text.contains(&people),
    )
    .await?;
    page.press(Key::Escape).await?;
    page.appears(hooks::TOOLTIP, false).await?;

    page.focus(&hooks::mark_tab_stop(hooks::REGION_CHART))
        .await?;
    page.press(Key::Right).await?;
    page.appears(hooks::TOOLTIP, true).await?;
    page.press(Key::Escape).await?;
    page.appears(hooks::TOOLTIP, false).await?;
    page.keeps_focus("Escape").await
}

async fn compares_shares(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    let chart = format!("{} svg", hooks::chart(hooks::REGION_CHART));
    let numbers = page.text(&chart).await?;
    ensure!(!numbers.contains('%'), "the chart shows shares at first");
    let chosen = format!(
        "{} {}:checked",
        hooks::chart(hooks::REGION_CHART),
        hooks::MEASURES
    );
    page.focus(&chosen).await?;
    page.press(Key::Right).await?;
    settled(
        "the chart to show shares",
        async || page.text(&chart).await,
        |text| text.contains('%'),
    )
    .await?;
    page.keeps_focus("the choice of a measure").await
}

async fn on_projector<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open_at(PROJECTOR, query).await?;
    page.reveal(&hooks::chart(hooks::REGION_CHART)).await?;
    page.fits_its_width().await?;
    Ok(page)
}

async fn shows_its_people(session: &Session, region: &str, stakeholder: &str) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.shows(facts.group(region, stakeholder)).await?;
    page.has_query(&[("region", region), ("stakeholder", stakeholder)])
        .await?;
    let chosen = (
        page.chosen("region").await?,
        page.chosen("stakeholder").await?,
    );
    ensure!(
        chosen == (vec![region.to_owned()], vec![stakeholder.to_owned()]),
        "the facets say {chosen:?}"
    );
    Ok(())
}

async fn focused_mark(page: Page<'_>) -> Result<String> {
    let script = "return document.activeElement?.getAttribute('data-mark') ?? ''";
    page.session().evaluate(script, vec![]).await
}

fn keys(mark: &Mark) -> Result<(&str, &str)> {
    mark.key.split_once('/').context("a mark has two keys")
}

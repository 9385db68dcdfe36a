//! The further charts: each mark opens its people, each choice is in the link.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Page, Scenario, Session, hooks, scenarios, settled};
use serde_json::json;
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        opens_those_listed_elsewhere,
        compares_what_is_chosen,
        follows_a_link_to_a_comparison,
        shares_a_matrix_by_column,
        opens_a_person_from_a_dot,
        keeps_dots_while_they_move,
        fits_a_phone,
        has_no_accessibility_violations,
    ];
    let still = scenarios![keeps_dots_still_where_asked].into_iter();
    scenarios.extend(still.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

/// The numbers of those whose country is in another group than the region that they are listed under.
const ELSEWHERE: [u32; 9] = [6, 22, 97, 119, 120, 165, 166, 186, 201];

async fn opens_those_listed_elsewhere(session: &Session) -> Result<()> {
    let page = on_charts(session, "", hooks::PLACEMENT).await?;
    page.activate(hooks::PLACEMENT, "elsewhere").await?;
    page.shows(ELSEWHERE.len()).await?;
    page.keeps_focus("a click on a mark").await?;
    page.click(&hooks::part(3)).await?;
    page.lists(&ELSEWHERE).await?;
    // The filter is one, and removing it shows everybody again.
    page.click(hooks::ENTRIES_FILTER).await?;
    page.shows(session.facts()?.total()).await
}

async fn compares_what_is_chosen(session: &Session) -> Result<()> {
    let page = on_charts(session, "", hooks::COMPARISON).await?;
    let before = sentence(page, hooks::COMPARISON).await?;
    // The second heading is that of regions; the African Group is the first of them.
    page.click(&hooks::option(hooks::COMPARISON, "first", 2, 1))
        .await?;
    page.has_query(&[("view", "figures"), ("compare", "region:african,weog")])
        .await?;
    let regions = settled(
        "the sentence to follow the choice",
        async || sentence(page, hooks::COMPARISON).await,
        |sentence| *sentence != before,
    )
    .await?;
    ensure!(regions.contains("African Group"), "{regions}");
    // What the other list shows is chosen for the first: they change places.
    page.click(&hooks::option(hooks::COMPARISON, "first", 2, 5))
        .await?;
    page.has_query(&[("view", "figures"), ("compare", "region:weog,african")])
        .await?;
    let shown: Vec<String> = session
        .evaluate(
            "return [...document.querySelectorAll(arguments[0])].map((list) => list.selectedOptions[0].text)",
            vec![json!(hooks::lists(hooks::COMPARISON))],
        )
        .await?;
    ensure!(
        shown == ["Western European and Others Group (WEOG)", "African Group"],
        "the lists show {shown:?}"
    );
    Ok(())
}

async fn follows_a_link_to_a_comparison(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = on_charts(session, "&compare=region:grulac,weog", hooks::COMPARISON).await?;
    let marks = page.marks(hooks::COMPARISON).await?;
    ensure!(!marks.is_empty(), "the chart has no marks");
    for mark in &marks {
        let (region, group) = mark.key.split_once('/').context("two keys")?;
        let people = facts.group(region, group);
        ensure!(mark.value == people as f64, "{mark:?} instead of {people}");
    }
    page.activate(hooks::COMPARISON, "grulac/government")
        .await?;
    page.shows(facts.group("grulac", "government")).await
}

async fn shares_a_matrix_by_column(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("measure=column").await?;
    let measure = |place| hooks::choice(hooks::MATRIX_CHART, "measure", place);
    page.element(&measure(1)).await?;
    let written = page.text(&hooks::picture(hooks::MATRIX_CHART)).await?;
    ensure!(written.contains('%'), "no shares in {written}");
    page.click(&measure(4)).await?;
    page.has_query(&[("measure", "all")]).await?;
    page.click(&measure(1)).await?;
    page.has_query(&[]).await
}

async fn opens_a_person_from_a_dot(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = on_charts(session, "", hooks::DOTS).await?;
    let dots = page.marks(hooks::DOTS).await?;
    ensure!(dots.len() == facts.total(), "{} dots", dots.len());
    page.focus(&hooks::mark_tab_stop(hooks::DOTS)).await?;
    // Down leads to the next line of dots, and up back to the line.
    let stands = focused_height(page).await?;
    page.press(Key::Down).await?;
    settled(
        "the focus to go down a line",
        async || focused_height(page).await,
        |height| *height > stands,
    )
    .await?;
    page.press(Key::Up).await?;
    settled(
        "the focus to come back up",
        async || focused_height(page).await,
        |height| *height == stands,
    )
    .await?;
    let first = focused_mark(page).await?;
    page.press(Key::Right).await?;
    let number: u32 = settled(
        "arrow keys to move the focus",
        async || focused_mark(page).await,
        |mark| *mark != first,
    )
    .await?
    .parse()?;
    let person = facts.people.iter().find(|person| person.number == number);
    let person = person.context("a dot has a person's number")?;
    let label = page
        .attribute(&hooks::mark(hooks::DOTS, &number.to_string()), "aria-label")
        .await?
        .unwrap_or_default();
    ensure!(
        label.contains(&person.surname) && label.contains(&person.country),
        "{label} does not name {person:?}"
    );
    page.press(Key::Enter).await?;
    let details = hooks::details(number);
    page.gets_focus(&details, "activating the dot").await?;
    page.has_query(&[("view", "figures"), ("open", &number.to_string())])
        .await?;
    settled(
        "the details to be scrolled to",
        async || {
            let script = "const { top, bottom } = document.querySelector(arguments[0]).getBoundingClientRect(); \
                return top < innerHeight && bottom > 0";
            session.evaluate(script, vec![json!(details)]).await
        },
        |seen: &bool| *seen,
    )
    .await?;
    // Closing gives the focus back to the dot.
    page.click(&hooks::close_details(number)).await?;
    let dot = hooks::mark(hooks::DOTS, &number.to_string());
    page.gets_focus(&dot, "closing the details").await?;
    page.has_query(&[("view", "figures")]).await
}

async fn keeps_dots_while_they_move(session: &Session) -> Result<()> {
    let page = on_charts(session, "", hooks::DOTS).await?;
    let circles = json!(hooks::circles(hooks::DOTS));
    let places = "const circles = [...document.querySelectorAll(arguments[0])]; \
        return circles.map((circle) => circle.getAttribute('cx') + ' ' + circle.getAttribute('cy'))";
    let before: Vec<String> = session.evaluate(places, vec![circles.clone()]).await?;
    session
        .evaluate::<bool>(
            "for (const circle of document.querySelectorAll(arguments[0])) circle.known = true; return true",
            vec![circles.clone()],
        )
        .await?;
    page.click(&hooks::choice(hooks::DOTS, "grouping", 2))
        .await?;
    page.has_query(&[("view", "figures"), ("dots", "stakeholder")])
        .await?;
    settled(
        "the dots to move",
        async || {
            session
                .evaluate::<Vec<String>>(places, vec![circles.clone()])
                .await
        },
        |after| *after != before,
    )
    .await?;
    let kept: bool = session
        .evaluate(
            "return [...document.querySelectorAll(arguments[0])].every((circle) => circle.known)",
            vec![circles],
        )
        .await?;
    ensure!(kept, "dots are made anew instead of moving");
    Ok(())
}

async fn keeps_dots_still_where_asked(session: &Session) -> Result<()> {
    for (motion, moves) in [("reduce", false), ("no-preference", true)] {
        session
            .developer(
                "Emulation.setEmulatedMedia",
                json!({ "features": [{ "name": "prefers-reduced-motion", "value": motion }] }),
            )
            .await?;
        let page = on_charts(session, "", hooks::DOTS).await?;
        let circle = hooks::circles(hooks::DOTS);
        // Dots move while their grouping is being chosen.
        page.focus(&hooks::choice(hooks::DOTS, "grouping", 1))
            .await?;
        let duration: String = session
            .evaluate(
                "return getComputedStyle(document.querySelector(arguments[0])).transitionDuration",
                vec![json!(circle)],
            )
            .await?;
        let moving = duration
            .split(',')
            .any(|duration| !duration.trim().starts_with("0s"));
        ensure!(moving == moves, "{motion}: {duration}");
    }
    Ok(())
}

async fn fits_a_phone(session: &Session) -> Result<()> {
    let page = session.page();
    for language in ["en", "ar"] {
        for width in [360, 320] {
            let query = format!("lang={language}&view=figures&dots=region,stakeholder&open=6");
            page.open_at((width, 780), &query).await?;
            page.element(&hooks::chart(hooks::DOTS)).await?;
            page.fits_its_width()
                .await
                .with_context(|| format!("{width} pixels in {language}"))?;
        }
    }
    Ok(())
}

async fn has_no_accessibility_violations(session: &Session) -> Result<()> {
    for language in ["en", "ar"] {
        let query = format!("&lang={language}&open=6");
        on_charts(session, &query, hooks::DOTS).await?;
        let violations = browser_tests::violations(session).await?;
        ensure!(violations.is_empty(), "{violations:#?}");
    }
    Ok(())
}

/// The charts, once one of them is there.
async fn on_charts<'s>(session: &'s Session, more: &str, chart: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open(&format!("view=figures{more}")).await?;
    page.element(&hooks::chart(chart)).await?;
    Ok(page)
}

async fn sentence(page: Page<'_>, chart: &str) -> Result<String> {
    page.text(&hooks::sentence(chart)).await
}

async fn focused_mark(page: Page<'_>) -> Result<String> {
    let script = "return document.activeElement?.getAttribute('data-mark') ?? ''";
    page.session().evaluate(script, vec![]).await
}

/// Where the focused dot stands, from the picture's upper edge.
async fn focused_height(page: Page<'_>) -> Result<f64> {
    let script =
        "return Number(document.activeElement?.querySelector('circle')?.getAttribute('cy') ?? 0)";
    page.session().evaluate(script, vec![]).await
}

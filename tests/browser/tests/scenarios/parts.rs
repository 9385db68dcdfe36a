//! The parts of the program that come when the page wants them: each arrives in the page as it is, and fails by itself.

use anyhow::{Result, ensure};
use browser_tests::{Answer, Page, Scenario, Session, hooks, scenarios};
use thirtyfour::prelude::Key;

use crate::offline::is_kept;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        arrive_where_the_reader_is,
        keep_what_the_reader_has_opened,
        do_what_was_asked_of_charts_that_stood,
        fail_each_by_itself,
        are_not_loaded_unasked,
    ]
}

const CHART: &str = hooks::REGION_CHART;

/// A part, the view that wants it, and what shows that it is there.
struct Part {
    name: &'static str,
    view: &'static str,
    shown: &'static str,
}

const PARTS: [Part; 5] = [
    Part {
        name: "figures",
        view: "",
        shown: "figure [data-mark][tabindex='0']",
    },
    Part {
        name: "notices",
        view: "&colour=mauve",
        shown: ".notices [data-notice]",
    },
    Part {
        name: "story",
        view: "&story=region=african%26view=figure:countries",
        shown: hooks::STORY,
    },
    Part {
        name: "embed_builder",
        view: "&embed=build",
        shown: hooks::BUILDER,
    },
    Part {
        name: "present",
        view: "&slide=1",
        shown: hooks::PRESENTER,
    },
];

/// What has the focus, what is written in it, and where its cursor is.
const WRITING: &str = "const { value, selectionStart, labels } = document.activeElement;
    return [labels?.[0].textContent ?? '', String(value), String(selectionStart)]";

/// A word that is being written stays, with the focus and the cursor in it, whichever part comes meanwhile.
async fn arrive_where_the_reader_is(session: &Session) -> Result<()> {
    let page = session.page();
    // A presentation takes the page's place, and the builder the focus.
    for part in &PARTS[..3] {
        let gate = session.server().hold(&file(session, part)?);
        load(page, part).await?;
        page.focus(&hooks::facet_find("country")).await?;
        page.press("kya").await?;
        page.press(Key::Left).await?;
        page.press("en").await?;
        let before: [String; 3] = session.evaluate(WRITING, vec![]).await?;
        ensure!(before[1..] == ["kyena", "4"], "{}: {before:?}", part.name);
        ensure!(!page.exists(part.shown).await?, "{} is there", part.name);
        gate.open();
        page.complete().await?;
        page.appears(part.shown, true).await?;
        let after: [String; 3] = session.evaluate(WRITING, vec![]).await?;
        ensure!(after == before, "{}: {before:?} is {after:?}", part.name);
        session.server().heal();
    }
    Ok(())
}

/// The table of a chart that stands in the page, a row of the list and the place on the page stay as they are when the charts come, and an
/// open menu stays open when a story does.
async fn keep_what_the_reader_has_opened(session: &Session) -> Result<()> {
    let page = session.page();
    let figures = &PARTS[0];
    let gate = session.server().hold(&file(session, figures)?);
    load(page, figures).await?;
    let table = format!("{} .data-table", hooks::chart(CHART));
    page.click(&format!("{table} > summary")).await?;
    page.click(&hooks::row_button(24)).await?;
    page.appears(&hooks::details(24), true).await?;
    let top = place(page, &hooks::row(24)).await?;
    gate.open();
    page.complete().await?;
    page.appears(figures.shown, true).await?;
    page.appears(&format!("{table}[open] table"), true).await?;
    page.appears(&hooks::details(24), true).await?;
    let after = place(page, &hooks::row(24)).await?;
    ensure!(
        (after - top).abs() < 2.0,
        "the row was at {top}, is at {after}"
    );
    session.server().heal();

    let menu = format!("{}[open]", hooks::save_menu(CHART));
    page.click(&hooks::save_button(CHART)).await?;
    page.appears(&menu, true).await?;
    let story = &PARTS[2];
    let gate = session.server().hold(&file(session, story)?);
    page.focus(hooks::STORY_ADD).await?;
    page.press(Key::Enter).await?;
    page.appears(hooks::WAITING, true).await?;
    gate.open();
    page.appears(story.shown, true).await?;
    page.gets_focus(hooks::STORY_ADD, "the editor has come")
        .await?;
    page.appears(&menu, true).await
}

/// A mark and a choice that stood in the page before their charts were drawn answer once they are, and keep the focus.
async fn do_what_was_asked_of_charts_that_stood(session: &Session) -> Result<()> {
    let page = session.page();
    let figures = &PARTS[0];
    for (clicked, query) in [
        (hooks::MEASURES_SHARES.to_owned(), ("measure", "shares")),
        (hooks::save_button("countries"), ("", "")),
    ] {
        let gate = session.server().hold(&file(session, figures)?);
        load(page, figures).await?;
        page.click(&clicked).await?;
        gate.open();
        page.complete().await?;
        let asked = [("lang", "en"), ("stakeholder", "government"), query];
        let asked = asked.into_iter().filter(|(name, _)| !name.is_empty());
        page.has_query(&asked.collect::<Vec<_>>()).await?;
        if query.0.is_empty() {
            let menu = format!("{}[open]", hooks::save_menu("countries"));
            page.appears(&menu, true).await?;
        } else {
            page.gets_focus(&clicked, "the charts have come").await?;
        }
        session.server().heal();
    }
    Ok(())
}

/// Without one of its parts the page says so and answers all the same, and another try brings it.
async fn fail_each_by_itself(session: &Session) -> Result<()> {
    let (page, facts) = (session.page(), session.facts()?);
    for part in &PARTS {
        let file = file(session, part)?;
        session.tolerate(file.trim_start_matches("assets/"));
        session.server().answer(&file, Answer::Missing);
        load(page, part).await?;
        page.notice("about a missing part", |notice| notice.role == "alert")
            .await?;
        ensure!(!page.exists(part.shown).await?, "{} is there", part.name);
        page.toggle("region", "african").await?;
        page.shows(facts.group("african", "government")).await?;
        session.server().heal();
        page.click(hooks::RETRY).await?;
        page.complete().await?;
        page.appears(part.shown, true).await?;
        ensure!(
            !page.exists(hooks::RETRY).await?,
            "{} is still missed",
            part.name
        );
    }
    Ok(())
}

/// A first view asks for its charts and for no other part, and neither does the worker that keeps it.
async fn are_not_loaded_unasked(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    page.complete().await?;
    is_kept(session).await?;
    for part in &PARTS {
        let asked = session.server().requests_for(&file(session, part)?);
        ensure!(
            (asked > 0) == (part.name == "figures"),
            "{}: {asked} requests",
            part.name
        );
    }
    Ok(())
}

/// The file of a part.
fn file(session: &Session, part: &Part) -> Result<String> {
    session.setup().asset(&[part.name, "-"].concat(), ".bin")
}

/// Loads a view that wants a part, and waits until it answers to its reader.
async fn load(page: Page<'_>, part: &Part) -> Result<()> {
    page.load(&["lang=en&stakeholder=government", part.view].concat())
        .await?;
    page.answers().await
}

/// How far below the top of the window something is.
async fn place(page: Page<'_>, selector: &str) -> Result<f64> {
    let top = "return document.querySelector(arguments[0]).getBoundingClientRect().top";
    page.session().evaluate(top, vec![selector.into()]).await
}

//! When the list does not come, or is damaged: what, where, and what to do.

use std::fs;
use std::time::Duration;

use anyhow::{Result, ensure};
use browser_tests::{Answer, Notice, Scenario, Session, eventually, hooks, scenarios};
use serde_json::{Value, json};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        says_what_is_loading,
        names_a_missing_list,
        names_a_missing_catalog,
        names_a_missing_descriptor,
        recognises_a_page_instead_of_a_list,
        names_a_figure_without_its_fields,
        names_a_missing_column,
        recognises_an_empty_list,
        points_at_a_bad_cell,
        folds_what_many_cells_have_in_common,
        recognises_another_encoding,
    ]
}

const LIST: &str = "data/mhlb-2021/participants.csv";
const DESCRIPTOR: &str = "data/mhlb-2021/datapackage.json";
const CATALOG: &str = "data/catalog.json";

async fn says_what_is_loading(session: &Session) -> Result<()> {
    session
        .server()
        .answer(LIST, Answer::Late(Duration::from_secs(3)));
    let page = session.page();
    page.load("").await?;
    eventually("the page to say that it loads", async || {
        let says = page.is_visible(hooks::WAITING).await?;
        Ok((says && !page.exists(hooks::READY).await?).then_some(()))
    })
    .await?;
    page.ready().await?;
    page.shows(session.facts()?.total()).await
}

async fn names_a_missing_list(session: &Session) -> Result<()> {
    let alert = fails(session, LIST, Answer::Missing).await?;
    ensure!(
        alert.text.contains("404"),
        "{alert:?} does not say what the server answered"
    );
    recovers(session).await
}

async fn names_a_missing_catalog(session: &Session) -> Result<()> {
    fails(session, CATALOG, Answer::Missing).await?;
    recovers(session).await
}

async fn names_a_missing_descriptor(session: &Session) -> Result<()> {
    fails(session, DESCRIPTOR, Answer::Missing).await?;
    recovers(session).await
}

async fn recognises_a_page_instead_of_a_list(session: &Session) -> Result<()> {
    let page =
        "<!doctype html>\n<html lang=\"en\"><title>Sign in</title><p>Sign in, please</p></html>\n";
    let alert = fails(session, LIST, content("text/html", page)).await?;
    ensure!(
        alert.text.contains("HTML"),
        "{alert:?} does not say what came instead"
    );
    recovers(session).await
}

async fn names_a_figure_without_its_fields(session: &Session) -> Result<()> {
    let descriptor = fs::read_to_string(session.setup().site.join(DESCRIPTOR))?;
    let mut descriptor: Value = serde_json::from_str(&descriptor)?;
    descriptor["explorer"]["figures"][1]["fields"] = json!(["region"]);
    let answer = content("application/json", &descriptor.to_string());
    let alert = fails(session, DESCRIPTOR, answer).await?;
    ensure!(
        alert.text.contains("explorer.figures[1].fields"),
        "{alert:?} does not name the property"
    );
    recovers(session).await
}

async fn names_a_missing_column(session: &Session) -> Result<()> {
    let list = list(session)?.replacen("surname,", "family,", 1);
    let alert = fails(session, LIST, content("text/csv", &list)).await?;
    ensure!(
        alert.text.contains("surname"),
        "{alert:?} does not name the column"
    );
    recovers(session).await
}

async fn recognises_an_empty_list(session: &Session) -> Result<()> {
    fails(session, LIST, content("text/csv", "")).await?;
    recovers(session).await
}

async fn points_at_a_bad_cell(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let list = list(session)?.replacen("\n3,african,", "\n3,afrikan,", 1);
    ensure!(
        list.contains("afrikan"),
        "the third row is not the one that this test damages"
    );
    session.server().answer(LIST, content("text/csv", &list));
    let page = session.page();
    page.open("").await?;
    let notice = page
        .notice("about the cell", |notice| {
            notice.field.as_deref() == Some("region")
        })
        .await?;
    ensure!(
        // The header line is the first.
        notice.row.as_deref() == Some("4"),
        "{notice:?} points elsewhere"
    );
    ensure!(
        notice.text.contains("afrikan"),
        "{notice:?} does not quote the cell"
    );
    ensure!(
        ["alert", "status"].contains(&&*notice.role),
        "{notice:?} is not announced"
    );
    // Whatever can be read is shown.
    page.reveal(hooks::TABLE).await?;
    let numbers = page.numbers().await?;
    let missing: Vec<u32> = facts
        .numbers(|person| person.number != 3)
        .into_iter()
        .filter(|number| !numbers.contains(number))
        .collect();
    ensure!(
        missing.is_empty(),
        "rows that are well are left out: {missing:?}"
    );
    Ok(())
}

async fn folds_what_many_cells_have_in_common(session: &Session) -> Result<()> {
    let list = list(session)?.replace(",government,", ",authority,");
    session.server().answer(LIST, content("text/csv", &list));
    let page = session.page();
    page.open("").await?;
    page.appears(hooks::NOTICE, true).await?;
    let notices = page.notices().await?;
    let lines = list.lines().zip(1..);
    let wrong = lines.filter(|(line, _)| line.contains(",authority,"));
    let wrong: Vec<_> = wrong.map(|(_, line): (_, u32)| line.to_string()).collect();
    let rows: Vec<_> = notices
        .iter()
        .filter_map(|notice| notice.row.clone())
        .collect();
    ensure!(rows == wrong, "{rows:?} are not the lines {wrong:?}");
    let folded = ".notices details > summary";
    let said = page.text(folded).await?;
    let others = (wrong.len() - 1).to_string();
    ensure!(said.contains(&others), "{said:?} does not say {others}");
    let unfolded = ".notices details[open]";
    ensure!(!page.exists(unfolded).await?, "nothing is folded");
    page.click(folded).await?;
    ensure!(page.exists(unfolded).await?, "nothing unfolds");
    page.reveal(&format!("[data-notice][data-row='{}']", wrong[1]))
        .await
}

async fn recognises_another_encoding(session: &Session) -> Result<()> {
    let text = list(session)?;
    let body = text
        .chars()
        .map(|letter| u8::try_from(letter).unwrap_or(b'?'));
    let kind = "text/csv";
    let body = body.collect();
    let alert = fails(session, LIST, Answer::Content { kind, body }).await?;
    ensure!(
        alert.text.contains("UTF-8") && alert.text.contains("line "),
        "{alert:?} says neither the line nor the remedy"
    );
    recovers(session).await
}

/// Opens the page while a file is not what it should be, and returns the alert that names the file.
async fn fails(session: &Session, file: &str, answer: Answer) -> Result<Notice> {
    let name = file.rsplit('/').next().unwrap_or(file);
    session.tolerate(name);
    session.server().answer(file, answer);
    let page = session.page();
    page.load("region=african").await?;
    let alert = page
        .notice(&format!("that names {name}"), |notice| {
            notice.role == "alert" && notice.text.contains(name)
        })
        .await?;
    ensure!(
        page.is_visible(hooks::RETRY).await?,
        "there is no way to try again"
    );
    Ok(alert)
}

/// Once the server is well again, trying again shows the view that was asked for.
async fn recovers(session: &Session) -> Result<()> {
    let page = session.page();
    session.server().heal();
    page.focus(hooks::RETRY).await?;
    page.press(Key::Enter).await?;
    let african = session.facts()?.count(|person| person.region == "african");
    page.shows(african).await?;
    page.ready().await?;
    ensure!(
        !page.exists(hooks::RETRY).await?,
        "the failure stays on the page"
    );
    page.keeps_focus("trying again").await
}

fn list(session: &Session) -> Result<String> {
    Ok(fs::read_to_string(session.setup().site.join(LIST))?)
}

fn content(kind: &'static str, body: &str) -> Answer {
    Answer::Content {
        kind,
        body: body.as_bytes().to_vec(),
    }
}

//! When the list does not come, or is damaged: what, where, and what to do.

use std::fs;

use anyhow::{Result, ensure};
use browser_tests::{
    Answer, Notice, Page, Scenario, Session, eventually, hooks, scenarios, settled,
};
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
        keeps_the_focus_when_it_fails_again,
        hides_nothing_without_a_list,
        hides_nothing_without_a_program,
        hides_nothing_without_words,
        hides_nothing_without_a_part,
    ]
}

const LIST: &str = "data/mhlb-2021/participants.csv";
const DESCRIPTOR: &str = "data/mhlb-2021/datapackage.json";
const CATALOG: &str = "data/catalog.json";

async fn says_what_is_loading(session: &Session) -> Result<()> {
    let gate = session.server().hold(LIST);
    let page = session.page();
    page.load("").await?;
    eventually("the page to say that it loads", async || {
        let says = page.is_visible(hooks::WAITING).await?;
        Ok((says && !page.exists(hooks::READY).await?).then_some(()))
    })
    .await?;
    gate.open();
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
    let said = page.text(hooks::NOTICE_FOLD).await?;
    let others = (wrong.len() - 1).to_string();
    ensure!(said.contains(&others), "{said:?} does not say {others}");
    let unfolded = page.exists(hooks::NOTICE_UNFOLDED).await?;
    ensure!(!unfolded, "nothing is folded");
    page.click(hooks::NOTICE_FOLD).await?;
    page.appears(hooks::NOTICE_UNFOLDED, true).await?;
    page.reveal(&format!("{}[data-row='{}']", hooks::NOTICE, wrong[1]))
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

async fn keeps_the_focus_when_it_fails_again(session: &Session) -> Result<()> {
    fails(session, LIST, Answer::Missing).await?;
    let page = session.page();
    let asked = || session.server().requests_for(LIST);
    let before = asked();
    page.focus(hooks::RETRY).await?;
    page.press(Key::Enter).await?;
    eventually("another attempt", async || {
        Ok((asked() > before).then_some(()))
    })
    .await?;
    page.gets_focus(hooks::RETRY, "another attempt").await?;
    recovers(session).await
}

async fn hides_nothing_without_a_list(session: &Session) -> Result<()> {
    hides_nothing(session, LIST).await
}

async fn hides_nothing_without_a_program(session: &Session) -> Result<()> {
    hides_nothing(session, &session.setup().asset("explorer-", ".wasm")?).await
}

async fn hides_nothing_without_words(session: &Session) -> Result<()> {
    let words = session.setup().asset("messages-", "")? + "/en.json";
    hides_nothing(session, &words).await
}

/// Without one of its files the page as it was sent can be read and walked through: what failed stands before it in the flow, it says what it
/// is, nothing lies over what has the focus, and nothing is left that would not answer.
async fn hides_nothing(session: &Session, missing: &str) -> Result<()> {
    session.server().answer(missing, Answer::Missing);
    session.tolerate(missing);
    let page = session.page();
    for size in [(1280, 800), (600, 740)] {
        session.resize(size.0, size.1).await?;
        page.load("lang=en&region=african").await?;
        page.appears(hooks::FAILURE, true).await?;
        let sent = page.text(hooks::SENT).await?;
        ensure!(sent.contains("as it was sent"), "it says {sent:?}");
        ensure!(page.is_visible(hooks::SENT).await?, "that is hidden");
        let said = page.text(hooks::FAILURE).await?;
        ensure!(!said.contains("could not be shown"), "{said:?}");
        let (above, alive): (bool, Vec<String>) = session.evaluate(RESTING, vec![]).await?;
        ensure!(above, "{size:?}: the failure is not above the page");
        ensure!(alive.is_empty(), "{size:?}: would not answer: {alive:#?}");
        walks(page, &format!("{size:?}")).await?;
    }
    Ok(())
}

/// Goes through the page to its last link with the Tab key, and checks that nothing lies over what has the focus.
async fn walks(page: Page<'_>, place: &str) -> Result<()> {
    // One Tab more would leave the page for the browser's own buttons.
    let (mut stops, mut ended) = (0, false);
    while !ended {
        page.press(Key::Tab).await?;
        let (reached, ..): (bool, bool, String) = settled(
            &format!("{place}: what has the focus to be seen"),
            async || page.session().evaluate(STOP, vec![]).await,
            |(_, hidden, _)| !hidden,
        )
        .await?;
        ended = reached;
        stops += 1;
        ensure!(stops < 500, "Tab does not lead to the foot of the page");
    }
    ensure!(stops > 20, "{place}: only {stops} are reached");
    Ok(())
}

/// That a part could not be had is said over the page, which goes on answering.
async fn hides_nothing_without_a_part(session: &Session) -> Result<()> {
    let part = session.setup().asset("figures-", ".bin")?;
    session.server().answer(&part, Answer::Missing);
    session.tolerate(part.trim_start_matches("assets/"));
    session.resize(600, 500).await?;
    let page = session.page();
    page.open("lang=ru&view=figures").await?;
    page.notice("about a missing part", |notice| notice.role == "alert")
        .await?;
    walks(page, "ru").await
}

/// Whether the failure stands in the flow above the page, and the controls of the page that look as if they would answer.
const RESTING: &str = r#"
const failure = document.querySelector(".failure");
const page = document.querySelector("[data-prerendered] .page");
const above = failure.getBoundingClientRect().bottom <= page.getBoundingClientRect().top + 1
  && Boolean(failure.compareDocumentPosition(page) & Node.DOCUMENT_POSITION_FOLLOWING);
const controls = [...page.querySelectorAll("button, input, nav.parts a")];
return [above, controls.filter((control) => control.checkVisibility() && !control.disabled)
  .map((control) => control.outerHTML.slice(0, 120))];
"#;

/// Whether the focus is on the last link of the page, whether something lies over all of what has it, and what that is.
const STOP: &str = r#"
const element = document.activeElement;
// A link in a line of text may be in two pieces, and a mark has several shapes.
const pieces = () => [element, ...element.querySelectorAll("*")].flatMap((part) => [...part.getClientRects()]);
const { top: above, bottom: below } = element.getBoundingClientRect();
// Firefox brings a whole picture into view, and not the mark in it that has the focus.
if (below < 0 || above > innerHeight) element.scrollIntoView({ block: "center" });
const seen = pieces().some(({ left, right, top, bottom }) => {
  // The middle of what is within the window: Firefox brings no more than a part of a mark into it.
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const found = document.elementFromPoint(x, y);
  return found && (element.contains(found) || found.contains(element));
});
return [element.matches("footer a:last-of-type"), !seen, element.outerHTML.slice(0, 120)];
"#;

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
    page.appears(hooks::RETRY, true).await?;
    Ok(alert)
}

/// Once the server is well again, trying again shows the view that was asked for.
async fn recovers(session: &Session) -> Result<()> {
    let page = session.page();
    session.server().heal();
    page.focus(hooks::RETRY).await?;
    page.press(Key::Enter).await?;
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    page.ready().await?;
    page.appears(hooks::RETRY, false).await?;
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

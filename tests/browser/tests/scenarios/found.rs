//! Few people found: they come before the charts, and whoever finds them goes on undisturbed.

use anyhow::{Result, ensure};
use browser_tests::{Page, Scenario, Session, hooks, scenarios};
use serde_json::json;
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        are_seen_on_a_phone,
        come_while_the_search_is_typed,
        leave_the_focus_on_their_mark,
    ]
}

/// Whether the list stands before the first chart in the document.
async fn list_is_first(page: Page<'_>) -> Result<bool> {
    let script = "const [list, chart] = [...arguments].map((selector) => document.querySelector(selector)); \
        return Boolean(list.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING)";
    let places = vec![json!(hooks::TABLE), json!(hooks::CHART)];
    page.session().evaluate(script, places).await
}

async fn are_seen_on_a_phone(session: &Session) -> Result<()> {
    let page = session.page();
    for query in ["q=chan", "lang=ar&q=chan", "country=KE"] {
        page.open_at((360, 740), query).await?;
        ensure!(list_is_first(page).await?, "{query}: the charts are first");
        // From what is said of them to the first of them is less than the height of the phone.
        let script = "const [said, row] = [...arguments].map((selector) => \
            document.querySelector(selector).getBoundingClientRect()); \
            return [row.bottom - said.top, innerHeight]";
        let places = vec![json!(hooks::RESULT_COUNT), json!(hooks::ROW)];
        let (down, height): (f64, f64) = session.evaluate(script, places).await?;
        ensure!(down > 0.0 && down < height, "{query}: {down} of {height}");
        page.fits_its_width().await?;
    }
    page.open_at((360, 740), "region=african").await?;
    let people = session.facts()?.listed("african");
    ensure!(
        !list_is_first(page).await?,
        "{people} people stand above the charts"
    );
    Ok(())
}

async fn come_while_the_search_is_typed(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.click(hooks::SEARCH).await?;
    let mut typed = String::new();
    for letter in "chan".chars() {
        typed.push(letter);
        page.press(letter.to_string()).await?;
        let found = facts.count(|person| person.mentions(&typed));
        page.shows(found).await?;
        follows(page, found, &typed).await?;
    }
    for _ in 0..4 {
        typed.pop();
        page.press(Key::Backspace).await?;
        let found = facts.count(|person| person.mentions(&typed));
        page.shows(found).await?;
        let found = if typed.is_empty() { usize::MAX } else { found };
        follows(page, found, &typed).await?;
    }
    Ok(())
}

/// The list is first where few are found, and the search box has kept the focus and what was typed.
async fn follows(page: Page<'_>, found: usize, typed: &str) -> Result<()> {
    let is_first = list_is_first(page).await?;
    ensure!(is_first == (found <= 25), "{typed:?}: first {is_first}");
    page.gets_focus(hooks::SEARCH, &format!("{typed:?} is typed"))
        .await?;
    let value = page.property(hooks::SEARCH, "value").await?;
    ensure!(value == typed, "{typed:?}: the box says {value:?}");
    Ok(())
}

async fn leave_the_focus_on_their_mark(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    let mark = hooks::mark(hooks::REGION_CHART, "eastern_european/government");
    ensure!(!list_is_first(page).await?, "the list is first at first");
    page.activate(hooks::REGION_CHART, "eastern_european/government")
        .await?;
    let people = session.facts()?.group("eastern_european", "government");
    page.shows(people).await?;
    ensure!(list_is_first(page).await?, "the charts are still first");
    page.press(Key::Enter).await?;
    // Enter on the same mark takes the choice back, so that it has kept the focus.
    page.has_query(&[]).await?;
    page.gets_focus(&mark, "Enter on it").await
}

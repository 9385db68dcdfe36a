//! Without a pointer: everything can be reached, and the focus is never lost.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Scenario, Session, hooks, scenarios, settled};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        searches,
        filters,
        sorts,
        opens_a_row,
        starts_nothing_by_a_letter,
        goes_back_to_printed_order,
        turns_pages,
        skips_what_stands_before,
        hides_no_focus_under_a_header,
    ]
}

async fn searches(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.tab_to(hooks::SEARCH).await?;
    page.press("chan").await?;
    page.shows(facts.count(|person| person.mentions("chan")))
        .await?;
    page.gets_focus(hooks::SEARCH, "typing").await?;
    for _ in "chan".chars() {
        page.press(Key::Backspace).await?;
    }
    page.shows(facts.total()).await?;
    page.gets_focus(hooks::SEARCH, "deleting").await?;
    Ok(())
}

async fn filters(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    let african = hooks::facet_box("region", "african");
    page.tab_to(&african).await?;
    page.press(" ").await?;
    page.shows(facts.listed("african")).await?;
    page.gets_focus(&african, "checking a box").await?;
    page.press(" ").await?;
    page.shows(facts.total()).await?;
    page.gets_focus(&african, "checking a box").await?;
    Ok(())
}

async fn sorts(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("view=table").await?;
    page.reveal(hooks::TABLE).await?;
    let button = hooks::sort_button("surname");
    page.tab_to(&button).await?;
    page.press(Key::Enter).await?;
    settled(
        "the column to be sorted",
        async || page.attribute(&hooks::column("surname"), "aria-sort").await,
        |direction| direction.as_deref() == Some("ascending"),
    )
    .await?;
    page.gets_focus(&button, "sorting").await?;
    Ok(())
}

async fn opens_a_row(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("q=chan&view=table").await?;
    page.reveal(hooks::TABLE).await?;
    let button = hooks::row_button(204);
    page.tab_to(&button).await?;
    page.press(Key::Enter).await?;
    page.appears(&hooks::details(204), true).await?;
    page.gets_focus(&button, "opening").await?;
    page.press(Key::Enter).await?;
    page.appears(&hooks::details(204), false).await?;
    page.gets_focus(&button, "closing").await?;
    Ok(())
}

/// A character alone starts nothing, least of all in another page's frame.
async fn starts_nothing_by_a_letter(session: &Session) -> Result<()> {
    let page = session.page();
    for (query, wanted) in [
        ("", &[("q", "x")][..]),
        ("embed=1", &[("embed", "1"), ("q", "x")]),
    ] {
        page.open(query).await?;
        page.focus("h1").await?;
        for key in ["p", "P", "f", "n", "s", "t", "b"] {
            page.press(key).await?;
        }
        page.search("x").await?;
        page.has_query(wanted).await?;
        ensure!(
            !page.exists(hooks::PRESENTER).await?,
            "{query}: it presents"
        );
        page.complete().await?;
        let presenter = session.setup().asset("present-", ".bin")?;
        ensure!(
            session.server().requests_for(&presenter) == 0,
            "{query}: it loads more"
        );
    }
    Ok(())
}

async fn goes_back_to_printed_order(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("view=table&sort=surname").await?;
    page.tab_to(hooks::UNSORT).await?;
    page.press(Key::Enter).await?;
    page.has_query(&[("view", "table")]).await?;
    page.gets_focus(hooks::SORT_NUMBERS, "the order has gone")
        .await
}

/// The button that has led to the last page in its direction has no use any more.
async fn turns_pages(session: &Session) -> Result<()> {
    let file = "data/mhlb-2021/participants.csv";
    let list = fs::read_to_string(session.setup().site.join(file))?;
    let mut lines = list.lines();
    let (head, first) = (lines.next(), lines.next());
    let (_, row) = first
        .and_then(|first| first.split_once(','))
        .context("a row")?;
    let mut body = head.context("a header")?.to_owned() + "\n";
    for number in 1..=1_100 {
        body.push_str(&format!("{number},{row}\n"));
    }
    let answer = Answer::Content {
        kind: "text/csv",
        body: body.into_bytes(),
    };
    session.server().answer(file, answer);
    let page = session.page();
    page.open("view=table&page=10").await?;
    page.focus(hooks::TURN_ON).await?;
    page.press(Key::Enter).await?;
    page.has_query(&[("view", "table"), ("page", "11")]).await?;
    page.gets_focus(hooks::TURN_BACK, "the last page").await?;
    page.open("view=table&page=2").await?;
    page.focus(hooks::TURN_BACK).await?;
    page.press(Key::Enter).await?;
    page.has_query(&[("view", "table")]).await?;
    page.gets_focus(hooks::TURN_ON, "the first page").await
}

/// In every view with anything before its content, the first link leads over it, to what is there.
async fn skips_what_stands_before(session: &Session) -> Result<()> {
    let page = session.page();
    for (query, target) in [
        ("", "#participants"),
        ("view=table", "#participants"),
        ("view=figures", "#figures"),
        ("view=figure:countries", "#figures"),
        ("names=off", "#figures"),
        ("view=summary", "#main"),
        ("embed=1", "#participants"),
        ("embed=1&names=off", "#figures"),
        ("embed=1&view=summary", "#main"),
        ("show=table", "#participants"),
    ] {
        page.open(query).await?;
        if query == "view=figures" {
            page.complete().await?;
        }
        page.press(Key::Tab).await?;
        page.gets_focus(hooks::SKIP, &format!("the first Tab in {query:?}"))
            .await?;
        page.press(Key::Enter).await?;
        page.gets_focus(target, &format!("skipping in {query:?}"))
            .await?;
        page.press(Key::Tab).await?;
        let within = format!("{target} *, {target} ~ *, {target} ~ * *, [data-back]");
        page.gets_focus(&within, &format!("a Tab past what {query:?} skips"))
            .await?;
    }
    for query in ["show=countries", "show=summary"] {
        page.open(query).await?;
        ensure!(!page.exists(hooks::SKIP).await?, "{query}: skips nothing");
    }
    Ok(())
}

/// Back from the end of the list, no header that stays at the top of the window lies over what has the focus, and nothing lags behind.
async fn hides_no_focus_under_a_header(session: &Session) -> Result<()> {
    let page = session.page();
    for size in [(1280, 800), (800, 600), (360, 740)] {
        for query in ["lang=en&view=table", "lang=ru&view=table"] {
            page.open_at(size, query).await?;
            page.focus(&hooks::row_button(227)).await?;
            for _ in 0..40 {
                page.press_back().await?;
                let seen: bool = session.evaluate(SEEN, vec![]).await?;
                ensure!(
                    seen,
                    "{size:?}, {query}: {} is hidden",
                    page.focused().await?
                );
            }
        }
    }
    Ok(())
}

/// Whether what has the focus is seen, and not only its edge, as soon as it has it.
const SEEN: &str = r#"
const element = document.activeElement;
const { left, right, top, bottom } = element.getBoundingClientRect();
return [top + 2, (top + bottom) / 2, bottom - 2].every((height) =>
  element.contains(document.elementFromPoint((left + right) / 2, height)));
"#;

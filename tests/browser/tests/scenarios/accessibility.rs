//! What axe-core finds by the rules of WCAG 2.2 AA: nothing, in both languages, both schemes, on phone and desktop.

use anyhow::{Result, ensure};
use browser_tests::{Answer, Preferences, Scenario, Session, hooks, scenarios, violations};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![passes_in_light, passes_while_failing];
    let dark = scenarios![passes_in_dark].into_iter();
    scenarios.extend(dark.map(|scenario| scenario.preferring(Preferences::DARK)));
    scenarios
}

async fn passes_in_light(session: &Session) -> Result<()> {
    passes(session).await
}

async fn passes_in_dark(session: &Session) -> Result<()> {
    passes(session).await
}

async fn passes(session: &Session) -> Result<()> {
    let page = session.page();
    for size in [(360, 780), (1280, 900)] {
        for query in [
            "lang=en",
            "lang=ar",
            "lang=ar&region=african&q=internet&sort=surname",
            "colour=mauve",
        ] {
            page.open_at(size, query).await?;
            let found = violations(session).await?;
            ensure!(found.is_empty(), "{size:?}, {query}: {found:#?}");
        }
    }
    page.open_at((1280, 900), "q=chan").await?;
    page.reveal(hooks::TABLE).await?;
    page.click(&hooks::row_button(204)).await?;
    page.reveal(&hooks::details(204)).await?;
    let found = violations(session).await?;
    ensure!(found.is_empty(), "with details: {found:#?}");
    Ok(())
}

async fn passes_while_failing(session: &Session) -> Result<()> {
    let file = "data/mhlb-2021/participants.csv";
    session.tolerate("participants.csv");
    session.server().answer(file, Answer::Missing);
    let page = session.page();
    for query in ["lang=en", "lang=ar"] {
        page.load(query).await?;
        page.notice("about the missing list", |notice| notice.role == "alert")
            .await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{query}: {found:#?}");
    }
    Ok(())
}

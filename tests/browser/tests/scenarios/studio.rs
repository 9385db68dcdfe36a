//! The second program, which takes the page over from that of the first view.

use anyhow::{Result, ensure};
use browser_tests::{Answer, Scenario, Session, eventually, hooks, scenarios};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![takes_the_page_over_in_place, says_when_it_cannot_be_had]
}

/// The facet value that has the focus, and how far the page is scrolled.
const WHERE: &str = "return [document.activeElement.closest('[data-value]')?.dataset.value ?? '', String(Math.round(scrollY))]";

async fn takes_the_page_over_in_place(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en&stakeholder=government").await?;
    let count = page.count().await?;
    page.focus(&hooks::facet_box("region", "african")).await?;
    let () = session
        .evaluate("scrollTo({ top: 200, behavior: 'instant' })", Vec::new())
        .await?;
    let place: Vec<String> = session.evaluate(WHERE, Vec::new()).await?;
    ensure!(place[0] == "african", "the focus is at {place:?}");
    let ask = "document.dispatchEvent(new CustomEvent('participant-explorer:studio'))";
    let () = session.evaluate(ask, Vec::new()).await?;
    takes_over(session).await?;
    ensure!(page.count().await? == count);
    let after: Vec<String> = session.evaluate(WHERE, Vec::new()).await?;
    ensure!(
        after == place,
        "the reader was at {place:?} and is at {after:?}"
    );
    page.toggle("region", "african").await?;
    let both = session.facts()?.group("african", "government");
    page.shows(both).await
}

async fn says_when_it_cannot_be_had(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    let path = "return document.querySelector('script[data-studio]').dataset.studio";
    let program: String = session.evaluate(path, Vec::new()).await?;
    session.tolerate(&program);
    session.server().answer(&program, Answer::Missing);
    page.load("lang=en&slide=1").await?;
    page.ready().await?;
    page.notice("about a missing part", |notice| notice.role == "alert")
        .await?;
    session.server().heal();
    page.click(hooks::RETRY).await?;
    takes_over(session).await
}

async fn takes_over(session: &Session) -> Result<()> {
    let page = session.page();
    eventually("all that the view wants", async || {
        Ok(page.exists(hooks::COMPLETE).await?.then_some(()))
    })
    .await
}

//! Before all else: the page is there, in its folder, under its policy, and quiet.

use anyhow::{Result, ensure};
use browser_tests::{PREFIX, Session, in_every_engine};

in_every_engine!(loads_under_a_sub_path);

async fn loads_under_a_sub_path(session: &Session) -> Result<()> {
    session.page().open("").await?;
    let place = session.web().current_url().await?;
    ensure!(place.path() == PREFIX, "the page moved to {place}");
    let heading = session.page().text("h1").await?;
    ensure!(!heading.is_empty(), "the page has no heading");
    Ok(())
}

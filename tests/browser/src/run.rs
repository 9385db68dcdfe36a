//! Runs a scenario: a runtime, a session, the checks that every scenario ends with, and a picture when it fails.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use tokio::runtime::Builder;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::console::Problem;
use crate::engine::{Engine, Preferences};
use crate::picture::{Extent, picture};
use crate::session::Session;
use crate::setup::Setup;

/// More browsers at once than this make each other slow.
const BROWSERS_AT_ONCE: usize = 2;
static BROWSERS: Semaphore = Semaphore::const_new(BROWSERS_AT_ONCE);

/// Ends what hangs; every wait in a scenario has a much shorter limit.
const LIMIT: Duration = Duration::from_secs(180);

/// Runs a scenario in an engine; nothing may go wrong in the browser meanwhile.
///
/// # Errors
///
/// The scenario fails, or the browser reports an error, a refused resource or a request to another origin.
pub fn run(
    engine: Engine,
    preferences: Preferences,
    scenario: impl AsyncFnOnce(&Session) -> Result<()>,
) -> Result<()> {
    let setup = Setup::from_environment()?;
    // A single-threaded runtime would wait for ever where a failing scenario drops its session.
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let _browser = BROWSERS.acquire().await?;
        let session = Session::start(engine, preferences, setup).await?;
        let outcome = timeout(LIMIT, scenario(&session))
            .await
            .unwrap_or_else(|_| Err(anyhow!("the scenario takes more than {LIMIT:?}")));
        let problems = session.problems().await;
        let failure = match (outcome, &problems) {
            (Err(problem), _) => Some(problem),
            (Ok(()), Err(problem)) => Some(anyhow!("the browser's log cannot be read: {problem}")),
            (Ok(()), Ok(found)) if found.is_empty() => None,
            (Ok(()), Ok(_)) => Some(anyhow!("all went as expected, but not quietly")),
        };
        let outcome = match failure {
            None => Ok(()),
            Some(problem) => {
                let evidence = evidence(&session, &problems.unwrap_or_default()).await;
                Err(problem.context(evidence))
            }
        };
        // The driver ends the browser in any case; only the outcome matters here.
        let _ = session.quit().await;
        outcome
    })
}

/// What a person needs to understand a failure: where the browser was, what it reported and a picture.
async fn evidence(session: &Session, problems: &[Problem]) -> String {
    let place = match session.web().current_url().await {
        Ok(url) => url.to_string(),
        Err(_) => "an unknown page".to_owned(),
    };
    let saved = match save_picture(session).await {
        Ok(path) => format!("picture: {}", path.display()),
        Err(problem) => format!("no picture: {problem:#}"),
    };
    format!(
        "in {} at {place}\nreported by the browser: {problems:#?}\n{saved}",
        session.engine().name()
    )
}

async fn save_picture(session: &Session) -> Result<PathBuf> {
    let folder = env::temp_dir().join("participant-explorer-failures");
    fs::create_dir_all(&folder)?;
    let thread = std::thread::current();
    let test = thread.name().context("the test has no name")?;
    let path = folder.join(format!("{}.png", test.replace("::", "-")));
    fs::write(&path, picture(session, Extent::Window).await?)?;
    Ok(path)
}

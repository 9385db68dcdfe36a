//! Runs scenarios: as many browsers at a time as the machine bears, the checks that every scenario ends with, and a picture when one fails.

use std::env;
use std::fs;
use std::num::NonZero;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Builder;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::timeout;

use crate::console::Problem;
use crate::engine::Engine;
use crate::group::end_all;
use crate::picture::{Extent, picture};
use crate::pool::Pool;
use crate::scenario::Scenario;
use crate::session::Session;
use crate::setup::Setup;
use crate::times::Times;

/// Fewer browsers at once leave a core idle while one of them waits, more make each other slow.
const BROWSERS_AT_ONCE: RangeInclusive<usize> = 2..=4;

/// The status of a program that an interrupt has ended, as shells expect it.
const INTERRUPTED: i32 = 130;

/// Ends what hangs; every wait in a scenario has a much shorter limit.
const LIMIT: Duration = Duration::from_secs(300);

/// Runs scenarios in their engines, as tests that take the usual arguments.
///
/// # Errors
///
/// There is no runtime, or a browser does not end. A scenario that fails is told in the status.
pub fn run(scenarios: &[Scenario]) -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert_with(browsers_at_once);
    let runtime = Arc::new(Builder::new_multi_thread().enable_all().build()?);
    runtime.spawn(end_when_told());
    let pool = Arc::new(Pool::default());
    let times = Arc::new(Times::default());
    let trials = in_order(scenarios)
        .into_iter()
        .map(|(engine, scenario)| {
            let (runtime, pool) = (Arc::clone(&runtime), Arc::clone(&pool));
            let times = Arc::clone(&times);
            Trial::test(name(engine, scenario), move || {
                let since = Instant::now();
                let outcome = runtime.block_on(perform(engine, scenario, &pool));
                times.note(name(engine, scenario), since.elapsed());
                outcome.map_err(|problem| Failed::from(format!("{problem:#}")))
            })
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    runtime.block_on(pool.close())?;
    print!("{}", times.summary());
    Ok(conclusion.exit_code())
}

/// A browser for each core but the one that the drivers and the servers have.
fn browsers_at_once() -> usize {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    (cores - 1).clamp(*BROWSERS_AT_ONCE.start(), *BROWSERS_AT_ONCE.end())
}

/// Ends the browsers, then this process, when a person or the system interrupts the tests.
async fn end_when_told() {
    let interrupt = tokio::signal::ctrl_c();
    let told = match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            result = interrupt => result.is_ok(),
            told = terminate.recv() => told.is_some(),
        },
        Err(_) => interrupt.await.is_ok(),
    };
    if told {
        end_all();
        process::exit(INTERRUPTED);
    }
}

/// Scenarios that can share a browser stand together, so that few browsers are started.
fn in_order(scenarios: &[Scenario]) -> Vec<(Engine, Scenario)> {
    let mut order: Vec<(Engine, Scenario)> = scenarios
        .iter()
        .flat_map(|&scenario| {
            scenario
                .engines
                .iter()
                .map(move |&engine| (engine, scenario))
        })
        .collect();
    let kind = |(engine, scenario): &(Engine, Scenario)| {
        let preferences = scenario.preferences;
        (
            engine.name(),
            preferences.language,
            preferences.scheme.name(),
        )
    };
    order.sort_by_key(kind);
    order
}

/// `visitor::finds_a_person::firefox`
fn name(engine: Engine, scenario: Scenario) -> String {
    let path = scenario
        .name
        .split_once("::")
        .map_or(scenario.name, |(_, path)| path);
    format!("{path}::{}", engine.name())
}

async fn perform(engine: Engine, scenario: Scenario, pool: &Pool) -> Result<()> {
    let setup = Setup::from_environment()?;
    let browser = pool.take(engine, scenario.preferences, &setup).await?;
    let session = Session::with(browser, setup).await?;
    let outcome = timeout(LIMIT, (scenario.steps)(&session))
        .await
        .unwrap_or_else(|_| Err(anyhow!("the scenario takes more than {LIMIT:?}")));
    let problems = session.problems().await;
    let failure = match (outcome, &problems) {
        (Err(problem), _) => problem,
        (Ok(()), Err(problem)) => anyhow!("the browser's log cannot be read: {problem}"),
        (Ok(()), Ok(found)) if found.is_empty() => {
            pool.put(session.into_browser().await?).await;
            return Ok(());
        }
        (Ok(()), Ok(_)) => anyhow!("all went as expected, but not quietly"),
    };
    // A browser in which something failed is not used again.
    let name = name(engine, scenario);
    let evidence = evidence(&session, &name, &problems.unwrap_or_default()).await;
    Err(anyhow!("{failure:#}\n{evidence}"))
}

/// What a person needs to understand a failure: where the browser was, what it reported and a picture.
async fn evidence(session: &Session, name: &str, problems: &[Problem]) -> String {
    let place = match session.web().current_url().await {
        Ok(url) => url.to_string(),
        Err(_) => "an unknown page".to_owned(),
    };
    let saved = match save_picture(session, name).await {
        Ok(path) => format!("picture: {}", path.display()),
        Err(problem) => format!("no picture: {problem:#}"),
    };
    format!("at {place}\nreported by the browser: {problems:#?}\n{saved}")
}

async fn save_picture(session: &Session, name: &str) -> Result<PathBuf> {
    let folder = env::temp_dir().join("participant-explorer-failures");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}.png", name.replace("::", "-")));
    fs::write(&path, picture(session, Extent::Window).await?)?;
    Ok(path)
}

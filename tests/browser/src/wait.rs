//! Waiting for the page, with a limit.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::time::sleep;

/// Long for a person, and not for a browser that starts on a machine where everything else runs too.
const PATIENCE: Duration = Duration::from_secs(60);
/// The first pause between two looks, which grows to the last: most waits are over at once, and those that are not leave the browser alone.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(40);

/// Asks again and again until the probe has an answer.
///
/// # Errors
///
/// There is no answer within a minute; `what` says what was waited for, the cause is the last probe's error.
pub async fn eventually<T>(
    what: &str,
    mut probe: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let (since, mut pause) = (Instant::now(), SHORTEST_PAUSE);
    loop {
        let outcome = probe().await;
        if let Ok(Some(answer)) = outcome {
            return Ok(answer);
        }
        if since.elapsed() > PATIENCE {
            return match outcome {
                Err(problem) => Err(problem).with_context(|| format!("waited in vain for {what}")),
                Ok(_) => bail!("waited in vain for {what}"),
            };
        }
        rest(&mut pause).await;
    }
}

/// Reads a value until it meets the expectation, and fails with the last value that did not.
///
/// # Errors
///
/// The value does not meet the expectation within a minute, or cannot be read then.
pub async fn settled<T: std::fmt::Debug>(
    what: &str,
    mut read: impl AsyncFnMut() -> Result<T>,
    mut meets: impl FnMut(&T) -> bool,
) -> Result<T> {
    let (since, mut pause) = (Instant::now(), SHORTEST_PAUSE);
    loop {
        let outcome = read().await;
        let patient = since.elapsed() <= PATIENCE;
        match outcome {
            Ok(value) if meets(&value) => return Ok(value),
            Ok(value) if !patient => bail!("waited in vain for {what}; last seen: {value:?}"),
            Err(problem) if !patient => {
                return Err(problem).with_context(|| format!("waited in vain for {what}"));
            }
            _ => rest(&mut pause).await,
        }
    }
}

/// Pauses between two looks, and makes the next pause longer.
async fn rest(pause: &mut Duration) {
    sleep(*pause).await;
    *pause = (*pause * 2).min(LONGEST_PAUSE);
}

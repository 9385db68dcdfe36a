//! How long each scenario took, so that whoever finds the run slow sees where its time goes.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// So many are told.
const TOLD: usize = 10;

/// Times of scenarios, from the first look at the pool to a browser that is ready for the next.
#[derive(Default)]
pub(crate) struct Times(Mutex<Vec<(Duration, String)>>);

impl Times {
    /// Notes the time of a scenario by its name.
    pub(crate) fn note(&self, name: String, took: Duration) {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        times.push((took, name));
    }

    /// The slowest scenarios, a line each, and what all of them took; nothing where there is nothing to compare.
    pub(crate) fn summary(&self) -> String {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if times.len() <= TOLD {
            return String::new();
        }
        times.sort_by(|one, other| other.cmp(one));
        let all: Duration = times.iter().map(|(took, _)| *took).sum();
        let slowest = times.iter().take(TOLD);
        let lines: Vec<_> = slowest
            .map(|(took, name)| format!("{:>6.1} s  {name}\n", took.as_secs_f64()))
            .collect();
        let (total, number) = (all.as_secs_f64(), times.len());
        format!(
            "slowest of {number} scenarios, which took {total:.0} s one after another:\n{}",
            lines.concat()
        )
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{TOLD, Times};

    #[test]
    fn the_slowest_come_first() {
        let times = Times::default();
        for second in 0..=TOLD as u64 {
            times.note(format!("scenario {second}"), Duration::from_secs(second));
        }
        let summary = times.summary();
        let lines: Vec<_> = summary.lines().collect();
        assert_eq!(lines.len(), TOLD + 1, "{summary}");
        assert!(lines[0].contains("55 s"), "{summary}");
        assert!(lines[1].ends_with("10.0 s  scenario 10"), "{summary}");
        assert!(lines[TOLD].ends_with("1.0 s  scenario 1"), "{summary}");
    }

    #[test]
    fn few_are_not_worth_it() {
        let times = Times::default();
        times.note("one".to_owned(), Duration::from_secs(1));
        assert_eq!(times.summary(), "");
    }
}

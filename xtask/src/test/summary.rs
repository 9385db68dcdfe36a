//! What all test programs together report.

use std::fmt;

/// Numbers of tests over all test programs of one run.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Summary {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Summary {
    /// Adds what one line of output says; only a test program's closing line says anything, such as
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s`.
    pub fn add_line(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|result| result.split_once(". "))
        else {
            return;
        };
        for count in counts.split("; ") {
            if let Some((number, what)) = count.split_once(' ')
                && let Ok(number) = number.parse::<usize>()
            {
                match what {
                    "passed" => self.passed += number,
                    "failed" => self.failed += number,
                    "ignored" => self.skipped += number,
                    _ => {}
                }
            }
        }
    }

    /// Whether no test has run, skipped ones aside.
    pub fn is_empty(&self) -> bool {
        self.passed + self.failed == 0
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;

    #[test]
    fn closing_lines_add_up_and_other_lines_do_not_count() {
        let output = "\
running 4 tests
test 7 passed; is only a name ... ok
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s

test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 5 filtered out; finished in 1.20s
";
        let mut summary = Summary::default();
        output.lines().for_each(|line| summary.add_line(line));
        assert_eq!(summary.to_string(), "13 passed, 2 failed, 1 skipped");
        assert!(!summary.is_empty());
    }

    #[test]
    fn skipped_tests_alone_are_no_run() {
        let mut summary = Summary::default();
        summary
            .add_line("test result: ok. 0 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out");
        assert!(summary.is_empty());
    }
}

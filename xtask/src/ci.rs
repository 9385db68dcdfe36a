//! `cargo xtask ci`: what must hold before a change is taken.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::compile::cargo;
use crate::project::Project;
use crate::test::tools;
use crate::{budget, build, test};

/// Checks formatting, lints, the release build and its size, then runs every test; the summary is the last line.
///
/// A failed check does not keep the next ones from running, so that one run tells everything.
pub fn run(project: &Project) -> Result<ExitCode> {
    let tools = tools::ensure(project)?;
    cargo::ensure_target(project)?;
    let mut failures = Vec::new();
    for check in CHECKS {
        eprintln!("Checking {} …", check.subject);
        let status = project
            .cargo()
            .args(check.arguments)
            .status()
            .context("cannot start cargo")?;
        if !status.success() {
            failures.push(check.failure.to_owned());
        }
    }
    let site = build::release(
        project,
        &project.target(test::SITE),
        &project.target(test::SINGLE),
    )?;
    if let Err(error) = budget::check(&site) {
        failures.push(format!("{error:#}"));
    }
    test::prove(project, &tools, failures)
}

/// A call of cargo that must succeed.
struct Check {
    subject: &'static str,
    arguments: &'static [&'static str],
    failure: &'static str,
}

const CHECKS: [Check; 4] = [
    Check {
        subject: "the formatting",
        arguments: &["fmt", "--all", "--check"],
        failure: "the code is not formatted: run `cargo fmt --all`",
    },
    Check {
        subject: "the lints",
        arguments: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ],
        failure: "clippy has objections: see above",
    },
    Check {
        subject: "the page's lints",
        arguments: &[
            "clippy",
            "--package",
            "participant-explorer",
            "--lib",
            "--bins",
            "--features",
            "web",
            "--target",
            cargo::TARGET,
            "--",
            "--deny",
            "warnings",
        ],
        failure: "clippy has objections to the page: see above",
    },
    Check {
        subject: "the lints of what renders the pages",
        arguments: &[
            "clippy",
            "--package",
            "participant-explorer",
            "--lib",
            "--bin",
            "prerender",
            "--features",
            "prerender",
            "--",
            "--deny",
            "warnings",
        ],
        failure: "clippy has objections to what renders the pages: see above",
    },
];

//! `cargo xtask test`: every test of the project, on the site as it is published.

mod summary;
pub mod tools;

use std::io::{BufRead, BufReader};
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result};

use self::summary::Summary;
use crate::build;
use crate::project::Project;

/// The folder below cargo's target folder that holds the site under test.
pub const SITE: &str = "site";

/// The file below cargo's target folder that is the same site as a single file.
pub const SINGLE: &str = "site.html";

/// Builds the release site and runs every test; the summary is the last line.
pub fn run(project: &Project) -> Result<ExitCode> {
    let tools = tools::ensure(project)?;
    build::release(project, &project.target(SITE), &project.target(SINGLE))?;
    prove(project, &tools, Vec::new())
}

/// Runs every test on the site in [`SITE`], then prints what has failed, earlier failures included, and the summary.
///
/// Finding no test to run is a failure as well.
pub fn prove(
    project: &Project,
    tools: &tools::Tools,
    mut failures: Vec<String>,
) -> Result<ExitCode> {
    eprintln!("Running every test …");
    let mut cargo = project
        .cargo()
        .args(["test", "--workspace", "--no-fail-fast"])
        // With what renders the pages, the page's own tests run too.
        .args(["--features", "participant-explorer/prerender"])
        .env("PARTICIPANT_EXPLORER_SITE", project.target(SITE))
        .env("PARTICIPANT_EXPLORER_FILE", project.target(SINGLE))
        .env("GECKODRIVER", &tools.geckodriver)
        .env("AXE_CORE", &tools.axe)
        .env("VNU_JAR", &tools.vnu)
        .env("FONTS", &tools.fonts)
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let mut summary = Summary::default();
    if let Some(output) = cargo.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.context("cannot read what the tests print")?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            summary.add_line(&line);
        }
    }
    if !cargo.wait().context("cannot wait for cargo")?.success() {
        failures.push("tests failed or do not compile: see above".to_owned());
    } else if summary.is_empty() {
        failures.push("no test has run: check the workspace's members".to_owned());
    }
    for failure in &failures {
        eprintln!("error: {failure}");
    }
    println!("{summary}");
    Ok(if failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

//! What the browser tests need besides browsers, in fixed versions below cargo's target folder.

use std::path::PathBuf;

use anyhow::Result;

use crate::packages::debian;
use crate::packages::npm::{Npm, install, run};
use crate::pictures::fonts;
use crate::project::Project;

/// Translates WebDriver to Firefox's own protocol.
const GECKODRIVER: &str = "0.37.1";

/// Finds faults in accessibility.
const AXE: Npm = Npm {
    name: "axe-core",
    folder: "axe",
    file: "axe-core/axe.min.js",
    manifest: include_str!("../../npm/axe/package.json"),
    lock: include_str!("../../npm/axe/package-lock.json"),
};

/// Finds faults in HTML.
const VNU: Npm = Npm {
    name: "vnu-jar",
    folder: "vnu",
    file: "vnu-jar/build/dist/vnu.jar",
    manifest: include_str!("../../npm/vnu/package.json"),
    lock: include_str!("../../npm/vnu/package-lock.json"),
};

/// Where the tools are.
pub struct Tools {
    /// The program that drives Firefox.
    pub geckodriver: PathBuf,
    /// The script that finds faults in accessibility.
    pub axe: PathBuf,
    /// The program for Java that finds faults in HTML.
    pub vnu: PathBuf,
    /// The folder of the fonts that pictures and browsers under test have.
    pub fonts: PathBuf,
}

/// Finds the tools, installing what is missing.
pub fn ensure(project: &Project) -> Result<Tools> {
    debian::ensure()?;
    Ok(Tools {
        geckodriver: geckodriver(project)?,
        axe: install(project, &AXE)?,
        vnu: install(project, &VNU)?,
        fonts: fonts::ensure(project)?,
    })
}

/// Installed from its source: there is no Debian package.
fn geckodriver(project: &Project) -> Result<PathBuf> {
    let folder = project.target(&format!("tools/geckodriver-{GECKODRIVER}"));
    let program = folder.join("bin/geckodriver");
    if !program.exists() {
        eprintln!("Installing geckodriver {GECKODRIVER}, which takes some minutes …");
        let mut cargo = project.cargo();
        cargo
            .args([
                "install",
                "--locked",
                "--version",
                GECKODRIVER,
                "geckodriver",
                "--root",
            ])
            .arg(&folder);
        cargo.arg("--target-dir").arg(project.target("tools/build"));
        run(
            cargo,
            "cargo could not install geckodriver: check the connection",
        )?;
    }
    Ok(program)
}

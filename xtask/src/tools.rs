//! What the browser tests need besides browsers, in fixed versions below cargo's target folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::project::Project;

/// Translates WebDriver to Firefox's own protocol.
const GECKODRIVER: &str = "0.37.1";

/// Where the tools are.
pub struct Tools {
    /// The program that drives Firefox.
    pub geckodriver: PathBuf,
    /// The script that finds faults in accessibility.
    pub axe: PathBuf,
}

/// Finds the tools, installing what is missing.
pub fn ensure(project: &Project) -> Result<Tools> {
    debian::ensure()?;
    Ok(Tools {
        geckodriver: geckodriver(project)?,
        axe: axe(project)?,
    })
}

/// Installed from its source: there is no Debian package.
fn geckodriver(project: &Project) -> Result<PathBuf> {
    let folder = project.target(&format!("tools/geckodriver-{GECKODRIVER}"));
    let program = folder.join("bin/geckodriver");
    if !program.exists() {
        eprintln!("Installing geckodriver {GECKODRIVER}, which takes some minutes …");
        let mut install = project.cargo();
        install
            .args([
                "install",
                "--locked",
                "--version",
                GECKODRIVER,
                "geckodriver",
                "--root",
            ])
            .arg(&folder);
        install
            .arg("--target-dir")
            .arg(project.target("tools/build"));
        run(
            install,
            "cargo could not install geckodriver: check the connection",
        )?;
    }
    Ok(program)
}

/// Installed by npm, which compares it with the checksum in `xtask/axe/package-lock.json`.
fn axe(project: &Project) -> Result<PathBuf> {
    let lock = include_str!("../axe/package-lock.json");
    let folder = project.target("tools/axe");
    let script = folder.join("node_modules/axe-core/axe.min.js");
    let is_current = fs::read_to_string(folder.join("package-lock.json"))
        .is_ok_and(|installed| installed == lock);
    if !is_current || !script.exists() {
        eprintln!("Installing axe-core …");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        fs::write(
            folder.join("package.json"),
            include_str!("../axe/package.json"),
        )?;
        fs::write(folder.join("package-lock.json"), lock)?;
        let mut install = Command::new("npm");
        install
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder);
        run(
            install,
            "npm could not install axe-core: check the connection",
        )?;
    }
    Ok(script)
}

fn run(mut command: Command, failure: &str) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("cannot start {program}: install it"))?;
    if !status.success() {
        bail!("{failure}");
    }
    Ok(())
}

//! What the browser tests need besides browsers, in fixed versions below cargo's target folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::project::Project;

/// Translates WebDriver to Firefox's own protocol.
const GECKODRIVER: &str = "0.37.1";

/// A package of npm's, with its version and checksum in files of this project.
struct Npm {
    name: &'static str,
    /// Where it is installed, below the folder of the tools.
    folder: &'static str,
    /// The file in the package that is asked for.
    file: &'static str,
    manifest: &'static str,
    lock: &'static str,
}

/// Finds faults in accessibility.
const AXE: Npm = Npm {
    name: "axe-core",
    folder: "axe",
    file: "axe.min.js",
    manifest: include_str!("../axe/package.json"),
    lock: include_str!("../axe/package-lock.json"),
};

/// Finds faults in HTML.
const VNU: Npm = Npm {
    name: "vnu-jar",
    folder: "vnu",
    file: "build/dist/vnu.jar",
    manifest: include_str!("../vnu/package.json"),
    lock: include_str!("../vnu/package-lock.json"),
};

/// Where the tools are.
pub struct Tools {
    /// The program that drives Firefox.
    pub geckodriver: PathBuf,
    /// The script that finds faults in accessibility.
    pub axe: PathBuf,
    /// The program for Java that finds faults in HTML.
    pub vnu: PathBuf,
}

/// Finds the tools, installing what is missing.
pub fn ensure(project: &Project) -> Result<Tools> {
    debian::ensure()?;
    Ok(Tools {
        geckodriver: geckodriver(project)?,
        axe: npm(project, &AXE)?,
        vnu: npm(project, &VNU)?,
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

/// Installed by npm, which compares the package with the checksum in its `package-lock.json`.
///
/// Scripts that come with a package are not run: one of them would download a Java of its own.
fn npm(project: &Project, package: &Npm) -> Result<PathBuf> {
    let Npm { name, lock, .. } = package;
    let folder = project.target("tools").join(package.folder);
    let file = folder.join("node_modules").join(name).join(package.file);
    let is_current = fs::read_to_string(folder.join("package-lock.json"))
        .is_ok_and(|installed| installed == *lock);
    if !is_current || !file.exists() {
        eprintln!("Installing {name} …");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        fs::write(folder.join("package.json"), package.manifest)?;
        fs::write(folder.join("package-lock.json"), lock)?;
        let mut install = Command::new("npm");
        install
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder);
        let failure = format!("npm could not install {name}: check the connection");
        run(install, &failure)?;
    }
    Ok(file)
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

//! Packages of npm's in fixed versions, below cargo's target folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// Packages whose versions and checksums stand in files of this project.
pub struct Npm {
    /// What they are to people.
    pub name: &'static str,
    /// Where they are installed, below the folder of the tools.
    pub folder: &'static str,
    /// A file that is there once they are, from the folder of all packages.
    pub file: &'static str,
    /// The text of `package.json`.
    pub manifest: &'static str,
    /// The text of `package-lock.json`.
    pub lock: &'static str,
}

/// Installed by npm, which compares packages with the checksums in `package-lock.json`; says where their file is.
///
/// Scripts that come with a package are not run: one of them would download a Java of its own.
pub fn install(project: &Project, packages: &Npm) -> Result<PathBuf> {
    let Npm { name, lock, .. } = packages;
    let folder = project.target("tools").join(packages.folder);
    let file = folder.join("node_modules").join(packages.file);
    let is_current = fs::read_to_string(folder.join("package-lock.json"))
        .is_ok_and(|installed| installed == *lock);
    if !is_current || !file.exists() {
        eprintln!("Installing {name} …");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        fs::write(folder.join("package.json"), packages.manifest)?;
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

/// Runs a program to its end, which must be a good one.
pub fn run(mut command: Command, failure: &str) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("cannot start {program}: install it"))?;
    if !status.success() {
        bail!("{failure}");
    }
    Ok(())
}

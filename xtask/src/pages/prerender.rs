//! The pages as text: a program of the project's own renders them on this machine, with the components that browsers run.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use rendered::Rendered;
use url::Url;

use crate::project::Project;

/// Renders every page of the site, whose root may have an address that is known.
pub fn site(project: &Project, address: Option<&Url>) -> Result<Rendered> {
    folder(project, project.root(), address)
}

/// Renders every page of the site that has the data of a folder.
pub fn folder(project: &Project, folder: &Path, address: Option<&Url>) -> Result<Rendered> {
    let output = project
        .cargo()
        .args(["run", "--quiet", "--package", "participant-explorer"])
        .args(["--bin", "prerender", "--features", "prerender", "--"])
        .arg(folder)
        .args(address.map(Url::as_str))
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("the pages cannot be rendered: see the message above");
    }
    serde_json::from_slice(&output.stdout).context("the rendered pages are not what they should be")
}

//! `cargo xtask build`: the release site.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};

use crate::assets::Programs;
use crate::compile::Profile;
use crate::project::Project;
use crate::site::Site;
use crate::{assets, bindgen, compile, compress, output, policy};

/// Builds the release site into `folder`, which is meant from where the command was given.
pub fn run(project: &Project, folder: &Path, policy_in_page: bool) -> Result<()> {
    let folder = env::current_dir()
        .context("the current folder is gone")?
        .join(folder);
    let mut site = site(project, Profile::Release)?;
    if policy_in_page {
        policy::into_pages(&mut site)?;
    }
    publish(site, &folder)?;
    eprintln!("The site is in {}", folder.display());
    Ok(())
}

/// Builds the release site with its compressed copies, and writes it to `folder`.
pub fn release(project: &Project, folder: &Path) -> Result<Site> {
    publish(site(project, Profile::Release)?, folder)
}

/// Adds the compressed copies, and writes the site to `folder`.
fn publish(mut site: Site, folder: &Path) -> Result<Site> {
    compress::precompress(&mut site)?;
    output::write(&site, folder)?;
    Ok(site)
}

/// Builds a site in memory, without compressed copies.
pub fn site(project: &Project, profile: Profile) -> Result<Site> {
    let [explorer, studio] = compile::programs(project, profile)?;
    let programs = Programs {
        explorer: bindgen::bind(&explorer, profile)?,
        studio: bindgen::bind(&studio, profile)?,
    };
    assets::assemble(project.root(), &programs)
}

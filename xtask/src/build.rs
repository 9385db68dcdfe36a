//! `cargo xtask build`: the release site.

use std::env;
use std::path::Path;

use anyhow::{Context, Result};

use crate::assets::Programs;
use crate::compile::Profile;
use crate::project::Project;
use crate::site::Site;
use crate::{assets, bindgen, compile, compress, output, prerender};

/// Builds the release site into `folder`, which is meant from where the command was given.
pub fn run(project: &Project, folder: &Path) -> Result<()> {
    let folder = env::current_dir()
        .context("the current folder is gone")?
        .join(folder);
    release(project, &folder)?;
    eprintln!("The site is in {}", folder.display());
    Ok(())
}

/// Builds the release site with its compressed copies, and writes it to `folder`.
pub fn release(project: &Project, folder: &Path) -> Result<Site> {
    let mut site = site(project, Profile::Release)?;
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
    assets::assemble(project.root(), &programs, &prerender::pages(project)?)
}

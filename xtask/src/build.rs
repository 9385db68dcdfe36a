//! `cargo xtask build`: the release site.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use url::Url;

use crate::assets::Programs;
use crate::compile::Profile;
use crate::project::Project;
use crate::single::Opening;
use crate::site::Site;
use crate::{
    assets, bindgen, compile, compress, output, pictures, policy, prerender, published, single,
};

/// What a site is built for.
#[derive(Default)]
pub struct Place {
    /// The address at which it will be published: with it, pages name themselves in full to those who link to them.
    pub address: Option<Url>,
    /// Whether its pages have to say the content security policy themselves.
    pub policy_in_page: bool,
}

/// Builds the release site into `folder`, which is meant from where the command was given.
pub fn run(project: &Project, folder: &Path, place: Place) -> Result<()> {
    let folder = given(folder)?;
    let mut site = site(project, Profile::Release, place.address)?;
    if place.policy_in_page {
        policy::into_pages(&mut site)?;
    }
    publish(site, &folder)?;
    eprintln!("The site is in {}", folder.display());
    Ok(())
}

/// Builds the release site as one file, which is meant from where the command was given.
pub fn single(project: &Project, file: &Path, opening: &Opening) -> Result<()> {
    let file = given(file)?;
    let site = site(project, Profile::Release, None)?;
    write_single(project, &site, &file, opening)?;
    eprintln!("The site is the file {}", file.display());
    Ok(())
}

/// Builds what is tested: the release site in `folder`, and the same as one `file`.
pub fn release(project: &Project, folder: &Path, file: &Path) -> Result<Site> {
    let site = site(project, Profile::Release, None)?;
    write_single(project, &site, file, &Opening::default())?;
    publish(site, folder)
}

fn given(path: &Path) -> Result<PathBuf> {
    Ok(env::current_dir()
        .context("the current folder is gone")?
        .join(path))
}

fn write_single(project: &Project, site: &Site, file: &Path, opening: &Opening) -> Result<()> {
    let script = project.root().join("static/single.js");
    let script =
        fs::read_to_string(&script).with_context(|| format!("cannot read {}", script.display()))?;
    let page = single::page(site, &script, opening)?;
    fs::write(file, page).with_context(|| format!("cannot write {}", file.display()))
}

/// Adds the compressed copies, and writes the site to `folder`.
fn publish(mut site: Site, folder: &Path) -> Result<Site> {
    compress::precompress(&mut site)?;
    output::write(&site, folder)?;
    Ok(site)
}

/// Builds a site in memory, without compressed copies.
pub fn site(project: &Project, profile: Profile, address: Option<Url>) -> Result<Site> {
    let [explorer, studio] = compile::programs(project, profile)?;
    let programs = Programs {
        explorer: bindgen::bind(&explorer, profile)?,
        studio: bindgen::bind(&studio, profile)?,
    };
    let rendered = prerender::site(project, address.map(published::folder))?;
    let mut site = assets::assemble(project.root(), &programs, &rendered)?;
    if profile == Profile::Release {
        eprintln!("Drawing the pictures …");
        pictures::add_pixels(&mut site, &rendered.pages)?;
    }
    Ok(site)
}

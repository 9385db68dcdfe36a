//! `cargo xtask build`: the release site.

pub mod assets;
mod pack;
#[cfg(test)]
mod second_list;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use url::Url;

use crate::compile::bindgen::{self, Program};
use crate::compile::cargo::{self, Profile};
use crate::offline::single_file::{self, Opening};
use crate::pages::publication::Publication;
use crate::pages::{csp, prerender};
use crate::pictures::raster::Fonts;
use crate::pictures::{self, fonts};
use crate::project::Project;
use crate::site::{Site, compress, output};

/// What a site is built for.
#[derive(Default)]
pub struct Place {
    /// The address at which it will be published: with it, pages name themselves in full to those who link to them.
    pub address: Option<Url>,
    /// Whether its pages have to say the content security policy themselves.
    pub policy_in_page: bool,
    /// Whether pictures as pixels are left out, so that no fonts are needed.
    pub without_pictures: bool,
}

/// Builds the release site into `folder`, which is meant from where the command was given.
pub fn run(project: &Project, folder: &Path, place: Place) -> Result<()> {
    let folder = given(folder)?;
    let fonts = match place.without_pictures {
        true => None,
        // Before all that takes its time.
        false => Some(fonts(project)?),
    };
    let mut site = site(project, place.address, fonts.as_ref())?;
    if place.policy_in_page {
        csp::into_pages(&mut site)?;
    }
    publish(site, &folder)?;
    eprintln!("The site is in {}", folder.display());
    Ok(())
}

/// Builds the release site as one file, which is meant from where the command was given.
pub fn single(project: &Project, file: &Path, opening: &Opening) -> Result<()> {
    let file = given(file)?;
    let site = site(project, None, None)?;
    write_single(project, &site, &file, opening)?;
    eprintln!("The site is the file {}", file.display());
    Ok(())
}

/// Builds what is tested: the release site in `folder`, and the same as one `file`.
pub fn release(project: &Project, folder: &Path, file: &Path) -> Result<Site> {
    let fonts = fonts(project)?;
    let site = site(project, None, Some(&fonts))?;
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
    let page = single_file::page(site, &script, opening)?;
    fs::write(file, page).with_context(|| format!("cannot write {}", file.display()))
}

/// Adds the compressed copies, and writes the site to `folder`.
fn publish(mut site: Site, folder: &Path) -> Result<Site> {
    compress::precompress(&mut site)?;
    output::write(&site, folder)?;
    Ok(site)
}

/// The fonts that pictures are drawn with.
fn fonts(project: &Project) -> Result<Fonts> {
    let fonts = fonts::ensure(project).and_then(|folder| Fonts::new(fonts::read(&folder)?));
    fonts
        .context("there are no fonts for the pictures, which can be left out by --without-pictures")
}

/// Builds a release site in memory, without compressed copies, and with pictures as pixels where there are fonts for them.
fn site(project: &Project, address: Option<Url>, fonts: Option<&Fonts>) -> Result<Site> {
    let program = program(project, Profile::Release)?;
    let publication = Publication::new(address, fonts.is_some());
    eprintln!("Rendering the pages …");
    let rendered = prerender::site(project, publication.address.as_ref())?;
    let mut site = assets::assemble(project.root(), &program, &rendered, &publication)?;
    if let Some(fonts) = fonts {
        eprintln!("Drawing the pictures …");
        pictures::add_pixels(&mut site, &rendered.pages, fonts)?;
    }
    Ok(site)
}

/// Compiles the program of a site.
pub fn program(project: &Project, profile: Profile) -> Result<Program> {
    bindgen::bind(&cargo::program(project, profile)?, profile)
}

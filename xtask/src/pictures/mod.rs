//! The figures as files, for pages that can show a picture and nothing else.

pub mod fonts;
pub mod raster;

use anyhow::{Context, Result};
use rendered::Page;

use self::raster::Fonts;
use crate::site::Site;

/// Adds every figure of every page as SVG.
pub fn add(site: &mut Site, pages: &[Page]) {
    for page in pages {
        for picture in &page.pictures {
            let file = [&page.picture_path(picture), ".svg"].concat();
            site.insert(file, picture.svg.as_bytes());
        }
    }
}

/// Adds every figure as PNG too.
pub fn add_pixels(site: &mut Site, pages: &[Page], fonts: &Fonts) -> Result<()> {
    for page in pages {
        for picture in &page.pictures {
            let file = [&page.picture_path(picture), ".png"].concat();
            let pixels = fonts.png(&picture.svg).with_context(|| {
                format!("cannot draw {file}, which can be left out by --without-pictures")
            })?;
            site.insert(file, pixels);
        }
    }
    Ok(())
}

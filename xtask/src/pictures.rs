//! The figures as files, for pages that can show a picture and nothing else.

use anyhow::Result;

use crate::prerender::{Page, Picture};
use crate::raster::Fonts;
use crate::site::Site;

/// Where a picture is from the site's root, without its extension.
pub fn path(page: &Page, picture: &Picture) -> String {
    format!("pictures/{}/{}/{}", page.id, page.locale, picture.name)
}

/// Adds every figure of every page as SVG.
pub fn add(site: &mut Site, pages: &[Page]) {
    for page in pages {
        for picture in &page.pictures {
            site.insert(
                format!("{}.svg", path(page, picture)),
                picture.svg.as_bytes(),
            );
        }
    }
}

/// Adds every figure as PNG too, where this machine's fonts can write it; says of which language they cannot.
pub fn add_pixels(site: &mut Site, pages: &[Page]) -> Result<()> {
    let fonts = Fonts::of_this_machine();
    for page in pages {
        let text: String = page
            .pictures
            .iter()
            .map(|picture| &*picture.sentence)
            .collect();
        if let Some(letter) = fonts.missing(&text) {
            eprintln!(
                "No font of this machine has the letter {letter}: there are no PNG pictures in the language {}; install Noto fonts",
                page.locale
            );
            continue;
        }
        for picture in &page.pictures {
            site.insert(
                format!("{}.png", path(page, picture)),
                fonts.png(&picture.svg)?,
            );
        }
    }
    Ok(())
}

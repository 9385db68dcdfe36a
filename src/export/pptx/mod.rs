//! A presentation as PowerPoint, Impress and Keynote open it: Office Open XML, one slide a figure or view.
//!
//! Pictures are PNG alone. The format could carry the SVG beside it, which programs would then prefer and lay out with fonts and
//! rules of their own; Arabic is safe only as pixels.

mod layout;
mod notes;
mod package;
mod slide;
mod xml;

use super::citation::Citation;
use super::zip::archive;
pub use layout::room;

/// One slide.
#[derive(Clone, Debug)]
pub struct Slide {
    /// What is written on it.
    pub citation: Citation,
    /// The picture; none where a view has no figure, so that its sentence stands in the middle.
    pub image: Option<Image>,
    /// What the presenter says to it; empty for nothing.
    pub note: String,
}

/// The picture of a slide.
#[derive(Clone, Debug)]
pub struct Image {
    /// The picture, a PNG.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// The file of a presentation.
pub fn presentation(title: &str, slides: &[Slide]) -> Vec<u8> {
    let mut files = package::files(title, slides);
    for (number, slide) in (1..).zip(slides) {
        files.extend(slide::files(number, slide));
    }
    archive(&files)
}

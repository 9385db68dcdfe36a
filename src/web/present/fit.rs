//! Fits a figure into the place that a slide has for it, as large as it can be read.
//!
//! A figure is laid out for a width, at which its letters have one size; shown larger than laid out, its letters grow with it. So
//! the width to lay it out for is found by trying, since the height follows from the figure.

use crate::chart::{Node, Scene, draw};
use crate::i18n::Direction;
use crate::view::Figure;

/// Widths that a figure is laid out for, in CSS pixels.
const TRIED: [u32; 10] = [420, 480, 560, 640, 720, 800, 880, 960, 1120, 1280];

/// Places narrower than this belong to a reader with the device in hand, and scroll.
const HELD: u32 = 700;

/// Letters this many times smaller than the width of their place can be read from the back of a room: 28 pixels on a screen 1,920
/// pixels wide. In a low place, such as a laptop's window, they may be smaller: this many times smaller than its height.
const READABLE: (u32, u32) = (66, 24);

/// The figure laid out for a place of a width and a height, and the width to show it at.
///
/// What would have letters too small to be read is shown at the full width and scrolls.
pub fn fit(figure: &Figure, (width, height): (u32, u32), direction: Direction) -> (Scene, u32) {
    if width < HELD {
        return (draw(figure, width, direction), width);
    }
    let (scene, shown) = whole(figure, (width, height), direction);
    let is_low = height * 4 < width;
    let wanted = match width.div_ceil(READABLE.0) {
        wanted if is_low => wanted.min(height / READABLE.1),
        wanted => wanted,
    };
    if smallest(&scene.nodes) * shown >= wanted * scene.width {
        return (scene, shown);
    }
    // The widest layout is the lowest, so that the least is cut off.
    for tried in TRIED.into_iter().rev() {
        let scene = draw(figure, tried, direction);
        if smallest(&scene.nodes) * width >= wanted * scene.width {
            return (scene, width);
        }
    }
    (scene, shown)
}

/// The same with nothing cut off, however small its letters: for paper, which is read from near.
pub fn whole(figure: &Figure, (width, height): (u32, u32), direction: Direction) -> (Scene, u32) {
    let mut best: Option<(u32, Scene, u32)> = None;
    for tried in TRIED {
        let scene = draw(figure, tried, direction);
        // The height that there is, in widths of the scene.
        let shown = width.min(height * scene.width / scene.height.max(1));
        let size = smallest(&scene.nodes) * shown / scene.width.max(1);
        if best.as_ref().is_none_or(|(known, ..)| size > *known) {
            best = Some((size, scene, shown));
        }
    }
    match best {
        Some((_, scene, shown)) => (scene, shown),
        None => (draw(figure, width, direction), width),
    }
}

/// The size of the smallest letters, in CSS pixels; of a drawing without any, as large as they get.
fn smallest(nodes: &[Node]) -> u32 {
    let sizes = nodes.iter().map(|node| match node {
        Node::Text { size, .. } => *size,
        Node::Group { children, .. } => smallest(children),
        _ => u32::from(u8::MAX),
    });
    sizes.min().unwrap_or(u32::from(u8::MAX))
}

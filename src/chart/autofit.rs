//! Fits a figure into the place that a slide has for it, as large as it can be read.
//!
//! A figure is laid out for a width, at which its letters have one size; shown larger than laid out, its letters grow with it. So
//! the width to lay it out for is found by trying, since the height follows from the figure. What is then too high is drawn
//! closer, and a ranking takes as many rows as there is room for.

use super::canvas::text_size;
use super::condense::condensed;
use super::draw;
use super::kind::Draw;
use super::scene::{Node, Scene};
use crate::i18n::Messages;
use crate::view::{ChartModel, Figure};

/// Widths that a figure is laid out for, in CSS pixels.
const TRIED: [u32; 12] = [420, 480, 560, 640, 720, 760, 800, 840, 880, 960, 1120, 1280];

/// Places narrower than this belong to a reader with the device in hand, and scroll.
const HELD: u32 = 700;

/// Letters this many times smaller than the width of their place can be read from the back of a room: 28 pixels on a screen 1,920
/// pixels wide. In a low place, such as a laptop's window, they may be smaller: this many times smaller than its height.
const READABLE: (u32, u32) = (66, 24);

/// Fewest rows of a ranking.
const FEWEST: usize = 3;

/// The figure laid out for a place of a width and a height, and the width to show it at.
///
/// What would have letters too small to be read is shown at the full width and scrolls.
pub fn fit(figure: &Figure, place: (u32, u32), messages: &Messages) -> (Scene, u32) {
    let direction = messages.locale().direction();
    let width = place.0;
    if width < HELD {
        return (draw(figure, width, direction), width);
    }
    let wanted = readable(place);
    let widest = widest(figure);
    for &spacing in figure.chart.spacings() {
        let drawer = |tried| drawn(figure, tried, spacing, messages);
        let (scene, shown) = largest(place, &drawer);
        if smallest(&scene.nodes) * shown >= wanted * scene.width {
            return (scene, shown);
        }
    }
    for &spacing in figure.chart.spacings() {
        if let Some(scene) = close(place, wanted, &|tried| {
            drawn(figure, tried, spacing, messages)
        }) {
            return (scene, width);
        }
    }
    for rows in (FEWEST..rows(figure)).rev() {
        let fewer = folded(figure, rows, messages);
        if let Some(scene) = close(place, wanted, &|tried| {
            drawn(&fewer, tried, widest, messages)
        }) {
            return (scene, width);
        }
    }
    // The widest layout is the lowest, so that the least is below.
    for tried in TRIED.into_iter().rev() {
        let scene = drawn(figure, tried, widest, messages);
        if smallest(&scene.nodes) * width >= wanted * scene.width {
            return (scene, width);
        }
    }
    largest(place, &|tried| draw(figure, tried, direction))
}

/// The same with nothing cut off, however small its letters: for paper, which is read from near and has notes of its own.
pub fn whole(figure: &Figure, place: (u32, u32), messages: &Messages) -> (Scene, u32) {
    let widest = widest(figure);
    largest(place, &|tried| drawn(figure, tried, widest, messages))
}

/// The height of the smallest letters that can be read in a place.
fn readable((width, height): (u32, u32)) -> u32 {
    let wanted = width.div_ceil(READABLE.0);
    if height * 4 < width {
        wanted.min(height / READABLE.1)
    } else {
        wanted
    }
}

/// The layout in which a figure is whole with the largest letters.
fn largest((width, height): (u32, u32), drawer: &dyn Fn(u32) -> Scene) -> (Scene, u32) {
    let mut best: Option<(u32, Scene, u32)> = None;
    for tried in TRIED {
        let scene = drawer(tried);
        // The height that there is, in widths of the scene.
        let shown = width.min(height * scene.width / scene.height.max(1));
        let size = smallest(&scene.nodes) * shown * 8 / scene.width.max(1);
        if best.as_ref().is_none_or(|(known, ..)| size > *known) {
            best = Some((size, scene, shown));
        }
    }
    best.map_or_else(
        || (drawer(width), width),
        |(_, scene, shown)| (scene, shown),
    )
}

/// The layout that has to be drawn least closely to fit at the full width, with letters that can be read.
fn close((width, height): (u32, u32), wanted: u32, drawer: &dyn Fn(u32) -> Scene) -> Option<Scene> {
    let mut best: Option<(u32, Scene)> = None;
    for tried in TRIED {
        let size = text_size(tried.cast_signed()).unsigned_abs();
        if size * width < wanted * tried {
            continue;
        }
        let scene = drawer(tried);
        let room = height * tried / width;
        let share = room * 1000 / scene.height.max(1);
        if best.as_ref().is_none_or(|(known, _)| share > *known)
            && let Some(scene) = condensed(&scene, room, size)
        {
            best = Some((share, scene));
        }
    }
    best.map(|(_, scene)| scene)
}

fn drawn(figure: &Figure, width: u32, spacing: i32, messages: &Messages) -> Scene {
    let direction = messages.locale().direction();
    figure
        .chart
        .draw_on_slide(width.cast_signed(), spacing, direction)
}

/// The distance between marks that makes them easiest to point at.
fn widest(figure: &Figure) -> i32 {
    figure.chart.spacings().first().copied().unwrap_or_default()
}

/// How many rows a figure shows of which the last may be folded away; none where somebody asked to see all.
fn rows(figure: &Figure) -> usize {
    match &figure.chart {
        ChartModel::Ranking(ranking) if ranking.bars.len() == ranking.first => ranking.first,
        _ => 0,
    }
}

fn folded(figure: &Figure, rows: usize, messages: &Messages) -> Figure {
    let mut figure = figure.clone();
    if let ChartModel::Ranking(ranking) = &mut figure.chart {
        ranking.fold(rows, &figure.name, messages);
    }
    figure
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

//! Horizontal bars, longest first, each with its number at the end.

use super::{
    axis::Axis,
    canvas::{Canvas, Type, line_height, text_size},
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    wrap,
};
use crate::i18n::Direction;
use crate::view::Ranking;

/// Draws the bars into a width in CSS pixels.
pub(super) fn draw(figure: &Ranking, width: i32, direction: Direction) -> Scene {
    let size = text_size(width);
    let widest = |texts: &mut dyn Iterator<Item = &String>| {
        texts.map(|text| metrics::width(text, size, false)).max()
    };
    let label = widest(&mut figure.bars.iter().map(|bar| &bar.label))
        .unwrap_or(0)
        .min(width * 2 / 5);
    let number = widest(&mut figure.bars.iter().map(|bar| &bar.mark.text)).unwrap_or(0);
    let thickness = (line_height(size) * 2).max(32);
    let pitch = thickness + 4;
    let start = label + size * 3 / 4;
    let rest = figure.rest.as_ref().map_or(Vec::new(), |rest| {
        wrap::wrapped(rest, size, false, width, 3)
    });
    let bottom = pitch * figure.bars.len() as i32;
    let rest_height = line_height(size) * rest.len() as i32;

    let canvas = Canvas::new(width, bottom + rest_height + size, direction);
    let axis = Axis::new(figure.longest, (start, width - number - size));
    let look = Type {
        size,
        bold: false,
        paint: Paint::Ink,
    };
    for (bar, place) in figure.bars.iter().zip(0..) {
        let (top, middle) = (pitch * place, pitch * place + thickness / 2);
        let end = axis.at(bar.mark.value).max(start + 1);
        let lines = wrap::wrapped(&bar.label, size, false, label, 2);
        canvas.mark(&bar.mark, |canvas| {
            // The whole row can be pointed at: the shortest bar is one pixel long.
            canvas.rect((0, top), (width, top + thickness), Paint::Surface);
            canvas.lines(&lines, (label, middle), Anchor::Right, look);
            canvas.rect(
                (start, top + 4),
                (end, top + thickness - 4),
                Paint::Series(0),
            );
            canvas.text(&bar.mark.text, (end + size / 2, middle), Anchor::Left, look);
        });
    }
    canvas.line((start, 0), (start, bottom), Paint::Muted, 1);
    let muted = Type {
        paint: Paint::Muted,
        ..look
    };
    // Under the bars where there is room, else over the whole width.
    let fits = figure
        .rest
        .iter()
        .all(|rest| start + metrics::width(rest, size, false) <= width);
    let left = if fits { start } else { 0 };
    canvas.lines(
        &rest,
        (left, bottom + size / 2 + rest_height / 2),
        Anchor::Left,
        muted,
    );
    canvas.finish()
}

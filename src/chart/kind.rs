//! The parts of a chart kind on the floor of drawings.

use super::scene::Scene;
use crate::i18n::Direction;

/// A chart kind, drawn from its model.
pub(super) trait Draw {
    /// Draws the chart into a width in CSS pixels.
    fn draw(&self, width: i32, direction: Direction) -> Scene;

    /// Draws the chart for a slide, which is read from afar and has less room than a page, with one of [`Self::spacings`].
    fn draw_on_slide(&self, width: i32, _spacing: i32, direction: Direction) -> Scene {
        self.draw(width, direction)
    }

    /// Distances between marks that a slide may try, the widest first; one where it makes no difference.
    fn spacings(&self) -> &'static [i32] {
        &[0]
    }
}

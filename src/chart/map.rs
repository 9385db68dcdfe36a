//! A map: land without borders in Robinson's projection, and a circle a country whose area is its number.
//!
//! The projection is a table of its author's (A. H. Robinson, “A New Map Projection”, 1974).

use plotters::{coord::CoordTranslate, element::Polygon, style::Color};

use super::{
    canvas::{Canvas, Type, color, draw, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    wrap,
};
use crate::dataset::Place;
use crate::i18n::Direction;
use crate::view::Map;

/// The length of a parallel and its distance from the equator, every five degrees, as parts of the equator's length and of the
/// pole's distance.
const ROBINSON: [(f64, f64); 19] = [
    (1.0, 0.0),
    (0.9986, 0.062),
    (0.9954, 0.124),
    (0.99, 0.186),
    (0.9822, 0.248),
    (0.973, 0.31),
    (0.96, 0.372),
    (0.9427, 0.434),
    (0.9216, 0.4958),
    (0.8962, 0.5571),
    (0.8679, 0.6176),
    (0.835, 0.6769),
    (0.7986, 0.7346),
    (0.7597, 0.7903),
    (0.7186, 0.8435),
    (0.6732, 0.8936),
    (0.6213, 0.9394),
    (0.5722, 0.9761),
    (0.5322, 1.0),
];

/// The pole's distance from the equator, as a part of the equator's length.
const POLE: f64 = 0.2536;

/// The latitudes between which land is shown, in tenths of a degree.
const NORTH: i32 = 840;
const SOUTH: i32 = -560;

impl Draw for Map {
    fn draw(&self, width: i32, direction: Direction) -> Scene {
        let size = text_size(width);
        let note = wrap::wrapped(&self.note, size, false, width, 6);
        let globe = Globe { width, direction };
        let bottom = globe.height();
        let height = bottom + line_height(size) * note.len() as i32 + size;
        let canvas = Canvas::new(width, height, direction);
        let land = canvas.plotting(&globe);
        for outline in &self.land.outlines {
            let paint = if outline.water {
                Paint::Surface
            } else {
                Paint::Grid
            };
            let corners = outline.corners.as_slice();
            draw(&land, &Polygon::new(corners, color(paint).filled()));
        }
        let discs = discs(self, &globe);
        let look = Type {
            size,
            bold: false,
            paint: Paint::OnSeries(0),
        };
        for (place, (circle, disc)) in self.circles.iter().zip(&discs).enumerate() {
            canvas.mark(&circle.mark, |canvas| {
                canvas.circle(disc.middle, disc.radius + 1, Paint::Surface);
                canvas.circle(disc.middle, disc.radius, Paint::Series(0));
                let text = (metrics::width(&circle.mark.text, size, false), size);
                let covered = discs[place + 1..]
                    .iter()
                    .any(|other| other.covers(disc.middle, text));
                if disc.holds(text) && !covered {
                    canvas.text(&circle.mark.text, disc.middle, Anchor::Middle, look);
                }
            });
        }
        let muted = Type {
            paint: Paint::Muted,
            ..look
        };
        let middle = bottom + size / 2 + line_height(size) * note.len() as i32 / 2;
        canvas.lines(&note, (0, middle), Anchor::Left, muted);
        canvas.finish()
    }
}

/// A circle as drawn.
struct Disc {
    middle: (i32, i32),
    radius: i32,
}

impl Disc {
    /// Whether a text of this width and height fits in.
    fn holds(&self, (width, height): (i32, i32)) -> bool {
        width < self.radius * 2 - 4 && height < self.radius * 2
    }

    /// Whether it covers some of a text around `middle`.
    fn covers(&self, middle: (i32, i32), (width, height): (i32, i32)) -> bool {
        let (x, y) = (self.middle.0 - middle.0, self.middle.1 - middle.1);
        let reach = self.radius + 2;
        x.abs() < width / 2 + reach && y.abs() < height / 2 + reach
    }
}

/// The circles as drawn. One at the edge of the globe is wholly in the picture.
fn discs(picture: &Map, globe: &Globe) -> Vec<Disc> {
    let most = picture.circles.iter().map(|circle| circle.mark.value).max();
    let mut discs = Vec::with_capacity(picture.circles.len());
    for circle in &picture.circles {
        let radius = radius(circle.mark.value, most.unwrap_or(1), globe.width);
        let (x, y) = globe.translate(&circle.place);
        let edge = radius + 1;
        let middle = (
            x.clamp(edge, globe.width - edge),
            y.clamp(edge, globe.height()),
        );
        discs.push(Disc { middle, radius });
    }
    discs
}

/// The radius of a circle, so that areas compare as numbers do; the smallest can still be pointed at.
fn radius(value: usize, most: usize, width: i32) -> i32 {
    let largest = (width / 32).clamp(9, 60);
    let share = value as f64 / most.max(1) as f64;
    ((share.sqrt() * f64::from(largest)) as i32).max(largest / 4)
}

/// The globe laid out into a width.
struct Globe {
    width: i32,
    direction: Direction,
}

impl Globe {
    fn height(&self) -> i32 {
        self.down(SOUTH) - self.down(NORTH)
    }

    /// Distance from the equator, downwards.
    fn down(&self, latitude: i32) -> i32 {
        let (_, distance) = parallel(latitude.clamp(SOUTH, NORTH));
        let down = f64::from(self.width) * POLE * distance;
        (down as i32) * -latitude.signum()
    }
}

/// Places are coordinates of plotters. The recorder mirrors drawings of right-to-left languages, and a mirrored place comes out
/// where it is.
impl CoordTranslate for Globe {
    type From = Place;

    fn translate(&self, (longitude, latitude): &Place) -> (i32, i32) {
        let width = f64::from(self.width);
        let (length, _) = parallel(*latitude);
        let right = self.width / 2 + (f64::from(*longitude) / 3_600.0 * width * length) as i32;
        let x = match self.direction {
            Direction::Ltr => right,
            Direction::Rtl => self.width - right,
        };
        (x, self.down(*latitude) - self.down(NORTH))
    }
}

/// The length of a parallel and its distance from the equator, between the lines of the table.
fn parallel(latitude: i32) -> (f64, f64) {
    let lines = f64::from(latitude.abs().min(900)) / 50.0;
    let line = lines as usize;
    let (low, high) = (ROBINSON[line], ROBINSON[(line + 1).min(18)]);
    let between = |low: f64, high: f64| low + (high - low) * lines.fract();
    (between(low.0, high.0), between(low.1, high.1))
}

#[cfg(test)]
mod tests {
    use super::{CoordTranslate, Globe, parallel, radius};
    use crate::i18n::Direction;

    #[test]
    fn parallels_follow_the_table_and_lie_between_its_lines() {
        for (latitude, (length, distance)) in [
            (0, (1.0, 0.0)),
            (-450, (0.8962, 0.5571)),
            (25, (0.9993, 0.031)),
            (900, (0.5322, 1.0)),
        ] {
            let found = parallel(latitude);
            assert!((found.0 - length).abs() < 1e-9, "{latitude}: {found:?}");
            assert!((found.1 - distance).abs() < 1e-9, "{latitude}: {found:?}");
        }
    }

    #[test]
    fn east_is_on_the_right_once_the_recorder_has_mirrored() {
        let globe = |direction| Globe {
            width: 1000,
            direction,
        };
        let (ltr, rtl) = (globe(Direction::Ltr), globe(Direction::Rtl));
        assert_eq!(ltr.translate(&(0, 0)).0, 500);
        assert_eq!(ltr.translate(&(1800, 0)).0, 1000);
        assert_eq!(rtl.translate(&(1800, 0)).0, 0);
        assert!(ltr.translate(&(0, 500)).1 < ltr.translate(&(0, -500)).1);
    }

    #[test]
    fn areas_compare_as_numbers_do() {
        assert_eq!(radius(100, 100, 960), 30);
        assert_eq!(radius(25, 100, 960), 15);
        assert_eq!(radius(0, 100, 960), 7);
    }
}

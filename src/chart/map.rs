//! A map: land without borders in Robinson's projection, and a circle a country whose area is its number.
//!
//! The projection is a table of its author's (A. H. Robinson, “A New Map Projection”, 1974), read in whole numbers.

use super::{
    canvas::{Canvas, Type, line_height, text_size},
    kind::Draw,
    metrics,
    paint::Paint,
    scene::{Anchor, Scene},
    wrap,
};
use crate::dataset::Place;
use crate::i18n::Direction;
use crate::view::Map;

/// The length of a parallel and its distance from the equator, every five degrees, in ten thousandths of the equator's length
/// and of the pole's distance.
const ROBINSON: [(i64, i64); 19] = [
    (10_000, 0),
    (9_986, 620),
    (9_954, 1_240),
    (9_900, 1_860),
    (9_822, 2_480),
    (9_730, 3_100),
    (9_600, 3_720),
    (9_427, 4_340),
    (9_216, 4_958),
    (8_962, 5_571),
    (8_679, 6_176),
    (8_350, 6_769),
    (7_986, 7_346),
    (7_597, 7_903),
    (7_186, 8_435),
    (6_732, 8_936),
    (6_213, 9_394),
    (5_722, 9_761),
    (5_322, 10_000),
];

/// The pole's distance from the equator, in ten thousandths of the equator's length.
const POLE: i64 = 2_536;

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
        for outline in &self.land.outlines {
            let mut corners = Vec::with_capacity(outline.corners.len());
            for corner in &outline.corners {
                let corner = globe.at(*corner);
                if corners.last() != Some(&corner) {
                    corners.push(corner);
                }
            }
            let paint = if outline.water {
                Paint::Surface
            } else {
                Paint::Grid
            };
            canvas.polygon(&corners, paint);
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
        let (x, y) = globe.at(circle.place);
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
    let square = value as i64 * i64::from(largest).pow(2) / most.max(1) as i64;
    (square.isqrt() as i32).max(largest / 4)
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

    /// Where a place is. The recorder mirrors drawings of right-to-left languages, and a mirrored place comes out where it is.
    fn at(&self, (longitude, latitude): Place) -> (i32, i32) {
        let width = i64::from(self.width);
        let (length, _) = parallel(latitude);
        let right = width / 2 + i64::from(longitude) * width * length / 10_000 / 3_600;
        let x = match self.direction {
            Direction::Ltr => right,
            Direction::Rtl => width - right,
        };
        (x as i32, self.down(latitude) - self.down(NORTH))
    }

    /// Distance from the equator, downwards.
    fn down(&self, latitude: i32) -> i32 {
        let (_, distance) = parallel(latitude.clamp(SOUTH, NORTH));
        let down = i64::from(self.width) * POLE / 10_000 * distance / 10_000;
        (down as i32) * -latitude.signum()
    }
}

/// The length of a parallel and its distance from the equator, between the lines of the table.
fn parallel(latitude: i32) -> (i64, i64) {
    let latitude = i64::from(latitude.abs().min(900));
    let line = (latitude / 50) as usize;
    let (low, high) = (ROBINSON[line], ROBINSON[(line + 1).min(18)]);
    let between = |low: i64, high: i64| low + (high - low) * (latitude % 50) / 50;
    (between(low.0, high.0), between(low.1, high.1))
}

#[cfg(test)]
mod tests {
    use super::{Globe, parallel, radius};
    use crate::i18n::Direction;

    #[test]
    fn parallels_follow_the_table_and_lie_between_its_lines() {
        assert_eq!(parallel(0), (10_000, 0));
        assert_eq!(parallel(-450), (8_962, 5_571));
        assert_eq!(parallel(25), (9_993, 310));
        assert_eq!(parallel(900), (5_322, 10_000));
    }

    #[test]
    fn east_is_on_the_right_once_the_recorder_has_mirrored() {
        let globe = |direction| Globe {
            width: 1000,
            direction,
        };
        let (ltr, rtl) = (globe(Direction::Ltr), globe(Direction::Rtl));
        assert_eq!(ltr.at((0, 0)).0, 500);
        assert_eq!(ltr.at((1800, 0)).0, 1000);
        assert_eq!(rtl.at((1800, 0)).0, 0);
        assert!(ltr.at((0, 500)).1 < ltr.at((0, -500)).1);
    }

    #[test]
    fn areas_compare_as_numbers_do() {
        assert_eq!(radius(100, 100, 960), 30);
        assert_eq!(radius(25, 100, 960), 15);
        assert_eq!(radius(0, 100, 960), 7);
    }
}

//! A figure as a picture that can be cited: what it shows above it, where it is from below it.

use super::citation::Citation;
use super::line_break::{isolated, lines};
use crate::chart::{Anchor, Brush, Drawer, Node, Paint, Scene, Sheet, fit, to_sheet, whole};
use crate::i18n::{Direction, Locale, Messages};
use crate::view::Figure;

/// The width of a picture in CSS pixels: the same whatever window it was saved from, so that one link gives one picture.
const WIDTH: u32 = 960;
/// The width of a slide's picture in CSS pixels, from which letters have their size.
const SLIDE: u32 = 1280;
/// Empty room at the picture's edges.
const MARGIN: u32 = 24;

/// How a picture is to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Pixels for one CSS pixel.
    pub scale: u32,
    /// Whether there is nothing behind the shapes.
    pub transparent: bool,
}

/// A picture as a self-contained SVG document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The document.
    pub svg: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A figure with its title, its filters, its sentence and where it is from, in the light palette.
pub fn picture(figure: &Figure, drawer: Drawer, citation: &Citation, look: Look) -> Picture {
    let mut column = Column::new(citation.locale);
    column.text(&citation.title, 22, true, Paint::Ink);
    if let Some(filters) = &citation.filters {
        column.text(filters, 15, false, Paint::Muted);
    }
    column.room(12);
    column.chart(drawer(figure, WIDTH - MARGIN * 2, column.direction));
    column.room(8);
    column.text(&citation.sentence, 15, false, Paint::Ink);
    for note in figure.chart.notes() {
        column.room(4);
        column.text(note, 13, false, Paint::Muted);
    }
    column.room(10);
    column.rule();
    column.room(4);
    column.text(&citation.source, 12, false, Paint::Muted);
    column.text(&isolated(&citation.source_path), 12, false, Paint::Muted);
    column.text(&citation.data, 12, false, Paint::Muted);
    // A picture of a site that does not know its own address cannot lead there.
    if !citation.link.is_empty() {
        let link = format!("{} {}", citation.link_label, isolated(&citation.link));
        column.text(&link, 12, false, Paint::Muted);
    }
    drawn(&column.finish(), citation, look)
}

/// The figure's picture alone, for a place of this width and height on a slide that says the rest itself: as a slide of the page
/// shows it, and where not all of it can be read from far, as small as all of it has to be.
pub fn chart_alone(
    figure: &Figure,
    (across, down): (u32, u32),
    citation: &Citation,
    messages: &Messages,
    scale: u32,
) -> Picture {
    let place = (SLIDE, SLIDE * down / across.max(1));
    let (mut scene, shown) = fit(figure, place, messages);
    if scene.height * shown > place.1 * scene.width {
        (scene, _) = whole(figure, place, messages);
    }
    let look = Look {
        scale,
        transparent: false,
    };
    drawn(&scene, citation, look)
}

fn drawn(scene: &Scene, citation: &Citation, look: Look) -> Picture {
    let sheet = Sheet {
        direction: citation.locale.direction(),
        lang: citation.locale.code(),
        title: &citation.title,
        sentence: &citation.sentence,
        scale: look.scale,
        transparent: look.transparent,
    };
    Picture {
        svg: to_sheet(scene, &sheet),
        width: scene.width * look.scale,
        height: scene.height * look.scale,
    }
}

/// A picture in the making, from top to bottom.
struct Column {
    scene: Scene,
    direction: Direction,
    /// How far down the next thing stands.
    y: i32,
}

impl Column {
    fn new(locale: Locale) -> Self {
        let scene = Scene {
            width: WIDTH,
            ..Scene::default()
        };
        Self {
            scene,
            direction: locale.direction(),
            y: MARGIN.cast_signed(),
        }
    }

    fn room(&mut self, pixels: i32) {
        self.y += pixels;
    }

    /// A paragraph, at the side where its readers begin.
    fn text(&mut self, text: &str, size: u32, bold: bool, paint: Paint) {
        let (x, anchor) = match self.direction {
            Direction::Ltr => (MARGIN, Anchor::Left),
            Direction::Rtl => (WIDTH - MARGIN, Anchor::Right),
        };
        for text in lines(text, size, bold, WIDTH - MARGIN * 2) {
            // Arabic goes further below the line than Latin does.
            self.y += (size * 3 / 2).cast_signed();
            self.scene.nodes.push(Node::Text {
                x: x.cast_signed(),
                y: self.y - (size / 3).cast_signed(),
                anchor,
                size,
                bold,
                paint,
                text,
            });
        }
    }

    fn rule(&mut self) {
        self.scene.nodes.push(Node::Rect {
            x: MARGIN.cast_signed(),
            y: self.y,
            width: WIDTH - MARGIN * 2,
            height: 1,
            brush: Brush::Fill(Paint::Grid),
        });
    }

    fn chart(&mut self, chart: Scene) {
        let by = (MARGIN.cast_signed(), self.y);
        for mut node in chart.nodes {
            shift(&mut node, by);
            self.scene.nodes.push(node);
        }
        self.scene.marks = chart.marks;
        self.y += chart.height.cast_signed();
    }

    fn finish(mut self) -> Scene {
        self.scene.height = self.y.unsigned_abs() + MARGIN;
        self.scene
    }
}

/// Moves a shape to another place.
fn shift(node: &mut Node, (right, down): (i32, i32)) {
    let one = |x: &mut i32, y: &mut i32| {
        *x += right;
        *y += down;
    };
    match node {
        Node::Rect { x, y, .. } | Node::Text { x, y, .. } => one(x, y),
        Node::Circle { center: (x, y), .. } => one(x, y),
        Node::Line { from, to, .. } => {
            one(&mut from.0, &mut from.1);
            one(&mut to.0, &mut to.1);
        }
        Node::Polyline { points, .. } | Node::Polygon { points, .. } => {
            for (x, y) in points {
                one(x, y);
            }
        }
        Node::Group { children, .. } => {
            for child in children {
                shift(child, (right, down));
            }
        }
    }
}

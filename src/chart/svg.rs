//! A scene as a standalone SVG document, in the light palette.

use std::fmt::{self, Display, Formatter};

use super::scene::{Brush, Node, Scene};
use crate::i18n::Direction;

/// What an SVG document says of itself, and how it is to be had.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The direction of its writing.
    pub direction: Direction,
    /// A language tag such as `ar`; it also decides how fonts shape the text.
    pub lang: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its description.
    pub sentence: &'a str,
    /// How many pixels it takes for one of the scene.
    pub scale: u32,
    /// Whether there is nothing behind the shapes.
    pub transparent: bool,
}

/// A self-contained SVG with a title and a description, for files that leave the page.
///
/// `lang` is a language tag such as `ar`; it also decides how fonts shape the text.
pub fn to_svg(
    scene: &Scene,
    direction: Direction,
    lang: &str,
    title: &str,
    sentence: &str,
) -> String {
    let sheet = Sheet {
        direction,
        lang,
        title,
        sentence,
        scale: 1,
        transparent: false,
    };
    to_sheet(scene, &sheet)
}

/// A self-contained SVG as a sheet says.
pub fn to_sheet(scene: &Scene, sheet: &Sheet) -> String {
    let Scene { width, height, .. } = scene;
    let (across, down) = (width * sheet.scale, height * sheet.scale);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{across}\" height=\"{down}\" viewBox=\"0 0 {width} {height}\" \
         lang=\"{}\" xml:lang=\"{}\" direction=\"{}\" font-family=\"'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', sans-serif\">\n\
         <title>{}</title>\n<desc>{}</desc>\n",
        Escaped(sheet.lang),
        Escaped(sheet.lang),
        sheet.direction.attribute(),
        Escaped(sheet.title),
        Escaped(sheet.sentence),
    );
    if !sheet.transparent {
        let ground = super::Paint::Surface.light();
        svg.push_str(&format!(
            "<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>\n"
        ));
    }
    for node in &scene.nodes {
        push(&mut svg, scene, sheet.direction, node);
    }
    svg.push_str("</svg>\n");
    svg
}

fn push(svg: &mut String, scene: &Scene, direction: Direction, node: &Node) {
    let line = match node {
        Node::Rect {
            x,
            y,
            width,
            height,
            brush,
        } => {
            format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{}/>\n",
                Painted(*brush)
            )
        }
        Node::Line {
            from: (x1, y1),
            to: (x2, y2),
            brush,
        } => {
            format!(
                "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{}/>\n",
                Painted(*brush)
            )
        }
        Node::Polyline { points, brush } => {
            format!(
                "<polyline points=\"{}\"{}/>\n",
                Points(points),
                Painted(*brush)
            )
        }
        Node::Polygon { points, brush } => {
            format!(
                "<polygon points=\"{}\"{}/>\n",
                Points(points),
                Painted(*brush)
            )
        }
        Node::Circle {
            center: (x, y),
            radius,
            brush,
        } => {
            format!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>\n",
                Painted(*brush)
            )
        }
        Node::Text {
            x,
            y,
            anchor,
            size,
            bold,
            paint,
            text,
        } => {
            let weight = if *bold { " font-weight=\"bold\"" } else { "" };
            let (anchor, fill) = (anchor.attribute(direction), paint.light());
            format!(
                "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\"{weight} fill=\"{fill}\">{}</text>\n",
                Escaped(text)
            )
        }
        Node::Group { mark, children } => {
            svg.push_str("<g>\n");
            if let Some(mark) = scene.marks.get(*mark) {
                svg.push_str(&format!("<title>{}</title>\n", Escaped(&mark.label)));
            }
            for child in children {
                push(svg, scene, direction, child);
            }
            "</g>\n".to_owned()
        }
    };
    svg.push_str(&line);
}

/// A brush as presentation attributes.
struct Painted(Brush);

impl Display for Painted {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Brush::Fill(paint) => write!(f, " fill=\"{}\"", paint.light()),
            Brush::Stroke(paint, width) => {
                write!(
                    f,
                    " fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"",
                    paint.light()
                )
            }
        }
    }
}

/// Corners as SVG writes them.
struct Points<'a>(&'a [(i32, i32)]);

impl Display for Points<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, (x, y)) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{x},{y}")?;
        }
        Ok(())
    }
}

/// Text that cannot end the element or attribute it stands in.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                // XML has no way to write other control characters.
                _ if letter.is_control() && !matches!(letter, '\t' | '\n' | '\r') => {
                    f.write_str("\u{fffd}")?
                }
                _ => write!(f, "{letter}")?,
            }
        }
        Ok(())
    }
}

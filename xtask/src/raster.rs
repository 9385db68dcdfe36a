//! Pictures as pixels, for those who take no SVG.

use std::sync::Arc;

use anyhow::{Context, Result};
use resvg::render;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// This machine's fonts, and what they can write.
pub struct Fonts(Arc<Database>);

impl Fonts {
    /// Finds the fonts of this machine.
    pub fn of_this_machine() -> Self {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        Self(Arc::new(fonts))
    }

    /// The first letter of a text that no font has.
    pub fn missing(&self, text: &str) -> Option<char> {
        let mut letters: Vec<_> = text
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .collect();
        letters.sort_unstable();
        letters.dedup();
        letters.into_iter().find(|letter| !self.has(*letter))
    }

    fn has(&self, letter: char) -> bool {
        let writes = |data: &[u8], index| {
            let face = ttf_parser::Face::parse(data, index).ok();
            face.is_some_and(|face| face.glyph_index(letter).is_some())
        };
        let mut faces = self.0.faces();
        faces.any(|face| self.0.with_face_data(face.id, writes) == Some(true))
    }

    /// An SVG document as PNG.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let options = Options {
            fontdb: Arc::clone(&self.0),
            ..Options::default()
        };
        let svg = understood(svg);
        let tree = Tree::from_str(&svg, &options).context("a picture is no SVG")?;
        let size = tree.size().to_int_size();
        let pixels = Pixmap::new(size.width(), size.height());
        let mut pixels = pixels.context("a picture has no size")?;
        render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().context("a picture cannot be written")
    }
}

/// A picture in the words of a renderer that knows no `direction`: the ends of its texts are named as they stand, and each text is set
/// apart as one from right to left by Unicode's own marks. Its letters come from one font, so that Arabic ones are told theirs.
fn understood(svg: &str) -> String {
    if !svg.contains(" direction=\"rtl\"") {
        return svg.to_owned();
    }
    let (start, end) = ("text-anchor=\"start\"", "text-anchor=\"end\"");
    let lines = svg.split_inclusive('\n').map(|line| {
        let line = line.replace(" direction=\"rtl\"", "");
        let line = match line.contains(start) {
            true => line.replace(start, end),
            false => line.replace(end, start),
        };
        match line
            .strip_suffix("</text>\n")
            .and_then(|line| line.split_once('>'))
        {
            Some((tag, text)) => format!("{tag}>\u{2067}{}\u{2069}</text>\n", lettered(text)),
            None => line,
        }
    });
    lines.collect()
}

/// A text whose Arabic words name a font that has them.
fn lettered(text: &str) -> String {
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
    let mut lettered = String::new();
    for part in text.split_inclusive(|letter| !is_arabic(letter)) {
        let word = part.trim_end_matches(|letter| !is_arabic(letter));
        if !word.is_empty() {
            lettered += &format!("<tspan font-family=\"Noto Sans Arabic\">{word}</tspan>");
        }
        lettered += &part[word.len()..];
    }
    lettered
}

#[cfg(test)]
mod tests {
    use super::{Fonts, understood};

    #[test]
    fn right_to_left_is_said_with_marks() {
        let svg =
            "<svg direction=\"rtl\">\n<text x=\"9\" text-anchor=\"start\">من 9</text>\n</svg>\n";
        let expected = "<svg>\n<text x=\"9\" text-anchor=\"end\">\u{2067}<tspan font-family=\"Noto Sans Arabic\">من</tspan> 9\u{2069}</text>\n</svg>\n";
        assert_eq!(understood(svg), expected);
    }

    #[test]
    fn a_picture_has_the_pixels_that_it_says() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"5\"><rect width=\"7\" height=\"5\"/></svg>";
        let png = Fonts::of_this_machine().png(svg).unwrap();
        assert_eq!(&png[1..4], b"PNG");
        assert_eq!(png[16..24], [0, 0, 0, 7, 0, 0, 0, 5]);
    }

    #[test]
    fn a_letter_without_a_font_is_found() {
        assert_eq!(Fonts::of_this_machine().missing(""), None);
        let none = Fonts(std::sync::Arc::default());
        assert_eq!(none.missing("1, B a"), Some('B'));
    }
}

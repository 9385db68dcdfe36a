//! Pictures as pixels, for those who take no SVG.

use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use resvg::render;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, FaceInfo};
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{self, Group, Options, Tree};

use crate::edit::edited;

/// The fonts that pictures are written with, and no others: not those of the machine.
pub struct Fonts(Arc<Database>);

impl Fonts {
    /// Fonts by their files' contents. A letter is taken from the first family that has it.
    pub fn new(files: Vec<Vec<u8>>) -> Result<Self> {
        let mut fonts = Database::new();
        // Without a font the renderer would leave all texts out, and say nothing.
        ensure!(!files.is_empty(), "there are no fonts for the pictures");
        for file in files {
            let before = fonts.len();
            fonts.load_font_data(file);
            if fonts.len() == before {
                bail!("a font cannot be read");
            }
        }
        let first = fonts.faces().next().and_then(name).map(str::to_owned);
        // Nor would it say anything where a text asks for families that are not there.
        if let Some(first) = first {
            fonts.set_serif_family(&*first);
            fonts.set_sans_serif_family(first);
        }
        Ok(Self(Arc::new(fonts)))
    }

    /// The family that a letter is taken from, if any has it.
    fn family(&self, letter: char) -> Option<&str> {
        self.0
            .faces()
            .find(|face| self.has(face, letter))
            .and_then(name)
    }

    fn has(&self, face: &FaceInfo, letter: char) -> bool {
        let writes = |data: &[u8], index| {
            let face = ttf_parser::Face::parse(data, index).ok();
            face.is_some_and(|face| face.glyph_index(letter).is_some())
        };
        self.0.with_face_data(face.id, writes) == Some(true)
    }

    /// An SVG document as PNG; fails where a letter of it has no font.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let options = Options {
            fontdb: Arc::clone(&self.0),
            ..Options::default()
        };
        let svg = self.understood(svg)?;
        let tree = Tree::from_str(&svg, &options).context("a picture is no SVG")?;
        if let Some(text) = unwritten(tree.root()) {
            bail!("no font of the pictures has {text:?}");
        }
        let size = tree.size().to_int_size();
        let pixels = Pixmap::new(size.width(), size.height());
        let mut pixels = pixels.context("a picture has no size")?;
        render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().context("a picture cannot be written")
    }

    /// A picture in the words of a renderer that knows no `direction` and takes all letters of a text from one font: the ends of texts
    /// from right to left are named as they stand, such texts are set apart by Unicode's own marks, and letters that the first font
    /// lacks are told theirs.
    fn understood(&self, svg: &str) -> Result<String> {
        let document = Document::parse(svg).context("a picture is no SVG")?;
        let direction = document.root_element().attribute_node("direction");
        let direction = direction.filter(|direction| direction.value() == "rtl");
        let mut edits = Vec::new();
        if let Some(direction) = &direction {
            // With the space before it.
            let place = direction.range();
            edits.push((place.start - 1..place.end, String::new()));
        }
        for text in document
            .descendants()
            .filter(|node| node.has_tag_name("text"))
        {
            let letters = text.descendants().filter(Node::is_text);
            edits.extend(letters.map(|node| {
                let lettered = self.lettered(&svg[node.range()]);
                let lettered = match &direction {
                    Some(_) => format!("\u{2067}{lettered}\u{2069}"),
                    None => lettered,
                };
                (node.range(), lettered)
            }));
            let anchor = text.attribute_node("text-anchor");
            if let Some(anchor) = anchor.filter(|_| direction.is_some()) {
                let turned = match anchor.value() {
                    "start" => "end",
                    "end" => "start",
                    other => other,
                };
                edits.push((anchor.range_value(), turned.to_owned()));
            }
        }
        Ok(edited(svg, edits))
    }

    /// A text whose letters name their font where it is not the first.
    fn lettered(&self, text: &str) -> String {
        let first = self.0.faces().next().and_then(name);
        let of = |letter| self.family(letter).filter(|family| Some(*family) != first);
        let mut lettered = String::new();
        let mut current = None;
        for letter in text.chars() {
            let family = of(letter);
            if family != current {
                lettered += if current.is_some() { "</tspan>" } else { "" };
                if let Some(family) = family {
                    lettered += &format!("<tspan font-family=\"{family}\">");
                }
                current = family;
            }
            lettered.push(letter);
        }
        lettered + if current.is_some() { "</tspan>" } else { "" }
    }
}

fn name(face: &FaceInfo) -> Option<&str> {
    face.families.first().map(|(name, _)| name.as_str())
}

/// What no font could write of a laid out picture: such letters would be boxes.
fn unwritten(group: &Group) -> Option<String> {
    group.children().iter().find_map(|node| match node {
        usvg::Node::Group(group) => unwritten(group),
        usvg::Node::Text(text) => {
            let glyphs = text
                .layouted()
                .iter()
                .flat_map(|span| &span.positioned_glyphs);
            let mut missing = glyphs.filter(|glyph| glyph.id.0 == 0);
            missing.next().map(|glyph| glyph.text.clone())
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;
    use xxhash_rust::xxh3::xxh3_64;

    use super::Fonts;
    use crate::pictures::fonts;
    use crate::project::Project;

    fn fonts() -> Fonts {
        let folder = fonts::ensure(&Project::locate().unwrap()).unwrap();
        Fonts::new(fonts::read(&folder).unwrap()).unwrap()
    }

    fn picture(text: &str) -> String {
        let is_arabic = |letter| matches!(letter, '\u{600}'..='\u{6ff}');
        let direction = match text.starts_with(is_arabic) {
            true => " direction=\"rtl\"",
            false => "",
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"40\" font-family=\"'Noto Sans', sans-serif\"{direction}>\n\
             <text x=\"200\" y=\"24\" text-anchor=\"middle\" font-weight=\"bold\">{text}</text>\n</svg>\n"
        )
    }

    /// A text of each language.
    const TEXTS: [&str; 6] = [
        "المشاركون، 226",
        "Participants, 226",
        "Côte d’Ivoire: 2",
        "Año, ¿quién?",
        "Участники «съезда»",
        "与会者：226（全部）",
    ];

    #[test]
    fn right_to_left_is_said_with_marks() {
        let svg =
            "<svg direction=\"rtl\">\n<text x=\"9\" text-anchor=\"start\">من 9</text>\n</svg>\n";
        let expected = "<svg>\n<text x=\"9\" text-anchor=\"end\">\u{2067}<tspan font-family=\"Noto Sans Arabic\">من</tspan> 9\u{2069}</text>\n</svg>\n";
        assert_eq!(fonts().understood(svg).unwrap(), expected);
    }

    #[test]
    fn letters_are_told_their_font_only_where_it_is_another() {
        let told = "a <tspan font-family=\"Noto Sans SC\">中国</tspan>, ж";
        assert_eq!(fonts().lettered("a 中国, ж"), told);
    }

    #[test]
    fn a_picture_has_the_pixels_that_it_says() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"5\"><rect width=\"7\" height=\"5\"/></svg>";
        let png = fonts().png(svg).unwrap();
        assert_eq!(&png[1..4], b"PNG");
        assert_eq!(png[16..24], [0, 0, 0, 7, 0, 0, 0, 5]);
    }

    #[test]
    fn every_language_has_its_letters() {
        let fonts = fonts();
        for text in TEXTS {
            let png = fonts.png(&picture(text)).unwrap();
            let pixels = Pixmap::decode_png(&png).unwrap();
            let inked = pixels.pixels().iter().filter(|pixel| pixel.alpha() > 128);
            let letters = text.chars().filter(|letter| !letter.is_whitespace());
            assert!(inked.count() > letters.count() * 10, "{text} is not seen");
        }
    }

    /// Neither the machine's fonts nor its settings change a picture. The sum changes with the fonts and with the renderer alone.
    #[test]
    fn a_picture_is_the_same_everywhere() {
        let fonts = fonts();
        let all = TEXTS
            .map(|text| fonts.png(&picture(text)).unwrap())
            .concat();
        assert_eq!(format!("{:x}", xxh3_64(&all)), "e2ff80de8d8977bd");
    }

    #[test]
    fn a_letter_without_a_font_is_told() {
        let error = fonts().png(&picture("1, \u{1d800} a")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no font of the pictures has \"\u{1d800}\""
        );
    }

    #[test]
    fn what_is_no_font_is_refused() {
        for files in [vec![], vec![b"nothing".to_vec()]] {
            assert!(Fonts::new(files).is_err());
        }
    }
}

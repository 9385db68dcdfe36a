//! Slides laid out: every text stays in its box, and no box in another's, in each language and whatever is written.

use std::io::{Cursor, Read};

use participant_explorer::chart::text_width;
use participant_explorer::export::{Citation, Image, Slide, presentation};
use participant_explorer::i18n::{Direction, Locale};
use roxmltree::{Document, Node};
use zip::ZipArchive;

use super::Shown;

/// English Metric Units in a point, and those of a slide.
const POINT: f64 = 12_700.0;
const SLIDE: (f64, f64) = (12_192_000.0, 6_858_000.0);

/// Selections whose names are short, long, and far longer than a slide.
const QUERIES: [&str; 3] = [
    "view=figures",
    "view=figures&region=african,weog,asia_pacific,eastern_european,grulac&stakeholder=government,civil_society",
    "view=figures&country=KE,BR,GB,US,DE,FR,CD,RU,CN,EG,MX,CH,IT,PL,BE,GH,NP,NL,IN,NG,TD,ZA,AR,CA,JP,KR,ES,SE,TN,UG,VU,LA",
];

#[test]
fn no_text_of_a_slide_runs_under_another_in_any_language() {
    for locale in Locale::ALL {
        for query in QUERIES {
            let shown = Shown::new(locale, query);
            let figures = shown.figures();
            assert!(figures.len() > 5, "not the whole deck");
            for figure in &figures {
                let citation = shown.citation(figure);
                keeps_apart(&slide(citation.clone(), true), locale);
                keeps_apart(&slide(citation, false), locale);
            }
        }
    }
}

#[test]
fn texts_without_measure_end_with_an_ellipsis() {
    for locale in [Locale::English, Locale::Arabic, Locale::Chinese] {
        let shown = Shown::new(locale, "view=figures");
        let known = shown.citation(&shown.figures()[0]);
        let long = Citation {
            title: known.title.repeat(20),
            sentence: known.sentence.repeat(60),
            link: ["https://explorer.example/?q=", &"a".repeat(5_000)].concat(),
            ..known
        };
        let slide = slide(long, true);
        keeps_apart(&slide, locale);
        let xml = xml(&slide);
        assert!(xml.matches('…').count() >= 3, "{locale:?}: {xml}");
    }
}

#[cfg(test)]
fn slide(citation: Citation, drawn: bool) -> Slide {
    let image = Image {
        png: Vec::new(),
        width: 1280,
        height: 520,
    };
    Slide {
        citation,
        image: drawn.then_some(image),
        note: String::new(),
    }
}

#[cfg(test)]
fn xml(slide: &Slide) -> String {
    let file = presentation("Boxes", std::slice::from_ref(slide));
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut xml = String::new();
    let mut part = archive.by_name("ppt/slides/slide1.xml").unwrap();
    part.read_to_string(&mut xml).unwrap();
    xml
}

/// Sets every text of a slide, line by line, and holds it to its box, and boxes to places of their own.
#[cfg(test)]
fn keeps_apart(slide: &Slide, locale: Locale) {
    let title = &slide.citation.title;
    let xml = xml(slide);
    let part = Document::parse(&xml).unwrap();
    let mut boxes: Vec<[f64; 4]> = Vec::new();
    for shape in part
        .descendants()
        .filter(|node| ["sp", "pic"].contains(&node.tag_name().name()))
    {
        let [left, top, width, height] = place(shape);
        let room = [left, top, left + width, top + height];
        assert!(
            room[0] >= 0.0 && room[1] >= 0.0 && room[2] <= SLIDE.0 && room[3] <= SLIDE.1,
            "{locale:?} {title}: {room:?} leaves the slide"
        );
        for other in &boxes {
            let apart = room[0] >= other[2]
                || other[0] >= room[2]
                || room[1] >= other[3]
                || other[1] >= room[3];
            assert!(apart, "{locale:?} {title}: {room:?} and {other:?}");
        }
        boxes.push(room);
        if shape.tag_name().name() == "pic" {
            assert!(height >= 150.0 * POINT, "{locale:?} {title}: {height} high");
            continue;
        }
        let paragraphs = shape
            .descendants()
            .filter(|node| node.tag_name().name() == "p");
        let high: f64 = paragraphs
            .map(|paragraph| set(paragraph, width / POINT, locale))
            .sum();
        assert!(
            high * POINT <= height + 1.0,
            "{locale:?} {title}: texts {high} points high in {}",
            height / POINT
        );
    }
    assert_eq!(boxes.len(), 3 + usize::from(slide.image.is_some()));
}

#[cfg(test)]
fn place(shape: Node) -> [f64; 4] {
    let number = |tag: &str, name: &str| -> f64 {
        let mut nodes = shape.descendants();
        let node = nodes.find(|node| node.tag_name().name() == tag && node.has_attribute(name));
        node.unwrap().attribute(name).unwrap().parse().unwrap()
    };
    [
        number("off", "x"),
        number("off", "y"),
        number("ext", "cx"),
        number("ext", "cy"),
    ]
}

/// The height of a paragraph in points, set word by word; a word that is longer than a line is broken anywhere.
#[cfg(test)]
fn set(paragraph: Node, room: f64, locale: Locale) -> f64 {
    let (mut text, mut size) = (String::new(), 0);
    for run in paragraph
        .descendants()
        .filter(|node| node.tag_name().name() == "r")
    {
        let inside = |name: &str| {
            run.descendants()
                .find(|node| node.tag_name().name() == name)
        };
        text.push_str(inside("t").unwrap().text().unwrap_or_default());
        let written = inside("rPr").unwrap().attribute("sz").unwrap();
        size = written.parse::<u32>().unwrap() / 100;
    }
    assert!(size >= 8, "letters of {size} points");
    let width = |text: &str| f64::from(text_width(text, size, false));
    let (mut lines, mut line) = (1, String::new());
    for word in text.split_inclusive(' ') {
        if width([&line, word].concat().trim_end()) <= room {
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            (lines, line) = (lines + 1, String::new());
        }
        for letter in word.chars() {
            line.push(letter);
            if width(line.trim_end()) > room {
                (lines, line) = (lines + 1, letter.to_string());
            }
        }
    }
    let pitch = match locale.direction() {
        Direction::Ltr => 1.2,
        Direction::Rtl => 1.4,
    };
    f64::from(lines) * f64::from(size) * pitch
}

//! Pictures as SVG.

use std::path::Path;
use std::{env, fs};

use participant_explorer::chart::{draw, text_width};
use participant_explorer::export::{Look, Picture, chart_alone, picture, room};
use roxmltree::{Document, Node};

use super::{LINK, Shown, both};

const PLAIN: Look = Look {
    scale: 1,
    transparent: false,
};

/// The texts that are drawn, without the marks that only steer their direction.
#[cfg(test)]
fn drawn(document: &Document) -> String {
    let mut all = String::new();
    for text in document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
    {
        let line = text.text().unwrap_or_default();
        all.push_str(&line.replace(['\u{2066}', '\u{2069}'], ""));
        all.push(' ');
    }
    all
}

/// Whether a text is drawn, in however many lines.
#[cfg(test)]
fn says(drawn: &str, text: &str) -> bool {
    let bare = |text: &str| text.replace([' ', '\u{2066}', '\u{2069}'], "");
    bare(drawn).contains(&bare(text))
}

#[cfg(test)]
fn pictures(shown: &Shown, look: Look) -> Vec<Picture> {
    let figures = shown.figures();
    figures
        .iter()
        .map(|figure| picture(figure, draw, &shown.citation(figure), look))
        .collect()
}

#[test]
fn a_picture_says_what_it_shows_and_where_it_is_from() {
    for shown in both() {
        let provenance = shown.provenance();
        assert!(!provenance.filters.is_empty());
        for (figure, picture) in shown.figures().iter().zip(pictures(&shown, PLAIN)) {
            let document = Document::parse(&picture.svg).unwrap();
            let drawn = drawn(&document);
            let mut wanted = vec![
                figure.title.as_str(),
                &figure.sentence,
                &provenance.list,
                &provenance.when_where,
                &provenance.source,
                &provenance.source_path,
                LINK,
                &shown.fingerprint,
            ];
            wanted.extend(provenance.filters.iter().map(String::as_str));
            wanted.extend(figure.chart.notes().iter().map(String::as_str));
            for text in wanted {
                assert!(
                    says(&drawn, text),
                    "{} does not say {text}: {drawn}",
                    figure.name
                );
            }
            let said = |tag: &str| {
                let mut children = document.root_element().children();
                children
                    .find(|node| node.has_tag_name(tag))
                    .and_then(|node| node.text().map(str::to_owned))
            };
            assert_eq!(said("title").as_deref(), Some(&*figure.title));
            assert_eq!(said("desc").as_deref(), Some(&*figure.sentence));
        }
    }
}

#[test]
fn a_picture_is_written_as_its_readers_read() {
    for (shown, direction) in both().iter().zip(["ltr", "rtl"]) {
        for picture in pictures(shown, PLAIN) {
            let document = Document::parse(&picture.svg).unwrap();
            let root = document.root_element();
            assert_eq!(root.attribute("direction"), Some(direction));
            assert_eq!(root.attribute("lang"), Some(shown.messages.locale().code()));
            let first = root
                .children()
                .find(|node| node.has_tag_name("text"))
                .unwrap();
            let x: u32 = first.attribute("x").unwrap().parse().unwrap();
            assert_eq!(first.attribute("text-anchor"), Some("start"));
            assert_eq!(
                x > picture.width / 2,
                direction == "rtl",
                "the title begins at the readers' side"
            );
        }
    }
}

#[test]
fn a_picture_needs_nothing_from_outside() {
    for shown in both() {
        for picture in pictures(&shown, PLAIN) {
            let document = Document::parse(&picture.svg).unwrap();
            for node in document.descendants().filter(Node::is_element) {
                for attribute in node.attributes() {
                    let name = attribute.name();
                    assert!(!["href", "style", "class", "src"].contains(&name), "{name}");
                    assert!(!attribute.value().contains("url("), "{name}");
                }
                assert!(
                    !["image", "use", "style", "script", "foreignObject", "a"]
                        .contains(&node.tag_name().name())
                );
            }
        }
    }
}

#[test]
fn nothing_reaches_out_of_a_picture() {
    for shown in both() {
        for picture in pictures(&shown, PLAIN) {
            let document = Document::parse(&picture.svg).unwrap();
            for text in document
                .descendants()
                .filter(|node| node.has_tag_name("text"))
            {
                let number = |name| text.attribute(name).unwrap().parse::<i32>().unwrap();
                let bold = text.attribute("font-weight").is_some();
                let line = text.text().unwrap_or_default();
                let width =
                    text_width(line, number("font-size").unsigned_abs(), bold).cast_signed();
                let left_to_right = document.root_element().attribute("direction") == Some("ltr");
                let left = match text.attribute("text-anchor") {
                    Some("middle") => number("x") - width / 2,
                    Some("start") if left_to_right => number("x"),
                    Some("end") if !left_to_right => number("x"),
                    _ => number("x") - width,
                };
                assert!(
                    left >= 0 && left + width <= picture.width.cast_signed(),
                    "{line}"
                );
                assert!(number("y") < picture.height.cast_signed() - 4, "{line}");
            }
        }
    }
}

#[test]
fn a_larger_picture_is_the_same_with_more_pixels() {
    for shown in both() {
        let larger = Look {
            scale: 4,
            transparent: false,
        };
        for (one, four) in pictures(&shown, PLAIN).iter().zip(pictures(&shown, larger)) {
            assert_eq!((four.width, four.height), (one.width * 4, one.height * 4));
            let size = |picture: &Picture| {
                format!(
                    "width=\"{}\" height=\"{}\" viewBox",
                    picture.width, picture.height
                )
            };
            assert_eq!(four.svg.replacen(&size(&four), &size(one), 1), one.svg);
        }
    }
}

#[test]
fn a_transparent_picture_lacks_the_ground_and_nothing_else() {
    for shown in both() {
        let look = Look {
            scale: 1,
            transparent: true,
        };
        for (plain, clear) in pictures(&shown, PLAIN).iter().zip(pictures(&shown, look)) {
            let ground = format!(
                "<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n",
                plain.width, plain.height
            );
            assert!(plain.svg.contains(&ground));
            assert_eq!(plain.svg.replacen(&ground, "", 1), clear.svg);
        }
    }
}

#[test]
fn a_chart_alone_can_be_read_on_its_slide_and_says_no_address() {
    let [shown, _] = both();
    for figure in shown.figures() {
        let citation = shown.citation(&figure);
        let (across, down) = room(&citation);
        let alone = chart_alone(&figure, (across, down), &citation, &shown.messages, 2);
        // As large as its place lets it be, its letters can be read from far.
        let [width, height] = [alone.width, alone.height].map(|length| f64::from(length) / 2.0);
        let shown = (f64::from(across) / width).min(f64::from(down) / height);
        let document = Document::parse(&alone.svg).unwrap();
        let sizes = document
            .descendants()
            .filter_map(|node| node.attribute("font-size"));
        for size in sizes.map(|size| size.parse::<f64>().unwrap() * shown) {
            assert!(size >= 13.0, "{}: letters of {size} points", figure.name);
        }
        assert!(!says(&drawn(&Document::parse(&alone.svg).unwrap()), LINK));
    }
}

#[test]
fn the_committed_pictures_are_those_that_are_drawn() {
    for (shown, name) in both().iter().zip(["picture-en", "picture-ar"]) {
        let drawn = &pictures(shown, PLAIN)[0].svg;
        // The fingerprint is that of the list's files, which may change without a change of the picture.
        let drawn = drawn.replace(&shown.fingerprint, "0123456789ab");
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/{name}.svg"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, &drawn).unwrap();
        }
        let known = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            known == drawn,
            "{} is out of date; if the new picture is right, run: UPDATE_SNAPSHOTS=1 cargo test --test export",
            path.display()
        );
    }
}

//! Presentations.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use participant_explorer::export::{Citation, Image, Slide, presentation};
use roxmltree::Document;
use zip::ZipArchive;

use super::{LINK, Shown, both};

/// The smallest PNG: one grey pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

#[cfg(test)]
fn slides(shown: &Shown) -> Vec<Slide> {
    let figures = shown.figures();
    let slide = |figure| Slide {
        citation: shown.citation(figure),
        image: Some(Image {
            png: PNG.to_vec(),
            width: 960,
            height: 400,
        }),
        note: String::new(),
    };
    figures.iter().map(slide).collect()
}

/// The slides with notes to the second, and a view without a figure at the end.
#[cfg(test)]
fn story(shown: &Shown) -> Vec<Slide> {
    let mut slides = slides(shown);
    slides[1].note = "First <this>,\nthen that".to_owned();
    slides.push(Slide {
        citation: Citation {
            title: "The list".to_owned(),
            sentence: "226 people & more".to_owned(),
            ..slides[0].citation.clone()
        },
        image: None,
        note: "The end".to_owned(),
    });
    slides
}

/// Paths and contents of a presentation, read by another program's code, which checks every checksum.
#[cfg(test)]
fn unzipped(slides: &[Slide]) -> BTreeMap<String, Vec<u8>> {
    let file = presentation("Title & more", slides);
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        let path = entry.name().unwrap().into_owned();
        assert!(files.insert(path, content).is_none(), "a path twice");
    }
    files
}

/// The path that a target is at, seen from the part at another path.
#[cfg(test)]
fn resolved(from: &str, target: &str) -> String {
    let mut folders: Vec<_> = from.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => assert!(folders.pop().is_some(), "{target} leaves the package"),
            step => folders.push(step),
        }
    }
    folders.join("/")
}

#[test]
fn every_part_is_well_formed_and_typed() {
    for shown in both() {
        for slides in [slides(&shown), story(&shown)] {
            let files = unzipped(&slides);
            let types = String::from_utf8(files["[Content_Types].xml"].clone()).unwrap();
            let types = Document::parse(&types).unwrap();
            let overridden: Vec<_> = types
                .descendants()
                .filter_map(|node| node.attribute("PartName"))
                .collect();
            for part in &overridden {
                assert!(
                    files.contains_key(&part[1..]),
                    "{part} is typed and not there"
                );
            }
            for (path, content) in &files {
                if path.ends_with(".png") {
                    assert_eq!(content, PNG);
                    continue;
                }
                Document::parse(std::str::from_utf8(content).unwrap())
                    .unwrap_or_else(|error| panic!("{path}: {error}"));
                let typed = path.ends_with(".rels")
                    || path.starts_with('[')
                    || overridden.contains(&&*["/", path].concat());
                assert!(typed, "{path} has the type of any XML");
            }
        }
    }
}

#[test]
fn every_relationship_leads_somewhere_and_every_reference_is_one() {
    for shown in both() {
        for slides in [slides(&shown), story(&shown)] {
            let files = unzipped(&slides);
            let mut reached = vec!["[Content_Types].xml".to_owned()];
            for (path, content) in files.iter().filter(|(path, _)| path.ends_with(".rels")) {
                let owner = path
                    .replace("_rels/", "")
                    .trim_end_matches(".rels")
                    .to_owned();
                let relationships = Document::parse(std::str::from_utf8(content).unwrap()).unwrap();
                let mut known = Vec::new();
                for node in relationships
                    .descendants()
                    .filter(|node| node.has_tag_name("Relationship"))
                {
                    known.push(node.attribute("Id").unwrap());
                    if node.attribute("TargetMode") == Some("External") {
                        assert!(node.attribute("Target").unwrap().starts_with("https://"));
                        continue;
                    }
                    let target = resolved(&owner, node.attribute("Target").unwrap());
                    assert!(files.contains_key(&target), "{path} names {target}");
                    reached.push(target);
                }
                reached.push(path.clone());
                if let Some(part) = files.get(&owner) {
                    let part = Document::parse(std::str::from_utf8(part).unwrap()).unwrap();
                    let office =
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
                    for attribute in part.descendants().flat_map(|node| node.attributes()) {
                        if attribute.namespace() == Some(office) {
                            assert!(
                                known.contains(&attribute.value()),
                                "{owner} refers to {}",
                                attribute.value()
                            );
                        }
                    }
                }
            }
            for path in files.keys() {
                assert!(reached.contains(path), "nothing leads to {path}");
            }
        }
    }
}

#[test]
fn a_slide_has_its_picture_with_the_sentence_and_where_it_is_from() {
    for (shown, (align, right_to_left)) in both().iter().zip([("l", "0"), ("r", "1")]) {
        let files = unzipped(&slides(shown));
        let provenance = shown.provenance();
        for (number, figure) in (1..).zip(shown.figures()) {
            let xml =
                std::str::from_utf8(&files[&format!("ppt/slides/slide{number}.xml")]).unwrap();
            let slide = Document::parse(xml).unwrap();
            let described: Vec<_> = slide
                .descendants()
                .filter_map(|node| node.attribute("descr"))
                .collect();
            assert_eq!(described, [figure.sentence.as_str()]);
            let said: Vec<_> = slide
                .descendants()
                .filter(|node| node.tag_name().name() == "t")
                .filter_map(|node| node.text())
                .collect();
            let said = said.join("\n");
            for text in [
                &figure.title,
                &figure.sentence,
                &provenance.filters[0],
                &provenance.source,
                &provenance.source_path,
                &provenance.when_where,
                LINK,
                &shown.fingerprint,
            ] {
                assert!(
                    said.contains(text),
                    "slide {number} does not say {text}: {said}"
                );
            }
            for paragraph in slide
                .descendants()
                .filter(|node| node.tag_name().name() == "pPr")
            {
                assert_eq!(
                    (paragraph.attribute("algn"), paragraph.attribute("rtl")),
                    (Some(align), Some(right_to_left))
                );
            }
            let links = &files[&format!("ppt/slides/_rels/slide{number}.xml.rels")];
            let links = std::str::from_utf8(links).unwrap();
            assert!(
                links.contains(&LINK.replace('&', "&amp;"))
                    && links.contains(&provenance.source_path)
            );
        }
    }
}

#[test]
fn a_picture_keeps_its_shape_within_its_place() {
    let [shown, _] = both();
    for (width, height) in [(960, 400), (960, 4000), (0, 0)] {
        let mut slide = slides(&shown).remove(0);
        let png = PNG.to_vec();
        slide.image = Some(Image { png, width, height });
        let file = presentation("Shape", &[slide]);
        let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
        let mut xml = String::new();
        archive
            .by_name("ppt/slides/slide1.xml")
            .unwrap()
            .read_to_string(&mut xml)
            .unwrap();
        let slide = Document::parse(&xml).unwrap();
        let picture = slide
            .descendants()
            .find(|node| node.tag_name().name() == "pic")
            .unwrap();
        let extent = picture
            .descendants()
            .find(|node| node.tag_name().name() == "ext")
            .unwrap();
        let length = |name| extent.attribute(name).unwrap().parse::<f64>().unwrap();
        let (across, down) = (length("cx"), length("cy"));
        assert!(across <= 11_277_600.0 && down <= 5_000_000.0);
        let wanted = f64::from(width.max(1)) / f64::from(height.max(1));
        assert!(
            (across / down / wanted - 1.0).abs() < 0.01,
            "{across} x {down}"
        );
    }
}

#[test]
fn the_same_figures_give_the_same_file() {
    let [shown, _] = both();
    let first = presentation("Same", &slides(&shown));
    assert_eq!(first, presentation("Same", &slides(&shown)));
}

/// The texts of a part, a line each.
#[cfg(test)]
fn texts(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Vec<String> {
    let part = Document::parse(std::str::from_utf8(&files[path]).unwrap()).unwrap();
    let texts = part
        .descendants()
        .filter(|node| node.tag_name().name() == "t");
    texts
        .filter_map(|node| node.text().map(str::to_owned))
        .collect()
}

#[test]
fn a_view_without_a_figure_has_a_slide_of_words() {
    for shown in both() {
        let slides = story(&shown);
        let files = unzipped(&slides);
        let last = format!("ppt/slides/slide{}.xml", slides.len());
        let said = texts(&files, &last);
        for text in ["The list", "226 people & more", LINK] {
            assert!(said.iter().any(|said| said == text), "{text}: {said:?}");
        }
        assert!(!String::from_utf8_lossy(&files[&last]).contains("<p:pic>"));
        let pictures = files.keys().filter(|path| path.ends_with(".png"));
        assert_eq!(pictures.count(), slides.len() - 1);
    }
}

#[test]
fn notes_stand_behind_their_slides_and_nowhere_else() {
    let [shown, _] = both();
    let slides = story(&shown);
    let files = unzipped(&slides);
    let notes = |number| format!("ppt/notesSlides/notesSlide{number}.xml");
    assert_eq!(texts(&files, &notes(2)), ["First <this>,", "then that"]);
    assert_eq!(texts(&files, &notes(slides.len())), ["The end"]);
    let noted = files
        .keys()
        .filter(|path| path.starts_with("ppt/notesSlides/notes"));
    assert_eq!(noted.count(), 2);
    let without = unzipped(&self::slides(&shown));
    assert!(without.keys().all(|path| !path.contains("notes")));
}

//! The built site as files: what pages say of their list, and pictures that have their letters.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::{Setup, font_files};
use resvg::tiny_skia::Pixmap;
use serde_json::{Value, json};
use ttf_parser::Face;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The pictures of a language, without their ends.
#[cfg(test)]
fn pictures(site: &Path, language: &str) -> Vec<PathBuf> {
    let folder = site.join("pictures/mhlb-2021").join(language);
    let files = fs::read_dir(folder).unwrap().flatten();
    let files = files.map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "svg"))
        .collect()
}

/// What is written in a picture, entities aside, which are signs that every font has.
fn text(svg: &str) -> String {
    let texts = svg.split("<text ").skip(1).filter_map(|rest| {
        let (text, _) = rest.split_once("</text>")?;
        text.split_once('>').map(|(_, text)| text)
    });
    texts.collect()
}

#[test]
fn the_fonts_have_every_letter_of_every_picture() {
    let files = font_files(&Setup::fonts().unwrap()).unwrap();
    let faces: Vec<_> = files
        .iter()
        .map(|file| Face::parse(file, 0).unwrap())
        .collect();
    let site = Setup::site().unwrap();
    for language in LANGUAGES {
        let pictures = pictures(&site, language);
        assert!(pictures.len() > 5, "{pictures:?}");
        let mut letters = BTreeSet::new();
        for picture in pictures {
            letters.extend(text(&fs::read_to_string(picture).unwrap()).chars());
        }
        assert!(letters.len() > 30, "{language} has {letters:?}");
        // Marks of direction are not seen.
        letters
            .retain(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'));
        letters.retain(|letter| !faces.iter().any(|face| face.glyph_index(*letter).is_some()));
        assert!(letters.is_empty(), "no font has {letters:?} of {language}");
    }
}

/// A picture without its letters has hardly any dark pixels: marks are in colours, and lines are light.
#[test]
fn every_picture_is_there_as_pixels_with_its_letters() {
    let site = Setup::site().unwrap();
    for language in LANGUAGES {
        for svg in pictures(&site, language) {
            let path = svg.with_extension("png");
            let png = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let pixels = Pixmap::decode_png(&png).unwrap();
            let is_dark = |channels: [u8; 3]| channels.iter().all(|channel| *channel < 90);
            let pixels = pixels.pixels().iter();
            let dark = pixels.filter(|pixel| is_dark([pixel.red(), pixel.green(), pixel.blue()]));
            let written = text(&fs::read_to_string(&svg).unwrap()).chars().count();
            let dark = dark.count();
            assert!(
                dark > written * 3,
                "{}: {dark} of {written}",
                path.display()
            );
        }
    }
}

/// What each page says of itself to programs, by language.
#[cfg(test)]
fn pages() -> Vec<(&'static str, String)> {
    let site = Setup::site().unwrap();
    let read = |language: &'static str| {
        let folder = if language == "en" { "" } else { language };
        let page = site.join(folder).join("index.html");
        (language, fs::read_to_string(page).unwrap())
    };
    LANGUAGES.map(read).into()
}

#[test]
fn every_page_names_the_one_for_other_languages() {
    for (language, page) in pages() {
        let root = if language == "en" { "./" } else { "../" };
        let link = format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{root}\">");
        assert!(page.contains(&link), "{language}");
    }
}

#[test]
fn every_page_says_who_made_the_list_and_on_which_terms() {
    for (language, page) in pages() {
        let (_, rest) = page
            .split_once("<script type=\"application/ld+json\">")
            .unwrap();
        let (about, _) = rest.split_once("</script>").unwrap();
        let about: Value = serde_json::from_str(about).unwrap();
        assert_eq!(about["@type"], "Dataset");
        let own = if language == "en" {
            "./".to_owned()
        } else {
            format!("../{language}/")
        };
        assert_eq!(about["url"], own);
        let creator = json!([{
            "@type": "Organization",
            "name": "Internet Governance Forum",
            "url": "https://www.intgovforum.org",
        }]);
        assert_eq!(about["creator"], creator);
        let licence = &about["license"][0];
        assert_eq!(licence["@type"], "CreativeWork");
        assert_eq!(
            licence["url"],
            "https://creativecommons.org/publicdomain/zero/1.0/"
        );
        // The consultation was held online, which is no place.
        for place in ["spatialCoverage", "location", "contentLocation"] {
            assert!(about.get(place).is_none(), "{about}");
        }
    }
}

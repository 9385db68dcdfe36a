//! The parts that every presentation has, around its slides.

use super::Slide;
use super::notes;
use super::xml::{DECLARATION, NAMESPACES, relationships};
use crate::export::escape::escaped;
use crate::i18n::Direction;

const THEME: &str = include_str!("parts/theme.xml");
const MASTER: &str = include_str!("parts/master.xml");
const LAYOUT: &str = include_str!("parts/layout.xml");

const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const FORMAT: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

/// All parts but the slides', with their paths.
pub(super) fn files(title: &str, slides: &[Slide]) -> Vec<(String, Vec<u8>)> {
    let root = [
        ("officeDocument", "ppt/presentation.xml", false),
        (CORE, "docProps/core.xml", false),
    ];
    let master = [
        ("slideLayout", "../slideLayouts/slideLayout1.xml", false),
        ("theme", "../theme/theme1.xml", false),
    ];
    let layout = [("slideMaster", "../slideMasters/slideMaster1.xml", false)];
    let text = |xml: &str| xml.as_bytes().to_vec();
    let mut files = [
        // Readers expect the types first.
        ("[Content_Types].xml", types(slides)),
        ("_rels/.rels", relationships(&root)),
        ("docProps/core.xml", core(title, slides)),
        ("ppt/presentation.xml", presentation(slides)),
        ("ppt/_rels/presentation.xml.rels", contents(slides)),
        ("ppt/theme/theme1.xml", text(THEME)),
        ("ppt/slideMasters/slideMaster1.xml", text(MASTER)),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            relationships(&master),
        ),
        ("ppt/slideLayouts/slideLayout1.xml", text(LAYOUT)),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            relationships(&layout),
        ),
    ]
    .map(|(path, content)| (path.to_owned(), content))
    .to_vec();
    if notes::are_there(slides) {
        files.extend(notes::master());
    }
    files
}

/// What each part is.
fn types(slides: &[Slide]) -> Vec<u8> {
    let mut xml = [
        DECLARATION,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        "<Default Extension=\"png\" ContentType=\"image/png\"/>",
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    ]
    .concat();
    let noted = notes::are_there(slides);
    for number in &["1", "2"][..1 + usize::from(noted)] {
        let part = [
            "<Override PartName=\"/ppt/theme/theme",
            number,
            ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>",
        ];
        xml.push_str(&part.concat());
    }
    let mut part = |path: &str, kind: &str| {
        let part = [
            "<Override PartName=\"/ppt/",
            path,
            ".xml\" ContentType=\"",
            FORMAT,
            kind,
            "+xml\"/>",
        ];
        xml.push_str(&part.concat());
    };
    part("presentation", "presentation.main");
    part("slideMasters/slideMaster1", "slideMaster");
    part("slideLayouts/slideLayout1", "slideLayout");
    if noted {
        part("notesMasters/notesMaster1", "notesMaster");
    }
    for (number, slide) in (1..).zip(slides) {
        let number: usize = number;
        let number = number.to_string();
        part(&["slides/slide", &number].concat(), "slide");
        if !slide.note.is_empty() {
            let path = ["notesSlides/notesSlide", &number].concat();
            part(&path, "notesSlide");
        }
    }
    xml.push_str("</Types>");
    xml.into_bytes()
}

fn core(title: &str, slides: &[Slide]) -> Vec<u8> {
    let language = slides
        .first()
        .map_or("", |slide| slide.citation.locale.code());
    [
        DECLARATION,
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
        "<dc:title>",
        &escaped(title),
        "</dc:title><dc:language>",
        language,
        "</dc:language></cp:coreProperties>",
    ]
    .concat()
    .into_bytes()
}

/// The master, then the slides in their order.
fn presentation(slides: &[Slide]) -> Vec<u8> {
    let right_to_left = slides
        .first()
        .is_some_and(|slide| slide.citation.locale.direction() == Direction::Rtl);
    let mut xml = [
        DECLARATION,
        "<p:presentation ",
        NAMESPACES,
        if right_to_left { " rtl=\"1\"" } else { "" },
        "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>",
    ]
    .concat();
    if notes::are_there(slides) {
        // The relationship after those of the master, the slides and the theme.
        let last = (3 + slides.len()).to_string();
        let master = ["<p:notesMasterIdLst><p:notesMasterId r:id=\"rId", &last];
        xml.push_str(&master.concat());
        xml.push_str("\"/></p:notesMasterIdLst>");
    }
    xml.push_str("<p:sldIdLst>");
    for number in 0..slides.len() {
        // Numbers of slides begin at 256, and the first relationship is the master's.
        let (id, relationship) = ((256 + number).to_string(), (2 + number).to_string());
        xml.push_str(
            &[
                "<p:sldId id=\"",
                &id,
                "\" r:id=\"rId",
                &relationship,
                "\"/>",
            ]
            .concat(),
        );
    }
    xml.push_str("</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    xml.into_bytes()
}

fn contents(slides: &[Slide]) -> Vec<u8> {
    let mut paths = Vec::new();
    for number in 1..=slides.len() {
        paths.push(["slides/slide", &number.to_string(), ".xml"].concat());
    }
    let mut targets = vec![("slideMaster", "slideMasters/slideMaster1.xml", false)];
    for path in &paths {
        targets.push(("slide", path, false));
    }
    targets.push(("theme", "theme/theme1.xml", false));
    if notes::are_there(slides) {
        targets.push(("notesMaster", "notesMasters/notesMaster1.xml", false));
    }
    relationships(&targets)
}

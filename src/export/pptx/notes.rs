//! What the presenter says to a slide: the page of notes behind it, and the master that such pages need.

use super::Slide;
use super::slide::{paragraph, run};
use super::xml::{DECLARATION, NAMESPACES, relationships};

const MASTER: &str = include_str!("parts/notes.xml");
const THEME: &str = include_str!("parts/theme.xml");

/// Whether any slide has notes. Without them a presentation has no part of theirs.
pub(super) fn are_there(slides: &[Slide]) -> bool {
    slides.iter().any(|slide| !slide.note.is_empty())
}

/// The master of all pages of notes. It has a theme of its own, since no two masters may share one.
pub(super) fn master() -> Vec<(String, Vec<u8>)> {
    let targets = [("theme", "../theme/theme2.xml", false)];
    [
        ("ppt/theme/theme2.xml", THEME.as_bytes().to_vec()),
        (
            "ppt/notesMasters/notesMaster1.xml",
            MASTER.as_bytes().to_vec(),
        ),
        (
            "ppt/notesMasters/_rels/notesMaster1.xml.rels",
            relationships(&targets),
        ),
    ]
    .map(|(path, content)| (path.to_owned(), content))
    .to_vec()
}

/// The page of notes of the slide of this number.
pub(super) fn files(number: &str, slide: &Slide) -> Vec<(String, Vec<u8>)> {
    let path = |before: &str, after: &str| [before, number, after].concat();
    let behind = path("../slides/slide", ".xml");
    let targets = [
        ("notesMaster", "../notesMasters/notesMaster1.xml", false),
        ("slide", &behind, false),
    ];
    vec![
        (path("ppt/notesSlides/notesSlide", ".xml"), content(slide)),
        (
            path("ppt/notesSlides/_rels/notesSlide", ".xml.rels"),
            relationships(&targets),
        ),
    ]
}

fn content(slide: &Slide) -> Vec<u8> {
    let citation = &slide.citation;
    let mut said = String::new();
    for line in slide.note.lines() {
        said.push_str(&paragraph(citation, &run(citation, line, 1200, None)));
    }
    [
        DECLARATION,
        "<p:notes ",
        NAMESPACES,
        "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>",
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>",
        "<p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>",
        "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>",
        "<p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>",
        &said,
        "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
    ]
    .concat()
    .into_bytes()
}

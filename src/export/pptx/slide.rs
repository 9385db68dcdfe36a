//! One slide: a title, what narrows it, a picture that says its sentence, and where it is from.

use super::layout::{Layout, Part, Place, beside};
use super::notes;
use super::xml::{DECLARATION, NAMESPACES, relationships};
use super::{Image, Slide};
use crate::export::Citation;
use crate::export::escape::escaped;
use crate::i18n::Direction;

/// The parts of the slide of this number, from 1.
pub(super) fn files(number: usize, slide: &Slide) -> Vec<(String, Vec<u8>)> {
    let number = number.to_string();
    let path = |before: &str, after: &str| [before, number.as_str(), after].concat();
    let picture = path("../media/image", ".png");
    let notes = path("../notesSlides/notesSlide", ".xml");
    let mut targets = vec![
        ("slideLayout", "../slideLayouts/slideLayout1.xml", false),
        ("hyperlink", slide.citation.source_path.as_str(), true),
        ("hyperlink", &slide.citation.link, true),
    ];
    let mut files = vec![(path("ppt/slides/slide", ".xml"), content(slide))];
    // The picture's number is in the slide; the notes' is looked for by its type.
    if let Some(image) = &slide.image {
        targets.push(("image", &picture, false));
        files.push((path("ppt/media/image", ".png"), image.png.clone()));
    }
    if !slide.note.is_empty() {
        targets.push(("notesSlide", &notes, false));
        files.extend(notes::files(&number, slide));
    }
    let related = path("ppt/slides/_rels/slide", ".xml.rels");
    files.push((related, relationships(&targets)));
    files
}

fn content(slide: &Slide) -> Vec<u8> {
    let citation = &slide.citation;
    let layout = Layout::new(citation, slide.image.is_some());
    let (said, source) = (&layout.said, &layout.source);
    let points = |part: &Part| part.size * 100;
    let written = |part: &Part| {
        let texts = part.texts.iter();
        let texts = texts.map(|text| paragraph(citation, &run(citation, text, points(part), None)));
        texts.collect::<String>()
    };
    let mut sourced = String::new();
    let size = points(source);
    for (text, leads) in source.texts.iter().zip([
        Some((&citation.source, "rId2")),
        None,
        Some((&citation.link_label, "rId3")),
    ]) {
        // Only addresses are links: some programs cannot break a link that mixes directions.
        let address = leads.and_then(|(label, id)| {
            let label = beside(label, "");
            let address = text.strip_prefix(&label)?.to_owned();
            Some((label, address, id))
        });
        let runs = match address {
            Some((label, address, id)) => [
                run(citation, &label, size, None),
                run(citation, &address, size, Some(id)),
            ]
            .concat(),
            None => run(citation, text, size, None),
        };
        sourced.push_str(&paragraph(citation, &runs));
    }
    let image = slide.image.as_ref();
    let drawn = image.map(|image| picture(image, layout.picture, citation));
    [
        DECLARATION,
        "<p:sld ",
        NAMESPACES,
        "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>",
        &text("2", "Title", "<p:ph type=\"title\"/>", layout.title.place, &written(&layout.title)),
        &text("3", "Sentence", "", said.place, &written(said)),
        &drawn.unwrap_or_default(),
        &text("5", "Source", "", source.place, &sourced),
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
    ]
    .concat()
    .into_bytes()
}

/// A box of text; `role` is empty for one that is no placeholder of the layout.
fn text(id: &str, name: &str, role: &str, place: Place, paragraphs: &str) -> String {
    let is_box = if role.is_empty() { " txBox=\"1\"" } else { "" };
    [
        "<p:sp><p:nvSpPr><p:cNvPr id=\"",
        id,
        "\" name=\"",
        name,
        "\"/><p:cNvSpPr",
        is_box,
        "/><p:nvPr>",
        role,
        "</p:nvPr></p:nvSpPr><p:spPr>",
        &frame(place),
        "</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" rIns=\"0\" tIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>",
        paragraphs,
        "</p:txBody></p:sp>",
    ]
    .concat()
}

pub(super) fn paragraph(citation: &Citation, runs: &str) -> String {
    let direction = match citation.locale.direction() {
        Direction::Ltr => "<a:pPr algn=\"l\" rtl=\"0\"/>",
        Direction::Rtl => "<a:pPr algn=\"r\" rtl=\"1\"/>",
    };
    ["<a:p>", direction, runs, "</a:p>"].concat()
}

/// Text of a size in hundredths of a point, and where it leads.
pub(super) fn run(citation: &Citation, text: &str, size: u32, link: Option<&str>) -> String {
    let link = link.map_or_else(String::new, |id| {
        ["<a:hlinkClick r:id=\"", id, "\"/>"].concat()
    });
    [
        "<a:r><a:rPr lang=\"",
        citation.locale.code(),
        "\" sz=\"",
        &size.to_string(),
        "\" dirty=\"0\">",
        &link,
        "</a:rPr><a:t>",
        &escaped(text),
        "</a:t></a:r>",
    ]
    .concat()
}

/// The picture as large as its place allows, in the middle of it.
fn picture(image: &Image, room: Place, citation: &Citation) -> String {
    let [left, top, width, height] = room;
    let (across, down) = (
        u64::from(image.width.max(1)),
        u64::from(image.height.max(1)),
    );
    let place = if width * down <= height * across {
        let fitting = width * down / across;
        [left, top + (height - fitting) / 2, width, fitting]
    } else {
        let fitting = height * across / down;
        [left + (width - fitting) / 2, top, fitting, height]
    };
    [
        "<p:pic><p:nvPicPr><p:cNvPr id=\"4\" name=\"Picture\" descr=\"",
        &escaped(&citation.sentence),
        "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>",
        "<p:blipFill><a:blip r:embed=\"rId4\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>",
        &frame(place),
        "</p:spPr></p:pic>",
    ]
    .concat()
}

fn frame(place: Place) -> String {
    let [left, top, width, height] = place.map(|length| length.to_string());
    [
        "<a:xfrm><a:off x=\"",
        &left,
        "\" y=\"",
        &top,
        "\"/><a:ext cx=\"",
        &width,
        "\" cy=\"",
        &height,
        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
    ]
    .concat()
}

//! XML by hand: a few elements of a fixed form.

use crate::export::escape::escaped;

/// What every part begins with.
pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespaces that presentations use.
pub(super) const NAMESPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The beginning of every type of relationship.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A part that says what `rId1`, `rId2` and so on are: types, targets, and whether the target is outside the package.
pub(super) fn relationships(targets: &[(&str, &str, bool)]) -> Vec<u8> {
    let mut xml = [
        DECLARATION,
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    ]
    .concat();
    for (number, (kind, target, outside)) in (1..).zip(targets) {
        // The core properties alone are of the package's own standard.
        let office = if kind.starts_with("http") { "" } else { OFFICE };
        let mode = if *outside {
            "\" TargetMode=\"External"
        } else {
            ""
        };
        let number: usize = number;
        xml.push_str(
            &[
                "<Relationship Id=\"rId",
                &number.to_string(),
                "\" Type=\"",
                office,
                kind,
                "\" Target=\"",
                &escaped(target),
                mode,
                "\"/>",
            ]
            .concat(),
        );
    }
    xml.push_str("</Relationships>");
    xml.into_bytes()
}

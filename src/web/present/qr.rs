//! A link as a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::web::dom::{Element, el};

/// Modules of empty ground around the code, as its standard asks for.
const QUIET: i32 = 4;

/// The code of a link under an accessible name; nothing for a link too long for any code.
pub fn code(link: &str, name: &str) -> Option<Element> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let side = (code.size() + 2 * QUIET).to_string();
    // In these colours in every scheme, since cameras look for dark on light.
    let ground = el("rect")
        .attr("width", &side)
        .attr("height", &side)
        .attr("fill", "#fff");
    let svg = el("svg")
        .class("code")
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("viewBox", &format!("0 0 {side} {side}"))
        .child(ground)
        .child(el("path").attr("d", &path(&code)).attr("fill", "#000"));
    Some(svg)
}

/// The dark modules, a rectangle for each run in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let numbers = [start + QUIET, y + QUIET, x - start, start - x];
                for (letter, number) in ["M", " ", "h", "v1h"].iter().zip(numbers) {
                    path.push_str(letter);
                    path.push_str(&number.to_string());
                }
                path.push('z');
            }
            x += 1;
        }
    }
    path
}

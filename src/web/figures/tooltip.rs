//! What a pointed or focused mark says, beside the mark.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Places a tooltip above its mark, or below where there is no room.
///
/// This goes through the style object, since the page's policy forbids style attributes. `mark` is the place of the mark among
/// those of the frame.
pub fn place(tip: &HtmlElement, frame: &Element, mark: usize) {
    let Some(mark) = mark_at(frame, mark) else {
        return;
    };
    let (frame, mark, own) = (
        frame.get_bounding_client_rect(),
        mark.get_bounding_client_rect(),
        tip.get_bounding_client_rect(),
    );
    let middle = mark.left() + mark.width() / 2.0 - frame.left() - own.width() / 2.0;
    let left = middle.min(frame.width() - own.width()).max(0.0);
    let above = mark.top() - frame.top() - own.height() - 4.0;
    let top = if above + frame.top() < 0.0 {
        mark.bottom() - frame.top() + 4.0
    } else {
        above
    };
    for (property, value) in [("left", left), ("top", top)] {
        // A browser that refuses leaves the tooltip at the frame's corner, still readable.
        let _ = tip
            .style()
            .set_property(property, &format!("{}px", value as i32));
    }
}

/// The element of a mark by its place among those of a frame.
pub fn mark_at(frame: &Element, place: usize) -> Option<Element> {
    frame
        .query_selector_all("[data-mark]")
        .ok()?
        .item(place as u32)?
        .dyn_into()
        .ok()
}

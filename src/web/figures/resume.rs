//! What a reader has done to the charts that stood in the page, done again to those that have taken their place.

use web_sys::{Element, MouseEvent, MouseEventInit};

use crate::web::browser::document::found;
use crate::web::browser::remembered::Remembered;
use crate::web::explorer::standing::Left;

/// Opens the same tables, and hands on the focus and the last click.
pub fn resume(left: &Left) {
    let Some(section) = found(".figures") else {
        return;
    };
    open_tables(&left.section, &section);
    let same = |element: &Option<Element>| Remembered::new(element.as_ref()?)?.find(&section);
    if let Some(element) = same(&left.focused) {
        let _ = element.focus();
    }
    if let Some(element) = same(&left.clicked)
        && let Some(click) = click()
    {
        // Nobody hears whether it was prevented.
        let _ = element.dispatch_event(&click);
    }
}

fn open_tables(before: &Element, after: &Element) {
    let Ok(opened) = before.query_selector_all("figure details[open]") else {
        return;
    };
    for place in 0..opened.length() {
        let table = opened.item(place).and_then(|node| node.parent_element());
        let Some(name) = table.and_then(|chart| chart.get_attribute("data-chart")) else {
            continue;
        };
        let table = format!("[data-chart=\"{name}\"] details.data-table");
        if let Ok(Some(table)) = after.query_selector(&table) {
            let _ = table.set_attribute("open", "");
        }
    }
}

/// A click, for which a mark of a picture has no method.
fn click() -> Option<MouseEvent> {
    let how = MouseEventInit::new();
    how.set_bubbles(true);
    how.set_cancelable(true);
    MouseEvent::new_with_mouse_event_init_dict("click", &how).ok()
}

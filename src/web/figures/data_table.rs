//! The table that says the same as a figure's picture.

use crate::view::DataTable;
use crate::web::dom::{Element, el};

/// A figure's numbers as a table; `title` names the part that scrolls, and is another than the figure's own.
pub fn data_table(title: &str, data_table: &DataTable) -> Element {
    let head = data_table
        .head
        .iter()
        .map(|cell| el("th").attr("scope", "col").text(cell));
    let rows = data_table
        .rows
        .iter()
        .map(|row| el("tr").children(row.iter().enumerate().map(cell)));
    let table = el("table")
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows));
    el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", title)
        .child(table)
}

fn cell((place, text): (usize, &String)) -> Element {
    let cell = match place {
        0 => el("th").attr("scope", "row"),
        _ => el("td"),
    };
    cell.text(text)
}

//! The table of participants: native, sortable, each row with its details.

use yew::Html;

use super::details::details;
use crate::i18n::{Key, Locale, Messages};
use crate::state::Action;
use crate::view::{Cell, Column, Pages, Row, Section, Table};
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::msg::{Dispatch, Msg};

/// The table of participants, and what offers to save it.
pub fn participants(table: &Table, messages: &Messages, to: &Dispatch, save: Html) -> Element {
    let printed = el("button")
        .attr("type", "button")
        .class("unsort")
        .flag("disabled", !table.sorted)
        .on(On::Click, send(to, unsort()))
        .text(messages.text(Key::TablePrintedOrder));
    let title = el("h2").attr("id", "participants-title");
    let heading = el("div")
        .class("heading")
        .child(title.text(messages.text(Key::TableTitle)))
        .child(printed);
    let caption = el("caption").key("caption").class("visually-hidden");
    let headers = table.columns.iter().map(|column| header(column, to));
    let head = el("thead").key("head").child(el("tr").children(headers));
    let sections = table.sections.iter();
    let table_element = el("table")
        .attr("data-table", "participants")
        .class(if table.sorted { "sorted" } else { "" })
        .child(caption.text(messages.text(Key::TableTitle)))
        .child(head)
        .children(sections.map(|section| self::section(section, table, messages, to)));
    el("section")
        .class("participants")
        .attr("id", "participants")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "participants-title")
        .child(heading)
        .child(save)
        .child(table_element)
        .optional(table.pages.as_ref().map(|pages| turns(pages, messages, to)))
}

/// Back to printed order, which is that of the numbers: the button for them has the focus next, since the one for this is of no more use.
fn unsort() -> Msg {
    Msg::Leave(Action::Unsort, vec!["thead button".to_owned()])
}

fn header(column: &Column, to: &Dispatch) -> Element {
    let arrow = el("span").class("arrow").attr("aria-hidden", "true");
    let sort = el("button")
        .attr("type", "button")
        .attr("title", &column.sort_label)
        .on(
            On::Click,
            send(to, Msg::Act(Action::Sort(column.field.clone()))),
        )
        .text(&column.title)
        .child(arrow);
    el("th")
        .key(&column.field)
        .attr("scope", "col")
        .attr("data-field", &column.field)
        .attr("aria-sort", column.aria_sort)
        .child(sort)
}

fn section(section: &Section, table: &Table, messages: &Messages, to: &Dispatch) -> Element {
    let mut body = el("tbody").key(&section.key);
    // Every row has a key, so that a row keeps its element, and with it the focus, when others come and go.
    if let Some(heading) = &section.heading {
        let cell = el("th")
            .attr("scope", "rowgroup")
            .number("colspan", table.columns.len());
        let row = el("tr").key("heading").class("section");
        body = body.child(row.child(cell.text(heading)));
    }
    for row in &section.rows {
        body = body.child(self::row(row, &table.columns, to));
        if let Some(shown) = &row.details {
            let cell = el("td").number("colspan", table.columns.len());
            let number = row.number.to_string();
            let below = el("tr")
                .key(&["details-", &number].concat())
                .class("details")
                .attr("data-details", &number);
            body = body.child(below.child(cell.child(details(shown, messages, "h3"))));
        }
    }
    body
}

fn row(row: &Row, columns: &[Column], to: &Dispatch) -> Element {
    let number = row.number.to_string();
    let expanded = if row.details.is_some() {
        "true"
    } else {
        "false"
    };
    let name = [number.as_str(), ", ", &row.details_label].concat();
    let open = el("button")
        .attrs(
            &["type", "class", "aria-expanded", "aria-label"],
            &[Some("button"), Some("open"), Some(expanded), Some(&name)],
        )
        .on(On::Click, send(to, Msg::Act(Action::Details(row.number))))
        .child(el("span").attrs(&["class", "aria-hidden"], &[Some("sign"), Some("true")]))
        .text(&number);
    let badge = row.nameless.as_ref();
    let first = el("td")
        .attrs(&["data-column"], &[Some("number")])
        .child(open)
        .optional(badge.map(|text| el("span").class("badge").text(text)));
    let cells = row.cells.iter().zip(columns.iter().skip(1));
    let id = ["participant-", &number].concat();
    el("tr")
        .key(&number)
        .attrs(
            &["id", "data-number", "class"],
            &[Some(&id), Some(&number), badge.map(|_| "nameless")],
        )
        .child(first)
        .children(cells.map(|(cell, column)| self::cell(cell, column)))
}

fn cell(cell: &Cell, column: &Column) -> Element {
    let direction = cell.locale.map(|locale| locale.direction().attribute());
    el("td")
        .attrs(
            &["data-column", "lang", "dir"],
            &[
                Some(&column.field),
                cell.locale.map(Locale::code),
                direction,
            ],
        )
        .text(&cell.text)
}

fn turns(pages: &Pages, messages: &Messages, to: &Dispatch) -> Element {
    // The last page in a direction has no further one: the way back has the focus next.
    let turn = |page: Option<usize>, key: Key, own: &str| {
        let button = el("button")
            .attr("type", "button")
            .flag("disabled", page.is_none())
            .text(messages.text(key));
        let next = [own, ".turns :enabled"].map(str::to_owned).to_vec();
        match page {
            Some(page) => button.on(On::Click, send(to, Msg::Leave(Action::Turn(page), next))),
            None => button,
        }
    };
    el("nav")
        .class("turns")
        .attr("aria-label", &pages.label)
        .child(turn(
            pages.previous,
            Key::TablePrevious,
            ".turns :first-child:enabled",
        ))
        .child(el("span").text(&pages.label))
        .child(turn(
            pages.next,
            Key::TableNext,
            ".turns :last-child:enabled",
        ))
}

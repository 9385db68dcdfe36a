//! The table of participants: native, sortable, each row with its details.

use yew::{Callback, Html, html};

use super::details;
use crate::i18n::{Key, Locale, Messages};
use crate::state::Action;
use crate::view::{Column, Pages, Row, Section, Table};

/// The table of participants.
pub fn participants(table: &Table, messages: &Messages, act: &Callback<Action>) -> Html {
    let text = |key| messages.text(key).to_owned();
    let unsort = {
        let act = act.clone();
        Callback::from(move |_| act.emit(Action::Unsort))
    };
    html! {
        <section class="participants" id="participants" tabindex="-1" aria-labelledby="participants-title">
            <div class="heading">
                <h2 id="participants-title">{ text(Key::TableTitle) }</h2>
                <button type="button" class="unsort" disabled={!table.sorted} onclick={unsort}>{ text(Key::TablePrintedOrder) }</button>
            </div>
            <table data-table="participants" role="table" class={if table.sorted { "sorted" } else { "" }}>
                <caption key="caption" class="visually-hidden">{ text(Key::TableTitle) }</caption>
                <thead key="head" role="rowgroup">
                    <tr role="row">{ for table.columns.iter().map(|column| header(column, act)) }</tr>
                </thead>
                { for table.sections.iter().map(|section| self::section(section, table, messages, act)) }
            </table>
            if let Some(pages) = &table.pages {
                { turns(pages, messages, act) }
            }
        </section>
    }
}

fn header(column: &Column, act: &Callback<Action>) -> Html {
    let onclick = {
        let (act, field) = (act.clone(), column.field.clone());
        Callback::from(move |_| act.emit(Action::Sort(field.clone())))
    };
    html! {
        <th key={column.field.clone()} scope="col" role="columnheader" data-field={column.field.clone()} aria-sort={column.aria_sort}>
            <button type="button" title={column.sort_label.clone()} {onclick}>
                { column.title.clone() }<span class="arrow" aria-hidden="true"></span>
            </button>
        </th>
    }
}

fn section(section: &Section, table: &Table, messages: &Messages, act: &Callback<Action>) -> Html {
    let columns = table.columns.len().to_string();
    let key = section.rows.first().map_or(0, |row| row.number);
    // Every row has a key, so that a row keeps its element, and with it the focus, when others come and go.
    let heading = section.heading.as_ref().map(|heading| {
        html! {
            <tr key="heading" class="section" role="row">
                <th scope="rowgroup" role="rowheader" colspan={columns}>{ heading.clone() }</th>
            </tr>
        }
    });
    let rows = section
        .rows
        .iter()
        .flat_map(|row| self::row(row, table, messages, act));
    html! {
        <tbody role="rowgroup" key={key}>
            { for heading.into_iter().chain(rows) }
        </tbody>
    }
}

/// A row, and the row of its details below it if they are open.
fn row(row: &Row, table: &Table, messages: &Messages, act: &Callback<Action>) -> Vec<Html> {
    let number = row.number.to_string();
    let onclick = {
        let (act, number) = (act.clone(), row.number);
        Callback::from(move |_| act.emit(Action::Details(number)))
    };
    let open = row.details.is_some();
    let cells = row.cells.iter().zip(table.columns.iter().skip(1)).map(|(cell, column)| {
        let (lang, dir) = language(cell.locale);
        html! { <td key={column.field.clone()} role="cell" data-column={column.field.clone()} {lang} {dir}>{ cell.text.clone() }</td> }
    });
    let mut rows = vec![html! {
        <tr key={number.clone()} role="row" data-number={number.clone()} class={if row.nameless.is_some() { "nameless" } else { "" }}>
            <td role="cell" data-column="number">
                <button type="button" class="open" aria-expanded={if open { "true" } else { "false" }}
                    aria-label={[number.as_str(), ", ", &row.details_label].concat()} {onclick}>
                    <span class="sign" aria-hidden="true"></span>{ number.clone() }
                </button>
                if let Some(nameless) = &row.nameless {
                    <span class="badge">{ nameless.clone() }</span>
                }
            </td>
            { for cells }
        </tr>
    }];
    if let Some(shown) = &row.details {
        rows.push(html! {
            <tr key={["details-", &number].concat()} role="row" class="details" data-details={number}>
                <td role="cell" colspan={table.columns.len().to_string()}>{ details::details(shown, messages) }</td>
            </tr>
        });
    }
    rows
}

/// The language and direction of text that is not in the page's own language.
pub(super) fn language(locale: Option<Locale>) -> (Option<&'static str>, Option<&'static str>) {
    (
        locale.map(Locale::code),
        locale.map(|locale| locale.direction().attribute()),
    )
}

fn turns(pages: &Pages, messages: &Messages, act: &Callback<Action>) -> Html {
    let turn = |page: Option<usize>, key: Key| {
        let act = act.clone();
        let onclick = Callback::from(move |_| {
            page.into_iter()
                .for_each(|page| act.emit(Action::Turn(page)))
        });
        html! { <button type="button" disabled={page.is_none()} {onclick}>{ messages.text(key).to_owned() }</button> }
    };
    html! {
        <nav class="turns" aria-label={pages.label.clone()}>
            { turn(pages.previous, Key::TablePrevious) }
            <span>{ pages.label.clone() }</span>
            { turn(pages.next, Key::TableNext) }
        </nav>
    }
}

//! Long lists: what is shown of them at once.

use std::rc::Rc;

use participant_explorer::dataset::{Dataset, Record};
use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, no_charts, page};

#[cfg(test)]
mod first_list;

/// The first list with as many entries, each that of the first person under a number of its own.
#[cfg(test)]
fn list(rows: u32) -> Dataset {
    let mut list = first_list::dataset(|text| text);
    let (record, note) = (list.records[0].clone(), list.notes[0].clone());
    let numbered = |number| Record {
        number,
        ..record.clone()
    };
    list.records = Rc::new((1..=rows).map(numbered).collect());
    list.notes = Rc::new(vec![note; list.records.len()]);
    list
}

/// The numbers that a view of the list shows, and the table that they stand in.
#[cfg(test)]
fn shown(list: &Dataset, query: &str) -> (Vec<u32>, view::Table) {
    let messages = first_list::messages(Locale::English);
    let state = parse(query, Some(list)).state;
    let page = page(list, &Table::new(list), &messages, &state, no_charts);
    let table = page.table.unwrap();
    let rows = table.sections.iter().flat_map(|section| &section.rows);
    (rows.map(|row| row.number).collect(), table)
}

#[test]
fn a_thousand_rows_are_shown_whole_and_more_on_pages_of_a_hundred() {
    let (numbers, table) = shown(&list(1_000), "");
    assert_eq!(numbers.len(), 1_000);
    assert!(table.pages.is_none());
    let longer = list(1_001);
    let (numbers, table) = shown(&longer, "page=10");
    assert_eq!(numbers, (901..=1_000).collect::<Vec<_>>());
    let pages = table.pages.unwrap();
    assert_eq!((pages.previous, pages.next), (Some(9), Some(11)));
    let (numbers, table) = shown(&longer, "page=11");
    assert_eq!(numbers, [1_001]);
    assert!(table.pages.unwrap().next.is_none());
}

//! Tables as CSV.

use participant_explorer::export::csv;
use participant_explorer::i18n::Locale;
use participant_explorer::view::DataTable;

use super::{Shown, both};

/// The rows of a CSV file as another reader has them, the header line first.
#[cfg(test)]
fn read(text: &str) -> Vec<Vec<String>> {
    let text = text
        .strip_prefix('\u{feff}')
        .expect("a byte order mark, for spreadsheets");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// A cell of the page as a machine has it: without what only readers need.
#[cfg(test)]
fn plain(cell: &str) -> String {
    let number =
        |letter: char| letter.is_ascii_digit() || ",+−%\u{200e}\u{a0}\u{202f}".contains(letter);
    if cell.chars().any(|letter| letter.is_ascii_digit()) && cell.chars().all(number) {
        cell.replace([',', '\u{200e}', '\u{a0}', '\u{202f}'], "")
            .replace('−', "-")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
fn assert_same(table: &DataTable) {
    let text = csv(table);
    let rows: Vec<_> = [&table.head].into_iter().chain(&table.rows).collect();
    let read = read(&text);
    assert_eq!(read.len(), rows.len());
    for (read, row) in read.iter().zip(rows) {
        let row: Vec<_> = row.iter().map(|cell| plain(cell)).collect();
        assert_eq!(*read, row);
    }
    assert!(text.ends_with("\r\n") && !text.contains("\n\n"));
}

#[test]
fn a_figures_table_comes_back_as_it_was() {
    for shown in both() {
        for figure in shown.figures() {
            assert!(figure.data_table.rows.len() > 1, "{}", figure.name);
            assert_same(&figure.data_table);
        }
    }
    let shares = Shown::new(Locale::Arabic, "view=figures&measure=shares");
    let figure = &shown_first(&shares);
    assert_same(figure);
    assert!(
        csv(figure).contains(",100%,") || csv(figure).contains('%'),
        "shares are numbers too"
    );
    assert!(
        !csv(figure).contains('\u{200e}'),
        "marks of direction would make text of a number"
    );
}

#[cfg(test)]
fn shown_first(shown: &Shown) -> DataTable {
    shown.figures()[0].data_table.clone()
}

#[test]
fn the_list_has_every_entry_that_matches_in_the_order_shown() {
    for locale in [Locale::English, Locale::Arabic] {
        let all = Shown::new(locale, "").listing();
        assert_eq!(
            all.rows.len(),
            227,
            "226 people and the entry without a name"
        );
        assert!(all.rows.iter().all(|row| row.len() == all.head.len()));
        assert_same(&all);
    }
    let sorted = Shown::new(Locale::English, "region=igo&sort=-number").listing();
    let numbers: Vec<u32> = sorted
        .rows
        .iter()
        .map(|row| row[0].parse().unwrap())
        .collect();
    assert!(
        !numbers.is_empty() && numbers.is_sorted_by(|a, b| a > b),
        "{numbers:?}"
    );
}

#[test]
fn the_entry_without_a_name_says_that_it_counts_nowhere() {
    let shown = Shown::new(Locale::English, "");
    let said = shown
        .messages
        .text(participant_explorer::i18n::Key::TableNameless)
        .to_owned();
    let listing = shown.listing();
    let marked: Vec<_> = listing
        .rows
        .iter()
        .filter(|row| row.last().is_some_and(|note| note.starts_with(&said)))
        .collect();
    assert_eq!(marked.len(), 1, "{marked:?}");
}

//! Files of numbers: every cell but the names of rows is a number.

use participant_explorer::export::csv;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, DataTable};

use super::list::{LANGUAGES, dataset, figure, messages};

const LIST: &str = "400 n/c/pk/ITU; 3 n/g/pk/ITU; 2 s/c/br/UN; 1 s/p/gh/UN";

/// The table of a figure as its file has it, read by another reader.
fn file(query: &str, name: &str, locale: participant_explorer::i18n::Locale) -> Vec<Vec<String>> {
    let list = dataset(LIST);
    let state = parse(&format!("view=figures&{query}"), Some(&list)).state;
    let (table, words) = (Table::new(&list), messages(locale));
    let figure = figure(&list, query, locale, name);
    let numbers: DataTable = view::numbers(&list, &table, &words, &state, &figure);
    let text = csv(&numbers);
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_cell_is_a_number_in_every_language() {
    let mut cells = 0;
    for locale in LANGUAGES {
        for query in ["", "measure=shares", "measure=column", "measure=all"] {
            for name in [
                "bars",
                "matrix",
                "countries",
                "bodies",
                "shared",
                "placement",
                "comparison",
                "multiples",
                "representation",
            ] {
                for row in file(query, name, locale).iter().skip(1) {
                    for cell in &row[1..] {
                        let number = cell.strip_suffix('%').unwrap_or(cell);
                        let empty = cell.is_empty() && name == "representation";
                        assert!(
                            empty || number.parse::<f64>().is_ok(),
                            "{name} {query} {locale:?}: {cell:?} of {row:?}"
                        );
                        cells += 1;
                    }
                }
            }
        }
    }
    assert!(cells > 1_000, "{cells}");
}

#[test]
fn numbers_and_shares_have_columns_of_their_own() {
    let english = LANGUAGES[0];
    let comparison = file("", "comparison", english);
    assert_eq!(
        comparison[0],
        [
            "Region",
            "Society: People",
            "Society: Share",
            "State: People",
            "State: Share",
            "Difference in points"
        ]
    );
    assert_eq!(comparison[1], ["North", "400", "99.5%", "3", "100.0%", "0"]);
    let swapped = file("compare=stakeholder:c,p", "comparison", english);
    assert_eq!(swapped[2], ["South", "2", "0.5%", "1", "100.0%", "-100"]);
    let representation = file("", "representation", english);
    assert_eq!(representation[1][1..], ["1", "40", "2.5%", ""]);
    assert_eq!(representation[6][1..], ["403", "406", "99.3%", "39.6%"]);
    let countries = file("", "countries", english);
    assert_eq!(countries[3], ["Ghana", "1", "0.2%"]);
    let matrix = file("measure=column", "matrix", english);
    assert_eq!(
        matrix[0][..3],
        ["Region", "Society: People", "Society: Share"]
    );
    assert_eq!(matrix[2][..3], ["South", "2", "0.5%"]);
}

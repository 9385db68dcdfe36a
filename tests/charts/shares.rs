//! The structure of the list in shares.

use participant_explorer::view::{ChartModel, Figure, Matrix, all_charts, page};
use participant_explorer::{i18n::Locale, state::parse, table::Table};

use super::{dataset, figure, messages};

const NAME: &str = "region-stakeholder-matrix";

fn matrix(figure: &Figure) -> &Matrix {
    match &figure.chart {
        ChartModel::Matrix(matrix) => matrix,
        other => panic!("{other:?}"),
    }
}

/// The text of the cell of Africa and government, 4 people, then the totals of its row, its column and everybody.
fn written(measure: &str) -> [String; 4] {
    let figure = figure(&format!("view=figures&measure={measure}"), NAME);
    let matrix = matrix(&figure);
    let column = matrix
        .columns
        .iter()
        .position(|label| label == "Government");
    let column = column.unwrap();
    [
        matrix.rows[0].cells[column].as_ref().unwrap().text.clone(),
        matrix.rows[0].total_text.clone(),
        matrix.column_totals[column].clone(),
        matrix.total_text.clone(),
    ]
}

#[test]
fn cells_and_totals_are_shares_of_what_was_chosen() {
    // 4 of 38 Africans, of 56 of governments, of 226 in all.
    assert_eq!(written("numbers"), ["4", "38", "56", "226"]);
    assert_eq!(written("row"), ["11%", "100%", "25%", "100%"]);
    assert_eq!(written("shares"), written("row"));
    assert_eq!(written("column"), ["7%", "17%", "100%", "100%"]);
    assert_eq!(written("all"), ["2%", "17%", "25%", "100%"]);
}

#[test]
fn marks_and_table_say_number_and_share() {
    let figure = figure("view=figures&measure=column", NAME);
    let matrix = matrix(&figure);
    let labels = matrix.rows[0]
        .cells
        .iter()
        .flatten()
        .map(|mark| &*mark.label);
    let expected = "African Group, Government: 4 people, 7% of Government";
    assert!(labels.into_iter().any(|label| label == expected));
    assert!(
        figure.data_table.rows[0]
            .iter()
            .any(|cell| cell == "7% (4)")
    );
    assert!(
        figure
            .sentence
            .ends_with("The table shows shares of each column.")
    );
    let offers = matrix.selector.offers();
    let chosen: Vec<_> = offers.filter(|offer| offer.chosen).collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].label, "Shares of the column");
}

#[test]
fn no_shares_are_lacking() {
    let list = dataset(|text| text);
    for query in ["measure=shares", "measure=column", "measure=all"] {
        let state = parse(query, Some(&list)).state;
        let messages = messages(Locale::English);
        let table = Table::new(&list);
        let page = page(&list, &table, &messages, &state, all_charts);
        assert!(!page.lacking, "{query}");
        assert!(!page.figures.is_empty(), "{query}");
    }
}

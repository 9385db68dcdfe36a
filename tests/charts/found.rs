//! Few people: charts show the rows that they are in, and the list comes first.

use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, ChartModel, Figure};

use super::{dataset, messages, shown};

const BARS: &str = "region-by-stakeholder";
const MATRIX: &str = "region-stakeholder-matrix";
const MULTIPLES: &str = "region-small-multiples";

/// Whether the list comes before the charts.
fn is_first(query: &str) -> bool {
    let dataset = dataset(|text| text);
    let state = parse(query, Some(&dataset)).state;
    let (table, messages) = (Table::new(&dataset), messages(Locale::English));
    view::page(&dataset, &table, &messages, &state, view::no_charts).found
}

#[test]
fn a_list_of_few_people_comes_first() {
    assert!(!is_first(""), "nobody is looked for");
    assert!(!is_first("sort=surname"), "an order finds nobody");
    assert!(!is_first("region=igo"), "26 people");
    assert!(!is_first("region=african"), "38 people");
    assert!(is_first("region=asia_pacific"), "20 people");
    assert!(is_first("country=EG,MX,KE,NG,TD"), "a few of each");
    assert!(is_first("q=chan"), "5 people");
    assert!(is_first("q=nobody+at+all"), "nobody");
}

/// The figure under a query, and the labels of its rows.
fn rows(name: &str, query: &str) -> (Figure, Vec<(String, bool)>) {
    let query = [query, "&view=figures"].concat();
    let (figure, _) = shown(&dataset(|text| text), Locale::English, &query, name);
    let rows = match &figure.chart {
        ChartModel::StackedBars(drawn) => {
            let bars = drawn.bars.iter();
            bars.map(|bar| (bar.label.clone(), bar.total > 0)).collect()
        }
        ChartModel::Matrix(drawn) => {
            let rows = drawn.rows.iter();
            rows.map(|row| (row.label.clone(), row.cells.iter().any(Option::is_some)))
                .collect()
        }
        ChartModel::SmallMultiples(drawn) => {
            let panels = drawn.panels.iter();
            panels
                .map(|panel| (panel.label.clone(), panel.total > 0))
                .collect()
        }
        ChartModel::Empty(_) => Vec::new(),
        other => panic!("not {other:?}"),
    };
    (figure, rows)
}

#[test]
fn rows_of_nobody_are_dropped_where_few_are_found_and_from_the_table_alike() {
    for name in [BARS, MATRIX, MULTIPLES] {
        let (figure, rows) = rows(name, "q=chan");
        let labels: Vec<_> = rows.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(
            labels,
            ["Africa", "Eastern Europe", "WEOG", "IGO"],
            "{name}"
        );
        assert!(rows.iter().all(|(_, anybody)| *anybody), "{name}: {rows:?}");
        // Each of them, and the totals.
        assert_eq!(
            figure.data_table.rows.len(),
            5,
            "{name}: {:?}",
            figure.data_table
        );
    }
}

#[test]
fn rows_of_nobody_stay_beside_many_so_that_pictures_can_be_compared() {
    for name in [BARS, MATRIX, MULTIPLES] {
        let (figure, rows) = rows(name, "region=african");
        assert_eq!(rows.len(), 6, "{name}: {rows:?}");
        assert_eq!(
            figure.data_table.rows.len(),
            7,
            "{name}: {:?}",
            figure.data_table
        );
    }
}

#[test]
fn colours_stay_those_of_the_whole_list() {
    let series = |query| match rows(BARS, query).0.chart {
        ChartModel::StackedBars(drawn) => drawn.series,
        other => panic!("not {other:?}"),
    };
    assert_eq!(series("q=chan"), series(""));
}

#[test]
fn shares_are_of_the_rows_that_are_shown() {
    let (figure, rows) = rows(MATRIX, "q=chan&measure=column");
    let ChartModel::Matrix(drawn) = &figure.chart else {
        panic!("not {:?}", figure.chart);
    };
    assert_eq!(drawn.wholes.len(), rows.len());
    for row in &drawn.rows {
        for mark in row.cells.iter().flatten() {
            assert!(mark.text.ends_with('%'), "{mark:?}");
        }
    }
}

#[test]
fn a_search_that_finds_nobody_says_so() {
    let (figure, rows) = rows(BARS, "q=nobody+at+all");
    assert_eq!(rows, []);
    assert!(
        matches!(figure.chart, ChartModel::Empty(_)),
        "{:?}",
        figure.chart
    );
}

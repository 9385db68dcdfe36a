//! What a comparison obeys, and says that it obeys.

use participant_explorer::dataset::Dataset;
use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, ChartModel};

use super::list::{dataset, figure, messages};

const LIST: &str = "5 n/c/pk; 3 n/g/pk; 2 s/c/br; 2 s/p/br";

/// The labels of the filters above a slide and in a saved picture of the comparison, which must be the same.
fn filters(list: &Dataset, query: &str) -> Vec<String> {
    let state = parse(query, Some(list)).state;
    let (table, words) = (Table::new(list), messages(Locale::English));
    let provenance = view::provenance(list, &table, &words, &state, Some("comparison")).filters;
    let deck = view::deck(list, &table, &words, &state, view::all_charts);
    let place = list.descriptor.explorer.figures.iter();
    let place = place.take_while(|figure| figure.name != "comparison");
    assert_eq!(deck.slides[place.count()].filters, provenance);
    // Other figures obey them all.
    let all = view::provenance(list, &table, &words, &state, None).filters;
    assert_eq!(deck.slides[0].filters, all);
    provenance
}

fn sides(list: &Dataset, query: &str) -> [String; 2] {
    match figure(list, query, Locale::English, "comparison").chart {
        ChartModel::Comparison(comparison) => comparison.sides,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_filter_that_is_left_aside_is_not_named() {
    let list = dataset(LIST);
    let query = "stakeholder=p&region=n,s&slide=7";
    assert_eq!(filters(&list, query), ["Region: North", "Region: South"]);
    let compared = "stakeholder=p&region=n&compare=region:n,s";
    assert_eq!(filters(&list, compared), ["Stakeholders: Trade"]);
    let state = parse(query, Some(&list)).state;
    let (table, words) = (Table::new(&list), messages(Locale::English));
    let name = |figure: &str| {
        let state = view::obeyed_by(&list, &table, &words, &state, figure);
        participant_explorer::export::file_name("list", figure, &state, Locale::English)
    };
    assert_eq!(name("comparison"), "list-comparison-n-s-en");
    assert_eq!(name("bars"), "list-bars-p-n-s-en");
}

#[test]
fn a_locked_filter_is_obeyed_and_named() {
    let list = dataset(LIST);
    // Only one stakeholder group is left, so that regions are compared within it.
    let query = "stakeholder=c&lock=stakeholder";
    assert_eq!(sides(&list, query), ["North: 5 people", "South: 2 people"]);
    assert_eq!(filters(&list, query), ["Stakeholders: Society"]);
    // A link cannot ask for what the lock forbids.
    let asked = "stakeholder=c&lock=stakeholder&compare=stakeholder:g,p";
    assert_eq!(sides(&list, asked), ["North: 5 people", "South: 2 people"]);
    let two = "stakeholder=g,p&lock=stakeholder";
    assert_eq!(sides(&list, two), ["State: 3 people", "Trade: 2 people"]);
    assert_eq!(filters(&list, two).len(), 2);
    let figure = figure(&list, two, Locale::English, "comparison");
    let ChartModel::Comparison(comparison) = figure.chart else {
        panic!("{:?}", figure.chart);
    };
    for selector in &comparison.selectors {
        let labels: Vec<_> = selector.offers().map(|offer| &*offer.label).collect();
        assert_eq!(labels, ["State", "Trade", "North", "South"]);
    }
    let all = "stakeholder=c&region=n&lock=stakeholder,region";
    let nothing = super::list::figure(&list, all, Locale::English, "comparison");
    assert!(matches!(nothing.chart, ChartModel::Empty(_)));
}

#[test]
fn nothing_is_subtracted_where_there_is_nobody_to_compare() {
    let list = dataset("4 n/c; 4 s/g");
    let figure = figure(&list, "region=n", Locale::English, "comparison");
    let ChartModel::Comparison(comparison) = &figure.chart else {
        panic!("{:?}", figure.chart);
    };
    assert!(comparison.rows.iter().all(|row| row.difference.is_empty()));
    assert!(figure.data_table.rows.iter().all(|row| row[2].is_empty()));
}

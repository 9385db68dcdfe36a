//! Listed here, from there.

use std::collections::BTreeMap;

use participant_explorer::i18n::Locale;
use participant_explorer::state::Pick;
use participant_explorer::view::{ChartModel, Figure, Mark, Placement};

use super::{dataset, figure, people, query, read, shown};

const VIEW: &str = "view=figures";

fn placement(figure: &Figure) -> &Placement {
    match &figure.chart {
        ChartModel::Placement(placement) => placement,
        other => panic!("{other:?}"),
    }
}

/// The group of each country, as the list's own table has it.
fn groups() -> BTreeMap<String, String> {
    let countries = read("mhlb-2021/countries.csv");
    let mut reader = csv::Reader::from_reader(countries.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    rows.map(Result::unwrap)
        .map(|row| (row["code"].clone(), row["group"].clone()))
        .collect()
}

/// The entries that a mark chooses.
fn entries(mark: &Mark) -> Vec<u32> {
    let entry = |pick: &Pick| match pick {
        Pick::Entry(number) => *number,
        other => panic!("not an entry: {other:?}"),
    };
    mark.picks.iter().map(entry).collect()
}

#[test]
fn nine_people_are_listed_elsewhere_and_one_mark_opens_them() {
    let figure = figure(VIEW, "placement");
    let mark = placement(&figure).elsewhere.as_ref().unwrap();
    assert_eq!(mark.value, 9);
    assert_eq!(entries(mark), [6, 22, 97, 119, 120, 165, 166, 186, 201]);
    let dataset = dataset(|text| text);
    let (opened, people) = shown(
        &dataset,
        Locale::English,
        &format!("{VIEW}&{}", query(mark)),
        "placement",
    );
    assert_eq!(people, 9);
    assert!(placement(&opened).elsewhere.as_ref().unwrap().pressed);
}

#[test]
fn every_cell_counts_and_opens_its_own_people() {
    let dataset = dataset(|text| text);
    let groups = groups();
    let mut expected: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for person in people() {
        let group = groups.get(&person.country_code).map_or("", String::as_str);
        let group = if group.is_empty() { "none" } else { group };
        let cell = expected.entry(format!("{}/{group}", person.region));
        cell.or_default().push(person.number);
    }
    let figure = figure(VIEW, "placement");
    let cells = placement(&figure)
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().flatten());
    let mut found = BTreeMap::new();
    for cell in cells {
        let mark = &cell.mark;
        let (listed, group) = mark.id.split_once('/').unwrap();
        assert_eq!(cell.elsewhere, group != "none" && listed != group);
        let numbers = entries(mark);
        assert_eq!(mark.value, numbers.len());
        found.insert(mark.id.clone(), numbers);
        let link = format!("{VIEW}&{}", query(mark));
        let (_, people) = shown(&dataset, Locale::English, &link, "placement");
        assert_eq!(people, mark.value, "{link}");
    }
    assert_eq!(found, expected);
}

#[test]
fn people_without_a_country_have_a_column_of_their_own() {
    let figure = figure(VIEW, "placement");
    let placement = placement(&figure);
    assert_eq!(placement.columns.last().unwrap(), "No group");
    assert_eq!(placement.column_totals.last().unwrap(), "26");
    assert_eq!(placement.total_text, "226");
    assert_eq!(
        figure.sentence,
        "Listed outside their country’s group: 9 people of 200 whose country is counted with a regional group. \
         26 more have no such country."
    );
    assert_eq!(figure.data_table.rows.len(), placement.rows.len() + 1);
}

#[test]
fn the_sentence_follows_the_filters() {
    let sentence = |filter: &str| figure(&format!("{VIEW}&{filter}"), "placement").sentence;
    assert_eq!(
        sentence("region=grulac"),
        "Listed outside their country’s group: 1 person of 28 whose country is counted with a regional group."
    );
    assert_eq!(
        sentence("region=igo"),
        "Nobody here has a country that is counted with a regional group."
    );
    assert_eq!(
        sentence("region=asia_pacific"),
        "Listed outside their country’s group: 0 people of 20 whose country is counted with a regional group."
    );
    assert_eq!(
        sentence("q=nobodyiscalledso"),
        "Nobody matches, so there is nothing to draw."
    );
}

#[test]
fn a_list_without_groups_says_so() {
    let ungrouped = dataset(|text| {
        let group = ",\n          \"group\": {\"column\": \"group\", \"field\": \"region\"}";
        assert!(text.contains(group));
        text.replace(group, "")
    });
    for locale in Locale::ALL {
        let (figure, people) = shown(&ungrouped, locale, VIEW, "placement");
        assert_eq!(people, 226);
        assert!(matches!(&figure.chart, ChartModel::Empty(said) if *said == figure.sentence));
        assert!(!figure.sentence.is_empty());
    }
}

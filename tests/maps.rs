//! The map on the real list: off unless a descriptor asks for it, and then nobody is lost.

use std::collections::BTreeSet;
use std::rc::Rc;

use participant_explorer::dataset::{Dataset, Descriptor, FigureKind, Map};
use participant_explorer::i18n::Locale;
use participant_explorer::state::{PageState, parse};
use participant_explorer::table::Table;
use participant_explorer::view::{ChartModel, Figure, all_charts, page};

#[cfg(test)]
mod first_list;

#[cfg(test)]
use first_list::{messages, read};

#[cfg(test)]
fn map() -> Map {
    let [land, places] = Map::FILES.map(read);
    Map::read([&land, &places]).unwrap()
}

/// The list with a map in the place of its ranking of countries.
#[cfg(test)]
fn dataset() -> Dataset {
    let dataset = first_list::dataset(|text| text.replacen("\"ranking\"", "\"map\"", 1));
    assert!(Map::is_wanted(&dataset.descriptor));
    dataset
}

/// The map's figure for a link.
#[cfg(test)]
fn figure(dataset: &Dataset, query: &str) -> Figure {
    let messages = messages(Locale::English);
    let state: PageState = parse(query, Some(dataset)).state;
    let table = Table::new(dataset);
    let page = page(dataset, &table, &messages, &state, all_charts);
    let mut figures = page.figures.into_iter();
    let figure = figures.find(|figure| figure.name == "countries");
    Figure::clone(&figure.unwrap())
}

#[test]
fn the_first_list_has_no_map() {
    let text = read("mhlb-2021/datapackage.json");
    let descriptor = Descriptor::parse("datapackage.json", &text).unwrap();
    assert!(!Map::is_wanted(&descriptor));
    let mut kinds = descriptor.explorer.figures.iter().map(|figure| figure.kind);
    assert!(!kinds.any(|kind| kind == FigureKind::Map));
}

#[test]
fn every_state_of_the_reference_table_has_a_place() {
    let map = map();
    let countries = read("mhlb-2021/countries.csv");
    let codes: BTreeSet<_> = countries.lines().skip(1).map(|line| &line[..2]).collect();
    assert_eq!(codes.len(), 195);
    for code in codes {
        let (longitude, latitude) = map.place(code).unwrap_or_else(|| panic!("{code}"));
        assert!((-1800..=1800).contains(&longitude) && (-560..=840).contains(&latitude));
    }
    assert!(map.outlines.len() > 100);
    let is_area = |outline: &participant_explorer::dataset::Outline| outline.corners.len() > 2;
    assert!(map.outlines.iter().all(is_area));
}

#[test]
fn circles_and_those_without_a_place_are_everybody() {
    let mut dataset = dataset();
    dataset.map = Some(Ok(Rc::new(map())));
    let figure = figure(&dataset, "");
    let ChartModel::Map(picture) = &figure.chart else {
        panic!("{:?}", figure.chart);
    };
    let placed: usize = picture.circles.iter().map(|circle| circle.mark.value).sum();
    // The 26 of intergovernmental organizations have no country.
    assert_eq!((picture.circles.len(), placed), (65, 200));
    assert!(
        figure
            .sentence
            .ends_with("26 people have no place on the map.")
    );
    assert_eq!(figure.data_table.rows.len(), 65);
}

#[test]
fn a_selection_moves_the_circles_and_nobody_leaves_a_sentence() {
    let mut dataset = dataset();
    dataset.map = Some(Ok(Rc::new(map())));
    let ChartModel::Map(one) = figure(&dataset, "country=KE").chart else {
        panic!("no map");
    };
    assert_eq!(one.circles.len(), 1);
    assert!(one.circles[0].mark.pressed);
    let nobody = figure(&dataset, "q=zzzz");
    assert!(matches!(nobody.chart, ChartModel::Empty(_)));
}

#[test]
fn a_map_that_cannot_be_read_says_why_and_keeps_its_sentence_and_table() {
    let mut dataset = dataset();
    let figure_of = |dataset: &Dataset| figure(dataset, "");
    let missing = figure_of(&dataset);
    let ChartModel::Empty(why) = &missing.chart else {
        panic!("{:?}", missing.chart);
    };
    assert!(why.contains("could not be loaded"), "{why}");
    assert_eq!(missing.data_table.rows.len(), 65);
    let wrong = Map::read(["outline,water,longitude,latitude\n1,,x,0\n", "code\n"]);
    dataset.map = Some(wrong.map(Rc::new));
    let ChartModel::Empty(why) = figure_of(&dataset).chart else {
        panic!("no sentence");
    };
    assert!(
        why.contains("maps/land.csv, line 2, column longitude: “x”"),
        "{why}"
    );
}

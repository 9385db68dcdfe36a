//! Lists with far more values than a figure can show: sixty groups, three hundred regions, or both.

use std::collections::{BTreeMap, BTreeSet};

use participant_explorer::chart::{Node, Paint, SERIES, draw};
use participant_explorer::dataset::{Dataset, Package};
use participant_explorer::i18n::Direction::{Ltr, Rtl};
use participant_explorer::state::Pick;
use participant_explorer::view::{ChartModel, Figure, Mark};
use serde_json::{Value, json};

use super::first_list::{package, read};
use super::layout::{nothing_leaves_the_picture_and_texts_keep_apart, shapes, widths};
use super::real;

const REGIONS: usize = 300;
const GROUPS: usize = 60;
const PEOPLE: usize = 400;

/// The first list's descriptor and countries with other people, so many values of the two facets.
fn list(regions: usize, groups: usize) -> Dataset {
    let package = package(|text| {
        let mut all: Value = serde_json::from_str(&text).unwrap();
        for (field, count, label) in [
            ("region", regions, "Region"),
            ("stakeholder", groups, "Group"),
        ] {
            let keys: Vec<_> = (0..count).map(|value| key(field, value)).collect();
            let fields = all["resources"][0]["schema"]["fields"]
                .as_array_mut()
                .unwrap();
            let schema = fields
                .iter_mut()
                .find(|known| known["name"] == field)
                .unwrap();
            schema["constraints"]["enum"] = json!(keys);
            let fields = all["explorer"]["fields"].as_array_mut().unwrap();
            let declared = fields
                .iter_mut()
                .find(|known| known["name"] == field)
                .unwrap();
            let labels = keys.iter().zip(1..).map(|(key, number)| {
                let english = format!("{label} of the coast and the hills number {number}");
                json!({ "key": key, "titles": { "en": english, "ar": format!("مجموعة الساحل والجبال رقم {number}") } })
            });
            declared["labels"] = labels.collect();
        }
        all.to_string()
    });
    read_list(&package, regions, groups)
}

fn key(field: &str, value: usize) -> String {
    format!("{field}_{value}")
}

fn read_list(package: &Package, regions: usize, groups: usize) -> Dataset {
    let descriptor = package.descriptor().unwrap();
    let mut files = Vec::new();
    for path in descriptor.files() {
        let text = read(&format!("mhlb-2021/{path}"));
        let text = match path {
            "participants.csv" => people(&text, regions, groups),
            _ => text,
        };
        files.push((path.to_owned(), text));
    }
    let dataset = Dataset::read(descriptor, &files).unwrap();
    assert_eq!(dataset.issues, []);
    dataset
}

/// People of whom every region and group has some, the first ones most.
fn people(printed: &str, regions: usize, groups: usize) -> String {
    let head = printed.lines().next().unwrap();
    let mut text = format!("{head}\n");
    for number in 1..=PEOPLE {
        // Everything once at first; then a few values have most.
        let (region, group) = match number {
            ..=REGIONS => (number % regions, number * 7 % groups),
            _ => (number % 20 * (number % 3) % regions, number % 5),
        };
        let cells = BTreeMap::from([
            ("number", number.to_string()),
            ("region", key("region", region)),
            ("stakeholder", key("stakeholder", group)),
            ("given_name", format!("Given {number}")),
            ("surname", format!("Surname {number}")),
            ("affiliation", format!("Body {}", number % 40)),
            ("country", "Kenya".to_owned()),
            (
                "country_code",
                ["KE", "BR", "FR", "IN"][number % 4].to_owned(),
            ),
            ("source_line_en", number.to_string()),
            ("source_line_ar", number.to_string()),
        ]);
        let line = head
            .split(',')
            .map(|name| cells.get(name).cloned().unwrap_or_default());
        text.push_str(&line.collect::<Vec<_>>().join(","));
        text.push('\n');
    }
    text
}

/// Every figure of a list of many groups and regions, under a link's query.
pub fn all(lang: &str, query: &str) -> Vec<Figure> {
    real::drawn(&list(REGIONS, GROUPS), &real::messages(lang), query)
}

#[test]
fn charts_of_many_values_fit_in_both_directions() {
    for (lang, direction) in [("en", Ltr), ("ar", Rtl)] {
        for query in ["", "measure=column", "dots=region,stakeholder"] {
            let figures = all(lang, query);
            assert!(figures.len() > 6, "{} figures", figures.len());
            nothing_leaves_the_picture_and_texts_keep_apart(&figures, (lang, direction));
        }
    }
}

#[test]
fn many_of_one_field_alone_fit_too() {
    for (regions, groups) in [(6, GROUPS), (REGIONS, 5)] {
        let figures = real::drawn(&list(regions, groups), &real::messages("en"), "");
        nothing_leaves_the_picture_and_texts_keep_apart(&figures, ("en", Ltr));
    }
}

#[test]
fn no_chart_or_legend_grows_beyond_reason() {
    for figure in all("en", "") {
        // A dot a person takes room for everybody.
        let most = if matches!(figure.chart, ChartModel::Dots(_)) {
            8_000
        } else {
            3_000
        };
        for width in widths() {
            let scene = draw(&figure, width, Ltr);
            let high = scene.height * 1_000 / width.max(1_000);
            assert!(
                high < most * 3,
                "{} is {} high at {width}",
                figure.name,
                scene.height
            );
        }
        let wide = draw(&figure, 960, Ltr);
        assert!(
            wide.height < most,
            "{} is {} high",
            figure.name,
            wide.height
        );
        assert!(figure.sentence.chars().count() < 500, "{}", figure.sentence);
        let cells: usize = figure.data_table.rows.iter().map(Vec::len).sum();
        assert!(
            cells <= PEOPLE * 3,
            "{} has a table of {cells} cells",
            figure.name
        );
    }
}

#[test]
fn a_colour_stands_for_one_value() {
    for query in ["", "measure=shares"] {
        for figure in all("en", query) {
            let series = match figure.chart.shown() {
                ChartModel::StackedBars(bars) => bars.series.len(),
                ChartModel::Dots(dots) => dots.series.len(),
                ChartModel::SmallMultiples(charts) => charts
                    .panels
                    .iter()
                    .map(|panel| panel.bars.len())
                    .max()
                    .unwrap(),
                _ => continue,
            };
            assert_eq!(series, usize::from(SERIES), "{}", figure.name);
        }
    }
}

#[test]
fn headings_are_whole_where_there_is_room() {
    for figure in all("en", "") {
        if let ChartModel::Ranking(_) = figure.chart {
            continue;
        }
        for width in [960, 1280, 1920] {
            let scene = draw(&figure, width, Ltr);
            for shape in shapes(&scene) {
                let whole = !matches!(shape, Node::Text { text, paint: Paint::Ink, .. } if text.contains('…'));
                assert!(whole, "{} at {width}: {shape:?}", figure.name);
            }
        }
    }
}

/// Every person of the two facets is in a mark that leads to them, and the rest says how many it hides.
#[test]
fn what_is_folded_is_counted_and_can_be_had() {
    for name in [
        "region-by-stakeholder",
        "region-stakeholder-matrix",
        "region-small-multiples",
    ] {
        let named = |query: &str| {
            let all = all("en", query).into_iter();
            all.into_iter().find(|figure| figure.name == name).unwrap()
        };
        let folded = named("");
        let ChartModel::Folded(part) = &folded.chart else {
            panic!("{name} is not folded");
        };
        assert!(part.rest.picks.is_empty() && part.rest.id == name && !part.rest.pressed);
        assert!(part.rest.label.contains("285"), "{}", part.rest.label);
        let shown: usize = marks(&folded).iter().map(|mark| mark.value).sum();
        assert_eq!(shown + part.rest.value, PEOPLE, "{name}");
        let unfolded = named(&format!("unfold={name}"));
        let all = marks(&unfolded);
        assert_eq!(
            all.iter().map(|mark| mark.value).sum::<usize>(),
            PEOPLE,
            "{name}"
        );
        let (before, after) = (marks(&folded), marks(&unfolded));
        assert!(
            before.iter().zip(&after).all(|(a, b)| a.id == b.id),
            "the first stay"
        );
        // Marks of others stand for all the groups that have no colour, and no pair is in two marks.
        let mut pairs = BTreeSet::new();
        for mark in all {
            let of = |field: &str| {
                let key = |pick: &Pick| match pick {
                    Pick::Value { field: name, key } if name == field => Some(key.clone()),
                    _ => None,
                };
                mark.picks.iter().filter_map(key).collect::<Vec<_>>()
            };
            assert_eq!(of("region").len(), 1, "{mark:?}");
            for group in of("stakeholder") {
                assert!(pairs.insert((of("region").remove(0), group)), "{mark:?}");
            }
        }
    }
}

/// The marks of a figure of two fields, without the rest.
fn marks(figure: &Figure) -> Vec<Mark> {
    match figure.chart.shown() {
        ChartModel::StackedBars(bars) => {
            let segments = bars.bars.iter().flat_map(|bar| &bar.segments);
            segments.map(|segment| segment.mark.clone()).collect()
        }
        ChartModel::Matrix(matrix) => {
            let cells = matrix
                .rows
                .iter()
                .flat_map(|row| row.cells.iter().flatten());
            cells.cloned().collect()
        }
        ChartModel::SmallMultiples(charts) => {
            let bars = charts.panels.iter().flat_map(|panel| &panel.bars);
            bars.filter_map(|(_, mark)| mark.clone()).collect()
        }
        other => panic!("not of two fields: {other:?}"),
    }
}

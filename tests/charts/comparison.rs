//! Two selections side by side.

use participant_explorer::i18n::Locale;
use participant_explorer::state::{Action, Compared};
use participant_explorer::view::{ChartModel, ComparedBar, Comparison, Figure};

use super::{Person, dataset, figure, people, query, shown};

const VIEW: &str = "view=figures";

fn comparison(figure: &Figure) -> &Comparison {
    match &figure.chart {
        ChartModel::Comparison(comparison) => comparison,
        other => panic!("{other:?}"),
    }
}

fn count(takes: impl Fn(&Person) -> bool) -> usize {
    people().iter().filter(|person| takes(person)).count()
}

#[test]
fn the_two_largest_stakeholder_groups_are_compared_first() {
    let figure = figure(VIEW, "comparison");
    let comparison = comparison(&figure);
    let society = count(|person| person.stakeholder == "civil_society");
    let government = count(|person| person.stakeholder == "government");
    assert_eq!(
        comparison.sides,
        [
            format!("Civil society: {society} people"),
            format!("Government: {government} people"),
        ]
    );
    for row in &comparison.rows {
        for (bar, side) in row.bars.iter().zip(["civil_society", "government"]) {
            let mark = bar.mark.as_ref();
            let region = mark.map(|mark| mark.id.split_once('/').unwrap().1.to_owned());
            let Some(region) = region else {
                assert_eq!(bar.text, "0% (0)");
                continue;
            };
            let people = count(|person| person.stakeholder == side && person.region == region);
            let whole = count(|person| person.stakeholder == side);
            assert_eq!(mark.unwrap().value, people);
            let exact = people as f64 * 1_000.0 / whole as f64;
            assert!((bar.share as f64 - exact).abs() <= 0.5, "{}", bar.share);
        }
    }
}

#[test]
fn the_largest_difference_is_said() {
    let figure = figure(&format!("{VIEW}&compare=region:african,weog"), "comparison");
    let share = |region: &str, group: &str| {
        let people = count(|person| person.region == region && person.stakeholder == group);
        (people as f64 * 100.0 / count(|person| person.region == region) as f64).round()
    };
    let difference = |group: &&str| share("african", group) - share("weog", group);
    let groups = [
        "civil_society",
        "government",
        "private_sector",
        "technical_community",
    ];
    let widest = groups
        .iter()
        .max_by(|a, b| difference(a).abs().total_cmp(&difference(b).abs()));
    assert_eq!(widest, Some(&"civil_society"));
    let points = difference(&"civil_society");
    assert!(
        figure.sentence.starts_with(&format!(
            "The largest difference is {} percentage points, for Civil society: ",
            points
        )),
        "{} and {points}",
        figure.sentence
    );
    assert_eq!(comparison(&figure).rows[0].difference, format!("+{points}"));
}

/// The whole percent at the beginning of a share as written.
fn written(bar: &ComparedBar) -> i64 {
    bar.text.split_once('%').unwrap().0.parse().unwrap()
}

#[test]
fn a_difference_is_that_of_the_shares_beside_it() {
    let mut differences = Vec::new();
    for query in ["", "&compare=region:african,weog", "&country=US,BR,IN"] {
        let figure = figure(&format!("{VIEW}{query}"), "comparison");
        for row in &comparison(&figure).rows {
            let [one, other] = row.bars.each_ref().map(written);
            let sign = ["−", "", "+"][(1 + (one - other).signum()) as usize];
            let expected = format!("{sign}{}", (one - other).abs());
            assert_eq!(row.difference, expected, "{query}: {row:?}");
            differences.push(row.difference.clone());
        }
    }
    // 41.7 % and 48.2 % are written as 42 % and 48 %.
    assert!(differences.contains(&"−6".to_owned()), "{differences:?}");
}

#[test]
fn a_bar_opens_exactly_its_people_and_their_own_filter_is_left_aside() {
    let dataset = dataset(|text| text);
    let figure = figure(&format!("{VIEW}&stakeholder=government"), "comparison");
    let bars = comparison(&figure).rows.iter().flat_map(|row| &row.bars);
    let marks: Vec<_> = bars.filter_map(|bar| bar.mark.as_ref()).collect();
    assert!(
        marks
            .iter()
            .any(|mark| mark.id.starts_with("civil_society/"))
    );
    for mark in marks {
        let link = format!("{VIEW}&{}", query(mark));
        let (_, people) = shown(&dataset, Locale::English, &link, "comparison");
        assert_eq!(people, mark.value, "{link}");
    }
}

#[test]
fn a_choice_keeps_changes_or_swaps_the_other_side() {
    let figure = figure(&format!("{VIEW}&compare=region:african,weog"), "comparison");
    let chosen = |side: usize, label: &str| {
        let selector = &comparison(&figure).selectors[side];
        let offer = selector.offers().find(|offer| offer.label == label);
        match &offer.unwrap().action {
            Action::Compare(Compared { field, keys }) => format!("{field}:{}", keys.join(",")),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(chosen(0, "Asia-Pacific Group"), "region:asia_pacific,weog");
    assert_eq!(chosen(1, "African Group"), "region:weog,african");
    assert_eq!(
        chosen(1, "Government"),
        "stakeholder:civil_society,government"
    );
    for (selector, label) in comparison(&figure)
        .selectors
        .iter()
        .zip(["African Group", "Western European and Others Group (WEOG)"])
    {
        let chosen: Vec<_> = selector.offers().filter(|offer| offer.chosen).collect();
        assert_eq!(chosen.len(), 1);
        assert_eq!(chosen[0].label, label);
    }
}

#[test]
fn two_selections_are_named_shortly_over_their_bars() {
    let figure = figure(&format!("{VIEW}&compare=region:african,weog"), "comparison");
    assert_eq!(
        comparison(&figure).sides,
        ["Africa: 38 people", "WEOG: 94 people"]
    );
}

#[test]
fn nobody_on_one_side_is_said() {
    let figure = figure(
        &format!("{VIEW}&region=african&compare=stakeholder:igo,government"),
        "comparison",
    );
    assert_eq!(
        figure.sentence,
        "Nobody in Intergovernmental Organization matches, so there is nothing to compare."
    );
}

#[test]
fn arabic_differences_keep_their_sign_before_the_number() {
    let (figure, _) = shown(
        &dataset(|text| text),
        Locale::Arabic,
        &format!("{VIEW}&compare=region:african,weog"),
        "comparison",
    );
    let differences = comparison(&figure).rows.iter().map(|row| &row.difference);
    for difference in differences {
        let signed = difference.starts_with("\u{200e}+") || difference.starts_with("\u{200e}−");
        assert!(signed || difference == "0", "{difference}");
    }
}

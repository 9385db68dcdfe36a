//! One dot a person.

use participant_explorer::i18n::Locale;
use participant_explorer::view::{ChartModel, Dots, Figure};
use serde_json::{Value, json};

use super::{dataset, figure, people, shown};

const VIEW: &str = "view=figures";

fn dots(figure: &Figure) -> &Dots {
    match &figure.chart {
        ChartModel::Dots(dots) => dots,
        other => panic!("{other:?}"),
    }
}

#[test]
fn everybody_has_a_dot_with_a_name_and_nobody_has_none() {
    let figure = figure(VIEW, "dots");
    let dots = &dots(&figure).dots;
    let people = people();
    assert_eq!(dots.len(), 226);
    for (dot, person) in dots.iter().zip(&people) {
        assert_eq!(dot.mark.id, person.number.to_string());
        let name = format!("{} {}", person.given_name, person.surname);
        let parts = [&name, &person.affiliation, &person.country];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let label = parts.into_iter().cloned().collect::<Vec<_>>().join(", ");
        assert_eq!(dot.mark.label, label);
    }
}

#[test]
fn a_name_in_one_field_is_not_run_into_what_follows() {
    let list = dataset(|text| {
        let mut root: Value = serde_json::from_str(&text).unwrap();
        let explorer = &mut root["explorer"];
        explorer["fields"].as_array_mut().unwrap().remove(0);
        explorer["search"] = json!(["surname"]);
        root.to_string()
    });
    let (figure, _) = shown(&list, Locale::English, VIEW, "dots");
    let person = &people()[0];
    let label = [&*person.surname, &person.affiliation, &person.country].join(", ");
    assert_eq!(dots(&figure).dots[0].mark.label, label);
}

#[test]
fn a_dot_keeps_its_place_in_the_list_while_groups_change() {
    let mut orders = Vec::new();
    for (choice, groups, parts) in [
        ("", 6, 6),
        ("&dots=region", 6, 6),
        ("&dots=stakeholder", 5, 5),
        ("&dots=region,stakeholder", 6, 20),
    ] {
        let figure = figure(&format!("{VIEW}{choice}"), "dots");
        let dots = dots(&figure);
        assert_eq!(dots.groups.len(), groups, "{choice}");
        let all = || dots.groups.iter().flat_map(|group| &group.parts);
        // Asia-Pacific and the organizations have fewer kinds of stakeholders.
        assert_eq!(all().count(), parts, "{choice}");
        let mut placed: Vec<_> = all().flat_map(|part| &part.dots).copied().collect();
        placed.sort_unstable();
        assert!(placed.into_iter().eq(0..226), "{choice}");
        let ids = dots.dots.iter().map(|dot| dot.mark.id.clone());
        orders.push(ids.collect::<Vec<_>>());
    }
    assert!(orders.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn the_sentence_names_grouping_and_largest_group() {
    assert_eq!(
        figure(VIEW, "dots").sentence,
        "A dot for each person: 226 people, grouped by Regional group. \
         Largest group: Western European and Others Group (WEOG) (94 people)."
    );
    assert_eq!(
        figure(&format!("{VIEW}&dots=stakeholder&number=6"), "dots").sentence,
        "A dot for each person: 1 person, grouped by Stakeholder group. Only Civil society is shown: 1 person."
    );
}

#[test]
fn details_are_opened_in_place_where_there_is_no_table() {
    let opened = figure(&format!("{VIEW}&open=204"), "dots");
    let dots = dots(&opened);
    assert_eq!(dots.opened.len(), 1);
    assert!(dots.opened[0].details.is_some());
    let pressed = dots.dots.iter().filter(|dot| dot.mark.pressed);
    let pressed: Vec<_> = pressed.map(|dot| dot.mark.id.as_str()).collect();
    assert_eq!(pressed, ["204"]);
}

#[test]
fn names_are_those_of_the_language() {
    let list = dataset(|text| text);
    let (figure, _) = shown(&list, Locale::Arabic, VIEW, "dots");
    let arabic = |text: &str| {
        text.chars()
            .any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
    };
    let named = dots(&figure).dots.iter();
    let named = named.filter(|dot| arabic(&dot.mark.label)).count();
    assert!(named > 200, "{named}");
}

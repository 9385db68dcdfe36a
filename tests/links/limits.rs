//! Links of any length: cut with one notice, before the rest costs anything.

use participant_explorer::state::{LONGEST_SEARCH, Notice, Parsed, parse};

use super::dataset;

fn read(query: &str) -> Parsed {
    parse(query, Some(&dataset()))
}

fn cut(parsed: &Parsed) -> Vec<&str> {
    let notices = parsed.notices.iter();
    notices
        .filter_map(|notice| match notice {
            Notice::TooLong(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}

#[test]
fn values_without_end_are_cut_with_one_notice() {
    for (query, kept, unknown) in [
        // Known ones, of which each counts once.
        (
            ["region=african", &",african".repeat(300_000)].concat(),
            1,
            0,
        ),
        (
            ["region=african", &"%2Cafrican".repeat(300_000)].concat(),
            1,
            0,
        ),
        // Unknown ones, of which the first are said.
        (
            ["region=african", &",mars".repeat(300_000)].concat(),
            1,
            200,
        ),
        (["region=mars", &"%2cmars".repeat(300_000)].concat(), 0, 200),
    ] {
        let parsed = read(&query);
        assert_eq!(parsed.state.view.chosen("region").len(), kept);
        assert_eq!(cut(&parsed), ["region"]);
        assert_eq!(parsed.notices.len(), unknown + 1);
    }
    for list in [
        "lock", "dots", "sort", "unfold", "open", "number", "country",
    ] {
        let parsed = read(&[list, "=", &"none,".repeat(300_000)].concat());
        assert_eq!(cut(&parsed), [list]);
        assert_eq!(parsed.notices.len(), 201, "{list}");
    }
}

#[test]
fn parameters_without_end_are_cut_with_one_notice() {
    let parsed = read(&"region=african&".repeat(300_000));
    assert_eq!(parsed.notices, [Notice::TooLong("region".to_owned())]);
    assert_eq!(parsed.state.view.chosen("region"), ["african"]);
    let parsed = read(&"colour=blue&".repeat(300_000));
    assert_eq!(cut(&parsed), ["colour"]);
    assert!(parsed.notices.len() <= 201);
    let parsed = read(
        &["region=", &"mars,".repeat(150), "&"]
            .concat()
            .repeat(1_000),
    );
    assert_eq!(cut(&parsed), ["region"]);
    assert!(parsed.notices.len() <= 301, "{}", parsed.notices.len());
}

#[test]
fn words_without_end_are_cut_with_one_notice() {
    for words in ["a+".repeat(100_000), "%D8%B9%20".repeat(100_000)] {
        let parsed = read(&["q=", &words].concat());
        assert_eq!(parsed.notices, [Notice::TooLong("q".to_owned())]);
        assert_eq!(parsed.state.view.search.chars().count(), LONGEST_SEARCH);
    }
    let longest = "a".repeat(LONGEST_SEARCH);
    let parsed = read(&["q=", &longest].concat());
    assert_eq!(
        (parsed.notices, parsed.state.view.search),
        (vec![], longest)
    );
}

#[test]
fn a_view_of_a_story_is_cut_as_a_link_is() {
    let dataset = dataset();
    let mut notices = Vec::new();
    let view = ["region=african&", &"q=a&".repeat(300_000)].concat();
    let saved = participant_explorer::state::SavedView::read(&view, &dataset, &mut notices);
    assert_eq!(notices, [Notice::TooLong("story".to_owned())]);
    assert_eq!(saved.view.chosen("region"), ["african"]);
}

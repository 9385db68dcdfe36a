//! What every drawing keeps to, and drawings against committed pictures.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test chart_snapshots` draws them anew.

use std::{env, fs, path::Path};

use participant_explorer::{
    chart::{draw, to_svg},
    i18n::Direction::{self, Ltr, Rtl},
    view::ChartModel,
};

#[cfg(test)]
mod crowded;
mod figures;
#[cfg(test)]
#[path = "../first_list/mod.rs"]
mod first_list;
mod further;
#[cfg(test)]
mod languages;
mod layout;
#[cfg(test)]
mod real;

/// Draws `drawing` in a language at a width and compares it with `tests/snapshots/<name>.svg`.
fn check(name: &str, drawing: ChartModel, (lang, direction): (&str, Direction), width: u32) {
    let figure = figures::figure(drawing);
    let scene = draw(&figure, width, direction);
    let drawn = to_svg(&scene, direction, lang, &figure.title, &figure.sentence);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/snapshots/{name}-{lang}-{width}.svg"));
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        match fs::write(&path, drawn) {
            Ok(()) => return,
            Err(error) => panic!("{} cannot be written: {error}", path.display()),
        }
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    if let Some(difference) = first_difference(&known, &drawn) {
        panic!(
            "{} is out of date.\n{difference}\nIf the new picture is right, run: UPDATE_SNAPSHOTS=1 cargo test --test chart_snapshots",
            path.display()
        );
    }
}

/// The first line in which two texts differ, as a reader wants to see it.
fn first_difference(known: &str, drawn: &str) -> Option<String> {
    let (mut old, mut new) = (known.lines(), drawn.lines());
    for number in 1.. {
        let pair = (old.next(), new.next());
        match pair {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                let (a, b) = (a.unwrap_or("(nothing)"), b.unwrap_or("(nothing)"));
                return Some(format!("line {number}\n- {a}\n+ {b}"));
            }
        }
    }
    None
}

/// A figure of the real list under a link's query, in every language and width.
fn check_real(name: &str, figure: &str, query: &str) {
    check_all(name, |lang| real::figure(figure, lang, query).chart);
}

/// Every language and width that snapshots are kept for.
fn check_all(name: &str, drawing: impl Fn(&str) -> ChartModel) {
    for language in [("en", Ltr), ("ar", Rtl)] {
        for width in [360, 960] {
            check(name, drawing(language.0), language, width);
        }
    }
}

#[test]
fn stacked_bars_of_numbers() {
    check_all("stacked-bars", |lang| {
        ChartModel::StackedBars(figures::stacked_bars(lang))
    });
}

#[test]
fn stacked_bars_of_shares() {
    check_all("stacked-bars-shares", |lang| {
        ChartModel::StackedBars(figures::shares(lang))
    });
}

#[test]
fn a_matrix() {
    check_all("matrix", |lang| ChartModel::Matrix(figures::matrix(lang)));
}

#[test]
fn a_ranking() {
    check_all("ranking", |lang| {
        ChartModel::Ranking(figures::ranking(lang))
    });
}

#[test]
fn a_map() {
    check_all("map", |lang| ChartModel::Map(figures::map(lang)));
}

#[test]
fn a_matrix_of_shares() {
    check_all("matrix-shares", |lang| {
        ChartModel::Matrix(further::matrix_of_shares(lang))
    });
}

#[test]
fn a_placement() {
    check_all("placement", |lang| {
        ChartModel::Placement(further::placement(lang))
    });
    check_all("placement-single", |lang| {
        ChartModel::Placement(further::one_placement(lang))
    });
}

#[test]
fn a_comparison() {
    check_all("comparison", |lang| {
        ChartModel::Comparison(further::comparison(lang))
    });
    check_all("comparison-single", |lang| {
        ChartModel::Comparison(further::one_comparison(lang))
    });
}

#[test]
fn dots() {
    check_all("dots", |lang| ChartModel::Dots(further::dots(lang, false)));
    check_all("dots-parted", |lang| {
        ChartModel::Dots(further::dots(lang, true))
    });
    check_all("dots-single", |lang| {
        ChartModel::Dots(further::one_dot(lang))
    });
}

#[test]
fn nobody() {
    check_all("empty", |lang| {
        ChartModel::Empty(figures::words(lang).nobody.to_owned())
    });
}

#[test]
fn one_person() {
    check_all("single", |lang| {
        ChartModel::StackedBars(figures::single(lang))
    });
}

#[test]
fn small_multiples() {
    let figure = "region-small-multiples";
    check_real("small-multiples", figure, "");
    check_real("small-multiples-shares", figure, "measure=shares");
    check_real("small-multiples-single", figure, "country=TD&q=youth");
    check_real("small-multiples-nobody", figure, "q=nobody-at-all");
}

#[test]
fn countries_folded_and_whole() {
    check_real("countries", "countries", "");
    check_real("countries-whole", "countries", "unfold=countries");
}

#[test]
fn affiliations_of_several_people() {
    check_real("affiliations", "affiliations", "");
    check_real("affiliations-single", "affiliations", "affiliation=NIC.br");
    check_real("affiliations-none", "affiliations", "country=TD");
    check_real("affiliations-nobody", "affiliations", "q=nobody-at-all");
}

#[test]
fn representation() {
    check_real("representation", "representation", "");
    check_real("representation-single", "representation", "country=US");
    check_real(
        "representation-organizations",
        "representation",
        "region=igo",
    );
    check_real("representation-nobody", "representation", "q=nobody-at-all");
}

#[test]
fn a_difference_is_shown_with_its_line() {
    assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
    assert_eq!(
        first_difference("a\nb\n", "a\nc\n").as_deref(),
        Some("line 2\n- b\n+ c")
    );
    assert_eq!(
        first_difference("a\n", "a\nc\n").as_deref(),
        Some("line 2\n- (nothing)\n+ c")
    );
}

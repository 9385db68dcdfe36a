//! Small figures of the kinds that a list shows beyond its overview.

use participant_explorer::view::{
    ComparedBar, ComparedRow, Comparison, Dot, DotGroup, DotPart, Dots, Matrix, Placement,
    PlacementCell, PlacementRow, Selector,
};

use super::figures::{self, PEOPLE, mark, words};

pub fn selector() -> Selector {
    Selector {
        name: "selector".to_owned(),
        label: String::new(),
        groups: Vec::new(),
    }
}

/// The same matrix in shares of its rows.
pub fn matrix_of_shares(lang: &str) -> Matrix {
    let mut matrix = figures::matrix(lang);
    for (row, people) in matrix.rows.iter_mut().zip(&PEOPLE) {
        let total = people.iter().sum::<usize>();
        matrix.wholes.push(vec![total; people.len()]);
        for mark in row.cells.iter_mut().flatten() {
            mark.text = format!("{}%", mark.value * 100 / total);
        }
        row.total_text = "100%".to_owned();
    }
    matrix
}

/// People by where they are listed, then by group; the last column is that of no group.
const PLACED: [[usize; 6]; 5] = [
    [36, 0, 0, 0, 2, 0],
    [0, 20, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 27, 1, 0],
    [2, 1, 2, 1, 88, 26],
];

pub fn placement(lang: &str) -> Placement {
    placed(lang, &PLACED, true)
}

/// One person, who is listed with the country's group.
pub fn one_placement(lang: &str) -> Placement {
    placed(lang, &[[1, 0, 0, 0, 0, 0]], false)
}

fn placed(lang: &str, people: &[[usize; 6]], elsewhere: bool) -> Placement {
    let words = words(lang);
    let [listed, group, none, band, _] = words.further;
    let columns = [&words.regions[..], &[none]].concat();
    let cell = |row: usize, column: usize, value: usize| PlacementCell {
        mark: mark(
            format!("{row}/{column}"),
            words.regions[row],
            value,
            value.to_string(),
        ),
        elsewhere: row != column && column < 5,
        label: format!("{} → {}", words.regions[row], columns[column]),
    };
    let row = |(row, people): (usize, &[usize; 6])| PlacementRow {
        label: words.regions[row].to_owned(),
        cells: (0..6)
            .map(|column| (people[column] > 0).then(|| cell(row, column, people[column])))
            .collect(),
        total_text: people.iter().sum::<usize>().to_string(),
    };
    let total = |column: usize| people.iter().map(|row| row[column]).sum::<usize>();
    Placement {
        elsewhere: elsewhere.then(|| mark("elsewhere".to_owned(), band, 9, band.to_owned())),
        axes: [listed.to_owned(), group.to_owned()],
        legend: format!("{listed} → {group}"),
        rows: people.iter().enumerate().map(row).collect(),
        column_totals: (0..6).map(|column| total(column).to_string()).collect(),
        total_text: people.as_flattened().iter().sum::<usize>().to_string(),
        total_label: words.total.to_owned(),
        columns: columns.into_iter().map(str::to_owned).collect(),
    }
}

pub fn comparison(lang: &str) -> Comparison {
    compared(lang, [&PEOPLE[0], &PEOPLE[4]])
}

/// One person on one side, nobody on the other.
pub fn one_comparison(lang: &str) -> Comparison {
    compared(lang, [&[0, 1, 0, 0, 0], &[0; 5]])
}

fn compared(lang: &str, people: [&[usize; 5]; 2]) -> Comparison {
    let words = words(lang);
    let total = |side: usize| people[side].iter().sum::<usize>().max(1);
    let bar = |side: usize, group: usize| {
        let value = people[side][group];
        let text = format!("{}% ({value})", value * 100 / total(side));
        ComparedBar {
            share: value * 1_000 / total(side),
            mark: (value > 0).then(|| {
                mark(
                    format!("{side}/{group}"),
                    words.groups[group],
                    value,
                    text.clone(),
                )
            }),
            text,
        }
    };
    let row = |group: usize| {
        let bars = [0, 1].map(|side| bar(side, group));
        ComparedRow {
            label: words.groups[group].to_owned(),
            difference: format!("+{}", bars[0].share.abs_diff(bars[1].share) / 10),
            bars,
        }
    };
    let rows: Vec<_> = (0..5).map(row).collect();
    let shares = rows.iter().flat_map(|row| row.bars.each_ref());
    Comparison {
        sides: [0, 4].map(|region| format!("{}: 58", words.regions[region])),
        difference: words.further[4].to_owned(),
        longest: shares.map(|bar| bar.share).max().unwrap_or(0),
        rows,
        selectors: [selector(), selector()],
    }
}

/// As many dots as there are people, by region, or by region and group.
pub fn dots(lang: &str, parted: bool) -> Dots {
    dotted(lang, &PEOPLE, parted)
}

/// One person.
pub fn one_dot(lang: &str) -> Dots {
    dotted(lang, &[[0, 1, 0, 0, 0]], true)
}

fn dotted(lang: &str, people: &[[usize; 5]], parted: bool) -> Dots {
    let words = words(lang);
    let (mut dots, mut groups) = (Vec::new(), Vec::new());
    for (region, people) in people.iter().enumerate() {
        let mut parts: Vec<DotPart> = Vec::new();
        for (group, value) in people.iter().enumerate().filter(|(_, value)| **value > 0) {
            let begin = dots.len();
            for _ in 0..*value {
                let id = dots.len().to_string();
                let mut mark = mark(id, words.countries[0], 1, String::new());
                mark.text.clear();
                dots.push(Dot {
                    mark,
                    series: group,
                });
            }
            let places: Vec<_> = (begin..dots.len()).collect();
            match parts.first_mut() {
                Some(only) if !parted => only.dots.extend(places),
                _ => parts.push(DotPart {
                    label: if parted {
                        format!("{}: {value}", words.groups[group])
                    } else {
                        String::new()
                    },
                    dots: places,
                }),
            }
        }
        if !parts.is_empty() {
            let total = people.iter().sum::<usize>();
            groups.push(DotGroup {
                label: format!("{}: {total}", words.regions[region]),
                parts,
            });
        }
    }
    Dots {
        dots,
        series: words.groups.map(str::to_owned).to_vec(),
        groups,
        selector: selector(),
        opened: Vec::new(),
    }
}

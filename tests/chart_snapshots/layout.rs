//! What every drawing keeps to, at every width and in both directions.

use std::collections::BTreeSet;

use participant_explorer::{
    chart::{Anchor, Node, Scene, draw, text_width},
    i18n::Direction::{self, Ltr, Rtl},
    view::{ChartModel, Figure, Mark},
};

use super::languages::{self, LENGTHS};
use super::{crowded, figures, further, real};

/// Selections of the real list: everybody, few, one, organizations without a country, nobody.
const SELECTIONS: [&str; 7] = [
    "",
    "measure=shares&unfold=countries,affiliations",
    "region=african",
    "region=igo",
    "q=leiden",
    "country=TD",
    "region=african&stakeholder=igo",
];

/// Every kind of figure in a language, and those of the real list under some selections.
fn all(lang: &str, selections: &[&str]) -> Vec<Figure> {
    let drawings = [
        ChartModel::StackedBars(figures::stacked_bars(lang)),
        ChartModel::StackedBars(figures::shares(lang)),
        ChartModel::StackedBars(figures::single(lang)),
        ChartModel::Matrix(figures::matrix(lang)),
        ChartModel::Ranking(figures::ranking(lang)),
        ChartModel::Map(figures::map(lang)),
        ChartModel::Placement(further::placement(lang)),
        ChartModel::Placement(further::one_placement(lang)),
        ChartModel::Comparison(further::comparison(lang)),
        ChartModel::Comparison(further::one_comparison(lang)),
        ChartModel::Dots(further::dots(lang, false)),
        ChartModel::Dots(further::dots(lang, true)),
        ChartModel::Dots(further::one_dot(lang)),
        ChartModel::Matrix(further::matrix_of_shares(lang)),
        ChartModel::Empty(figures::words(lang).nobody.to_owned()),
    ];
    let mut all: Vec<_> = drawings.into_iter().map(figures::figure).collect();
    for selection in selections {
        if LENGTHS.contains(&lang) {
            all.extend(languages::drawn(lang, selection));
        } else {
            all.extend(real::figures(lang, selection));
        }
    }
    all
}

/// Widths from the smallest phone to a wall.
pub fn widths() -> impl Iterator<Item = u32> {
    (280..=3840).step_by(40)
}

/// The shapes of a scene without their groups.
pub fn shapes(scene: &Scene) -> Vec<&Node> {
    let mut shapes = Vec::new();
    for node in &scene.nodes {
        match node {
            Node::Group { children, .. } => shapes.extend(children),
            shape => shapes.push(shape),
        }
    }
    shapes
}

/// Left, top, right and bottom of a shape.
fn bounds(node: &Node) -> (i32, i32, i32, i32) {
    match node {
        Node::Rect {
            x,
            y,
            width,
            height,
            ..
        } => (*x, *y, x + width.cast_signed(), y + height.cast_signed()),
        Node::Line { from, to, .. } => (
            from.0.min(to.0),
            from.1.min(to.1),
            from.0.max(to.0),
            from.1.max(to.1),
        ),
        Node::Text {
            x,
            y,
            anchor,
            size,
            bold,
            text,
            ..
        } => {
            let across = text_width(text, *size, *bold).cast_signed();
            let left = match anchor {
                Anchor::Left => *x,
                Anchor::Middle => x - across / 2,
                Anchor::Right => x - across,
            };
            let size = size.cast_signed();
            (left, y - size * 3 / 4, left + across, y + size / 5)
        }
        Node::Circle { center, radius, .. } => {
            let radius = radius.cast_signed();
            (
                center.0 - radius,
                center.1 - radius,
                center.0 + radius,
                center.1 + radius,
            )
        }
        Node::Polygon { points, .. } => points.iter().fold(
            (i32::MAX, i32::MAX, i32::MIN, i32::MIN),
            |(left, top, right, bottom), (x, y)| {
                (left.min(*x), top.min(*y), right.max(*x), bottom.max(*y))
            },
        ),
        other => panic!("no figure draws {other:?}"),
    }
}

/// Draws figures at every width, and holds each drawing to its width and its texts to places of their own.
pub fn nothing_leaves_the_picture_and_texts_keep_apart(
    figures: &[Figure],
    (lang, direction): (&str, Direction),
) {
    for figure in figures {
        for width in widths() {
            let scene = draw(figure, width, direction);
            assert_eq!(scene.width, width);
            let mut texts: Vec<&Node> = Vec::new();
            for shape in shapes(&scene) {
                let a = bounds(shape);
                let inside = a.0 >= 0
                    && a.1 >= 0
                    && a.2 <= width.cast_signed()
                    && a.3 <= scene.height.cast_signed();
                assert!(inside, "at {width} × {} in {lang}: {shape:?}", scene.height);
                let Node::Text { text, .. } = shape else {
                    continue;
                };
                assert_ne!(text, "", "a text of {} at {width} in {lang}", figure.name);
                for other in &texts {
                    let b = bounds(other);
                    let apart = a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
                    assert!(apart, "at {width} in {lang}: {shape:?} and {other:?}");
                }
                texts.push(shape);
            }
        }
    }
}

#[test]
fn english_fits() {
    nothing_leaves_the_picture_and_texts_keep_apart(&all("en", &SELECTIONS), ("en", Ltr));
}

#[test]
fn arabic_fits() {
    nothing_leaves_the_picture_and_texts_keep_apart(&all("ar", &SELECTIONS), ("ar", Rtl));
}

#[test]
fn words_as_long_as_spanish_ones_fit() {
    fits_in_both_directions("es");
}

#[test]
fn words_as_long_as_french_ones_fit() {
    fits_in_both_directions("fr");
}

#[test]
fn words_as_long_as_russian_ones_fit() {
    fits_in_both_directions("ru");
}

#[test]
fn words_as_short_as_chinese_ones_fit() {
    fits_in_both_directions("zh");
}

fn fits_in_both_directions(lang: &str) {
    let figures = all(lang, &SELECTIONS[..2]);
    for direction in [Ltr, Rtl] {
        nothing_leaves_the_picture_and_texts_keep_apart(&figures, (lang, direction));
    }
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let flipped = |scene: &Scene, node: &Node| {
        let (left, top, right, bottom) = bounds(node);
        let width = scene.width.cast_signed();
        (width - right, top, width - left, bottom)
    };
    // A globe is not mirrored: east stays on the right.
    let mirrored = all("ar", &SELECTIONS).into_iter();
    for figure in mirrored.filter(|figure| !matches!(figure.chart, ChartModel::Map(_))) {
        for width in [281, 360, 960, 1920] {
            let (ltr, rtl) = (draw(&figure, width, Ltr), draw(&figure, width, Rtl));
            assert_eq!(ltr.height, rtl.height);
            // Signs that steer direction may differ in ticks; they take no room.
            for (one, other) in shapes(&ltr).into_iter().zip(shapes(&rtl)) {
                let (a, b) = (flipped(&ltr, one), bounds(other));
                assert!(
                    (a.0 - b.0).abs() <= 1 && a.1 == b.1 && a.3 == b.3,
                    "{one:?} and {other:?}"
                );
            }
            assert_eq!(shapes(&ltr).len(), shapes(&rtl).len());
        }
    }
}

/// The marks of a drawing in reading order.
fn marks(drawing: &ChartModel) -> Vec<&Mark> {
    match drawing {
        ChartModel::StackedBars(bars) => bars
            .bars
            .iter()
            .flat_map(|bar| &bar.segments)
            .map(|part| &part.mark)
            .collect(),
        ChartModel::Matrix(matrix) => matrix
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().flatten())
            .collect(),
        ChartModel::Ranking(ranking) => {
            let mut marks: Vec<_> = ranking.bars.iter().map(|bar| &bar.mark).collect();
            if let Some(rest) = &ranking.rest {
                marks.insert(ranking.first, rest);
            }
            marks
        }
        ChartModel::SmallMultiples(charts) => charts
            .panels
            .iter()
            .flat_map(|panel| panel.bars.iter().filter_map(|(_, mark)| mark.as_ref()))
            .collect(),
        ChartModel::Representation(figure) => figure
            .scales
            .iter()
            .flat_map(|scale| scale.pairs.iter().filter_map(|pair| pair.mark.as_ref()))
            .collect(),
        ChartModel::Map(map) => map.circles.iter().map(|circle| &circle.mark).collect(),
        ChartModel::Placement(placement) => {
            let rows = placement.rows.iter();
            let cells = rows.flat_map(|row| row.cells.iter().flatten());
            let marks = cells.map(|cell| &cell.mark);
            placement.elsewhere.iter().chain(marks).collect()
        }
        ChartModel::Comparison(comparison) => {
            let bars = comparison.rows.iter().flat_map(|row| &row.bars);
            bars.filter_map(|bar| bar.mark.as_ref()).collect()
        }
        ChartModel::Dots(dots) => dots.dots.iter().map(|dot| &dot.mark).collect(),
        ChartModel::Folded(part) => {
            let mut all = marks(&part.chart);
            all.push(&part.rest);
            all
        }
        ChartModel::Empty(_) => Vec::new(),
    }
}

#[test]
fn every_mark_is_drawn_once_in_reading_order() {
    let many = crowded::all("en", "").into_iter();
    for figure in all("en", &SELECTIONS).into_iter().chain(many) {
        let expected = marks(&figure.chart);
        let scene = draw(&figure, 960, Ltr);
        assert!(scene.marks.iter().eq(expected), "{:?}", scene.marks);
        let groups = scene.nodes.iter().filter_map(|node| match node {
            Node::Group { mark, children } => Some((*mark, children.len())),
            _ => None,
        });
        let drawn: Vec<_> = groups.collect();
        assert!(drawn.iter().map(|(mark, _)| *mark).eq(0..scene.marks.len()));
        assert!(
            drawn.iter().all(|(_, shapes)| *shapes > 0),
            "a mark without a shape cannot be pointed at"
        );
        let names: BTreeSet<_> = scene.marks.iter().map(|mark| &mark.id).collect();
        assert_eq!(
            names.len(),
            scene.marks.len(),
            "marks of one figure have different names"
        );
    }
}

#[test]
fn notes_are_no_part_of_a_chart() {
    for (lang, direction) in [("en", Ltr), ("ar", Rtl)] {
        let figure = real::figure("representation", lang, "country=TD");
        let notes = figure.chart.notes();
        assert!(notes.len() > 1, "{notes:?}");
        for width in widths() {
            let scene = draw(&figure, width, direction);
            for shape in shapes(&scene) {
                if let Node::Text { text, .. } = shape {
                    assert!(!text.contains('…'), "{lang} at {width}: {text}");
                    // Numbers and labels of groups are in notes too.
                    let said = text.chars().count() > 20
                        && notes.iter().any(|note| note.contains(text.as_str()));
                    assert!(!said, "{lang} at {width}: {text}");
                }
            }
        }
    }
}

#[test]
fn small_multiples_stand_in_more_columns_where_there_is_room() {
    let figure = real::figure("region-small-multiples", "en", "");
    let columns = |width: u32| {
        let scene = draw(&figure, width, Ltr);
        let mut left: Vec<_> = scene
            .nodes
            .iter()
            .filter_map(|node| match node {
                Node::Text {
                    x,
                    bold: true,
                    anchor: Anchor::Left,
                    ..
                } => Some(*x),
                _ => None,
            })
            .collect();
        left.sort_unstable();
        left.dedup();
        left.len()
    };
    assert_eq!([280, 360, 600, 960, 3840].map(columns), [1, 1, 2, 3, 6]);
}

#[test]
fn small_multiples_have_one_scale() {
    let figure = real::figure("region-small-multiples", "en", "");
    let scene = draw(&figure, 960, Ltr);
    let mut lengths = Vec::new();
    for node in &scene.nodes {
        if let Node::Group { mark, children } = node {
            // The row that can be pointed at, the lines of the label, the bar, the number.
            let (left, _, right, _) = bounds(&children[children.len() - 2]);
            lengths.push((scene.marks[*mark].value, right - left));
        }
    }
    let (most, longest) = *lengths.iter().max().unwrap();
    assert_eq!(most, 30);
    for (people, length) in lengths {
        let exact = f64::from(longest) * people as f64 / most as f64;
        assert!(
            (f64::from(length) - exact).abs() <= 2.5,
            "{people}: {length}, not {exact:.1}"
        );
    }
}

#[test]
fn segments_are_as_long_as_their_share() {
    let bars = figures::stacked_bars("en");
    let scene = draw(&figures::figure(ChartModel::StackedBars(bars)), 960, Ltr);
    let lengths: Vec<(usize, i32)> = scene
        .nodes
        .iter()
        .filter_map(|node| match node {
            Node::Group { mark, children } => {
                let (left, _, right, _) = bounds(&children[0]);
                Some((scene.marks[*mark].value, right - left))
            }
            _ => None,
        })
        .collect();
    let (most, longest) = lengths.iter().max().copied().unwrap();
    for (people, length) in lengths {
        let exact = f64::from(longest) * people as f64 / most as f64;
        assert!(
            (f64::from(length) - exact).abs() <= 2.5,
            "{people} people are {length} pixels long, not {exact:.1}"
        );
    }
}

#[test]
fn dots_keep_apart_from_each_other_and_from_labels() {
    for (lang, direction) in [("en", Ltr), ("ar", Rtl)] {
        for parted in [false, true] {
            let figure = figures::figure(ChartModel::Dots(further::dots(lang, parted)));
            for width in widths() {
                let scene = draw(&figure, width, direction);
                let shapes = shapes(&scene);
                let solid = |node: &&&Node| matches!(node, Node::Circle { .. } | Node::Text { .. });
                let solid: Vec<_> = shapes.iter().filter(solid).collect();
                for (place, one) in solid.iter().enumerate() {
                    for other in &solid[place + 1..] {
                        let (a, b) = (bounds(one), bounds(other));
                        let apart = a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
                        assert!(apart, "at {width} in {lang}: {one:?} and {other:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn labels_are_whole_where_there_is_room_for_them() {
    for lang in ["en", "ar"].into_iter().chain(LENGTHS) {
        // Bars of a ranking are called what anybody wrote, however long that is.
        let figures = all(lang, &SELECTIONS[..1]).into_iter();
        let figures = figures.filter(|figure| !matches!(figure.chart, ChartModel::Ranking(_)));
        for figure in figures {
            for width in widths().filter(|width| *width >= 640) {
                let scene = draw(&figure, width, Ltr);
                for shape in shapes(&scene) {
                    let whole = !matches!(shape, Node::Text { text, .. } if text.contains('…'));
                    assert!(whole, "{lang} at {width} in {}: {shape:?}", figure.name);
                }
            }
        }
    }
}

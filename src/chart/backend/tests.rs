//! Every shape that plotters can ask for, in both directions.

use plotters_backend::{BackendColor, DrawingBackend};

use super::{Brush, Direction, Mark, Node, Paint, Recorder, Scene};

const GRID: Brush = Brush::Stroke(Paint::Grid, 1);
const SERIES: Brush = Brush::Fill(Paint::Series(2));

fn color(paint: Paint) -> BackendColor {
    BackendColor {
        alpha: 1.0,
        rgb: paint.sentinel(),
    }
}

/// One of every shape without text, with the two last in the group of a mark.
fn recorded(direction: Direction) -> Scene {
    let mut recorder = Recorder::new(100, 50, direction);
    let (line, area) = (color(Paint::Grid), color(Paint::Series(2)));
    recorder.draw_pixel((1, 2), area).unwrap();
    recorder.draw_line((0, 0), (10, 5), &line).unwrap();
    recorder
        .draw_path([(0, 0), (10, 5), (20, 0)], &line)
        .unwrap();
    recorder
        .fill_polygon([(0, 0), (10, 5), (20, 0)], &area)
        .unwrap();
    let mark = Mark {
        id: "a".into(),
        label: String::new(),
        value: 1,
        text: String::new(),
        picks: vec![],
        pressed: false,
    };
    recorder.open(&mark);
    recorder.draw_rect((30, 20), (10, 5), &area, true).unwrap();
    recorder.draw_circle((40, 9), 3, &line, false).unwrap();
    recorder.close();
    recorder.take()
}

#[test]
fn every_shape_is_recorded_as_itself() {
    let points = vec![(0, 0), (10, 5), (20, 0)];
    let children = vec![
        Node::Rect {
            x: 10,
            y: 5,
            width: 20,
            height: 15,
            brush: SERIES,
        },
        Node::Circle {
            center: (40, 9),
            radius: 3,
            brush: GRID,
        },
    ];
    let expected = [
        Node::Rect {
            x: 1,
            y: 2,
            width: 1,
            height: 1,
            brush: SERIES,
        },
        Node::Line {
            from: (0, 0),
            to: (10, 5),
            brush: GRID,
        },
        Node::Polyline {
            points: points.clone(),
            brush: GRID,
        },
        Node::Polygon {
            points,
            brush: SERIES,
        },
        Node::Group { mark: 0, children },
    ];
    assert_eq!(recorded(Direction::Ltr).nodes, expected);
}

#[test]
fn right_to_left_every_shape_is_mirrored() {
    let points = vec![(100, 0), (90, 5), (80, 0)];
    let children = vec![
        Node::Rect {
            x: 70,
            y: 5,
            width: 20,
            height: 15,
            brush: SERIES,
        },
        Node::Circle {
            center: (60, 9),
            radius: 3,
            brush: GRID,
        },
    ];
    let expected = [
        Node::Rect {
            x: 98,
            y: 2,
            width: 1,
            height: 1,
            brush: SERIES,
        },
        Node::Line {
            from: (100, 0),
            to: (90, 5),
            brush: GRID,
        },
        Node::Polyline {
            points: points.clone(),
            brush: GRID,
        },
        Node::Polygon {
            points,
            brush: SERIES,
        },
        Node::Group { mark: 0, children },
    ];
    assert_eq!(recorded(Direction::Rtl).nodes, expected);
}

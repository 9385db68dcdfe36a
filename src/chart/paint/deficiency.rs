//! Whether the series can be told apart by people who see fewer colours, computed and not judged by eye.
//!
//! Colours are simulated after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
//! Deficiency" (IEEE Transactions on Visualization and Computer Graphics, 2009), whose matrices for complete deficiency apply to
//! linear RGB, and compared in OKLab (Ottosson, "A perceptual color space for image processing", 2020), where differences from
//! about 0.02 on are noticed.

use super::{Paint, SERIES};

/// Series of this number stand side by side in the charts of the first list, in any order where some of them are empty.
const TOGETHER: u8 = 5;

/// The least difference between neighbours, and between series that stand together.
const CLEAR: f64 = 0.078;

/// The least difference between any two series.
const NOTICED: f64 = 0.039;

type Matrix = [[f64; 3]; 3];

const VISIONS: [(&str, Matrix); 4] = [
    (
        "full colour vision",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

/// `#rrggbb` as linear RGB from 0 to 1.
fn linear(color: &str) -> [f64; 3] {
    [1, 3, 5].map(|start| {
        let value = u8::from_str_radix(&color[start..start + 2], 16).unwrap();
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: &Matrix, vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

/// A colour in OKLab as somebody sees it.
fn seen(color: &str, vision: &Matrix) -> [f64; 3] {
    let cones = [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ];
    let lab = [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ];
    let light = times(vision, linear(color)).map(|channel| channel.clamp(0.0, 1.0));
    times(&lab, times(&cones, light).map(f64::cbrt))
}

fn difference(one: &str, other: &str, vision: &Matrix) -> f64 {
    let (one, other) = (seen(one, vision), seen(other, vision));
    let squares = one.iter().zip(other).map(|(a, b)| (a - b) * (a - b));
    squares.sum::<f64>().sqrt()
}

#[test]
fn series_can_be_told_apart_with_every_kind_of_colour_vision() {
    let palettes: [fn(Paint) -> String; 2] = [Paint::light, Paint::dark];
    for color in palettes {
        for (name, vision) in &VISIONS {
            for one in 0..SERIES {
                for other in one + 1..SERIES {
                    // The series after the last is the first again.
                    let neighbours = other - one == 1 || other - one == SERIES - 1;
                    let least = if neighbours || other < TOGETHER {
                        CLEAR
                    } else {
                        NOTICED
                    };
                    let (a, b) = (color(Paint::Series(one)), color(Paint::Series(other)));
                    let found = difference(&a, &b, vision);
                    assert!(
                        found >= least,
                        "series {one} and {other} ({a}, {b}) differ by {found:.3} with {name}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_simulation_takes_away_what_it_should() {
    let [
        (_, full),
        (_, protanopia),
        (_, deuteranopia),
        (_, tritanopia),
    ] = &VISIONS;
    // Greys look the same to everybody.
    for (_, vision) in &VISIONS {
        let grey = "#808080";
        let (one, other) = (seen(grey, full), seen(grey, vision));
        assert!(one.iter().zip(other).all(|(a, b)| (a - b).abs() < 0.001));
    }
    // Pairs that are far apart to most, and that one deficiency nearly makes the same.
    let (magenta, teal, blue) = ("#a23b72", "#007f6b", "#1f5f99");
    assert!(difference(magenta, teal, full) > 0.2);
    assert!(difference(magenta, teal, deuteranopia) < NOTICED);
    assert!(difference(magenta, teal, protanopia) < difference(magenta, teal, tritanopia));
    assert!(difference(blue, teal, tritanopia) < difference(blue, teal, full) / 2.0);
}

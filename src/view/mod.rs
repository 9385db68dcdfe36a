//! Everything the page shows, as plain values.

mod figure;

pub use figure::{
    Bar, Drawing, Figure, Mark, Matrix, MatrixRow, RankedBar, Ranking, Segment, StackedBars, Twin,
};

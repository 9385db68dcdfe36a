//! A figure model becomes a scene, drawn with plotters.

mod paint;
mod scene;

pub use paint::{HEAT_STEPS, Paint, SERIES};
pub use scene::{Anchor, Brush, Node, Scene};

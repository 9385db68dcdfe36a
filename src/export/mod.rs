//! What leaves the page: pictures, tables and slides as the contents of their files, each citing where it is from.

mod citation;
mod csv;
mod fingerprint;
mod lines;
mod markup;
mod name;
mod picture;
mod pptx;
mod snippet;
mod zip;

pub use citation::Citation;
pub use csv::csv;
pub use fingerprint::fingerprint;
pub use name::file_name;
pub use picture::{Look, Picture, chart_alone, picture};
pub use pptx::{Image, Slide, presentation, room};
pub use snippet::{Snippet, usual_height};

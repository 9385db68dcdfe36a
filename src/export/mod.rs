//! What leaves the page: pictures, tables and slides as the contents of their files, each citing where it is from.

mod citation;
mod csv;
mod escape;
mod file_name;
mod fingerprint;
mod line_break;
mod picture;
mod pptx;
mod snippet;
mod zip;

pub use citation::Citation;
pub use csv::csv;
pub use file_name::file_name;
pub use fingerprint::fingerprint;
pub use picture::{Look, Picture, chart_alone, picture};
pub use pptx::{Image, Slide, presentation, room};
pub use snippet::{Snippet, usual_height};

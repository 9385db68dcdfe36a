//! Sources become what browsers load: Rust becomes WebAssembly with its loader, scripts and style sheets become short.

pub mod addresses;
pub mod bindgen;
pub mod cargo;
pub mod minify;
mod shorten;
pub mod split;
pub mod style;
pub mod values;

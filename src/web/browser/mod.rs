//! One small module a browser interface.

pub mod clipboard;
pub mod document;
pub mod fetch;
pub mod file;
pub mod frame;
pub mod keys;
pub mod location;
pub mod preview;
pub mod raster;
pub mod relay;
pub mod size;

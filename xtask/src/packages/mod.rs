//! Packages from elsewhere that the build or the tests need: found out, and installed where that is possible.

pub mod debian;
pub mod npm;

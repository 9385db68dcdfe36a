//! One small module a browser interface.

pub mod document;
pub mod fetch;
pub mod location;
pub mod width;

//! One small module a browser interface.

pub mod document;
pub mod fetch;
pub mod frame;
pub mod keys;
pub mod location;
pub mod relay;
pub mod size;

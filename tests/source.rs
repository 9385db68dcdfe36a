//! The dataset held against the report's text.
fn main() {}

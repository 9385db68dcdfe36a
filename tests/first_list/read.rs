//! Files of the repository's own data.

use std::fs;
use std::path::Path;

/// The text of a file below `data`.
pub fn read(path: &str) -> String {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::read_to_string(data.join(path)).unwrap()
}

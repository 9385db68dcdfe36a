//! JSON files, with the place of a mistake.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::ReadError;
use super::content::content;

/// Reads a JSON file; `path` is what errors call it.
pub(super) fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, ReadError> {
    let text = content(path, text)?;
    let file = path.to_owned();
    serde_json::from_str(text).map_err(|error| {
        let detail = error.to_string();
        // Well-formed JSON of another shape: serde's words name the property, and it is what has to be corrected.
        match (error.classify(), detail.split('`').nth(1)) {
            (Category::Data, Some(property)) if detail.starts_with("missing field") => {
                ReadError::MissingProperty {
                    file,
                    property: property.to_owned(),
                }
            }
            _ => {
                let detail = detail
                    .split(" at line ")
                    .next()
                    .unwrap_or(&detail)
                    .to_owned();
                ReadError::NotJson {
                    file,
                    line: error.line(),
                    column: error.column(),
                    detail,
                }
            }
        }
    })
}

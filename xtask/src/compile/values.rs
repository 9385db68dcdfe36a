//! Values that only the build knows, in scripts that are written with a string such as `"{{files}}"` in place of each.

use anyhow::{Result, bail};
use serde_json::Value;

/// A script with its values, in which nothing can end the element that it stands in.
///
/// Fails if a value has not exactly one place in the script.
pub fn filled(name: &str, script: &str, values: &[(&str, Value)]) -> Result<String> {
    let mut filled = script.to_owned();
    for (value_name, value) in values {
        let place = format!("\"{{{{{value_name}}}}}\"");
        if filled.matches(&place).count() != 1 {
            bail!("{name} must have {place} once: put it where the value belongs");
        }
        filled = filled.replace(&place, &value.to_string().replace('<', "\\u003c"));
    }
    Ok(filled)
}

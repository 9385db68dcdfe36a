//! Parameters as they are written, one after another.

use super::encoding::encode;
use crate::i18n::joined;

/// A query string that is being written.
#[derive(Default)]
pub(super) struct Writer(Vec<String>);

impl Writer {
    /// Adds a parameter whose value may stand in a query as it is.
    pub fn add(&mut self, name: &str, value: &str) {
        self.0.push([name, "=", value].concat());
    }

    /// Adds a list, unless it is empty.
    pub fn add_list(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            self.add(name, &list(values));
        }
    }

    /// Adds numbers, unless there are none.
    pub fn add_numbers(&mut self, name: &str, numbers: &[u32]) {
        let numbers: Vec<_> = numbers.iter().map(u32::to_string).collect();
        self.add_list(name, &numbers);
    }

    /// Adds parameters that are written already.
    pub fn extend(&mut self, written: &[String]) {
        self.0.extend_from_slice(written);
    }

    /// The query string without its question mark.
    pub fn finish(self) -> String {
        joined(&self.0, "&")
    }
}

/// Joins values with plain commas, which a query may hold and which keep the link readable; one within a value is escaped.
pub(super) fn list(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| encode(value)).collect();
    joined(&values, ",")
}

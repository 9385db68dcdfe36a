//! Columns by their names.

use super::csv::{Column, Csv};
use super::{LocalColumns, ReadError};
use crate::i18n::Locale;

/// Looks columns up, and tells at the end which were not there, so that a person learns of every missing one at once.
pub(super) struct Lookup<'a> {
    csv: &'a Csv,
    missing: Vec<String>,
}

impl<'c> Lookup<'c> {
    /// Begins to look columns up in a file.
    pub const fn new(csv: &'c Csv) -> Self {
        Self {
            csv,
            missing: Vec::new(),
        }
    }

    /// The column of this name. Where there is none it is an empty one, which [`Self::finish`] does not let through.
    pub fn column<'a>(&mut self, name: &'a str) -> Column<'a> {
        let header = &self.csv.header.cells;
        let place = header.iter().position(|known| known.trim() == name);
        if place.is_none() {
            self.missing.push(name.to_owned());
        }
        Column {
            name,
            place: place.unwrap_or(header.len()),
        }
    }

    /// The column of each language.
    pub fn by_language<'a>(&mut self, columns: &'a LocalColumns) -> Vec<(Locale, Column<'a>)> {
        let mut found = Vec::new();
        for (locale, name) in &columns.0 {
            found.push((*locale, self.column(name)));
        }
        found
    }

    /// An error that names every column that was not there.
    pub fn finish(self) -> Result<(), ReadError> {
        if self.missing.is_empty() {
            return Ok(());
        }
        Err(ReadError::MissingColumns {
            file: self.csv.file.clone(),
            columns: self.missing,
            found: self.csv.header.cells.clone(),
        })
    }
}

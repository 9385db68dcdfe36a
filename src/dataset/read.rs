//! Reading: files to records and issues.

use std::rc::Rc;

use super::columns::Columns;
use super::csv::Csv;
use super::row::Reader;
use super::values::declared;
use super::{Descriptor, FieldData, FieldId, Issue, Map, ReadError, ValueId, Yardstick};
use crate::i18n::{Locale, LocalizedText};

/// A dataset as read. Its large parts are shared, so that a dataset with a later piece is no copy of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What the columns mean.
    pub descriptor: Rc<Descriptor>,
    /// The values of each field, in the descriptor's order of fields.
    pub fields: Rc<Vec<FieldData>>,
    /// The entries in the file's order.
    pub records: Rc<Vec<Record>>,
    /// What is damaged, odd or doubtful in each printed entry, a text an entry.
    pub notes: Rc<Vec<LocalizedText>>,
    /// What is wrong with cells.
    pub issues: Vec<Issue>,
    /// What the list is measured by, or why it could not be read; none where it was not loaded.
    pub yardstick: Option<Result<Yardstick, ReadError>>,
    /// What a map is drawn with, or why it could not be read; none where it was not loaded.
    pub map: Option<Result<Rc<Map>, ReadError>>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The printed number.
    pub number: u32,
    /// The entry's line in the file, from 1.
    pub line: u64,
    /// Whether the entry stands for nobody.
    pub placeholder: bool,
    /// What is printed, a text a field.
    pub printed: Vec<LocalizedText>,
    /// What it has of [`FieldData::values`], one a field; none for free text and for empty cells.
    pub values: Vec<Option<ValueId>>,
    /// The entry's lines in the source text, by language, from 1.
    pub source_lines: Vec<(Locale, u32)>,
}

impl Dataset {
    /// Reads the files that [`Descriptor::files`] names, each a path and its text.
    ///
    /// # Errors
    /// If a file cannot be read as a whole; what is wrong with single cells becomes an issue.
    pub fn read(descriptor: Descriptor, files: &[(String, String)]) -> Result<Self, ReadError> {
        let mut fields = Vec::new();
        for field in &descriptor.explorer.fields {
            let mut values = declared(&field.labels);
            if let Some(table) = &field.values {
                let path = descriptor.path(&table.resource).unwrap_or_default();
                table.add_to(&mut values, &open(path, files)?)?;
            }
            fields.push(FieldData { values });
        }
        let path = descriptor.participants();
        let csv = open(path, files)?;
        let columns = Columns::new(&descriptor.explorer, &csv)?;
        let mut reader = Reader::new(path, &csv, &columns, fields);
        let (mut records, mut notes) = (Vec::with_capacity(csv.rows.len()), Vec::new());
        for (place, row) in (1..).zip(&csv.rows) {
            records.push(reader.record(place, row));
            notes.push(reader.note(row));
        }
        let (fields, issues) = reader.finish();
        Ok(Self {
            descriptor: Rc::new(descriptor),
            fields: Rc::new(fields),
            records: Rc::new(records),
            notes: Rc::new(notes),
            issues,
            yardstick: None,
            map: None,
        })
    }

    /// What a field of an entry shows to a reader of a language, and the language that it is in: what is printed; where the list
    /// prints nothing in that language, what a value is called in it; otherwise what is printed in another.
    pub fn shown<'a>(
        &'a self,
        record: &'a Record,
        field: FieldId,
        locale: Locale,
    ) -> (&'a str, Locale) {
        let columns = &self.descriptor.field(field).printed;
        let value = record.value(field);
        let value = value.map(|code| self.value(field, code));
        match value {
            Some(value)
                if columns.is_empty()
                    || (!columns.has(locale) && value.titles.get(locale).is_some()) =>
            {
                value.titles.best(locale)
            }
            _ => record.printed(field).best(locale),
        }
    }
}

/// The file of this path as CSV.
pub(super) fn open(path: &str, files: &[(String, String)]) -> Result<Csv, ReadError> {
    match files.iter().find(|(known, _)| known == path) {
        Some((_, text)) => Csv::parse(path, text),
        None => Err(ReadError::MissingFile {
            file: path.to_owned(),
        }),
    }
}

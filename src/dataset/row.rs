//! Reading one row after the other: a record each, and an issue for every cell that is not as it should be.

use super::columns::{Columns, FieldColumns};
use super::csv::{Column, Csv, Row};
use super::numbers::Numbers;
use super::{FieldData, FieldId, Issue, Problem, Record, Value, ValueId};
use crate::i18n::{Locale, LocalizedText};

/// How many known values an issue names as a remedy, unless it names all: a person corrects a region from six, and a country from a few
/// examples.
const NAMED: usize = 8;

pub(super) struct Reader<'a> {
    file: &'a str,
    /// Cells that a row should have.
    width: usize,
    columns: &'a Columns<'a>,
    fields: Vec<FieldData>,
    /// How many values of each field are declared; those after them were met in the data.
    declared: Vec<usize>,
    issues: Vec<Issue>,
    numbers: Numbers,
}

impl<'a> Reader<'a> {
    /// A reader of the rows of `csv`, for fields with their declared values.
    pub fn new(file: &'a str, csv: &Csv, columns: &'a Columns<'a>, fields: Vec<FieldData>) -> Self {
        let mut numbers = Numbers::default();
        for row in &csv.rows {
            if let Ok(number) = row.cell(&columns.number).parse() {
                numbers.reserve(number);
            }
        }
        Self {
            file,
            width: csv.header.cells.len(),
            columns,
            declared: fields.iter().map(|field| field.values.len()).collect(),
            fields,
            issues: Vec::new(),
            numbers,
        }
    }

    /// The fields with all values that were met, and what is wrong with cells.
    pub fn finish(self) -> (Vec<FieldData>, Vec<Issue>) {
        (self.fields, self.issues)
    }

    /// The record of a row; `place` is the row's below the header line, from 1.
    pub fn record(&mut self, place: u32, row: &Row) -> Record {
        let columns = self.columns;
        let number = self.number(place, row);
        if row.cells.len() != self.width {
            let problem = Problem::RowLength {
                expected: self.width,
                found: row.cells.len(),
            };
            self.issue(row, &columns.number, problem);
        }
        let mut printed = Vec::with_capacity(columns.fields.len());
        let mut values = Vec::with_capacity(columns.fields.len());
        let fields = FieldId::all(columns.fields.len());
        for (field, columns) in fields.zip(&columns.fields) {
            let mut texts = LocalizedText::default();
            for (locale, column) in &columns.printed {
                texts.set(*locale, row.printed(column).to_owned());
            }
            values.push(self.value(field, columns, (row, &texts)));
            printed.push(texts);
        }
        Record {
            number,
            line: row.line,
            placeholder: self.placeholder(row),
            printed,
            values,
            source_lines: self.source_lines(row),
        }
    }

    /// The note on a row.
    pub fn note(&self, row: &Row) -> LocalizedText {
        let mut note = LocalizedText::default();
        if let Some(column) = &self.columns.note {
            note.set(Locale::English, row.cell(column));
        }
        note
    }

    /// The printed number, or the row's place where there is none.
    fn number(&mut self, place: u32, row: &Row) -> u32 {
        let found = row.cell(&self.columns.number);
        let problem = match found.parse() {
            Ok(number) if self.numbers.take(number) => return number,
            Ok(number) => Problem::DuplicateNumber { found: number },
            Err(_) if found.is_empty() => Problem::MissingValue,
            Err(_) => Problem::NotANumber {
                found: found.to_owned(),
            },
        };
        self.issue(row, &self.columns.number, problem);
        self.numbers.take_free(place)
    }

    /// The value in a cell. One that is not among those declared is kept under its key and reported; where none are declared
    /// at all, the list has the values that it has, and they are called as they are printed.
    fn value(
        &mut self,
        field: FieldId,
        columns: &FieldColumns<'_>,
        (row, printed): (&Row, &LocalizedText),
    ) -> Option<ValueId> {
        let column = columns.key.as_ref()?;
        let key = row.cell(column);
        if key.is_empty() {
            // A category that is also printed may be empty as printed; one that is only a key may not.
            if columns.printed.is_empty() {
                self.issue(row, column, Problem::MissingValue);
            }
            return None;
        }
        let data = &mut self.fields[field.index()];
        let code = data.value_id(key).unwrap_or_else(|| {
            data.values.push(Value::undeclared(key));
            ValueId::new(data.values.len() - 1)
        });
        let declared = self.declared[field.index()];
        if declared == 0 {
            data.values[code.index()].called(printed);
        } else if code.index() >= declared {
            let allowed = data.values.iter().take(declared.min(NAMED));
            let problem = Problem::UnknownValue {
                found: key.to_owned(),
                allowed: allowed.map(|value| value.key.clone()).collect(),
                known: declared,
            };
            self.issue(row, column, problem);
        }
        Some(code)
    }

    /// Whether the row stands for nobody.
    fn placeholder(&mut self, row: &Row) -> bool {
        let Some(column) = &self.columns.placeholder else {
            return false;
        };
        match row.cell(column) {
            "true" => return true,
            "false" | "" => {}
            found => {
                let found = found.to_owned();
                self.issue(row, column, Problem::NotABoolean { found });
            }
        }
        false
    }

    /// The entry's lines in the source text.
    fn source_lines(&mut self, row: &Row) -> Vec<(Locale, u32)> {
        let mut lines = Vec::new();
        for (locale, column) in &self.columns.source_lines {
            let found = row.cell(column);
            match found.parse() {
                Ok(line) => lines.push((*locale, line)),
                Err(_) if found.is_empty() => {}
                Err(_) => {
                    let found = found.to_owned();
                    self.issue(row, column, Problem::NotANumber { found });
                }
            }
        }
        lines
    }

    fn issue(&mut self, row: &Row, column: &Column<'_>, problem: Problem) {
        self.issues.push(Issue {
            file: self.file.to_owned(),
            row: row.line,
            column: column.name.to_owned(),
            problem,
        });
    }
}

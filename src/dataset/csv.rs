//! CSV files after RFC 4180.

use std::mem;

use csv_core::{ReadFieldResult, Reader};

use super::ReadError;
use super::content::{breaks, content};

/// A CSV file: its header and its rows.
pub(super) struct Csv {
    pub file: String,
    pub header: Row,
    pub rows: Vec<Row>,
}

/// A row of a CSV file.
pub(super) struct Row {
    /// The line that it starts on, from 1.
    pub line: u64,
    pub cells: Vec<String>,
}

/// A column of a CSV file.
pub(super) struct Column<'a> {
    pub name: &'a str,
    /// Its cell in a row.
    pub place: usize,
}

impl Csv {
    /// Reads a file that must have a header line and at least one row.
    pub fn parse(file: &str, text: &str) -> Result<Self, ReadError> {
        let text = content(file, text)?;
        let file = file.to_owned();
        if let Some((before, _)) = text.split_once('\0') {
            return Err(ReadError::NotCsv {
                file,
                line: breaks(before.as_bytes()) + 1,
                detail: "binary data".to_owned(),
            });
        }
        let mut rows = rows(text);
        if rows.len() < 2 {
            return Err(ReadError::NoRows { file });
        }
        let header = rows.remove(0);
        Ok(Self { file, header, rows })
    }
}

impl Row {
    /// The cell of a column as it stands there; empty where the row is too short.
    pub fn printed(&self, column: &Column<'_>) -> &str {
        self.cells.get(column.place).map_or("", String::as_str)
    }

    /// The cell of a column without space around it.
    pub fn cell(&self, column: &Column<'_>) -> &str {
        self.printed(column).trim()
    }
}

/// Every record of a text, the header among them.
///
/// The parser below `csv` is enough for a text in memory, and spares the program what reads streams.
fn rows(text: &str) -> Vec<Row> {
    let mut reader = Reader::new();
    // No cell is longer than the text that it stands in.
    let mut cell = vec![0; text.len()];
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    let mut rest = text.as_bytes();
    let (mut before, mut line) = (rest, reader.line());
    loop {
        let (result, read, written) = reader.read_field(rest, &mut cell);
        rest = rest.get(read..).unwrap_or_default();
        let record_end = match result {
            ReadFieldResult::Field { record_end } => record_end,
            ReadFieldResult::End => return rows,
            // All has been read, which the parser is told by a call with nothing.
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => continue,
        };
        // What stands between the commas of a text is a text.
        let printed = cell.get(..written).unwrap_or_default();
        cells.push(str::from_utf8(printed).unwrap_or_default().to_owned());
        if record_end {
            // Blank lines, and the second half of a CRLF, stand before the record.
            let blank = before.split(|byte| !b"\r\n".contains(byte)).next();
            line += breaks(blank.unwrap_or_default());
            rows.push(Row {
                line,
                cells: mem::take(&mut cells),
            });
            (before, line) = (rest, reader.line());
        }
    }
}

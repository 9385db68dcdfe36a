//! CSV files after RFC 4180.

use csv::{ByteRecord, ReaderBuilder};

use super::ReadError;
use super::content::content;
use super::lookup::Column;

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
fn rows(text: &str) -> Vec<Row> {
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = ByteRecord::new();
    let mut start = reader.position().clone();
    // There is no error to stop at: bytes in memory can be read, and records of any length and any bytes are let through.
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            // What stands between the commas of a text is a text.
            cells.push(str::from_utf8(cell).unwrap_or_default().to_owned());
        }
        // The record before ended at `start`: blank lines, and the second half of a CRLF, are still to come.
        let ahead = text.as_bytes().get(start.byte() as usize..);
        let blank = ahead.and_then(|bytes| bytes.split(|byte| !b"\r\n".contains(byte)).next());
        let line = start.line() + breaks(blank.unwrap_or_default());
        rows.push(Row { line, cells });
        start = reader.position().clone();
    }
    rows
}

/// Number of line breaks.
fn breaks(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

//! CSV files after RFC 4180, by column name.

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::ReadError;

/// A CSV file: its header and its rows, each with its line.
pub(super) struct Csv {
    file: String,
    header: StringRecord,
    pub rows: Vec<(u64, StringRecord)>,
}

impl Csv {
    /// Reads a file that must have a header line and at least one row.
    pub fn parse(file: &str, text: &str) -> Result<Self, ReadError> {
        let text = without_mark(text);
        let file = file.to_owned();
        if text.trim().is_empty() {
            return Err(ReadError::Empty { file });
        }
        if looks_like_html(text) {
            return Err(ReadError::LooksLikeHtml { file });
        }
        if let Some(line) = text.lines().position(|line| line.contains('\0')) {
            let detail = "binary data".to_owned();
            return Err(ReadError::NotCsv {
                file,
                line: line as u64 + 1,
                detail,
            });
        }
        let mut reader = ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        let mut record = StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => rows.push((line_of(text, &record), record.clone())),
                Ok(false) => break,
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let detail = match error.kind() {
                        ErrorKind::Utf8 { .. } => "not UTF-8".to_owned(),
                        _ => error.to_string(),
                    };
                    return Err(ReadError::NotCsv { file, line, detail });
                }
            }
        }
        let (_, header) = rows.remove(0);
        if rows.is_empty() {
            return Err(ReadError::NoRows { file });
        }
        Ok(Self { file, header, rows })
    }

    /// Number of cells in the header line.
    pub fn width(&self) -> usize {
        self.header.len()
    }

    /// Places of the columns, in the order asked for.
    pub fn columns(&self, names: &[&str]) -> Result<Vec<usize>, ReadError> {
        let place = |name: &str| self.header.iter().position(|known| known.trim() == name);
        let missing: Vec<_> = names
            .iter()
            .filter(|name| place(name).is_none())
            .map(|name| (*name).to_owned())
            .collect();
        if missing.is_empty() {
            return Ok(names.iter().filter_map(|name| place(name)).collect());
        }
        let found = self.header.iter().map(str::to_owned).collect();
        Err(ReadError::MissingColumns {
            file: self.file.clone(),
            columns: missing,
            found,
        })
    }
}

/// The line that a record starts on, from 1.
fn line_of(text: &str, record: &StringRecord) -> u64 {
    let Some(start) = record.position() else {
        return 0;
    };
    // The reader's position is where the record before ended: blank lines, and the second half of a CRLF, are still to come.
    let ahead = usize::try_from(start.byte()).ok();
    let ahead = ahead.and_then(|byte| text.as_bytes().get(byte..));
    let breaks = ahead.into_iter().flatten();
    let breaks = breaks.take_while(|byte| matches!(byte, b'\r' | b'\n'));
    start.line() + breaks.filter(|byte| **byte == b'\n').count() as u64
}

/// A text without its byte order mark, which spreadsheets put before UTF-8.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Whether a text starts as a page does and no CSV or JSON.
pub(super) fn looks_like_html(text: &str) -> bool {
    let start: String = text
        .trim_start()
        .chars()
        .take(9)
        .collect::<String>()
        .to_ascii_lowercase();
    ["<!doctype", "<html", "<head", "<!--", "<?xml"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

//! JSON files, with the place of a mistake.

use super::ReadError;
use super::content::content;
use crate::i18n::Json;

/// The object that a file holds.
pub(super) fn object(path: &str, text: &str) -> Result<Json, ReadError> {
    let not_json = |line, column, detail| ReadError::NotJson {
        file: path.to_owned(),
        line,
        column,
        detail,
    };
    match Json::parse(content(path, text)?) {
        Ok(value @ Json::Object(_)) => Ok(value),
        Ok(_) => Err(not_json(1, 1, "not an object".to_owned())),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            // The parser's words end in the place, which the page says in the reader's language.
            let place = format!(" at line {line} column {column}");
            let words = error.to_string();
            let detail = words.strip_suffix(&place).unwrap_or(&words);
            Err(not_json(line, column, detail.to_owned()))
        }
    }
}

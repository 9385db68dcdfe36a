//! JSON files, with the place of a mistake.

use super::content::content;
use super::{JsonMistake, ReadError};
use crate::i18n::Json;

/// The object that a file holds.
pub(super) fn object(path: &str, text: &str) -> Result<Json, ReadError> {
    let not_json = |line, column, mistake| ReadError::NotJson {
        file: path.to_owned(),
        line,
        column,
        mistake,
    };
    match Json::parse(content(path, text)?) {
        Ok(value @ Json::Object(_)) => Ok(value),
        Ok(_) => Err(not_json(1, 1, JsonMistake::NotObject)),
        // The parser's own words are English, and writing them brings 1 KB into the page's program.
        Err(error) => {
            let mistake = if error.is_eof() {
                JsonMistake::Ends
            } else {
                JsonMistake::Syntax
            };
            Err(not_json(error.line(), error.column(), mistake))
        }
    }
}

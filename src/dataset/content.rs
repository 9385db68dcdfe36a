//! What a file holds, if it is a file of ours at all.

use super::ReadError;

/// A file's text without its byte order mark, which spreadsheets put before UTF-8.
///
/// An empty file is an error here, and so are broken letters, which come of another encoding than UTF-8, and the page that many servers
/// send in place of a file that they do not have.
pub(super) fn content<'a>(file: &str, text: &'a str) -> Result<&'a str, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        let file = file.to_owned();
        return Err(ReadError::Empty { file });
    }
    if let Some((before, _)) = text.split_once(char::REPLACEMENT_CHARACTER) {
        return Err(ReadError::NotUtf8 {
            file: file.to_owned(),
            line: breaks(before.as_bytes()) + 1,
        });
    }
    if looks_like_html(start.as_bytes()) {
        let file = file.to_owned();
        return Err(ReadError::LooksLikeHtml { file });
    }
    Ok(text)
}

/// Whether a text starts as a page does and no CSV or JSON.
fn looks_like_html(text: &[u8]) -> bool {
    ["<!doctype", "<html", "<head", "<!--", "<?xml"]
        .into_iter()
        .any(|tag| {
            text.get(..tag.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
        })
}

/// Number of line breaks.
pub(super) fn breaks(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

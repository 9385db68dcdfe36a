//! Sentences about what was ignored, what is wrong with a cell, and what could not be read at all.

use super::context::Context;
use super::page::{NoticeLine, Notices};
use crate::dataset::{Expected, Issue, JsonMistake, Problem, ReadError};
use crate::i18n::{Key, Messages, integer, joined};
use crate::state::{Notice, shortened};

/// How many places the sentence about a kind names.
const PLACES: usize = 5;

/// Most letters that a sentence quotes of what may be of any length.
const QUOTED: usize = 80;

/// Notices of a kind on their way together.
struct Kind {
    key: Key,
    /// The parameter, or the file and the column.
    of: String,
    lines: Vec<NoticeLine>,
    /// The first places of those after the first.
    places: Vec<String>,
}

/// What was ignored in the link and is wrong with cells, those of a kind together, in the order of the first of each.
pub(super) fn notices(context: &Context, ignored: &[Notice]) -> Vec<Notices> {
    let messages = context.messages;
    let mut kinds = Vec::new();
    for notice in ignored {
        link(messages, notice, &mut kinds);
    }
    for issue in &context.dataset.issues {
        cell(messages, issue, &mut kinds);
    }
    let mut all = Vec::new();
    for kind in kinds {
        let more = kind.lines.len() - 1;
        let mut places = joined(&kind.places, messages.text(Key::ListComma));
        if more > PLACES {
            places.push_str(" …");
        }
        let n = integer(messages.locale(), more);
        let further = match kind.lines.first() {
            _ if more == 0 => String::new(),
            Some(NoticeLine { row: Some(_), .. }) => {
                messages.fill(Key::IssueAlike, &[("n", &n), ("places", &places)])
            }
            _ => messages.fill(Key::NoticeAlike, &[("n", &n), ("places", &places)]),
        };
        let lines = kind.lines;
        all.push(Notices { lines, further });
    }
    all
}

fn add(kinds: &mut Vec<Kind>, (key, of): (Key, String), place: String, line: NoticeLine) {
    let mut same = kinds.iter_mut();
    if let Some(kind) = same.find(|kind| kind.key == key && kind.of == of) {
        kind.lines.push(line);
        if kind.places.len() < PLACES {
            kind.places.push(place);
        }
        return;
    }
    kinds.push(Kind {
        key,
        of,
        lines: vec![line],
        places: Vec::new(),
    });
}

fn link(messages: &Messages, notice: &Notice, kinds: &mut Vec<Kind>) {
    // Parameters that are not known are of one kind, and so are those that are too long.
    let (key, of, name, value) = match notice {
        Notice::UnknownParameter(name) => (Key::NoticeUnknownParameter, "", name, name),
        Notice::UnknownValue { name, value } => {
            (Key::NoticeUnknownValue, name.as_str(), name, value)
        }
        Notice::Withheld(name) => (Key::NoticeWithheld, "", name, name),
        Notice::TooLong(name) => (Key::NoticeTooLong, "", name, name),
    };
    let place = quoted(value);
    let line = NoticeLine {
        text: messages.fill(key, &[("name", &quoted(name)), ("value", &place)]),
        row: None,
        column: None,
    };
    add(kinds, (key, of.to_owned()), place, line);
}

fn cell(messages: &Messages, issue: &Issue, kinds: &mut Vec<Kind>) {
    let row = issue.row.to_string();
    let (key, problem) = problem(messages, &issue.problem);
    let place = [
        ("file", issue.file.as_str()),
        ("row", &row),
        ("column", &issue.column),
        ("problem", &problem),
    ];
    let line = NoticeLine {
        text: messages.fill(Key::IssuePlace, &place),
        row: Some(issue.row),
        column: Some(issue.column.clone()),
    };
    let of = [issue.file.as_str(), "\n", &issue.column].concat();
    add(kinds, (key, of), row, line);
}

/// What is wrong with a cell, and the key of the sentence.
fn problem(messages: &Messages, problem: &Problem) -> (Key, String) {
    let (key, found, other) = match problem {
        Problem::NotANumber { found } => (Key::IssueNotANumber, quoted(found), String::new()),
        Problem::UnknownValue {
            found,
            allowed,
            known,
        } => {
            let mut named = joined(allowed, ", ");
            if *known > allowed.len() {
                let known = integer(messages.locale(), *known);
                named = [&named, " … (", &known, ")"].concat();
            }
            (Key::IssueUnknownValue, quoted(found), named)
        }
        Problem::MissingValue => (Key::IssueMissingValue, String::new(), String::new()),
        Problem::DuplicateNumber { found } => {
            (Key::IssueDuplicateNumber, found.to_string(), String::new())
        }
        Problem::RowLength { expected, found } => {
            (Key::IssueRowLength, found.to_string(), expected.to_string())
        }
        Problem::NotABoolean { found } => (Key::IssueNotABoolean, quoted(found), String::new()),
    };
    let places = [
        ("found", found.as_str()),
        ("allowed", &other),
        ("expected", &other),
    ];
    (key, messages.fill(key, &places))
}

/// As much of a text as a sentence quotes.
fn quoted(text: &str) -> String {
    match shortened(text, QUOTED) {
        (text, true) => text.to_owned(),
        (start, false) => [start, "…"].concat(),
    }
}

/// Why a list cannot be shown: the file, the place in it, and what to do.
pub fn read_error(error: &ReadError, messages: &Messages) -> String {
    match error {
        ReadError::NotJson {
            file,
            line,
            column,
            mistake,
        } => {
            let (line, column) = (line.to_string(), column.to_string());
            let mistake = messages.text(match mistake {
                JsonMistake::Ends => Key::JsonEnds,
                JsonMistake::Syntax => Key::JsonSyntax,
                JsonMistake::NotObject => Key::JsonNotObject,
            });
            let place = [
                ("file", file.as_str()),
                ("line", &line),
                ("column", &column),
                ("mistake", mistake),
            ];
            messages.fill(Key::ErrorNotJson, &place)
        }
        ReadError::NotCsv { file, line, detail } => messages.fill(
            Key::ErrorNotCsv,
            &[
                ("file", file),
                ("line", &line.to_string()),
                ("detail", detail),
            ],
        ),
        ReadError::LooksLikeHtml { file } => messages.fill(Key::ErrorHtml, &[("file", file)]),
        ReadError::MissingColumns {
            file,
            columns,
            found,
        } => {
            let (columns, found) = (joined(columns, ", "), joined(found, ", "));
            messages.fill(
                Key::ErrorMissingColumns,
                &[("file", file), ("columns", &columns), ("found", &found)],
            )
        }
        ReadError::NoRows { file } => messages.fill(Key::ErrorNoRows, &[("file", file)]),
        ReadError::MissingProperty { file, property } => messages.fill(
            Key::ErrorMissingProperty,
            &[("file", file), ("property", property)],
        ),
        ReadError::WrongProperty {
            file,
            property,
            expected,
        } => {
            let expected = self::expected(expected, messages);
            messages.fill(
                Key::ErrorWrongProperty,
                &[
                    ("file", file),
                    ("property", property),
                    ("expected", &expected),
                ],
            )
        }
        ReadError::BadCell {
            file,
            line,
            column,
            found,
        } => messages.fill(
            Key::ErrorBadCell,
            &[
                ("file", file),
                ("line", &line.to_string()),
                ("column", column),
                ("found", found),
            ],
        ),
        ReadError::MissingFile { file } => messages.fill(Key::ErrorMissingFile, &[("file", file)]),
        ReadError::NotUtf8 { file, line } => messages.fill(
            Key::ErrorNotUtf8,
            &[("file", file), ("line", &line.to_string())],
        ),
        ReadError::Empty { file } => messages.fill(Key::ErrorEmpty, &[("file", file)]),
    }
}

fn expected(expected: &Expected, messages: &Messages) -> String {
    let (key, values) = match expected {
        Expected::Text => (Key::ExpectedText, String::new()),
        Expected::Truth => (Key::ExpectedTruth, String::new()),
        Expected::Number => (Key::ExpectedNumber, String::new()),
        Expected::List => (Key::ExpectedList, String::new()),
        Expected::Item => (Key::ExpectedItem, String::new()),
        Expected::Named(name) => (Key::ExpectedNamed, name.clone()),
        Expected::Object => (Key::ExpectedObject, String::new()),
        Expected::Texts => (Key::ExpectedTexts, String::new()),
        Expected::Fields(wanted) => (Key::ExpectedFields, wanted.to_string()),
        Expected::OneOf(values) => (Key::ExpectedOneOf, joined(values, ", ")),
    };
    messages.fill(key, &[("values", &values)])
}

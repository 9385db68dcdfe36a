//! Sentences about what was ignored, what is wrong with a cell, and what could not be read at all.

use super::page::{NoticeLine, Notices};
use crate::dataset::{Dataset, Expected, Issue, JsonMistake, Problem, ReadError};
use crate::i18n::{Key, Messages, integer, joined};
use crate::state::{Notice, shortened};

/// How many places the sentence about a kind names.
const PLACES: usize = 5;

/// Most letters that a sentence quotes of what may be of any length.
const QUOTED: usize = 80;

/// What was ignored in the link and is wrong with cells, those of a kind together, in the order of the first of each.
pub fn notices(dataset: &Dataset, messages: &Messages, ignored: &[Notice]) -> Vec<Notices> {
    let mut all = Vec::new();
    for notice in ignored {
        link(messages, notice, &mut all);
    }
    for issue in &dataset.issues {
        cell(messages, issue, &mut all);
    }
    for kind in &mut all {
        let more = kind.lines.len() - 1;
        if more == 0 {
            continue;
        }
        if more > PLACES {
            kind.further.push_str(" …");
        }
        let key = if kind.lines.iter().any(|line| line.column.is_some()) {
            Key::IssueAlike
        } else {
            Key::NoticeAlike
        };
        let n = integer(messages.locale(), more);
        kind.further = messages.fill(key, &[("n", &n), ("places", &kind.further)]);
    }
    all
}

/// Adds a notice to those of its kind; until all are there, what is said of the further ones is where they are.
fn add(all: &mut Vec<Notices>, messages: &Messages, kind: String, line: NoticeLine) {
    let mut kinds = all.iter_mut();
    if let Some(same) = kinds.find(|known| known.kind == kind) {
        if same.lines.len() <= PLACES {
            if same.lines.len() > 1 {
                same.further.push_str(messages.text(Key::ListComma));
            }
            same.further.push_str(&line.place);
        }
        same.lines.push(line);
        return;
    }
    all.push(Notices {
        kind,
        lines: vec![line],
        further: String::new(),
    });
}

fn link(messages: &Messages, notice: &Notice, all: &mut Vec<Notices>) {
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
        place,
        column: None,
    };
    add(all, messages, [messages.text(key), of].concat(), line);
}

fn cell(messages: &Messages, issue: &Issue, all: &mut Vec<Notices>) {
    let row = issue.row.to_string();
    let (key, problem) = problem(messages, issue);
    let place = [
        ("file", issue.file.as_str()),
        ("row", &row),
        ("column", &issue.column),
        ("problem", &problem),
    ];
    let text = match &issue.problem {
        // The row has its note, and the file of the translations is to be completed.
        Problem::Untranslated { .. } => problem,
        _ => messages.fill(Key::IssuePlace, &place),
    };
    let line = NoticeLine {
        text,
        place: row,
        column: Some(issue.column.clone()),
    };
    let kind = [messages.text(key), &issue.file, &issue.column].concat();
    add(all, messages, kind, line);
}

/// What is wrong with a cell, and the key of the sentence.
fn problem(messages: &Messages, issue: &Issue) -> (Key, String) {
    let (key, found, other) = match &issue.problem {
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
        Problem::Untranslated { number } => {
            (Key::ErrorMissingProperty, number.to_string(), String::new())
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
        ("file", &issue.file),
        ("property", &found),
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

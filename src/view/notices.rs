//! Sentences about what was ignored, what is wrong with a cell, and what could not be read at all.

use super::context::Context;
use super::page::NoticeLine;
use crate::dataset::{Expected, Issue, Problem, ReadError};
use crate::i18n::{Key, Messages, joined};
use crate::state::Notice;

pub(super) fn lines(context: &Context, notices: &[Notice]) -> Vec<NoticeLine> {
    let ignored = notices.iter().map(|notice| NoticeLine {
        text: ignored(context.messages, notice),
        row: None,
        column: None,
    });
    let cells = context.dataset.issues.iter().map(|issue| NoticeLine {
        text: cell(context.messages, issue),
        row: Some(issue.row),
        column: Some(issue.column.clone()),
    });
    ignored.chain(cells).collect()
}

fn ignored(messages: &Messages, notice: &Notice) -> String {
    match notice {
        Notice::UnknownParameter(name) => {
            messages.fill(Key::NoticeUnknownParameter, &[("name", name)])
        }
        Notice::UnknownValue { name, value } => {
            messages.fill(Key::NoticeUnknownValue, &[("name", name), ("value", value)])
        }
        Notice::Withheld(name) => messages.fill(Key::NoticeWithheld, &[("name", name)]),
        Notice::TooLong(name) => messages.fill(Key::NoticeTooLong, &[("name", name)]),
    }
}

fn cell(messages: &Messages, issue: &Issue) -> String {
    let row = issue.row.to_string();
    let problem = problem(messages, &issue.problem);
    let place = [
        ("file", issue.file.as_str()),
        ("row", &row),
        ("column", &issue.column),
        ("problem", &problem),
    ];
    messages.fill(Key::IssuePlace, &place)
}

fn problem(messages: &Messages, problem: &Problem) -> String {
    match problem {
        Problem::NotANumber { found } => messages.fill(Key::IssueNotANumber, &[("found", found)]),
        Problem::UnknownValue { found, allowed } => messages.fill(
            Key::IssueUnknownValue,
            &[("found", found), ("allowed", &joined(allowed, ", "))],
        ),
        Problem::MissingValue => messages.text(Key::IssueMissingValue).to_owned(),
        Problem::DuplicateNumber { found } => {
            messages.fill(Key::IssueDuplicateNumber, &[("found", &found.to_string())])
        }
        Problem::RowLength { expected, found } => {
            let (expected, found) = (expected.to_string(), found.to_string());
            messages.fill(
                Key::IssueRowLength,
                &[("expected", &expected), ("found", &found)],
            )
        }
        Problem::NotABoolean { found } => messages.fill(Key::IssueNotABoolean, &[("found", found)]),
    }
}

/// Why a list cannot be shown: the file, the place in it, and what to do.
pub fn read_error(error: &ReadError, messages: &Messages) -> String {
    match error {
        ReadError::NotJson {
            file,
            line,
            column,
            detail,
        } => {
            let (line, column) = (line.to_string(), column.to_string());
            let place = [
                ("file", file.as_str()),
                ("line", &line),
                ("column", &column),
                ("detail", detail),
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

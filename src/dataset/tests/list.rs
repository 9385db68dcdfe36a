//! Lists with good and bad cells: what is said of them, and what is kept.

use super::DESCRIPTOR;
use crate::dataset::{Dataset, Descriptor, Problem, ReadError, Record, ValueId};
use crate::i18n::{Locale, LocalizedText};

const LIST: &str = "list.csv";
const HEADER: &str = "number,nobody,name,region,country,line\n";

fn read(list: &str) -> Result<Dataset, ReadError> {
    let countries = "code,label,group\nFI,Finland,weog\nPS,State of Palestine,\n";
    let files = [(LIST, list), ("countries.csv", countries)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    Dataset::read(
        Descriptor::parse("datapackage.json", DESCRIPTOR).unwrap(),
        &files,
    )
}

fn rows(rows: &str) -> Dataset {
    read(&format!("{HEADER}{rows}")).unwrap()
}

/// The lines, columns and problems of all issues.
fn issues(dataset: &Dataset) -> Vec<(u64, &str, &Problem)> {
    let issues = dataset.issues.iter();
    issues
        .map(|issue| (issue.row, issue.column.as_str(), &issue.problem))
        .collect()
}

fn values(record: &Record) -> Vec<Option<usize>> {
    let values = record.values.iter();
    values.map(|value| value.map(ValueId::index)).collect()
}

fn names(dataset: &Dataset) -> Vec<&str> {
    let records = dataset.records.iter();
    records
        .map(|record| record.printed[0].text(Locale::English))
        .collect()
}

#[test]
fn a_good_list_has_no_issues_and_its_values_their_labels_and_groups() {
    let list = rows("1,,Ana,african,FI,12\n2,true,,weog,,13\n");
    assert_eq!(issues(&list), []);
    assert_eq!(values(&list.records[0]), [None, Some(1), Some(0)]);
    assert_eq!(values(&list.records[1]), [None, Some(0), None]);
    assert_eq!(list.records[0].source_lines, [(Locale::English, 12)]);
    assert!(!list.records[0].placeholder && list.records[1].placeholder);
    let [finland, palestine] = list.fields[2].values.as_slice() else {
        panic!("two countries are declared");
    };
    assert_eq!(finland.titles.text(Locale::English), "Finland");
    assert_eq!(finland.group.as_deref(), Some("weog"));
    assert_eq!(palestine.group, None);
}

#[test]
fn byte_order_marks_line_ends_and_quoted_line_breaks_make_no_difference() {
    let text = format!("\u{feff}{HEADER}1,,\"Ana\nMaria\",weog,FI,1\n\n2,,Bo,weog,FI,2\n");
    for text in [text.clone(), text.replace('\n', "\r\n")] {
        let list = read(&text).unwrap();
        assert_eq!(issues(&list), []);
        assert_eq!(names(&list)[0].replace('\r', ""), "Ana\nMaria");
        assert_eq!(names(&list)[1], "Bo");
        let lines: Vec<_> = list.records.iter().map(|record| record.line).collect();
        assert_eq!(lines, [2, 5], "{text:?}");
    }
}

#[test]
fn files_that_are_no_list_are_refused_by_name() {
    let file = LIST.to_owned();
    for nothing in ["", "\u{feff}", " \r\n\n"] {
        assert_eq!(read(nothing), Err(ReadError::Empty { file: file.clone() }));
    }
    for page in ["<!DOCTYPE html><title>404</title>", "\n<HTML>"] {
        assert_eq!(
            read(page),
            Err(ReadError::LooksLikeHtml { file: file.clone() })
        );
    }
    assert_eq!(read(HEADER), Err(ReadError::NoRows { file: file.clone() }));
    assert_eq!(
        read("PK\u{3}\n\0\0"),
        Err(ReadError::NotCsv {
            file,
            line: 2,
            detail: "binary data".to_owned()
        })
    );
}

#[test]
fn a_file_in_another_encoding_is_refused_with_the_line_of_its_first_broken_letter() {
    let latin = [HEADER.as_bytes(), b"1,,Ana,weog,FI,\n2,,Jos\xe9,weog,FI,\n"].concat();
    let (file, line) = (LIST.to_owned(), 3);
    let expected = Err(ReadError::NotUtf8 { file, line });
    assert_eq!(read(&String::from_utf8_lossy(&latin)), expected);
}

#[test]
fn every_missing_column_is_named_at_once() {
    let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(
        read("number;nobody,name,line,country\n1,,,,\n"),
        Err(ReadError::MissingColumns {
            file: LIST.to_owned(),
            columns: owned(&["number", "nobody", "region"]),
            found: owned(&["number;nobody", "name", "line", "country"]),
        })
    );
}

#[test]
fn a_file_that_was_not_handed_in_is_missed() {
    let descriptor = Descriptor::parse("datapackage.json", DESCRIPTOR).unwrap();
    assert_eq!(descriptor.files(), [LIST, "countries.csv"]);
    let files = [(LIST.to_owned(), HEADER.to_owned())];
    assert_eq!(
        Dataset::read(descriptor, &files),
        Err(ReadError::MissingFile {
            file: "countries.csv".to_owned()
        })
    );
}

#[test]
fn a_bad_cell_is_reported_and_its_row_kept() {
    let list = rows("1,maybe,Ana,atlantis,XX,twelve\nx,,Bo,,FI,\n");
    let found = |text: &str| text.to_owned();
    assert_eq!(
        issues(&list),
        [
            (
                2,
                "region",
                &Problem::UnknownValue {
                    found: found("atlantis"),
                    allowed: vec![found("weog"), found("african")],
                    known: 2
                }
            ),
            (
                2,
                "country",
                &Problem::UnknownValue {
                    found: found("XX"),
                    allowed: vec![found("FI"), found("PS")],
                    known: 2
                }
            ),
            (
                2,
                "nobody",
                &Problem::NotABoolean {
                    found: found("maybe")
                }
            ),
            (
                2,
                "line",
                &Problem::NotANumber {
                    found: found("twelve")
                }
            ),
            (3, "number", &Problem::NotANumber { found: found("x") }),
            (3, "region", &Problem::MissingValue),
        ]
    );
    assert_eq!(names(&list), ["Ana", "Bo"]);
    // What nothing declares can still be filtered by, under its key.
    assert_eq!(values(&list.records[0]), [None, Some(2), Some(2)]);
    let met = &list.fields[1].values[2];
    assert_eq!(met.titles.text(Locale::Arabic), "atlantis");
    assert_eq!(met.short, LocalizedText::default());
}

#[test]
fn a_category_without_declared_values_has_those_of_the_list_as_they_are_printed() {
    let descriptor = DESCRIPTOR.replace(
        r#"{"name": "name", "titles": {"en": "Name"}, "printed": {"en": "name"}}"#,
        r#"{"name": "name", "titles": {"en": "Name"}, "key": "name", "printed": {"en": "name", "ar": "name_ar"}}"#,
    );
    let list = "number,nobody,name,name_ar,region,country,line\n1,,ITU,,weog,,\n2,,IEEE,,weog,,\n3,,ITU,الاتحاد,weog,,\n4,,ITU,غيره,weog,,\n5,,,,weog,,\n";
    let files = [
        (LIST, list),
        ("countries.csv", "code,label,group\nFI,Finland,weog\n"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let descriptor = Descriptor::parse("datapackage.json", &descriptor).unwrap();
    let list = Dataset::read(descriptor, &files).unwrap();
    assert_eq!(issues(&list), []);
    let names: Vec<_> = list
        .records
        .iter()
        .map(|record| values(record)[0])
        .collect();
    assert_eq!(names, [Some(0), Some(1), Some(0), Some(0), None]);
    let [itu, ieee] = list.fields[0].values.as_slice() else {
        panic!("two names are printed");
    };
    assert_eq!(itu.titles.text(Locale::English), "ITU");
    assert_eq!(
        itu.titles.get(Locale::Arabic),
        Some("الاتحاد"),
        "the first that is printed"
    );
    assert_eq!(ieee.titles.get(Locale::Arabic), None);
}

#[test]
fn a_row_of_another_length_is_reported_and_read_as_far_as_it_goes() {
    let list = rows("1,,Ana\n2,,Bo,weog,FI,1,more\n");
    let length = |found| Problem::RowLength { expected: 6, found };
    assert_eq!(
        issues(&list),
        [
            (2, "number", &length(3)),
            (2, "region", &Problem::MissingValue),
            (3, "number", &length(7)),
        ]
    );
    assert_eq!(names(&list), ["Ana", "Bo"]);
}

#[test]
fn a_repeated_number_is_reported_and_takes_none_that_another_row_prints() {
    let list = rows("1,,Ana,weog,,\n1,,Bo,weog,,\n2,,Cy,weog,,\n");
    assert_eq!(
        issues(&list),
        [(3, "number", &Problem::DuplicateNumber { found: 1 })]
    );
    let numbers: Vec<_> = list.records.iter().map(|record| record.number).collect();
    assert_eq!(numbers, [1, 3, 2]);
}

#[test]
fn only_columns_that_the_descriptor_names_are_kept() {
    let text = "mail,number,nobody,name,region,country,line\nana@example.org,1,,Ana,weog,FI,1\n";
    let list = read(text).unwrap();
    assert_eq!(names(&list), ["Ana"]);
    assert!(!format!("{list:?}").contains("ana@example.org"));
}

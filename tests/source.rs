//! The dataset held against the text of the report it was taken from.
//!
//! The report is not part of the repository: where its text is not at hand the comparisons are reported as
//! ignored. `REPORT_TEXT` names another place for it.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

const REPORT: &str = "../shared/source/report-2021-02-22.ar-en.txt";

/// A row of the English annex: line, region, stakeholder group and the four printed cells.
type Printed = (usize, String, String, [String; 4]);

/// A comparison of the dataset with the lines of the report.
type Comparison = fn(&[&str]) -> Result<(), Failed>;

fn main() {
    let comparisons: [(&str, Comparison); 4] = [
        (
            "every_printed_english_row_is_in_the_csv_in_order",
            english_rows_match,
        ),
        (
            "every_arabic_row_is_its_line_or_says_why_not",
            arabic_rows_match_or_explain,
        ),
        (
            "every_arabic_word_stands_on_the_cited_lines",
            arabic_words_are_printed,
        ),
        (
            "no_word_of_an_arabic_entry_is_lost",
            arabic_lines_are_used_up,
        ),
    ];
    let trials = comparisons
        .into_iter()
        .map(|(name, compare)| {
            Trial::test(name, move || with_report(compare)).with_ignored_flag(!report_expected())
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// A path that was asked for must exist; only the usual place may be empty.
fn report_expected() -> bool {
    env::var_os("REPORT_TEXT").is_some() || report_path().exists()
}

fn report_path() -> PathBuf {
    env::var_os("REPORT_TEXT").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join(REPORT),
        PathBuf::from,
    )
}

fn with_report(compare: Comparison) -> Result<(), Failed> {
    let path = report_path();
    let text = fs::read_to_string(&path).map_err(|error| {
        format!(
            "cannot read the report at {}: {error}; set REPORT_TEXT to its path",
            path.display()
        )
    })?;
    compare(&text.lines().collect::<Vec<_>>())
}

fn english_rows_match(report: &[&str]) -> Result<(), Failed> {
    let printed = printed_rows(report)?;
    let listed: Vec<Printed> = entries()?.into_iter().map(|entry| entry.english).collect();
    for (printed, listed) in printed.iter().zip(&listed) {
        if printed != listed {
            return Err(
                format!("the report prints {printed:?}, the dataset has {listed:?}").into(),
            );
        }
    }
    same(
        printed.len(),
        listed.len(),
        "rows in the report and in the dataset",
    )
}

/// Reads the English annex with the headings that the descriptor gives as labels.
fn printed_rows(report: &[&str]) -> Result<Vec<Printed>, Failed> {
    let (regions, stakeholders) = (labels("region")?, labels("stakeholder")?);
    let title = report
        .iter()
        .position(|line| *line == "List of participants")
        .ok_or("the annex has no title")?;
    let (mut region, mut stakeholder) = (String::new(), String::new());
    let mut rows = Vec::new();
    for (line, text) in (1..).zip(report).skip(title + 1) {
        let heading = text.trim();
        if heading.is_empty() {
            continue;
        }
        if let Some(key) = regions.get(heading) {
            region.clone_from(key);
            // The intergovernmental organizations are a section without headings inside.
            stakeholder = stakeholders.get(heading).cloned().unwrap_or_default();
        } else if let Some(key) = stakeholders.get(heading) {
            stakeholder.clone_from(key);
        } else {
            rows.push((line, region.clone(), stakeholder.clone(), cells(text)?));
        }
    }
    Ok(rows)
}

/// Where extraction left a line whole its cells are the row's; otherwise the note says what was done.
fn arabic_rows_match_or_explain(report: &[&str]) -> Result<(), Failed> {
    for entry in entries()? {
        let mut printed = cells(line(report, entry.arabic_lines[0])?).unwrap_or_default();
        if printed == entry.arabic && entry.arabic_lines.len() == 1 {
            continue;
        }
        printed.reverse();
        let explained = if printed == entry.arabic {
            entry.note.contains("reversed")
        } else {
            !entry.note.is_empty()
        };
        if !explained {
            return Err(format!(
                "number {} differs from its Arabic line without a note",
                entry.number
            )
            .into());
        }
    }
    Ok(())
}

fn arabic_words_are_printed(report: &[&str]) -> Result<(), Failed> {
    for entry in entries()? {
        let mut printed = BTreeSet::new();
        for cited in &entry.arabic_lines {
            printed.extend(line(report, *cited)?.split_whitespace());
        }
        let words = entry.arabic.iter().flat_map(|cell| cell.split_whitespace());
        if let Some(word) = words.into_iter().find(|word| !printed.contains(word)) {
            return Err(format!(
                "number {}: “{word}” is not on lines {:?}",
                entry.number, entry.arabic_lines
            )
            .into());
        }
    }
    Ok(())
}

fn arabic_lines_are_used_up(report: &[&str]) -> Result<(), Failed> {
    let entries = entries()?;
    let title = report
        .iter()
        .position(|line| *line == "قائمة المشاركين")
        .ok_or("the Arabic annex has no title")?;
    let end = report
        .iter()
        .position(|line| line.starts_with("**OPEN CONSULTATION"))
        .ok_or("no English report")?;
    let cited: BTreeSet<usize> = entries
        .iter()
        .flat_map(|entry| entry.arabic_lines.iter().copied())
        .collect();
    for (number, text) in (1..).zip(report).take(end).skip(title + 1) {
        let filled = text
            .split('\t')
            .filter(|cell| !cell.trim_matches(['-', ' ']).is_empty())
            .count();
        if filled > 1 && !cited.contains(&number) {
            return Err(format!("no row cites Arabic line {number}: {text}").into());
        }
    }
    for number in cited {
        let citing = entries
            .iter()
            .filter(|entry| entry.arabic_lines.contains(&number));
        let used: BTreeSet<&str> = citing
            .flat_map(|entry| &entry.arabic)
            .flat_map(|cell| cell.split_whitespace())
            .collect();
        if let Some(word) = line(report, number)?
            .split_whitespace()
            .find(|word| !used.contains(word))
        {
            return Err(
                format!("“{word}” of Arabic line {number} is in no row that cites it").into(),
            );
        }
    }
    Ok(())
}

/// What the dataset says about one entry, in the terms of this comparison.
struct Entry {
    number: String,
    english: Printed,
    arabic: [String; 4],
    /// The line where the entry starts, then those the note adds as “also line N”.
    arabic_lines: Vec<usize>,
    note: String,
}

fn entries() -> Result<Vec<Entry>, Failed> {
    let mut reader = csv::Reader::from_path(dataset().join("participants.csv"))?;
    let mut entries = Vec::new();
    for row in reader.deserialize() {
        let row: BTreeMap<String, String> = row?;
        let cell = |column: &str| {
            row.get(column)
                .cloned()
                .ok_or(format!("the dataset has no column {column}"))
        };
        let note = cell("note")?;
        let mut arabic_lines = vec![cell("source_line_ar")?.parse()?];
        for mention in note.split("also line ").skip(1) {
            let digits = mention
                .split(|character: char| !character.is_ascii_digit())
                .next()
                .unwrap_or_default();
            arabic_lines.push(digits.parse()?);
        }
        let printed = [
            cell("given_name")?,
            cell("surname")?,
            cell("affiliation")?,
            cell("country")?,
        ];
        entries.push(Entry {
            number: cell("number")?,
            english: (
                cell("source_line_en")?.parse()?,
                cell("region")?,
                cell("stakeholder")?,
                printed,
            ),
            arabic: [
                cell("given_name_ar")?,
                cell("surname_ar")?,
                cell("affiliation_ar")?,
                cell("country_ar")?,
            ],
            arabic_lines,
            note,
        });
    }
    Ok(entries)
}

/// The English labels of a field, as the report prints its headings, with their keys.
fn labels(field: &str) -> Result<BTreeMap<String, String>, Failed> {
    let descriptor: Value =
        serde_json::from_str(&fs::read_to_string(dataset().join("datapackage.json"))?)?;
    let fields = descriptor["explorer"]["fields"]
        .as_array()
        .ok_or("the descriptor has no fields")?;
    let described = fields
        .iter()
        .find(|described| described["name"] == field)
        .ok_or("a field is not described")?;
    let mut labels = BTreeMap::new();
    for label in described["labels"]
        .as_array()
        .ok_or("a field has no labels")?
    {
        let title = label["titles"]["en"]
            .as_str()
            .ok_or("a label has no English title")?;
        labels.insert(
            title.to_owned(),
            label["key"]
                .as_str()
                .ok_or("a label has no key")?
                .to_owned(),
        );
    }
    Ok(labels)
}

/// The cells of a printed line; intergovernmental organizations have no fourth.
fn cells(text: &str) -> Result<[String; 4], Failed> {
    let mut cells: Vec<String> = text.split('\t').map(str::to_owned).collect();
    if cells.len() == 3 {
        cells.push(String::new());
    }
    cells.try_into().map_err(|cells: Vec<_>| {
        format!("{} cells instead of three or four: {text}", cells.len()).into()
    })
}

fn line<'a>(report: &[&'a str], number: usize) -> Result<&'a str, Failed> {
    number
        .checked_sub(1)
        .and_then(|index| report.get(index))
        .copied()
        .ok_or(format!("no line {number}").into())
}

fn same(left: usize, right: usize, what: &str) -> Result<(), Failed> {
    if left == right {
        Ok(())
    } else {
        Err(format!("{what}: {left} and {right}").into())
    }
}

fn dataset() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/mhlb-2021")
}

//! The dataset's side of the comparison: its rows, and its labels as headings.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::Failed;
use serde_json::Value;

/// A row of the English annex: line, region, stakeholder group and the four printed cells.
pub type Printed = (usize, String, String, [String; 4]);

/// What the dataset says about one entry, in the terms of this comparison.
pub struct Entry {
    pub number: String,
    pub english: Printed,
    pub arabic: [String; 4],
    /// The line where the entry starts, then those the note adds as “also line N”.
    pub arabic_lines: Vec<usize>,
    pub note: String,
}

pub fn entries() -> Result<Vec<Entry>, Failed> {
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
pub fn labels(field: &str) -> Result<BTreeMap<String, String>, Failed> {
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

fn dataset() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/mhlb-2021")
}

//! Facts of the first dataset that hold without the report at hand: shape, order, keys, counts and notes.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

type Outcome = Result<(), Box<dyn Error>>;

/// The header that the contract promises, in its order.
const COLUMNS: &str = "number,region,stakeholder,given_name,surname,affiliation,country,country_code,\
    given_name_ar,surname_ar,affiliation_ar,country_ar,source_line_en,source_line_ar,placeholder,note";

/// Rows under each heading of the English annex, counted by hand in the report; 227 with the placeholder.
const SECTIONS: [(&str, &str, usize); 20] = [
    ("african", "civil_society", 23),
    ("african", "government", 4),
    ("african", "private_sector", 4),
    ("african", "technical_community", 8),
    ("asia_pacific", "civil_society", 7),
    ("asia_pacific", "government", 10),
    ("asia_pacific", "private_sector", 3),
    ("eastern_european", "civil_society", 5),
    ("eastern_european", "government", 9),
    ("eastern_european", "private_sector", 4),
    ("eastern_european", "technical_community", 2),
    ("grulac", "civil_society", 7),
    ("grulac", "government", 6),
    ("grulac", "private_sector", 5),
    ("grulac", "technical_community", 10),
    ("weog", "civil_society", 30),
    ("weog", "government", 27),
    ("weog", "private_sector", 17),
    ("weog", "technical_community", 20),
    ("igo", "igo", 26),
];

#[derive(Deserialize)]
struct Participant {
    number: usize,
    region: String,
    stakeholder: String,
    surname: String,
    source_line_en: usize,
    source_line_ar: usize,
    placeholder: String,
    note: String,
}

#[test]
fn the_file_is_plain_csv_with_the_contracts_columns() -> Outcome {
    let text = fs::read_to_string(dataset().join("participants.csv"))?;
    assert_eq!(text.lines().next(), Some(COLUMNS));
    assert!(!text.contains('\r'), "lines end with a line feed alone");
    assert!(text.ends_with('\n'), "the last line is ended too");
    Ok(())
}

#[test]
fn rows_stand_in_printed_order() -> Outcome {
    let rows = participants()?;
    let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=227).collect::<Vec<_>>());
    for pair in rows.windows(2) {
        let (row, next) = (&pair[0], &pair[1]);
        assert!(
            row.source_line_en < next.source_line_en,
            "row {}",
            next.number
        );
        // Two entries share an Arabic line where the extraction merged them.
        assert!(
            row.source_line_ar <= next.source_line_ar,
            "row {}",
            next.number
        );
    }
    Ok(())
}

#[test]
fn sections_follow_each_other_with_the_printed_counts() -> Outcome {
    let rows = participants()?;
    let runs: Vec<(&str, &str, usize)> = rows
        .chunk_by(|a, b| (&a.region, &a.stakeholder) == (&b.region, &b.stakeholder))
        .map(|run| {
            (
                run[0].region.as_str(),
                run[0].stakeholder.as_str(),
                run.len(),
            )
        })
        .collect();
    assert_eq!(runs, SECTIONS);
    Ok(())
}

#[test]
fn without_the_placeholder_the_people_are_those_of_annex_i() -> Outcome {
    let rows = participants()?;
    let (placeholders, people): (Vec<_>, Vec<_>) =
        rows.iter().partition(|row| row.placeholder == "true");
    assert_eq!(people.len(), 226);
    let nameless: Vec<(usize, &str)> = placeholders
        .iter()
        .map(|row| (row.number, row.surname.as_str()))
        .collect();
    assert_eq!(nameless, [(34, "na")]);
    assert!(people.iter().all(|row| row.placeholder.is_empty()));
    Ok(())
}

#[test]
fn the_descriptor_labels_exactly_the_keys_in_use() -> Outcome {
    let descriptor: Value =
        serde_json::from_str(&fs::read_to_string(dataset().join("datapackage.json"))?)?;
    let sections =
        SECTIONS.map(|(region, stakeholder, _)| [("region", region), ("stakeholder", stakeholder)]);
    let used: BTreeSet<(&str, &str)> = sections.into_iter().flatten().collect();
    let mut labelled = BTreeSet::new();
    for field in descriptor["explorer"]["fields"]
        .as_array()
        .ok_or("no fields")?
    {
        let name = field["name"].as_str().ok_or("a field without a name")?;
        for label in field["labels"].as_array().into_iter().flatten() {
            labelled.insert((name, label["key"].as_str().ok_or("a label without a key")?));
        }
    }
    assert_eq!(labelled, used);
    Ok(())
}

#[test]
fn the_catalog_leads_to_the_descriptor() -> Outcome {
    let catalog: Value = serde_json::from_str(&fs::read_to_string(data().join("catalog.json"))?)?;
    let entry = &catalog["datasets"][0];
    assert_eq!(entry["id"], "mhlb-2021");
    let path = entry["path"].as_str().ok_or("no path")?;
    assert_eq!(
        data().join(path).canonicalize()?,
        dataset().join("datapackage.json").canonicalize()?
    );
    Ok(())
}

#[test]
fn every_damaged_arabic_line_is_explained() -> Outcome {
    // Pages with reversed columns, then the shifted, mixed, merged and split rows.
    let reversed = (330..=344).chain(401..=417).chain(421..=433);
    let damaged: BTreeSet<usize> = reversed.chain([109, 145, 146, 176, 311]).collect();
    let rows = participants()?;
    let affected: Vec<&Participant> = rows
        .iter()
        .filter(|row| damaged.contains(&row.source_line_ar))
        .collect();
    // Line 410 is a heading; line 176 holds two people.
    assert_eq!(affected.len(), damaged.len() - 1 + 1);
    for row in affected {
        assert!(!row.note.is_empty(), "row {} has no note", row.number);
    }
    Ok(())
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn dataset() -> PathBuf {
    data().join("mhlb-2021")
}

fn participants() -> Result<Vec<Participant>, csv::Error> {
    csv::Reader::from_path(dataset().join("participants.csv"))?
        .into_deserialize()
        .collect()
}

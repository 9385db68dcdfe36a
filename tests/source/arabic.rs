//! The Arabic annex, which the extraction damaged: what is intact must agree, the rest must be accounted for.

use std::collections::BTreeSet;

use libtest_mimic::Failed;

use crate::cells;
use crate::entries::entries;

/// Where extraction left a line whole its cells are the row's; otherwise the note says what was done.
pub fn rows_match_or_explain(report: &[&str]) -> Result<(), Failed> {
    for entry in entries()? {
        let mut printed = cells(line(report, entry.arabic_lines[0])?).unwrap_or_default();
        if printed == entry.arabic && entry.arabic_lines.len() == 1 {
            continue;
        }
        printed.reverse();
        // Only rows whose line is not one entry may differ in more than the order of columns.
        let remedies: &[&str] = if printed == entry.arabic {
            &["reversed"]
        } else {
            &["shifted", "mixed up", "merged", "split"]
        };
        let explained = remedies.iter().any(|remedy| entry.note.contains(remedy));
        if !explained {
            return Err(format!(
                "number {} differs from its Arabic line, and its note does not say how",
                entry.number
            )
            .into());
        }
    }
    Ok(())
}

/// Every word of a row stands on a line that the row cites.
pub fn words_are_printed(report: &[&str]) -> Result<(), Failed> {
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

/// Every line with an entry is cited, and each of its words is in a row that cites it.
pub fn lines_are_used_up(report: &[&str]) -> Result<(), Failed> {
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

fn line<'a>(report: &[&'a str], number: usize) -> Result<&'a str, Failed> {
    number
        .checked_sub(1)
        .and_then(|index| report.get(index))
        .copied()
        .ok_or(format!("no line {number}").into())
}

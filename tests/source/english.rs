//! The English annex, which the extraction left whole: every cell and the order of rows.

use libtest_mimic::Failed;

use crate::cells;
use crate::entries::{Printed, entries, labels};

/// Every printed row is in the dataset, under its heading and in its place.
pub fn rows_match(report: &[&str]) -> Result<(), Failed> {
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

fn same(left: usize, right: usize, what: &str) -> Result<(), Failed> {
    if left == right {
        Ok(())
    } else {
        Err(format!("{what}: {left} and {right}").into())
    }
}

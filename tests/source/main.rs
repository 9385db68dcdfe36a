//! The dataset held against the text of the report it was taken from.
//!
//! The report is not part of the repository: where its text is not at hand the comparisons are reported as
//! ignored. `REPORT_TEXT` names another place for it.

mod arabic;
mod english;
mod entries;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};

const REPORT: &str = "../shared/source/report-2021-02-22.ar-en.txt";

/// A comparison of the dataset with the lines of the report.
type Comparison = fn(&[&str]) -> Result<(), Failed>;

fn main() {
    let comparisons: [(&str, Comparison); 4] = [
        (
            "every_printed_english_row_is_in_the_csv_in_order",
            english::rows_match,
        ),
        (
            "every_arabic_row_is_its_line_or_says_why_not",
            arabic::rows_match_or_explain,
        ),
        (
            "every_arabic_word_stands_on_the_cited_lines",
            arabic::words_are_printed,
        ),
        (
            "no_word_of_an_arabic_entry_is_lost",
            arabic::lines_are_used_up,
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

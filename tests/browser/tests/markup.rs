//! The built pages as HTML: valid before any program runs, so that every reader of a page finds the same elements in it.

use std::fs;
use std::path::PathBuf;

use browser_tests::{Setup, faults, pages};
use tempfile::TempDir;

/// Every language of the site; that of the page at the root has no folder.
const PAGES: [&str; 6] = [
    "ar/index.html",
    "es/index.html",
    "fr/index.html",
    "index.html",
    "ru/index.html",
    "zh/index.html",
];

#[test]
fn every_page_is_valid() {
    let site = Setup::site().unwrap();
    let mut pages = pages(&site).unwrap();
    for page in PAGES {
        assert!(pages.contains(&site.join(page)), "no {page} in {pages:?}");
    }
    pages.push(Setup::single_file().unwrap());
    let found: Vec<String> = faults(&pages)
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        found.is_empty(),
        "{} faults:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn a_wrong_page_is_found_out() {
    let folder = TempDir::new().unwrap();
    let page = folder.path().join("index.html");
    let html = "<!doctype html>\n<html lang=\"en\">\n<title>Wrong</title>\n<p role=\"list\"><img src=\"a.png\"></p>\n";
    fs::write(&page, html).unwrap();
    let found = faults(&[page]).unwrap();
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    let place = "/index.html:4: error: ";
    assert!(
        said.iter()
            .any(|fault| fault.contains(place) && fault.contains("<img src=\"a.png\">")),
        "{said:#?}"
    );
}

#[test]
fn a_missing_page_is_not_a_valid_one() {
    let error = faults(&[PathBuf::from("none/index.html")]).unwrap_err();
    assert_eq!(error.to_string(), "no such page: none/index.html");
    assert!(faults(&[]).is_err(), "nothing is checked");
}

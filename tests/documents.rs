//! What the documents point at is there: files that they link to, and paths that they name.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders whose names begin a path of the project.
const FOLDERS: [&str; 6] = ["src/", "tests/", "xtask/", "static/", "data/", "docs/"];

/// Every document of the project, with its text.
#[cfg(test)]
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_made = ["target", "dist"].contains(&&*name) || name.starts_with('.');
            if path.is_dir() && !is_made {
                folders.push(path);
            } else if name.ends_with(".md") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// What stands between two marks, each time that it does.
fn between<'a>(text: &'a str, start: &'a str, end: char) -> impl Iterator<Item = &'a str> {
    let parts = text.split(start).skip(1);
    parts.filter_map(move |part| part.split_once(end).map(|(inner, _)| inner))
}

#[test]
fn every_relative_link_has_its_file() {
    let mut links = 0;
    for (document, text) in documents() {
        let folder = document.parent().unwrap();
        for link in between(&text, "](", ')') {
            if link.contains("://") || link.starts_with('#') {
                continue;
            }
            let file = link.split('#').next().unwrap_or_default();
            assert!(
                folder.join(file).exists(),
                "{link} in {}",
                document.display()
            );
            links += 1;
        }
    }
    assert!(links > 5, "{links} links");
}

#[test]
fn every_path_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = 0;
    for (document, text) in documents() {
        // Names between backquotes are every second part of a line.
        let names = text
            .lines()
            .flat_map(|line| line.split('`').skip(1).step_by(2));
        let is_path = |name: &&str| FOLDERS.iter().any(|folder| name.starts_with(folder));
        for name in names.filter(is_path) {
            // Files of a folder: `data/*/languages`.
            let known = match name.split_once('*') {
                Some((start, _)) => start.rsplit_once('/').map_or(start, |(folder, _)| folder),
                None => name,
            };
            assert!(
                root.join(known).exists(),
                "{name} in {}",
                document.display()
            );
            paths += 1;
        }
    }
    assert!(paths > 10, "{paths} paths");
}

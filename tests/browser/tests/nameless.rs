//! The built site's pages without names: no file that such a page can load has one in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use browser_tests::{Facts, Setup};

/// The folders from which pages without names are made, and what else is theirs.
const THEIRS: [&str; 5] = [
    "nameless/",
    "assets/",
    "icons/",
    "theme.js",
    "manifest.webmanifest",
];

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The site's own files by their paths, without compressed copies.
fn paths(site: &Path) -> Result<BTreeSet<String>> {
    let all = files(site)?;
    let relative = all.iter().filter_map(|path| path.strip_prefix(site).ok());
    let paths = relative.filter_map(|path| path.to_str().map(str::to_owned));
    Ok(paths
        .filter(|path| !path.ends_with(".br") && !path.ends_with(".gz"))
        .collect())
}

fn text(path: &Path) -> Result<String> {
    Ok(String::from_utf8_lossy(&fs::read(path)?).into_owned())
}

#[test]
fn no_file_of_theirs_has_a_name() -> Result<()> {
    let site = Setup::site()?;
    let names = Facts::read(&site)?.names();
    let theirs: Vec<_> = paths(&site)?.into_iter().collect();
    let is_theirs = |path: &&String| THEIRS.iter().any(|own| path.starts_with(own));
    let theirs: Vec<_> = theirs.iter().filter(is_theirs).collect();
    for language in ["", "ar/", "es/", "fr/", "ru/", "zh/"] {
        let page = format!("nameless/{language}index.html");
        assert!(theirs.contains(&&page), "no {page} in {theirs:?}");
    }
    for path in theirs {
        let found = names.found_in(&text(&site.join(path))?);
        assert!(found.is_empty(), "{path}: {found:?}");
    }
    for with in [
        "index.html",
        "ar/index.html",
        "pictures/mhlb-2021/en/dots.svg",
    ] {
        let found = names.found_in(&text(&site.join(with))?).len();
        assert!(found > 200, "{with} has only {found}");
    }
    Ok(())
}

#[test]
fn what_their_pages_name_is_theirs() -> Result<()> {
    let site = Setup::site()?;
    let paths = paths(&site)?;
    let pages = paths
        .iter()
        .filter(|path| path.starts_with("nameless/") && path.ends_with(".html"));
    for page in pages {
        let folder = page.trim_end_matches("index.html");
        let html = text(&site.join(page))?;
        let mut found = 0;
        for value in html.split('"').filter(|value| !value.contains(['?', ' '])) {
            let path = resolved(folder, value);
            if paths.contains(&path) {
                found += 1;
                let theirs = THEIRS.iter().any(|own| path.starts_with(own));
                assert!(theirs, "{page} names {path}");
            }
        }
        assert!(found > 8, "{page} names {found} files");
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    }
    Ok(())
}

/// The path of an address that stands in a page of a folder.
fn resolved(folder: &str, address: &str) -> String {
    let mut parts: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let names = address.split('/');
    for name in names {
        match name {
            ".." => drop(parts.pop()),
            "." | "" => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn every_picture_is_there_without_names() -> Result<()> {
    let paths = paths(&Setup::site()?)?;
    let with: Vec<_> = paths
        .iter()
        .filter(|path| path.starts_with("pictures/"))
        .collect();
    assert!(with.len() > 50, "{with:?}");
    for path in with {
        assert!(paths.contains(&format!("nameless/{path}")), "{path}");
    }
    Ok(())
}

//! The worker that keeps the page for when there is no network: told which release it belongs to, and which files that has.

use anyhow::Result;
use rendered::NAMELESS;
use xxhash_rust::xxh3::Xxh3;

use super::web_manifest::MANIFEST;
use crate::compile::{minify, values};
use crate::site::{Site, compress, first_view};

/// The worker's path. It stays, since browsers ask for a new one by it, and it lies where all that it keeps lies below.
pub const WORKER: &str = "sw.js";

/// Adds the worker for the files that the site has by now.
///
/// Fails if `source` is no script, or lacks a place for what it is told.
pub fn add(site: &mut Site, source: &str) -> Result<()> {
    let worker = minify::script("worker.js", &filled(site, source)?)?;
    site.insert(WORKER, worker);
    Ok(())
}

/// The worker's source with what it is told of the site.
fn filled(site: &Site, source: &str) -> Result<String> {
    let (mut first, languages) = first_view::with_charts(site)?;
    // Some browsers ask for the manifest with each page.
    let manifest = site.get(MANIFEST).map(|_| MANIFEST.to_owned());
    first.extend(manifest);
    first.sort();
    first.dedup();
    let rest = site.files().map(|(path, _)| path);
    let rest: Vec<_> = rest
        .filter(|path| is_of_the_page(path) && !first.iter().any(|other| other == path))
        .map(|path| asked_as(path).to_owned())
        .collect();
    let first: Vec<_> = first.iter().map(|path| asked_as(path)).collect();
    let values = [
        ("release", release(site).into()),
        ("first", first.into()),
        ("languages", serde_json::to_value(languages)?),
        ("rest", rest.into()),
    ];
    values::filled("worker.js", source, &values)
}

/// What a page of the site may ask for, pages among it: neither compressed copies, which the server chooses, nor what other sites load,
/// nor what belongs to pages without names, for which no worker keeps anything.
fn is_of_the_page(path: &str) -> bool {
    let is_part = ["assets/", "data/", "icons/"]
        .iter()
        .any(|folder| path.starts_with(folder));
    let is_page = path.ends_with("index.html") || path.ends_with(".webmanifest");
    // Scripts beside the page are its own, but for the one that other sites load.
    let is_script = path.ends_with(".js") && !path.contains('/') && path != "embed.js";
    (is_part || is_page || is_script) && !path.starts_with(NAMELESS) && !compress::is_copy(path)
}

/// The path under which a browser asks for a file: a page is asked for by its folder.
fn asked_as(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some("") => "./",
        Some(folder) => folder,
        None => path,
    }
}

/// What tells this release from every other: a hash of all files with their paths.
fn release(site: &Site) -> String {
    let mut hash = Xxh3::new();
    for (path, content) in site.files() {
        for part in [path.as_bytes(), content] {
            hash.update(&part.len().to_le_bytes());
            hash.update(part);
        }
    }
    format!("{:016x}", hash.digest())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::filled;
    use crate::site::Site;

    const SOURCE: &str = r#"keep("{{release}}", "{{first}}", "{{languages}}", "{{rest}}");"#;

    fn site() -> Site {
        let mut site = Site::default();
        for path in [
            "ar/index.html",
            "assets/explorer-1.wasm",
            "assets/explorer-1.wasm.br",
            "assets/present-1.bin",
            "data/list/people.csv",
            "assets/messages-1/ar.json",
            "assets/messages-1/en.json",
            "assets/messages-1/parts/en.json",
            "embed.js",
            "index.html",
            "theme.js",
            "nameless/data/list/people.csv",
            "nameless/index.html",
        ] {
            site.insert(path, path);
        }
        site.set_part("present", vec!["assets/present-1.bin".to_owned()]);
        site.insert(
            "data/catalog.json",
            r#"{"datasets": [{"path": "list/datapackage.json"}]}"#,
        );
        site.insert(
            "data/list/datapackage.json",
            r#"{"resources": [{"name": "participants", "path": "people.csv"}]}"#,
        );
        site
    }

    type Languages = BTreeMap<String, Vec<String>>;

    fn worker(site: Site) -> (String, Vec<String>, Languages, Vec<String>) {
        let worker = filled(&site, SOURCE).unwrap();
        let values = worker
            .replace("keep(", "[")
            .replace(");", "]")
            .replace(')', "]");
        serde_json::from_str(&values).unwrap()
    }

    #[test]
    fn files_are_those_of_a_first_view_in_each_language_and_what_else_a_page_may_ask_for() {
        let (_, first, languages, rest) = worker(site());
        let expected = [
            "assets/explorer-1.wasm",
            "data/catalog.json",
            "data/list/datapackage.json",
            "data/list/people.csv",
            "./",
        ];
        assert_eq!(first, expected);
        assert_eq!(languages["ar"], ["assets/messages-1/ar.json"]);
        assert_eq!(languages["en"], ["assets/messages-1/en.json"]);
        let expected = [
            "ar/",
            "assets/messages-1/ar.json",
            "assets/messages-1/en.json",
            "assets/messages-1/parts/en.json",
            "assets/present-1.bin",
            "theme.js",
        ];
        assert_eq!(rest, expected);
    }

    #[test]
    fn any_change_is_another_release() {
        let (before, ..) = worker(site());
        assert_eq!(worker(site()).0, before);
        let mut changed = site();
        changed.insert("assets/messages-1/en.json", "changed");
        assert_ne!(worker(changed).0, before);
    }

    #[test]
    fn a_worker_without_a_place_for_a_value_is_refused() {
        let error = filled(&site(), "keep();").unwrap_err().to_string();
        assert!(error.contains("{{release}}"), "{error}");
    }
}

//! Which files of a site a visitor's first view loads, found by reading the data as the page does.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Site, compress, messages};

/// The part of the program that every first view goes on to load.
pub const EARLY: &str = "figures";

const CATALOG: &str = "data/catalog.json";

/// Paths of files by tags of languages.
pub type Languages = BTreeMap<String, Vec<String>>;

/// Paths of all files that the first view loads: the page and its assets, the catalog, the first dataset with the tables
/// that its fields name, and the messages and labels of one language, the one that is largest on the line.
pub fn files(site: &Site) -> Result<Vec<String>> {
    let mut paths = in_any_language(site)?;
    paths.extend(largest(site, languages(site)?)?);
    Ok(paths)
}

/// Paths of the files that the first view loads whatever its language is.
fn in_any_language(site: &Site) -> Result<Vec<String>> {
    let mut paths = vec!["index.html".to_owned()];
    let assets = site
        .files()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("assets/"));
    paths.extend(
        assets
            .filter(|path| {
                !compress::is_copy(path)
                    && !is_of_a_part(site, path)
                    && !messages::is_messages(path)
            })
            .map(str::to_owned),
    );
    let descriptor = descriptor(site)?;
    paths.push(CATALOG.to_owned());
    let loaded = loaded(&json(site, &descriptor)?);
    let tables = tables(site, &descriptor)?.into_iter();
    paths.extend(
        tables
            .filter(|(name, _)| loaded.contains(name))
            .map(|(_, path)| path),
    );
    paths.push(descriptor);
    Ok(paths)
}

/// Paths of the files that the first view loads for a language, by languages: its messages and its labels.
fn languages(site: &Site) -> Result<Languages> {
    let labels = format!("{}/languages/", folder(&descriptor(site)?));
    Ok(by_language(site, |path| {
        let tag = path.strip_prefix(labels.as_str());
        // Notes lie in a folder of their own, and are loaded when an entry is opened.
        let tag = tag.and_then(|tag| tag.strip_suffix(".json"));
        messages::language(path, "").or(tag.filter(|tag| !tag.contains('/')))
    }))
}

/// Paths of the files that a part of the program is loaded with, its largest messages among them, besides those that [`EARLY`] has brought.
pub fn part(site: &Site, name: &str) -> Result<Vec<String>> {
    let mut paths = site.parts().get(name).cloned().unwrap_or_default();
    if name != EARLY {
        let early = site.parts().get(EARLY).into_iter().flatten();
        paths.retain(|path| !early.clone().any(|known| known == path));
    }
    let group = group(name);
    let words = by_language(site, |path| messages::language(path, group));
    paths.extend(largest(site, words)?);
    Ok(paths)
}

/// The folder of the messages of a part.
fn group(part: &str) -> &'static str {
    if part == EARLY { "figures/" } else { "parts/" }
}

fn is_of_a_part(site: &Site, path: &str) -> bool {
    let mut files = site.parts().values().flatten();
    files.any(|file| file == path)
}

/// Paths of the files that a page has loaded once its charts are drawn: whatever its language is, and by languages.
pub fn with_charts(site: &Site) -> Result<(Vec<String>, Languages)> {
    let (mut paths, mut languages) = (in_any_language(site)?, languages(site)?);
    paths.extend(site.parts().get(EARLY).into_iter().flatten().cloned());
    let group = group(EARLY);
    for (language, files) in by_language(site, |path| messages::language(path, group)) {
        languages.entry(language).or_default().extend(files);
    }
    Ok((paths, languages))
}

/// Path of the first dataset's descriptor, which the page shows unless it is asked for another.
fn descriptor(site: &Site) -> Result<String> {
    let catalog = json(site, CATALOG)?;
    let path = catalog["datasets"][0]["path"].as_str();
    let path = path.with_context(|| {
        format!("{CATALOG} names no dataset: give `datasets` an entry with a `path`")
    })?;
    Ok(format!("data/{path}"))
}

/// Names and paths of a descriptor's resources.
fn tables(site: &Site, descriptor: &str) -> Result<Vec<(String, String)>> {
    let folder = folder(descriptor);
    let package = json(site, descriptor)?;
    let resources = package["resources"].as_array();
    let resources =
        resources.with_context(|| format!("{descriptor} has no list of `resources`: add it"))?;
    let table = |resource: &Value| {
        let name = resource["name"].as_str()?.to_owned();
        Some((name, format!("{folder}/{}", resource["path"].as_str()?)))
    };
    Ok(resources.iter().filter_map(table).collect())
}

/// Names of the resources that the page reads: the participants, and the tables of its fields' values.
fn loaded(package: &Value) -> Vec<String> {
    let mut names = vec!["participants".to_owned()];
    let fields = package["explorer"]["fields"].as_array();
    for field in fields.into_iter().flatten() {
        names.extend(field["values"]["resource"].as_str().map(str::to_owned));
    }
    names
}

fn by_language(site: &Site, language: impl Fn(&str) -> Option<&str>) -> Languages {
    let mut languages = Languages::new();
    for (path, _) in site.files() {
        if let Some(tag) = language(path) {
            languages
                .entry(tag.to_owned())
                .or_default()
                .push(path.to_owned());
        }
    }
    languages
}

/// The files of the language whose files weigh most on the line.
fn largest(site: &Site, languages: Languages) -> Result<Vec<String>> {
    let mut largest = (0, Vec::new());
    for files in languages.into_values() {
        let mut size = 0;
        for path in &files {
            size += compress::brotli(site.get(path).unwrap_or_default())?.len();
        }
        if size >= largest.0 {
            largest = (size, files);
        }
    }
    Ok(largest.1)
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn json(site: &Site, path: &str) -> Result<Value> {
    let content = site
        .get(path)
        .with_context(|| format!("the site lacks {path}: add it"))?;
    serde_json::from_slice(content).with_context(|| format!("{path} is not valid JSON"))
}

#[cfg(test)]
mod tests {
    use super::{files, part, with_charts};
    use crate::site::Site;

    fn site() -> Site {
        let mut site = Site::default();
        site.insert("index.html", "page");
        site.insert("assets/boot-1.js", "boot");
        site.insert("assets/boot-1.js.br", "compressed");
        for (path, content) in [
            ("assets/figures-1.bin", "charts"),
            ("assets/present-1.bin", "slides"),
            ("assets/shared-1.bin", "what slides and stories share"),
            ("assets/messages-1/figures/en.json", "words of the charts"),
            (
                "assets/messages-1/parts/en.json",
                "words of the other parts",
            ),
        ] {
            site.insert(path, content);
        }
        let path = |name: &str| format!("assets/{name}-1.bin");
        site.set_part("figures", vec![path("figures")]);
        site.set_part(
            "present",
            ["figures", "shared", "present"].map(path).to_vec(),
        );
        site.insert("embed.js", "not part of the first view");
        site.insert(
            "data/catalog.json",
            r#"{"datasets": [{"path": "one/datapackage.json"}, {"path": "two/x.json"}]}"#,
        );
        let descriptor = r#"{
            "resources": [{"name": "participants", "path": "p.csv"}, {"name": "groups", "path": "g.csv"}, {"name": "countries", "path": "c.csv"}],
            "explorer": {"fields": [{"name": "name"}, {"name": "country", "values": {"resource": "countries"}}]}
        }"#;
        site.insert("data/one/datapackage.json", descriptor);
        site.insert("assets/messages-1/ar.json", "a text of its own");
        site.insert("data/one/languages/ar.json", "and labels of many kinds");
        site.insert(
            "data/one/languages/notes/ar.json",
            "notes, which come later",
        );
        site.insert(
            "assets/messages-1/en.json",
            "a text that is a little longer",
        );
        site
    }

    #[test]
    fn the_first_dataset_and_the_largest_language_count() {
        let expected = [
            "index.html",
            "assets/boot-1.js",
            "data/catalog.json",
            "data/one/p.csv",
            "data/one/c.csv",
            "data/one/datapackage.json",
            "assets/messages-1/ar.json",
            "data/one/languages/ar.json",
        ];
        assert_eq!(files(&site()).unwrap(), expected);
    }

    #[test]
    fn a_part_is_counted_with_its_words() {
        let site = site();
        let expected = ["assets/figures-1.bin", "assets/messages-1/figures/en.json"];
        assert_eq!(part(&site, "figures").unwrap(), expected);
        let expected = [
            "assets/shared-1.bin",
            "assets/present-1.bin",
            "assets/messages-1/parts/en.json",
        ];
        assert_eq!(part(&site, "present").unwrap(), expected);
    }

    #[test]
    fn a_page_goes_on_to_load_its_charts() {
        let (paths, languages) = with_charts(&site()).unwrap();
        assert!(paths.contains(&"assets/figures-1.bin".to_owned()));
        assert!(!paths.contains(&"assets/present-1.bin".to_owned()));
        let expected = [
            "assets/messages-1/en.json",
            "assets/messages-1/figures/en.json",
        ];
        assert_eq!(languages["en"], expected);
    }

    #[test]
    fn a_catalog_without_datasets_is_said_to_be_so() {
        let mut site = site();
        site.insert("data/catalog.json", r#"{"datasets": []}"#);
        assert!(
            files(&site)
                .unwrap_err()
                .to_string()
                .starts_with("data/catalog.json names no dataset")
        );
    }
}

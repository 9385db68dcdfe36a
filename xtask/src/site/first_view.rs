//! Which files of a site a visitor's first view loads, found by reading the data as the page does.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Site, compress, messages};

/// The stem of the studio's files, which are no part of the first view.
pub const STUDIO: &str = "studio";

const CATALOG: &str = "data/catalog.json";

/// Paths of all files that the first view loads: the page and its assets, the catalog, the first dataset with the tables
/// that its fields name, and the messages and labels of one language, the one that is largest on the line.
pub fn files(site: &Site) -> Result<Vec<String>> {
    let mut paths = in_any_language(site)?;
    paths.extend(largest(site, languages(site)?)?);
    Ok(paths)
}

/// Paths of the files that the first view loads whatever its language is.
pub fn in_any_language(site: &Site) -> Result<Vec<String>> {
    let mut paths = vec!["index.html".to_owned()];
    let assets = site
        .files()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("assets/"));
    paths.extend(
        assets
            .filter(|path| {
                !compress::is_copy(path) && !is_studio(path) && !messages::is_messages(path)
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
pub fn languages(site: &Site) -> Result<BTreeMap<String, Vec<String>>> {
    let labels = format!("{}/languages/", folder(&descriptor(site)?));
    Ok(by_language(site, |path| {
        let tag = path.strip_prefix(labels.as_str());
        // Notes lie in a folder of their own, and are loaded when an entry is opened.
        let tag = tag.and_then(|tag| tag.strip_suffix(".json"));
        messages::language(path).or(tag.filter(|tag| !tag.contains('/')))
    }))
}

/// Paths of the files that are loaded when the studio is asked for, its largest messages among them.
pub fn studio_files(site: &Site) -> Result<Vec<String>> {
    let assets = site.files().map(|(path, _)| path);
    let assets = assets.filter(|path| !compress::is_copy(path) && is_studio(path));
    let mut paths: Vec<_> = assets.map(str::to_owned).collect();
    paths.extend(largest(site, by_language(site, messages::studio_language))?);
    Ok(paths)
}

fn is_studio(path: &str) -> bool {
    path.strip_prefix("assets/")
        .and_then(|name| name.strip_prefix(STUDIO))
        .is_some_and(|rest| rest.starts_with('-'))
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

fn by_language(
    site: &Site,
    language: impl Fn(&str) -> Option<&str>,
) -> BTreeMap<String, Vec<String>> {
    let mut languages: BTreeMap<String, Vec<String>> = BTreeMap::new();
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
fn largest(site: &Site, languages: BTreeMap<String, Vec<String>>) -> Result<Vec<String>> {
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
    use super::{files, studio_files};
    use crate::site::Site;

    fn site() -> Site {
        let mut site = Site::default();
        site.insert("index.html", "page");
        site.insert("assets/boot-1.js", "boot");
        site.insert("assets/boot-1.js.br", "compressed");
        site.insert("assets/studio-1.js", "studio");
        site.insert(
            "assets/messages-1/studio/en.json",
            "words of the studio, which are many",
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
    fn the_studio_is_counted_apart() {
        let expected = ["assets/studio-1.js", "assets/messages-1/studio/en.json"];
        assert_eq!(studio_files(&site()).unwrap(), expected);
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

//! What a page says of itself to search engines and to pages that link to it.

use serde_json::{Value, json};

use super::list::List;
use crate::dataset::Package;
use crate::i18n::{Json, Key};

/// The title of the document, as the program sets it.
pub fn title(list: &List) -> String {
    let locale = list.messages.locale();
    let explorer = &list.loaded.dataset.descriptor.explorer;
    let name = list.messages.text(Key::AppName);
    format!("{} · {name}", explorer.titles.text(locale))
}

/// One sentence.
pub fn description(list: &List) -> &str {
    let explorer = &list.loaded.dataset.descriptor.explorer;
    explorer.descriptions.text(list.messages.locale())
}

/// The list as a `Dataset` of schema.org's vocabulary, if this is the page of it. Addresses are relative to the page. Where the meeting
/// was is not said, since that may be no place ("Online").
pub fn about(list: &List) -> Value {
    let loaded = &list.loaded;
    if loaded.site.nameless {
        return Value::Null;
    }
    let locale = list.messages.locale();
    let descriptor = &loaded.dataset.descriptor;
    let explorer = &descriptor.explorer;
    let file = |path: &str| format!("{}{}{path}", loaded.site.root, loaded.folder);
    let downloads: Vec<_> = descriptor
        .files()
        .iter()
        .map(|path| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": "text/csv",
                "contentUrl": file(path),
            })
        })
        .collect();
    let mut about = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": explorer.titles.text(locale),
        "description": explorer.descriptions.text(locale),
        "inLanguage": locale.code(),
        "temporalCoverage": explorer.date,
        "isBasedOn": explorer.source.path,
        "isAccessibleForFree": true,
        "distribution": downloads,
    });
    for (property, found) in [
        ("license", licences(&loaded.package)),
        ("creator", authors(&loaded.package)),
    ] {
        if !found.is_empty() {
            about[property] = found.into();
        }
    }
    about
}

/// The licences that the descriptor declares, each with what it is for.
fn licences(package: &Package) -> Vec<Value> {
    each(package.property("licenses"), |licence| {
        let title = said(licence, "title").or_else(|| said(licence, "name"));
        let path = said(licence, "path");
        Some(json!({"@type": "CreativeWork", "name": title, "url": path}))
    })
}

/// Those who wrote the list, by the descriptor: people have an address for mail or belong to an organization.
fn authors(package: &Package) -> Vec<Value> {
    each(package.property("contributors"), |contributor| {
        let is_person = ["email", "organization"]
            .iter()
            .any(|property| contributor.get(property).is_some());
        let kind = if is_person { "Person" } else { "Organization" };
        let (title, path) = (said(contributor, "title"), said(contributor, "path"));
        let is_author = said(contributor, "role") == Some("author");
        is_author.then(|| json!({"@type": kind, "name": title, "url": path}))
    })
}

fn said<'a>(item: &'a Json, property: &str) -> Option<&'a str> {
    item.get(property)?.text()
}

/// A description of each item of a list, without properties that say nothing.
fn each(list: Option<&Json>, describe: impl Fn(&Json) -> Option<Value>) -> Vec<Value> {
    let Some(Json::List(items)) = list else {
        return Vec::new();
    };
    let described = items.iter().filter_map(describe).map(|mut described| {
        if let Some(properties) = described.as_object_mut() {
            properties.retain(|_, value| !value.is_null());
        }
        described
    });
    described.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{authors, licences};
    use crate::dataset::Package;

    fn package(declared: &Value) -> Package {
        Package::parse("datapackage.json", &declared.to_string()).unwrap()
    }

    #[test]
    fn who_wrote_a_list_is_told_by_its_descriptor() {
        let declared = package(&json!({
            "licenses": [{"name": "CC0-1.0", "path": "https://example.org/cc0"}],
            "contributors": [
                {"title": "A forum", "path": "https://example.org", "role": "author"},
                {"title": "B", "organization": "A forum", "role": "author"},
                {"title": "C", "role": "wrangler"},
            ],
        }));
        let licence =
            json!({"@type": "CreativeWork", "name": "CC0-1.0", "url": "https://example.org/cc0"});
        assert_eq!(licences(&declared), [licence]);
        let forum =
            json!({"@type": "Organization", "name": "A forum", "url": "https://example.org"});
        let person = json!({"@type": "Person", "name": "B"});
        assert_eq!(authors(&declared), [forum, person]);
    }

    #[test]
    fn what_is_not_declared_is_not_told() {
        for declared in [json!({}), json!({"licenses": "MIT", "contributors": [7]})] {
            let declared = package(&declared);
            let nothing: [Vec<Value>; 2] = [vec![], vec![]];
            assert_eq!([licences(&declared), authors(&declared)], nothing);
        }
    }
}

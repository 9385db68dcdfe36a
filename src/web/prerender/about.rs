//! What a page says of itself to search engines and to pages that link to it.

use serde_json::{Value, json};

use super::files::Package;
use crate::i18n::Key;

/// The title of the document, as the program sets it.
pub fn title(package: &Package) -> String {
    let locale = package.messages.locale();
    let explorer = &package.loaded.dataset.descriptor.explorer;
    let name = package.messages.text(Key::AppName);
    [explorer.titles.text(locale), " · ", name].concat()
}

/// One sentence.
pub fn description(package: &Package) -> &str {
    let explorer = &package.loaded.dataset.descriptor.explorer;
    explorer.descriptions.text(package.messages.locale())
}

/// The list as a `Dataset` of schema.org's vocabulary, if this is the page of it. Addresses are relative to the page. Where the meeting
/// was is not said, since that may be no place ("Online").
pub fn about(package: &Package) -> Value {
    let loaded = &package.loaded;
    if loaded.home.nameless {
        return Value::Null;
    }
    let locale = package.messages.locale();
    let descriptor = &loaded.dataset.descriptor;
    let explorer = &descriptor.explorer;
    let file = |path: &str| [loaded.home.root.as_str(), &loaded.folder, path].concat();
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
        ("license", licences(&package.declared)),
        ("creator", authors(&package.declared)),
    ] {
        if !found.is_empty() {
            about[property] = found.into();
        }
    }
    about
}

/// The licences that the descriptor declares, each with what it is for.
fn licences(declared: &Value) -> Vec<Value> {
    each(&declared["licenses"], |licence| {
        let title = licence.get("title").or_else(|| licence.get("name"));
        json!({"@type": "CreativeWork", "name": title, "url": licence.get("path")})
    })
}

/// Those who wrote the list, by the descriptor: people have an address for mail or belong to an organization.
fn authors(declared: &Value) -> Vec<Value> {
    each(&declared["contributors"], |contributor| {
        if contributor["role"] != "author" {
            return Value::Null;
        }
        let is_person = ["email", "organization"]
            .iter()
            .any(|property| contributor.get(property).is_some());
        let kind = if is_person { "Person" } else { "Organization" };
        json!({"@type": kind, "name": contributor.get("title"), "url": contributor.get("path")})
    })
}

/// What is told of each item of a property; properties that it does not have are left out.
fn each(items: &Value, told: impl Fn(&Value) -> Value) -> Vec<Value> {
    let items = items.as_array().into_iter().flatten();
    items
        .filter_map(|item| match told(item) {
            Value::Object(mut known) => {
                known.retain(|_, value| !value.is_null());
                Some(known.into())
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{authors, licences};

    #[test]
    fn who_wrote_a_list_is_told_by_its_descriptor() {
        let declared = json!({
            "licenses": [{"name": "CC0-1.0", "path": "https://example.org/cc0"}],
            "contributors": [
                {"title": "A forum", "path": "https://example.org", "role": "author"},
                {"title": "B", "organization": "A forum", "role": "author"},
                {"title": "C", "role": "wrangler"},
            ],
        });
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
        for declared in [Value::Null, json!({"licenses": "MIT", "contributors": [7]})] {
            assert_eq!([licences(&declared), authors(&declared)], [vec![], vec![]]);
        }
    }
}

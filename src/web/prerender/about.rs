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

/// The list as a `Dataset` of schema.org's vocabulary, if this is the page of it. Addresses are relative to the page.
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
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": explorer.titles.text(locale),
        "description": explorer.descriptions.text(locale),
        "inLanguage": locale.code(),
        "temporalCoverage": explorer.date,
        "spatialCoverage": explorer.place.text(locale),
        "isBasedOn": explorer.source.path,
        "isAccessibleForFree": true,
        "distribution": downloads,
    })
}

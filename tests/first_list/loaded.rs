//! The first list as a page loads it, which has the labels of one language.

use participant_explorer::dataset::{Dataset, Package};
use participant_explorer::i18n::Locale;

use super::first_list::read;

/// Every language but that of the descriptor itself.
pub fn translations() -> impl Iterator<Item = Locale> {
    let all = Locale::ALL.into_iter();
    all.filter(|locale| *locale != Locale::English)
}

/// The list as a reader of a language loads it, and the package that it is of.
pub fn loaded(locale: Locale) -> (Package, Dataset) {
    let text = read("mhlb-2021/datapackage.json");
    let mut package = Package::parse("datapackage.json", &text).unwrap();
    let needed = package.needs(locale).unwrap().into_iter();
    let file = |path: String| {
        let text = read(&format!("mhlb-2021/{path}"));
        (path, text)
    };
    let files: Vec<_> = needed.map(file).collect();
    let dataset = package.dataset(locale, &files).unwrap();
    (package, dataset)
}

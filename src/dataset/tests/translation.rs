//! Labels that stand in a file of their own, with and without mistakes.

use super::DESCRIPTOR;
use crate::dataset::{Dataset, Expected, FieldId, Package, ReadError};
use crate::i18n::Locale;

const LABELS: &str = r#"{"explorer": {
  "titles": {"fr": "Liste"},
  "fields": [
    {"name": "country", "titles": {"fr": "Pays"}, "values": {"names": {"fr": {"FI": "Finlande"}}}},
    {"name": "region", "labels": [{"key": "african", "titles": {"fr": "Afrique"}, "short": {"fr": "Afr."}}]}
  ]
}}"#;

/// The list in French, if its descriptor says that there is French, and what stands in the file of French.
fn read(languages: &str, labels: &str) -> Result<Dataset, ReadError> {
    let languages = format!("\"explorer\": {{\n \"languages\": {languages},");
    let text = DESCRIPTOR.replacen("\"explorer\": {", &languages, 1);
    let mut package = Package::parse("d.json", &text)?;
    let needed = package.needs(Locale::French)?;
    let files = [
        (
            "list.csv",
            "number,nobody,name,region,country,line\n1,,Ana,african,FI,1\n2,,Bo,weog,SE,2\n",
        ),
        (
            "countries.csv",
            "code,label,group\nFI,Finland,weog\nSE,Sweden,weog\n",
        ),
        ("languages/fr.json", labels),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let files: Vec<_> = files
        .into_iter()
        .filter(|(path, _)| needed.contains(path))
        .collect();
    package.dataset(Locale::French, &files)
}

/// What the labels of French are called in French, or in which language they are otherwise.
fn labels(list: &Dataset) -> [(&str, Locale); 5] {
    let explorer = &list.descriptor.explorer;
    [
        &explorer.titles,
        &explorer.fields[2].titles,
        &list.fields[1].values[1].titles,
        &list.fields[2].values[0].titles,
        &list.fields[2].values[1].titles,
    ]
    .map(|texts| texts.best(Locale::French))
}

#[test]
fn labels_are_those_of_the_same_name_or_key_and_english_stands_in_for_the_rest() {
    let french = |text| (text, Locale::French);
    let list = read("[\"ar\", \"fr\"]", LABELS).unwrap();
    assert_eq!(list.issues, []);
    assert_eq!(
        labels(&list),
        [
            french("Liste"),
            french("Pays"),
            french("Afrique"),
            french("Finlande"),
            ("Sweden", Locale::English),
        ]
    );
    assert_eq!(
        list.fields[1].values[1].short.get(Locale::French),
        Some("Afr.")
    );
    // What is printed is English, and a country is called as the page speaks.
    let shown = |row: usize, field: usize| {
        list.shown(&list.records[row], FieldId::new(field), Locale::French)
    };
    assert_eq!(shown(0, 0), ("Ana", Locale::English));
    assert_eq!(shown(0, 2), ("Finlande", Locale::French));
    assert_eq!(shown(1, 2), ("SE", Locale::English));
}

#[test]
fn a_list_without_the_language_is_called_as_in_english() {
    let list = read("[\"ar\"]", LABELS).unwrap();
    let english = labels(&list).map(|(_, language)| language);
    assert_eq!(english, [Locale::English; 5]);
}

#[test]
fn a_mistake_is_told_with_the_file_of_the_language_and_the_property() {
    let file = || "languages/fr.json".to_owned();
    let must_be = |property: &str, expected| {
        Err(ReadError::WrongProperty {
            file: file(),
            property: property.to_owned(),
            expected,
        })
    };
    let wrong = |right: &str, wrong: &str| {
        assert!(LABELS.contains(right));
        read("[\"fr\"]", &LABELS.replacen(right, wrong, 1)).map(|_| ())
    };
    assert_eq!(
        wrong("\"Liste\"", "[]"),
        must_be("explorer.titles.fr", Expected::Text)
    );
    assert_eq!(
        wrong("{\"fr\": \"Pays\"}", "\"Pays\""),
        must_be("explorer.fields[2].titles", Expected::Texts)
    );
    assert_eq!(
        wrong("\"Finlande\"", "1"),
        must_be("explorer.fields[2].values.names.fr.FI", Expected::Text)
    );
    assert_eq!(
        wrong("\"Afr.\"", "true"),
        must_be("explorer.fields[1].labels[1].short.fr", Expected::Text)
    );
    assert_eq!(
        read("[\"fr\"]", "<!doctype html>"),
        Err(ReadError::LooksLikeHtml { file: file() })
    );
    let not_json = read("[\"fr\"]", "{\n\"explorer\" 1}");
    assert!(
        matches!(&not_json, Err(ReadError::NotJson { file: told, line: 2, .. }) if *told == file()),
        "{not_json:?}"
    );
}

//! Descriptors and catalogs with mistakes: what is said of them.

use super::DESCRIPTOR;
use crate::dataset::{Catalog, Descriptor, ReadError};

/// What is said of a descriptor in which `wrong` stands in place of `right`.
fn described(right: &str, wrong: &str) -> Result<Descriptor, ReadError> {
    assert!(DESCRIPTOR.contains(right), "{right}");
    Descriptor::parse("d.json", &DESCRIPTOR.replacen(right, wrong, 1))
}

fn wrong_property<T>(property: &str) -> Result<T, ReadError> {
    Err(ReadError::MissingProperty {
        file: "d.json".to_owned(),
        property: property.to_owned(),
    })
}

#[test]
fn a_file_that_is_no_json_object_is_refused_with_the_place() {
    let parse = |text: &str| Descriptor::parse("d.json", text);
    let not_json = |line, column, detail: &str| {
        Err(ReadError::NotJson {
            file: "d.json".to_owned(),
            line,
            column,
            detail: detail.to_owned(),
        })
    };
    assert_eq!(
        parse("{\n  \"resources\": [,]\n}"),
        not_json(2, 17, "expected value")
    );
    assert_eq!(parse("[]"), not_json(1, 1, "not an object"));
    let file = "d.json".to_owned();
    assert_eq!(parse("<html>"), Err(ReadError::LooksLikeHtml { file }));
    assert!(parse(&format!("\u{feff}{DESCRIPTOR}")).is_ok());
}

#[test]
fn a_missing_property_is_named_with_its_path() {
    let parse = |text: &str| Descriptor::parse("d.json", text);
    assert_eq!(parse("{}"), wrong_property("resources"));
    assert_eq!(parse("{\"resources\": []}"), wrong_property("explorer"));
    assert_eq!(
        described("\"name\": \"region\", ", ""),
        wrong_property("explorer.fields[1].name")
    );
    assert_eq!(
        described("\"number\": \"number\"", "\"number\": null"),
        wrong_property("explorer.number")
    );
    assert_eq!(
        described("\"column\": \"group\", ", ""),
        wrong_property("explorer.fields[2].values.group.column")
    );
}

#[test]
fn a_property_of_another_type_is_named_with_the_type_it_should_have() {
    assert_eq!(
        described("{\"en\": \"Region\"}", "{\"en\": 3}"),
        wrong_property("explorer.fields[1].titles.en (a text)")
    );
    assert_eq!(
        described("{\"en\": \"Region\"}", "\"Region\""),
        wrong_property("explorer.fields[1].titles (an object with a text a language)")
    );
    assert_eq!(
        described("{\"column\": \"group\", \"field\": \"region\"}", "true"),
        wrong_property("explorer.fields[2].values.group (an object)")
    );
    let facets =
        |facets: &str| described("\"fields\"", &format!("\"facets\": {facets}, \"fields\""));
    assert_eq!(
        facets("\"region\""),
        wrong_property("explorer.facets (a list)")
    );
    assert_eq!(
        facets("[\"region\", {}]"),
        wrong_property("explorer.facets[1] (a text)")
    );
}

#[test]
fn a_name_that_nothing_has_is_told_with_those_that_there_are() {
    let with = |property: &str| described("\"fields\"", &format!("{property}, \"fields\""));
    let figure = |kind: &str, field: &str| {
        with(&format!(
            r#""figures": [{{"name": "f", "kind": "{kind}", "titles": {{}}, "fields": ["{field}"]}}]"#
        ))
    };
    assert!(figure("ranking", "region").is_ok());
    assert_eq!(
        figure("pie", "region"),
        wrong_property("explorer.figures[0].kind (one of stackedBars, matrix, ranking)")
    );
    assert_eq!(
        figure("matrix", "name"),
        wrong_property("explorer.figures[0].fields[0] (one of region, country)")
    );
    assert_eq!(
        with("\"facets\": [\"region\", \"name\"]"),
        wrong_property("explorer.facets[1] (one of region, country)")
    );
    assert_eq!(
        with("\"search\": [\"mail\"]"),
        wrong_property("explorer.search[0] (one of name, region, country)")
    );
    assert_eq!(
        described("\"name\": \"countries\"", "\"name\": \"lands\""),
        wrong_property("explorer.fields[2].values.resource (one of participants, lands)")
    );
    assert_eq!(
        described("\"field\": \"region\"", "\"field\": \"name\""),
        wrong_property("explorer.fields[2].values.group.field (one of region, country)")
    );
    assert_eq!(
        described("\"name\": \"participants\"", "\"name\": \"people\""),
        wrong_property("resources (a list with one named participants)")
    );
}

#[test]
fn a_catalog_has_a_dataset_or_says_what_it_lacks() {
    let parse = |text: &str| Catalog::parse("d.json", text);
    assert_eq!(
        parse(r#"{"datasets": []}"#),
        wrong_property("datasets (a list with one dataset at least)")
    );
    assert_eq!(
        parse(r#"{"datasets": [{"id": "a"}]}"#),
        wrong_property("datasets[0].path")
    );
    let read = parse(r#"{"datasets": [{"id": "a", "path": "b"}]}"#).unwrap();
    assert_eq!(read.datasets[0].path, "b");
}

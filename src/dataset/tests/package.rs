//! Descriptors and catalogs with mistakes: what is said of them.

use super::DESCRIPTOR;
use crate::dataset::{Catalog, Descriptor, Expected, JsonMistake, ReadError};

/// What is said of a descriptor in which `wrong` stands in place of `right`.
fn described(right: &str, wrong: &str) -> Result<Descriptor, ReadError> {
    assert!(DESCRIPTOR.contains(right), "{right}");
    Descriptor::parse("d.json", &DESCRIPTOR.replacen(right, wrong, 1))
}

fn missing<T>(property: &str) -> Result<T, ReadError> {
    Err(ReadError::MissingProperty {
        file: "d.json".to_owned(),
        property: property.to_owned(),
    })
}

fn must_be<T>(property: &str, expected: Expected) -> Result<T, ReadError> {
    Err(ReadError::WrongProperty {
        file: "d.json".to_owned(),
        property: property.to_owned(),
        expected,
    })
}

fn one_of(values: &[&str]) -> Expected {
    Expected::OneOf(values.iter().map(ToString::to_string).collect())
}

/// The property for one figure, of this kind and with this list of fields.
fn figures(kind: &str, fields: &str) -> String {
    format!(r#""figures": [{{"name": "f", "kind": "{kind}", "titles": {{}}, "fields": {fields}}}]"#)
}

#[test]
fn a_file_that_is_no_json_object_is_refused_with_the_place() {
    let parse = |text: &str| Descriptor::parse("d.json", text);
    let not_json = |line, column, mistake| {
        Err(ReadError::NotJson {
            file: "d.json".to_owned(),
            line,
            column,
            mistake,
        })
    };
    assert_eq!(
        parse("{\n  \"resources\": [,]\n}"),
        not_json(2, 17, JsonMistake::Syntax)
    );
    assert_eq!(
        parse("{\n  \"resources\":"),
        not_json(2, 14, JsonMistake::Ends)
    );
    assert_eq!(parse("[]"), not_json(1, 1, JsonMistake::NotObject));
    let file = "d.json".to_owned();
    assert_eq!(parse("<html>"), Err(ReadError::LooksLikeHtml { file }));
    assert!(parse(&format!("\u{feff}{DESCRIPTOR}")).is_ok());
}

#[test]
fn a_missing_property_is_named_with_its_path() {
    let parse = |text: &str| Descriptor::parse("d.json", text);
    assert_eq!(parse("{}"), missing("resources"));
    assert_eq!(parse("{\"resources\": []}"), missing("explorer"));
    assert_eq!(
        described("\"name\": \"region\", ", ""),
        missing("explorer.fields[1].name")
    );
    assert_eq!(
        described("\"number\": \"number\"", "\"number\": null"),
        missing("explorer.number")
    );
    assert_eq!(
        described("\"column\": \"group\", ", ""),
        missing("explorer.fields[2].values.group.column")
    );
}

#[test]
fn a_property_of_another_type_is_named_with_the_type_it_should_have() {
    assert_eq!(
        described("{\"en\": \"Region\"}", "{\"en\": 3}"),
        must_be("explorer.fields[1].titles.en", Expected::Text)
    );
    assert_eq!(
        described("{\"en\": \"Region\"}", "\"Region\""),
        must_be("explorer.fields[1].titles", Expected::Texts)
    );
    assert_eq!(
        described("{\"column\": \"group\", \"field\": \"region\"}", "true"),
        must_be("explorer.fields[2].values.group", Expected::Object)
    );
    assert_eq!(
        described(
            "\"fields\"",
            r#""figures": [{"name": "f", "kind": "ranking", "titles": {}, "fields": [], "minimum": "2"}], "fields""#
        ),
        must_be("explorer.figures[0].minimum", Expected::Number)
    );
    let facets =
        |facets: &str| described("\"fields\"", &format!("\"facets\": {facets}, \"fields\""));
    assert_eq!(
        facets("\"region\""),
        must_be("explorer.facets", Expected::List)
    );
    assert_eq!(
        facets("[\"region\", {}]"),
        must_be("explorer.facets[1]", Expected::Text)
    );
}

#[test]
fn a_name_that_nothing_has_is_told_with_those_that_there_are() {
    let with = |property: &str| described("\"fields\"", &format!("{property}, \"fields\""));
    let figure = |kind: &str, field: &str| with(&figures(kind, &format!("[\"{field}\"]")));
    assert!(figure("ranking", "region").is_ok());
    assert_eq!(
        figure("pie", "region"),
        must_be(
            "explorer.figures[0].kind",
            one_of(&[
                "stackedBars",
                "matrix",
                "ranking",
                "smallMultiples",
                "representation",
                "placement",
                "comparison",
                "dots",
                "map"
            ])
        )
    );
    assert_eq!(
        figure("matrix", "name"),
        must_be(
            "explorer.figures[0].fields[0]",
            one_of(&["region", "country"])
        )
    );
    assert_eq!(
        with("\"facets\": [\"region\", \"name\"]"),
        must_be("explorer.facets[1]", one_of(&["region", "country"]))
    );
    assert_eq!(
        with("\"search\": [\"mail\"]"),
        must_be("explorer.search[0]", one_of(&["name", "region", "country"]))
    );
    assert_eq!(
        described("\"name\": \"countries\"", "\"name\": \"lands\""),
        must_be(
            "explorer.fields[2].values.resource",
            one_of(&["participants", "lands"])
        )
    );
    assert_eq!(
        described("\"field\": \"region\"", "\"field\": \"name\""),
        must_be(
            "explorer.fields[2].values.group.field",
            one_of(&["region", "country"])
        )
    );
    assert_eq!(
        described("\"name\": \"participants\"", "\"name\": \"people\""),
        must_be("resources", Expected::Named("participants".to_owned()))
    );
}

#[test]
fn a_figure_with_too_few_or_too_many_fields_is_refused() {
    let with = |kind, fields| {
        described(
            "\"fields\"",
            &format!("{}, \"fields\"", figures(kind, fields)),
        )
    };
    let wants = |number| must_be("explorer.figures[0].fields", Expected::Fields(number));
    assert_eq!(with("ranking", r#"["region", "country"]"#), wants(1));
    assert_eq!(with("ranking", "[]"), wants(1));
    assert_eq!(with("dots", r#"["region"]"#), wants(2));
    assert_eq!(
        with("matrix", r#"["region", "country", "region"]"#),
        wants(2)
    );
    assert!(with("matrix", r#"["region", "country"]"#).is_ok());
}

#[test]
fn a_catalog_has_a_dataset_or_says_what_it_lacks() {
    let parse = |text: &str| Catalog::parse("d.json", text);
    assert_eq!(
        parse(r#"{"datasets": []}"#),
        must_be("datasets", Expected::Item)
    );
    assert_eq!(
        parse(r#"{"datasets": [{"id": "a"}]}"#),
        missing("datasets[0].path")
    );
    let read = parse(r#"{"datasets": [{"id": "a", "path": "b"}]}"#).unwrap();
    assert_eq!(read.datasets[0].path, "b");
}

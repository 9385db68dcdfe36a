//! Bad input, and lists without names.

mod list;
mod nameless;
mod package;
mod translation;
mod yardstick;

/// A descriptor in which nothing is wrong.
const DESCRIPTOR: &str = r#"{
  "resources": [{"name": "participants", "path": "list.csv"}, {"name": "countries", "path": "countries.csv"}],
  "explorer": {
    "titles": {"en": "List"},
    "source": {"titles": {"en": "Source"}, "path": "https://example.org/"},
    "number": "number",
    "placeholder": "nobody",
    "sourceLines": {"en": "line"},
    "fields": [
      {"name": "name", "titles": {"en": "Name"}, "printed": {"en": "name"}},
      {"name": "region", "titles": {"en": "Region"}, "key": "region", "labels": [
        {"key": "weog", "titles": {"en": "Western Europe"}},
        {"key": "african", "titles": {"en": "Africa"}}
      ]},
      {"name": "country", "titles": {"en": "Country"}, "key": "country", "printed": {"en": "country"}, "values":
        {"resource": "countries", "key": "code", "labels": {"en": "label"}, "group": {"column": "group", "field": "region"}}}
    ]
  }
}"#;

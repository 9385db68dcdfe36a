//! Figures as a descriptor may declare them: each is drawn or refused, none is left out.

use participant_explorer::dataset::{Descriptor, ReadError};
use participant_explorer::i18n::Locale;
use participant_explorer::view::read_error;
use serde_json::{Value, json};

use super::{dataset, messages, read, shown};

const KINDS: [&str; 9] = [
    "stackedBars",
    "matrix",
    "ranking",
    "smallMultiples",
    "representation",
    "placement",
    "comparison",
    "dots",
    "map",
];

/// The first list's descriptor with one figure, of this kind and these fields.
fn descriptor(kind: &str, fields: &[&str]) -> String {
    let mut root: Value = serde_json::from_str(&read("mhlb-2021/datapackage.json")).unwrap();
    root["explorer"]["figures"] =
        json!([{"name": "only", "kind": kind, "titles": {}, "fields": fields}]);
    root.to_string()
}

fn parsed(kind: &str, fields: &[&str]) -> Result<Descriptor, ReadError> {
    Descriptor::parse("datapackage.json", &descriptor(kind, fields))
}

#[test]
fn each_kind_is_drawn_from_one_number_of_fields_and_refused_with_any_other() {
    let fields = ["region", "country", "stakeholder"];
    for kind in KINDS {
        let fitting = |number: &usize| parsed(kind, &fields[..*number]).is_ok();
        let fitting: Vec<usize> = (0..=fields.len()).filter(fitting).collect();
        let [number] = fitting[..] else {
            panic!("{kind} takes {fitting:?} fields");
        };
        let list = dataset(|_| descriptor(kind, &fields[..number]));
        // A figure that is not drawn is not found.
        let (figure, people) = shown(&list, Locale::English, "view=figures", "only");
        assert_eq!((figure.name.as_str(), people), ("only", 226), "{kind}");
    }
}

#[test]
fn what_is_said_of_a_wrong_number_names_file_property_and_remedy() {
    let error = parsed("dots", &["region"]).unwrap_err();
    assert_eq!(
        read_error(&error, &messages(Locale::English)),
        "datapackage.json: the property “explorer.figures[0].fields” must be a list of as many fields as this kind of \
         chart shows (2). Correct it and try again."
    );
    let arabic = read_error(&error, &messages(Locale::Arabic));
    let parts = ["datapackage.json", "«explorer.figures[0].fields»", "(2)"];
    assert!(parts.iter().all(|part| arabic.contains(part)), "{arabic}");
}

//! Lists without names.

use crate::dataset::{Dataset, Descriptor, Nameless, nameless};

const DESCRIPTOR: &str = r#"{
  "description": "Kim Lee and others",
  "resources": [
    {"name": "participants", "path": "list.csv", "hash": "0", "schema": {"fields": [{"name": "no"}, {"name": "name"}, {"name": "mail"}, {"name": "org"}]}},
    {"name": "speakers", "path": "speakers.csv"},
    {"name": "countries", "path": "countries.csv"}
  ],
  "explorer": {
    "titles": {"en": "List"},
    "source": {"titles": {"en": "Source"}, "path": "https://example.org/"},
    "number": "no",
    "placeholder": "nobody",
    "note": "note",
    "sourceLines": {"en": "line"},
    "search": ["name", "org"],
    "fields": [
      {"name": "name", "titles": {"en": "Name"}, "printed": {"en": "name", "ar": "name_ar"}},
      {"name": "org", "titles": {"en": "Organisation"}, "key": "org", "printed": {"en": "org", "ar": "org_ar"}},
      {"name": "country", "titles": {"en": "Country"}, "key": "code", "printed": {"en": "country"},
        "values": {"resource": "countries", "key": "code", "labels": {"en": "label"}}}
    ]
  }
}"#;
const LIST: &str = "no,name,name_ar,mail,org,org_ar,code,country,nobody,note,line\n\
    1,Kim Lee,كيم لي,kim@example.org,\"A, B\",أ,JO,Jordan,,Kim’s entry,7\n\
    2,Jordan de Souza,,,Souza & Sons,,JO,Jordan,,,8\n\
    3,Ana de Li,آنا,,Casa de Fado,مكتب آنا,PT,Portugal,,,9\n\
    4,Li,,,LI Consulting,,PT,Portugal,,,10\n\
    5,,,,,,,,true,,11\n";

fn copy() -> Nameless {
    let paths = ["list.csv", "countries.csv"].map(str::to_owned);
    nameless(("package.json", DESCRIPTOR), LIST, &paths, "0123456789ab").unwrap()
}

#[test]
fn only_what_people_are_counted_by_is_kept() {
    let expected = "no,org,org_ar,code,country,nobody\n\
        1,\"A, B\",أ,JO,Jordan,\n\
        2,,,JO,Jordan,\n\
        3,,,PT,Portugal,\n\
        4,,,PT,Portugal,\n\
        5,,,,,true\n";
    assert_eq!(copy().participants, expected);
}

#[test]
fn the_copy_is_a_package_that_says_what_it_has() {
    let copy = copy();
    let descriptor = Descriptor::parse("package.json", &copy.descriptor).unwrap();
    let fields = descriptor.explorer.fields.iter();
    let fields: Vec<_> = fields.map(|field| field.name.as_str()).collect();
    assert_eq!(fields, ["org", "country"]);
    assert_eq!(descriptor.explorer.search, ["org"]);
    for gone in ["Kim", "hash", "mail", "speakers", "note\"", "sourceLines"] {
        assert!(!copy.descriptor.contains(gone), "{gone}");
    }
    assert!(copy.descriptor.contains("\"fingerprint\":\"0123456789ab\""));
    let countries = "code,label\nJO,Jordan\nPT,Portugal\n".to_owned();
    let files = [
        ("list.csv".to_owned(), copy.participants),
        ("countries.csv".to_owned(), countries),
    ];
    let dataset = Dataset::read(descriptor, &files).unwrap();
    assert_eq!(dataset.issues, []);
    let numbers = dataset.records.iter().map(|record| record.number);
    assert_eq!(numbers.collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
}

#[test]
fn what_cannot_be_read_is_told_as_for_the_list_itself() {
    assert!(nameless(("package.json", "{}"), LIST, &[], "").is_err());
    assert!(nameless(("package.json", DESCRIPTOR), "", &[], "").is_err());
}

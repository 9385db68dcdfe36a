//! Small lists, written as how many people of which kind, and what the page says of them.

use participant_explorer::dataset::{Dataset, Issue, Package, Problem, Yardstick};
use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{self, Figure, Page};

pub use super::words::messages;

/// Four regions, three stakeholder groups and seven countries, called alike in every language, so that only the words around them
/// differ. Ghana observes with the south and is counted with it.
const DESCRIPTOR: &str = r#"{
  "resources": [
    {"name": "participants", "path": "list.csv"},
    {"name": "countries", "path": "countries.csv"},
    {"name": "groups", "path": "groups.csv"}
  ],
  "explorer": {
    "titles": {"en": "List"},
    "source": {"titles": {"en": "Report"}, "path": "https://example.org/"},
    "number": "number",
    "fields": [
      {"name": "affiliation", "titles": {"en": "Body"}, "key": "affiliation", "printed": {"en": "affiliation"}},
      {"name": "country", "titles": {"en": "Country"}, "key": "country", "printed": {"en": "country"},
       "values": {"resource": "countries", "key": "code", "labels": {"en": "label"}, "group": {"column": "group", "field": "region"}}},
      {"name": "region", "titles": {"en": "Region"}, "key": "region", "labels": [
        {"key": "n", "titles": {"en": "North"}}, {"key": "s", "titles": {"en": "South"}},
        {"key": "e", "titles": {"en": "East"}}, {"key": "w", "titles": {"en": "West"}}]},
      {"name": "stakeholder", "titles": {"en": "Stakeholders"}, "key": "stakeholder", "labels": [
        {"key": "c", "titles": {"en": "Society"}}, {"key": "g", "titles": {"en": "State"}},
        {"key": "p", "titles": {"en": "Trade"}}]}
    ],
    "facets": ["region", "stakeholder", "country"],
    "yardstick": {
      "groups": {"resource": "groups", "key": "key", "members": "members", "observers": "observers", "source": {"en": "UN"}},
      "rule": {"titles": {"en": "thirds"}, "shares": [
        {"key": "c", "percent": 25}, {"key": "g", "percent": 50}, {"key": "p", "percent": 25}]}
    },
    "figures": [
      {"name": "bars", "kind": "stackedBars", "titles": {}, "fields": ["region", "stakeholder"]},
      {"name": "matrix", "kind": "matrix", "titles": {}, "fields": ["region", "stakeholder"]},
      {"name": "countries", "kind": "ranking", "titles": {}, "fields": ["country"]},
      {"name": "bodies", "kind": "ranking", "titles": {}, "fields": ["affiliation"]},
      {"name": "shared", "kind": "ranking", "titles": {}, "fields": ["affiliation"], "minimum": 2},
      {"name": "placement", "kind": "placement", "titles": {}, "fields": ["region", "country"]},
      {"name": "comparison", "kind": "comparison", "titles": {}, "fields": ["stakeholder", "region"]},
      {"name": "dots", "kind": "dots", "titles": {}, "fields": ["region", "stakeholder"]},
      {"name": "multiples", "kind": "smallMultiples", "titles": {}, "fields": ["region", "stakeholder"]},
      {"name": "representation", "kind": "representation", "titles": {}, "fields": ["region", "stakeholder"]}
    ]
  }
}"#;

const COUNTRIES: &str = "code,label,group\nde,Elbe,e\nfr,Delta,e\nbr,Cairn,s\nin,Brook,s\ngh,Ghana,s\njp,Atoll,w\npk,Fjord,n\nzz,Nowhere,\n";

const GROUPS: &str = "key,members,observers\nn,40,\ns,20,gh\ne,20,\nw,20,\n";

/// A list of people: `2 n/c/pk/ICANN; 1 s` are two people of the north, society, Fjord and a body called ICANN, and one of whom only
/// the region is known.
pub fn dataset(people: &str) -> Dataset {
    let mut list = "number,region,stakeholder,country,affiliation\n".to_owned();
    let mut number = 0;
    for some in people.split("; ") {
        let (count, kind) = some.split_once(' ').unwrap();
        let mut cells = kind.split('/');
        let cells = [(); 4].map(|()| cells.next().unwrap_or_default());
        for _ in 0..count.parse::<usize>().unwrap() {
            number += 1;
            list += &format!("{number},{}\n", cells.join(","));
        }
    }
    let files = [
        ("list.csv", list),
        ("countries.csv", COUNTRIES.to_owned()),
        ("groups.csv", GROUPS.to_owned()),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text));
    let package = Package::parse("datapackage.json", DESCRIPTOR).unwrap();
    let mut dataset = Dataset::read(package.descriptor().unwrap(), &files).unwrap();
    // An empty cell is said to be so, and the list is shown all the same.
    let empty = |issue: &Issue| issue.problem == Problem::MissingValue;
    assert!(dataset.issues.iter().all(empty), "{people}");
    let yardstick = Yardstick::read(&package, &files, &mut dataset.issues).unwrap();
    dataset.yardstick = yardstick.map(Ok);
    dataset
}

/// The page of a list under a link.
pub fn page(dataset: &Dataset, query: &str, locale: Locale) -> Page {
    let parsed = parse(&format!("view=figures&{query}"), Some(dataset));
    assert_eq!(parsed.notices, [], "{query}");
    let (table, words) = (Table::new(dataset), messages(locale));
    view::page(dataset, &table, &words, &parsed.state, view::all_charts)
}

/// A figure of a list under a link.
pub fn figure(dataset: &Dataset, query: &str, locale: Locale, name: &str) -> Figure {
    let figures = page(dataset, query, locale).figures;
    let figure = figures.into_iter().find(|figure| figure.name == name);
    Figure::clone(&figure.unwrap())
}

/// What a figure says in a language, or the page itself under the name `summary`. Marks of direction, which are not seen, are left out.
pub fn sentence(dataset: &Dataset, query: &str, locale: Locale, name: &str) -> String {
    let said = match name {
        "summary" => page(dataset, query, locale).summary.sentence,
        _ => figure(dataset, query, locale, name).sentence,
    };
    said.replace(['\u{200e}', '\u{200f}'], "")
}

/// Languages in the order of the tables of cases.
pub const LANGUAGES: [Locale; 6] = [
    Locale::English,
    Locale::Arabic,
    Locale::Spanish,
    Locale::French,
    Locale::Russian,
    Locale::Chinese,
];

/// A case: people, a link, and the sentence in each language.
pub type Case = (&'static str, &'static str, [&'static str; 6]);

/// Holds a figure to its table of cases, and says of all that differ what they say instead.
pub fn check(name: &str, cases: &[Case]) {
    let mut wrong = String::new();
    for (people, query, expected) in cases {
        let dataset = dataset(people);
        for (locale, expected) in LANGUAGES.into_iter().zip(expected) {
            let found = sentence(&dataset, query, locale, name);
            if found != *expected {
                wrong += &format!(
                    "\n{people} | {query} | {locale:?}\n  expected {expected}\n  found    {found}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{name}:{wrong}");
}

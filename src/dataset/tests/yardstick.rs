//! What a list is measured by, with and without mistakes.

use super::DESCRIPTOR;
use crate::dataset::{Dataset, Expected, GroupMembers, Package, Problem, ReadError, Yardstick};

const YARDSTICK: &str = r#""yardstick": {
  "groups": {"resource": "countries", "key": "code", "members": "members", "observers": "observers", "source": {"en": "UN"}},
  "rule": {"titles": {"en": "Halves"}, "shares": [{"key": "a", "percent": 50}, {"key": "b", "percent": 50}]}
}, "figures": [{"name": "f", "kind": "representation", "titles": {}, "fields": ["region", "country"]}]"#;

/// Reads a list with this in its `explorer` property and this table of groups, which stands in for that of countries.
fn read(explorer: &str, table: &str) -> Result<Dataset, ReadError> {
    let text = DESCRIPTOR.replacen("\"titles\"", &format!("{explorer}, \"titles\""), 1);
    let path = "d.json";
    let package = Package::parse(path, &text)?;
    let needed = Yardstick::files(&package)?;
    let list = "number,nobody,name,region,country,line\n1,,Ana,weog,,1\n";
    let files = [("list.csv", list), ("countries.csv", table)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert!(needed.iter().all(|path| path == "countries.csv"));
    let mut dataset = Dataset::read(package.descriptor()?, &files)?;
    let yardstick = Yardstick::read(&package, &files, &mut dataset.issues)?;
    dataset.yardstick = yardstick.map(Ok);
    Ok(dataset)
}

const TABLE: &str = "code,label,group,members,observers\nweog,W,,28,US  XX\nafrican,A,,54,\n";

#[test]
fn groups_have_their_members_and_those_counted_with_them() {
    let list = read(YARDSTICK, TABLE).unwrap();
    assert_eq!(list.issues, []);
    let yardstick = list.yardstick.unwrap().unwrap();
    let group = |key: &str, members, observers: &[&str]| GroupMembers {
        key: key.to_owned(),
        members,
        observers: observers.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(
        yardstick.groups,
        [group("weog", 28, &["US", "XX"]), group("african", 54, &[])]
    );
    assert_eq!(
        yardstick.rule.shares,
        [("a".to_owned(), 50), ("b".to_owned(), 50)]
    );
}

#[test]
fn a_list_without_such_figures_needs_no_yardstick() {
    let list = read("\"figures\": []", TABLE).unwrap();
    assert_eq!(list.yardstick, None);
}

#[test]
fn what_is_wrong_with_a_yardstick_is_said_with_the_place() {
    let missing = |yardstick: &str| match read(yardstick, TABLE) {
        Err(ReadError::MissingProperty { property, .. }) => property,
        other => panic!("{other:?}"),
    };
    let (_, figures) = YARDSTICK.split_once("}, \"figures\"").unwrap();
    let without = format!("\"figures\"{figures}");
    assert_eq!(missing(&without), "explorer.yardstick");
    let keyless = YARDSTICK.replace("\"key\": \"code\", ", "");
    assert_eq!(missing(&keyless), "explorer.yardstick.groups.key");

    let wrong = |right: &str, wrong: &str| match read(&YARDSTICK.replacen(right, wrong, 1), TABLE) {
        Err(ReadError::WrongProperty {
            property, expected, ..
        }) => (property, expected),
        other => panic!("{other:?}"),
    };
    let percent = "explorer.yardstick.rule.shares[0].percent".to_owned();
    assert_eq!(
        wrong("\"percent\": 50", "\"percent\": 0.5"),
        (percent, Expected::Number)
    );
    let first = "explorer.figures[0].fields[0]".to_owned();
    assert_eq!(
        wrong("\"fields\": [\"region\"", "\"fields\": [\"country\""),
        (first, Expected::OneOf(vec!["region".to_owned()]))
    );
    let known = ["participants", "countries"].map(str::to_owned).to_vec();
    assert_eq!(
        wrong("\"resource\": \"countries\"", "\"resource\": \"lands\""),
        (
            "explorer.yardstick.groups.resource".to_owned(),
            Expected::OneOf(known)
        )
    );
}

#[test]
fn a_number_of_members_that_is_none_is_an_issue() {
    let list = read(YARDSTICK, &TABLE.replace("54", "many")).unwrap();
    let [issue] = list.issues.as_slice() else {
        panic!("{:?}", list.issues);
    };
    let found = "many".to_owned();
    assert_eq!((issue.row, issue.column.as_str()), (3, "members"));
    assert_eq!(issue.problem, Problem::NotANumber { found });
    assert_eq!(list.yardstick.unwrap().unwrap().groups[1].members, 0);
    let no_column = read(YARDSTICK, &TABLE.replace("observers", "others"));
    assert!(
        matches!(no_column, Err(ReadError::MissingColumns { columns, .. }) if columns == ["observers"])
    );
}

//! What a list is measured by: the members that the groups of its countries have, and the shares that a rule gives.
//!
//! Only further figures need it, so it is read on its own, from the descriptor's `explorer.yardstick` and the table named there.

use super::property::{Property, Read};
use super::read::open;
use super::{Expected, Issue, Package, Problem, ReadError, lookup::Lookup};
use crate::i18n::LocalizedText;

/// What a list is measured by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// The groups in the order of their table.
    pub groups: Vec<GroupMembers>,
    /// Where the groups and their members are from.
    pub source: LocalizedText,
    /// The rule for shares.
    pub rule: Rule,
}

/// How many members a group has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMembers {
    /// The group's key.
    pub key: String,
    /// Number of its members.
    pub members: usize,
    /// Keys of those that are counted with the group without being members of it.
    pub observers: Vec<String>,
}

/// A rule that gives shares to the values of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What the rule is called.
    pub titles: LocalizedText,
    /// Keys of the values, each with its share in percent.
    pub shares: Vec<(String, usize)>,
}

/// What the descriptor says of it, if anything, and the path of the table that it names.
struct Declared(Option<(Declaration, String)>);

struct Declaration {
    /// The table of groups, and its columns.
    resource: String,
    key: String,
    members: String,
    observers: Option<String>,
    source: LocalizedText,
    rule: Rule,
}

impl Yardstick {
    /// The paths of the files that are needed beyond those that [`super::Descriptor::files`] names.
    ///
    /// # Errors
    /// If the descriptor has a figure that measures and does not say what by.
    pub fn files(package: &Package) -> Result<Vec<String>, ReadError> {
        let declared = package.read::<Declared>()?.0;
        Ok(declared.into_iter().map(|(_, path)| path).collect())
    }

    /// Reads it, where there is one, from the descriptor and the files that it needs, each a path and its text.
    ///
    /// # Errors
    /// If a file cannot be read as a whole; what is wrong with single cells is added to the issues.
    pub fn read(
        package: &Package,
        files: &[(String, String)],
        issues: &mut Vec<Issue>,
    ) -> Result<Option<Self>, ReadError> {
        let Declared(Some((declared, table))) = package.read()? else {
            return Ok(None);
        };
        let groups = declared.groups(&table, files, issues)?;
        Ok(Some(Self {
            groups,
            source: declared.source,
            rule: declared.rule,
        }))
    }
}

impl Declaration {
    /// The groups of the table at this path.
    fn groups(
        &self,
        table: &str,
        files: &[(String, String)],
        issues: &mut Vec<Issue>,
    ) -> Result<Vec<GroupMembers>, ReadError> {
        let csv = open(table, files)?;
        let mut lookup = Lookup::new(&csv);
        let (key, members) = (lookup.column(&self.key), lookup.column(&self.members));
        let observers = self.observers.as_deref();
        let observers = observers.map(|name| lookup.column(name));
        lookup.finish()?;
        let mut groups = Vec::new();
        for row in &csv.rows {
            let found = row.cell(&members);
            let count = found.parse().unwrap_or_else(|_| {
                issues.push(Issue {
                    file: table.to_owned(),
                    row: row.line,
                    column: members.name.to_owned(),
                    problem: Problem::NotANumber {
                        found: found.to_owned(),
                    },
                });
                0
            });
            let listed = observers.as_ref().map_or("", |column| row.cell(column));
            groups.push(GroupMembers {
                key: row.cell(&key).to_owned(),
                members: count,
                observers: listed.split_whitespace().map(str::to_owned).collect(),
            });
        }
        Ok(groups)
    }
}

impl Read for Declared {
    fn read(root: &Property<'_>) -> Self {
        let explorer = root.get("explorer");
        let measures = expect_groups(&explorer);
        // A figure that measures must be given what by.
        let declared: Option<Declaration> = if measures {
            Some(explorer.required("yardstick"))
        } else {
            explorer.optional("yardstick")
        };
        Self(declared.map(|declared| {
            let path = path_of(&declared.resource, root);
            (declared, path)
        }))
    }
}

/// Whether a figure measures; a mistake if the first field of one is not what the values of another are grouped by.
fn expect_groups(explorer: &Property<'_>) -> bool {
    let (mut groups, mut measures) = (Vec::new(), false);
    for field in explorer.get("fields").items() {
        let values = field.get("values");
        let group = values.get("group");
        groups.extend(group.optional::<Option<String>>("field"));
    }
    let groups: Vec<_> = groups.iter().map(String::as_str).collect();
    for figure in explorer.get("figures").items() {
        if figure.optional::<String>("kind") == "representation" {
            measures = true;
            if let Some(first) = figure.get("fields").items().first() {
                first.expect_one_of(&groups);
            }
        }
    }
    measures
}

/// The path of the resource that holds the groups; a mistake if there is none of this name.
fn path_of(name: &str, root: &Property<'_>) -> String {
    let (resources, mut names) = (root.get("resources"), Vec::new());
    for resource in resources.items() {
        let known: String = resource.optional("name");
        if known == name {
            return resource.optional("path");
        }
        names.push(known);
    }
    let explorer = root.get("explorer");
    let yardstick = explorer.get("yardstick");
    let groups = yardstick.get("groups");
    groups.get("resource").expected(Expected::OneOf(names));
    String::new()
}

impl Read for Declaration {
    fn read(yardstick: &Property<'_>) -> Self {
        let groups = yardstick.get("groups");
        Self {
            resource: groups.required("resource"),
            key: groups.required("key"),
            members: groups.required("members"),
            observers: groups.optional("observers"),
            source: groups.required("source"),
            rule: yardstick.required("rule"),
        }
    }
}

impl Read for Rule {
    fn read(rule: &Property<'_>) -> Self {
        let shares = rule.get("shares");
        Self {
            titles: rule.required("titles"),
            shares: shares
                .items()
                .iter()
                .map(|share| (share.required("key"), share.required("percent")))
                .collect(),
        }
    }
}

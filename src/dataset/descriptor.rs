//! `datapackage.json`: the standard's properties that we use, and our own `explorer`.

use super::FigureKind;
use crate::i18n::{Locale, LocalizedText};

/// The resource that holds the participants.
pub(super) const PARTICIPANTS: &str = "participants";

/// A dataset's descriptor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Descriptor {
    /// The package's title.
    pub title: String,
    /// Its files.
    pub resources: Vec<Resource>,
    /// What its columns mean to the page.
    pub explorer: Explorer,
}

/// A file of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Its name.
    pub name: String,
    /// Where it is, from the descriptor's folder.
    pub path: String,
}

/// What a dataset's columns mean to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explorer {
    /// Tags of the languages whose labels stand in files of their own.
    pub languages: Vec<String>,
    /// The list's name.
    pub titles: LocalizedText,
    /// One sentence that says what it is.
    pub descriptions: LocalizedText,
    /// Date of the meeting, ISO 8601.
    pub date: String,
    /// Where the meeting was held.
    pub place: LocalizedText,
    /// Where the list is from.
    pub source: Source,
    /// The column with the printed number.
    pub number: String,
    /// The column that is `true` for an entry that stands for nobody.
    pub placeholder: Option<String>,
    /// The column with notes on the printed entry.
    pub note: Option<String>,
    /// Columns with the entry's line in the source text, by language.
    pub source_lines: LocalColumns,
    /// The fields of an entry, in the order of the table's columns.
    pub fields: Vec<Field>,
    /// Names of the fields that are facets.
    pub facets: Vec<String>,
    /// Names of the fields that the search looks into.
    pub search: Vec<String>,
    /// Names of the fields whose values head the sections of the printed list.
    pub sections: Vec<String>,
    /// The figures to draw.
    pub figures: Vec<FigureSpec>,
}

/// Where a list is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The source's title.
    pub titles: LocalizedText,
    /// Its address.
    pub path: String,
}

/// One field of an entry: free text, or a category with a key, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What links and hooks call it.
    pub name: String,
    /// The column's header.
    pub titles: LocalizedText,
    /// Columns with the text as printed, by language.
    pub printed: LocalColumns,
    /// The column with the value's key, if the field is a category. Where no values are declared, it may hold any: the printed
    /// column itself, or one in which an editor has grouped spellings.
    pub key: Option<String>,
    /// The values in their order, if they are declared here.
    pub labels: Vec<Label>,
    /// The table of the values, if they are declared there.
    pub values: Option<ValuesRef>,
}

/// A declared value of a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What the key column holds.
    pub key: String,
    /// The value's label.
    pub titles: LocalizedText,
    /// A short form for charts and narrow columns.
    pub short: LocalizedText,
}

/// Columns that hold the same in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalColumns(pub(super) Vec<(Locale, String)>);

/// A reference table of a category's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValuesRef {
    /// The resource's name.
    pub resource: String,
    /// Its column with the keys.
    pub key: String,
    /// Its columns with the labels, by language.
    pub labels: LocalColumns,
    /// Labels that languages' own files add: the value's key, the language, the label.
    pub names: Vec<(String, Locale, String)>,
    /// The group that each value belongs to, if it does.
    pub group: Option<GroupRef>,
}

/// How values are grouped: a country belongs to a regional group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRef {
    /// The reference table's column with the group.
    pub column: String,
    /// The field of which the group is a value.
    pub field: String,
}

/// A figure to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureSpec {
    /// What links and hooks call it.
    pub name: String,
    /// The chart kind.
    pub kind: FigureKind,
    /// The figure's title.
    pub titles: LocalizedText,
    /// Names of the fields that it shows, as many as the chart kind shows.
    pub fields: Vec<String>,
    /// Whether the figure stands with all charts only, not in the overview.
    pub further: bool,
    /// Fewest people of a value that a ranking shows; 0 shows every value that anybody has.
    pub minimum: usize,
}

impl Descriptor {
    /// Paths of the files that the page needs, the participants first.
    pub fn files(&self) -> Vec<&str> {
        let mut tables = Vec::new();
        for field in &self.explorer.fields {
            if let Some(table) = &field.values {
                tables.push(table.resource.as_str());
            }
        }
        files(&self.resources, &tables)
    }

    /// The path of the resource with this name.
    pub(super) fn path(&self, name: &str) -> Option<&str> {
        path(&self.resources, name)
    }

    /// The path of the participants; empty where there is none, which [`Self::parse`] does not let through.
    pub(super) fn participants(&self) -> &str {
        self.path(PARTICIPANTS).unwrap_or_default()
    }
}

/// Paths of the participants and of the tables with these names, each once.
pub(super) fn files<'a>(resources: &'a [Resource], tables: &[&str]) -> Vec<&'a str> {
    let mut files = Vec::new();
    for name in [PARTICIPANTS].iter().chain(tables) {
        match path(resources, name) {
            Some(path) if !files.contains(&path) => files.push(path),
            _ => {}
        }
    }
    files
}

fn path<'a>(resources: &'a [Resource], name: &str) -> Option<&'a str> {
    let mut resources = resources.iter();
    let found = resources.find(|resource| resource.name == name);
    found.map(|resource| resource.path.as_str())
}

impl LocalColumns {
    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is one for this language.
    pub fn has(&self, locale: Locale) -> bool {
        self.0.iter().any(|(known, _)| *known == locale)
    }
}

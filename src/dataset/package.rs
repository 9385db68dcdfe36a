//! Reading `datapackage.json`: each type of the descriptor from its property.

use super::descriptor::{LocalColumns, PARTICIPANTS};
use super::property::{Property, Read};
use super::{
    Descriptor, Expected, Explorer, Field, FigureKind, FigureSpec, GroupRef, Label, Package,
    ReadError, Resource, Source, ValuesRef,
};
use crate::i18n::Locale;

impl Descriptor {
    /// Reads a descriptor; `path` is what errors call the file.
    ///
    /// # Errors
    /// If the text is not a descriptor, or names a field or resource that it does not have.
    pub fn parse(path: &str, text: &str) -> Result<Self, ReadError> {
        Package::parse(path, text)?.descriptor()
    }

    /// A mistake for the first name that nothing has.
    fn expect_references(&self, root: &Property<'_>) {
        let (mut fields, mut categories) = (Vec::new(), Vec::new());
        let resources = expect_participants(root, &self.resources);
        for field in &self.explorer.fields {
            fields.push(field.name.as_str());
            if field.key.is_some() {
                categories.push(field.name.as_str());
            }
        }
        let explorer = root.get("explorer");
        for field in explorer.get("fields").items() {
            let values = field.get("values");
            values.get("resource").expect_one_of(&resources);
            let group = values.get("group");
            group.get("field").expect_one_of(&categories);
        }
        // Whoever loads notes looks there itself.
        let _: Vec<String> = explorer.optional("notes");
        explorer.get("facets").expect_each_of(&categories);
        explorer.get("search").expect_each_of(&fields);
        explorer.get("sections").expect_each_of(&categories);
        let figures = explorer.get("figures");
        for (figure, spec) in figures.items().iter().zip(&self.explorer.figures) {
            let fields = figure.get("fields");
            fields.expect_each_of(&categories);
            let wanted = spec.kind.fields();
            if spec.fields.len() != wanted {
                fields.expected(Expected::Fields(wanted));
            }
        }
    }
}

/// Names of the resources; a mistake if no participants are among them.
pub(super) fn expect_participants<'a>(
    root: &Property<'_>,
    resources: &'a [Resource],
) -> Vec<&'a str> {
    let mut names = Vec::new();
    for resource in resources {
        names.push(resource.name.as_str());
    }
    if !names.contains(&PARTICIPANTS) {
        let expected = Expected::Named(PARTICIPANTS.to_owned());
        root.get("resources").expected(expected);
    }
    names
}

impl Read for Descriptor {
    fn read(root: &Property<'_>) -> Self {
        let descriptor = Self {
            title: root.optional("title"),
            resources: root.required("resources"),
            explorer: root.required("explorer"),
        };
        descriptor.expect_references(root);
        descriptor
    }
}

impl Read for Resource {
    fn read(resource: &Property<'_>) -> Self {
        Self {
            name: resource.required("name"),
            path: resource.required("path"),
        }
    }
}

impl Read for Explorer {
    fn read(explorer: &Property<'_>) -> Self {
        Self {
            languages: explorer.optional("languages"),
            titles: explorer.required("titles"),
            descriptions: explorer.optional("descriptions"),
            date: explorer.optional("date"),
            place: explorer.optional("place"),
            source: explorer.required("source"),
            number: explorer.required("number"),
            placeholder: explorer.optional("placeholder"),
            note: explorer.optional("note"),
            source_lines: explorer.optional("sourceLines"),
            fields: explorer.required("fields"),
            facets: explorer.optional("facets"),
            search: explorer.optional("search"),
            sections: explorer.optional("sections"),
            figures: explorer.optional("figures"),
        }
    }
}

impl Read for Source {
    fn read(source: &Property<'_>) -> Self {
        Self {
            titles: source.required("titles"),
            path: source.required("path"),
        }
    }
}

impl Read for Field {
    fn read(field: &Property<'_>) -> Self {
        Self {
            name: field.required("name"),
            titles: field.required("titles"),
            printed: field.optional("printed"),
            key: field.optional("key"),
            labels: field.optional("labels"),
            values: field.optional("values"),
        }
    }
}

impl Read for LocalColumns {
    fn read(columns: &Property<'_>) -> Self {
        Self(columns.by_language())
    }
}

impl Read for Label {
    fn read(label: &Property<'_>) -> Self {
        Self {
            key: label.required("key"),
            titles: label.required("titles"),
            short: label.optional("short"),
        }
    }
}

impl Read for ValuesRef {
    fn read(values: &Property<'_>) -> Self {
        let mut names = Vec::new();
        values.get("names").each(&mut |tag, texts| {
            if let Some(locale) = Locale::from_tag(tag) {
                texts.each(&mut |key, name| {
                    names.push((key.to_owned(), locale, String::read(name)));
                });
            }
        });
        Self {
            names,
            resource: values.required("resource"),
            key: values.required("key"),
            labels: values.required("labels"),
            group: values.optional("group"),
        }
    }
}

impl Read for GroupRef {
    fn read(group: &Property<'_>) -> Self {
        Self {
            column: group.required("column"),
            field: group.required("field"),
        }
    }
}

impl Read for FigureSpec {
    fn read(figure: &Property<'_>) -> Self {
        Self {
            name: figure.required("name"),
            kind: figure.required("kind"),
            titles: figure.required("titles"),
            fields: figure.required("fields"),
            further: figure.optional("further"),
            minimum: figure.optional("minimum"),
        }
    }
}

impl Read for FigureKind {
    fn read(kind: &Property<'_>) -> Self {
        let names: Vec<_> = Self::NAMED.iter().map(|(name, _)| *name).collect();
        kind.expect_one_of(&names);
        let said = String::read(kind);
        let known = Self::NAMED.iter().find(|(name, _)| *name == said);
        known.map_or(Self::Ranking, |(_, kind)| *kind)
    }
}

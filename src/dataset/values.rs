//! The values of categories: declared in the descriptor, in a reference table, or met in the data.

use super::csv::Csv;
use super::{Field, ReadError};
use crate::i18n::{Locale, Texts};

/// What is known of a field's values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldData {
    /// The values: as declared, then those that the data has beyond that. None for a field of free text.
    pub values: Vec<Value>,
}

/// A value of a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The key in the data and in links.
    pub key: String,
    /// The label.
    pub titles: Texts,
    /// A short label, where there is one.
    pub short: Texts,
    /// The group that the value belongs to, as a key of another field.
    pub group: Option<String>,
}

impl Value {
    /// A value that nothing declares, called by its key.
    pub(super) fn undeclared(key: &str) -> Self {
        let titles = Texts::from_iter([(Locale::English, key.to_owned())]);
        Self {
            key: key.to_owned(),
            titles,
            short: Texts::default(),
            group: None,
        }
    }
}

/// The declared values of a field; `file` is its reference table's path and text, if it has one.
pub(super) fn declared(field: &Field, file: Option<(&str, &str)>) -> Result<Vec<Value>, ReadError> {
    let labels = field.labels.iter().map(|label| Value {
        key: label.key.clone(),
        titles: label.titles.clone(),
        short: label.short.clone(),
        group: None,
    });
    let mut values: Vec<_> = labels.collect();
    if let (Some(table), Some((path, text))) = (&field.values, file) {
        let csv = Csv::parse(path, text)?;
        let group = table.group.as_ref().map(|group| group.column.as_str());
        let names: Vec<_> = std::iter::once(table.key.as_str())
            .chain(group)
            .chain(table.labels.values().map(String::as_str))
            .collect();
        let places = csv.columns(&names)?;
        for (_, row) in &csv.rows {
            let mut cells = places
                .iter()
                .map(|place| row.get(*place).unwrap_or_default().trim());
            let key = cells.next().unwrap_or_default().to_owned();
            let group = group
                .and_then(|_| cells.next())
                .filter(|group| !group.is_empty())
                .map(str::to_owned);
            let titles = table.labels.keys().zip(cells);
            let titles = titles
                .filter_map(|(tag, text)| Some((Locale::from_tag(tag)?, text.to_owned())))
                .collect();
            values.push(Value {
                key,
                titles,
                short: Texts::default(),
                group,
            });
        }
    }
    Ok(values)
}

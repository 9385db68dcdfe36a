//! The values of categories: declared in the descriptor, in a reference table, or met in the data.

use super::csv::Csv;
use super::lookup::Lookup;
use super::{Label, ReadError, ValuesRef};
use crate::i18n::{Locale, LocalizedText};

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
    pub titles: LocalizedText,
    /// A short label, where there is one.
    pub short: LocalizedText,
    /// The group that the value belongs to, as a key of another field.
    pub group: Option<String>,
}

impl Value {
    /// A value that nothing declares, called by its key.
    pub(super) fn undeclared(key: &str) -> Self {
        let titles = LocalizedText::from_iter([(Locale::English, key.to_owned())]);
        Self {
            key: key.to_owned(),
            titles,
            short: LocalizedText::default(),
            group: None,
        }
    }

    /// Takes the name that is printed for it in a language in which it has none yet, so that the first printed counts. In
    /// English a value is called by its key, which is what the list itself takes for one value.
    pub(super) fn called(&mut self, printed: &LocalizedText) {
        for (locale, text) in printed.iter() {
            if self.titles.get(locale).is_none() {
                self.titles.set(locale, text);
            }
        }
    }
}

/// The values that the descriptor itself declares.
pub(super) fn declared(labels: &[Label]) -> Vec<Value> {
    let values = labels.iter().map(|label| Value {
        key: label.key.clone(),
        titles: label.titles.clone(),
        short: label.short.clone(),
        group: None,
    });
    values.collect()
}

impl ValuesRef {
    /// Adds the values of the reference table, which is `csv`.
    pub(super) fn add_to(&self, values: &mut Vec<Value>, csv: &Csv) -> Result<(), ReadError> {
        let mut lookup = Lookup::new(csv);
        let key = lookup.column(&self.key);
        let group = self.group.as_ref();
        let group = group.map(|group| lookup.column(&group.column));
        let labels = lookup.by_language(&self.labels);
        lookup.finish()?;
        for row in &csv.rows {
            let group = group.as_ref().map(|column| row.cell(column));
            let mut titles = LocalizedText::default();
            for (locale, column) in &labels {
                titles.set(*locale, row.cell(column).to_owned());
            }
            let key = row.cell(&key);
            for (named, locale, name) in &self.names {
                if named == key {
                    titles.set(*locale, name.clone());
                }
            }
            values.push(Value {
                key: key.to_owned(),
                titles,
                short: LocalizedText::default(),
                group: group.filter(|group| !group.is_empty()).map(str::to_owned),
            });
        }
        Ok(())
    }
}

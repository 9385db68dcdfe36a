//! The columns of a list that the descriptor names, and no others.

use super::csv::{Column, Csv};
use super::lookup::Lookup;
use super::{Explorer, ReadError};
use crate::i18n::Locale;

/// Where a list has what the descriptor names.
pub(super) struct Columns<'a> {
    pub number: Column<'a>,
    pub placeholder: Option<Column<'a>>,
    pub note: Option<Column<'a>>,
    pub source_lines: Vec<(Locale, Column<'a>)>,
    /// In the descriptor's order of fields.
    pub fields: Vec<FieldColumns<'a>>,
}

/// The columns of one field.
pub(super) struct FieldColumns<'a> {
    pub printed: Vec<(Locale, Column<'a>)>,
    pub key: Option<Column<'a>>,
}

impl<'a> Columns<'a> {
    pub fn new(explorer: &'a Explorer, csv: &Csv) -> Result<Self, ReadError> {
        let mut lookup = Lookup::new(csv);
        let number = lookup.column(&explorer.number);
        let mut optional = |name: &'a Option<String>| name.as_deref().map(|n| lookup.column(n));
        let placeholder = optional(&explorer.placeholder);
        let note = optional(&explorer.note);
        let source_lines = lookup.by_language(&explorer.source_lines);
        let mut fields = Vec::with_capacity(explorer.fields.len());
        for field in &explorer.fields {
            fields.push(FieldColumns {
                printed: lookup.by_language(&field.printed),
                key: field.key.as_deref().map(|name| lookup.column(name)),
            });
        }
        lookup.finish()?;
        Ok(Self {
            number,
            placeholder,
            note,
            source_lines,
            fields,
        })
    }
}

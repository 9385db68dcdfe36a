//! Places in a list, a type each, so that none is taken for another, and what is found there.

use super::{Dataset, Descriptor, Field, FieldData, FigureSpec, Record, Value};
use crate::i18n::LocalizedText;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(usize);

        impl $id {
            /// The place of this index.
            pub const fn new(index: usize) -> Self {
                Self(index)
            }

            /// The index, from 0.
            pub const fn index(self) -> usize {
                self.0
            }

            /// The first places, as many as `count`.
            pub fn all(count: usize) -> impl Iterator<Item = Self> {
                (0..count).map(Self)
            }
        }
    )*};
}

ids! {
    /// A field, by its place among the descriptor's fields.
    FieldId;
    /// The code of a value, which is its place among its field's values.
    ValueId;
    /// A row, which is the place of an entry among the dataset's records.
    RowId;
}

impl Descriptor {
    /// Every field, in order.
    pub fn field_ids(&self) -> impl Iterator<Item = FieldId> {
        FieldId::all(self.explorer.fields.len())
    }

    /// The field of this name.
    pub fn field_id(&self, name: &str) -> Option<FieldId> {
        let mut fields = self.explorer.fields.iter();
        fields.position(|field| field.name == name).map(FieldId)
    }

    /// What is declared of a field.
    pub fn field(&self, field: FieldId) -> &Field {
        &self.explorer.fields[field.0]
    }

    /// Whether the field of this name has keys.
    pub fn is_category(&self, name: &str) -> bool {
        let field = self.field_id(name);
        field.is_some_and(|field| self.field(field).key.is_some())
    }

    /// The figure of this name.
    pub fn figure(&self, name: &str) -> Option<&FigureSpec> {
        let mut figures = self.explorer.figures.iter();
        figures.find(|figure| figure.name == name)
    }
}

impl Dataset {
    /// Every row, in printed order.
    pub fn row_ids(&self) -> impl Iterator<Item = RowId> {
        RowId::all(self.records.len())
    }

    /// The row of the entry with this printed number.
    pub fn row_id(&self, number: u32) -> Option<RowId> {
        let mut records = self.records.iter();
        records
            .position(|record| record.number == number)
            .map(RowId)
    }

    /// The entry in a row.
    pub fn record(&self, row: RowId) -> &Record {
        &self.records[row.0]
    }

    /// The note on the entry in a row.
    pub fn note(&self, row: RowId) -> &LocalizedText {
        &self.notes[row.0]
    }

    /// What is known of a field's values.
    pub fn field(&self, field: FieldId) -> &FieldData {
        &self.fields[field.0]
    }

    /// A value of a field.
    pub fn value(&self, field: FieldId, code: ValueId) -> &Value {
        self.field(field).value(code)
    }
}

impl FieldData {
    /// Every value, in order.
    pub fn value_ids(&self) -> impl Iterator<Item = ValueId> {
        ValueId::all(self.values.len())
    }

    /// The value with this key.
    pub fn value_id(&self, key: &str) -> Option<ValueId> {
        let mut values = self.values.iter();
        values.position(|value| value.key == key).map(ValueId)
    }

    /// What is known of a value.
    pub fn value(&self, code: ValueId) -> &Value {
        &self.values[code.0]
    }
}

impl Record {
    /// What is printed in a field.
    pub fn printed(&self, field: FieldId) -> &LocalizedText {
        &self.printed[field.0]
    }

    /// Its value in a field; none for free text and for an empty cell.
    pub fn value(&self, field: FieldId) -> Option<ValueId> {
        self.values[field.0]
    }
}

//! Records become immutable dictionary-coded columns and bitmaps, in which every question is a look-up.

mod bitmap;
mod column;
mod order;

pub use bitmap::Bitmap;
pub use column::{Category, TextColumn};
pub use order::ordered;

use crate::dataset::{Dataset, FieldId, RowId};

/// A dataset made ready for questions. Rows are in printed order.
#[derive(Clone, Debug)]
pub struct Table {
    numbers: Vec<u32>,
    categories: Vec<Option<Category>>,
    texts: Vec<TextColumn>,
    searched: Vec<FieldId>,
    people: Bitmap,
    all: Bitmap,
}

impl Table {
    /// Builds the columns of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let descriptor = &dataset.descriptor;
        let rows = dataset.records.len();
        let mut people = Bitmap::new(rows);
        for row in dataset.row_ids() {
            if !dataset.record(row).placeholder {
                people.set(row);
            }
        }
        let mut table = Self {
            numbers: dataset.records.iter().map(|record| record.number).collect(),
            categories: Vec::new(),
            texts: Vec::new(),
            searched: Vec::new(),
            people,
            all: Bitmap::full(rows),
        };
        for field in descriptor.field_ids() {
            let declared = descriptor.field(field);
            let is_category = declared.key.is_some();
            let category = is_category.then(|| Category::new(dataset, field));
            table.categories.push(category);
            table.texts.push(TextColumn::new(dataset, field));
            if descriptor.explorer.search.contains(&declared.name) {
                table.searched.push(field);
            }
        }
        table
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.all.len()
    }

    /// The rows that stand for people: all but the placeholders.
    pub const fn people(&self) -> &Bitmap {
        &self.people
    }

    /// Every row.
    pub const fn all(&self) -> &Bitmap {
        &self.all
    }

    /// A row's printed number.
    pub fn number(&self, row: RowId) -> u32 {
        self.numbers[row.index()]
    }

    /// A field's categories; a field of free text has none.
    pub fn category(&self, field: FieldId) -> Option<&Category> {
        self.categories.get(field.index())?.as_ref()
    }

    /// A field's text as searched and sorted.
    pub fn text(&self, field: FieldId) -> &TextColumn {
        &self.texts[field.index()]
    }

    /// The fields that the search looks into.
    pub fn searched(&self) -> impl Iterator<Item = &TextColumn> {
        self.searched.iter().map(|field| self.text(*field))
    }
}

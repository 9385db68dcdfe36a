//! Records become immutable dictionary-coded columns and bitmaps, in which every question is a look-up.

mod bitmap;
mod column;
mod order;

pub use bitmap::Bitmap;
pub use column::{Category, TextColumn};
pub use order::ordered;

use crate::dataset::Dataset;

/// A dataset made ready for questions. Rows are in printed order and numbered from 0.
#[derive(Clone, Debug)]
pub struct Table {
    names: Vec<String>,
    numbers: Vec<u32>,
    categories: Vec<Option<Category>>,
    texts: Vec<TextColumn>,
    searched: Vec<usize>,
    people: Bitmap,
    all: Bitmap,
}

impl Table {
    /// Builds the columns of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let fields = &dataset.descriptor.explorer.fields;
        let rows = dataset.records.len();
        let mut people = Bitmap::new(rows);
        for (row, record) in dataset.records.iter().enumerate() {
            if !record.placeholder {
                people.set(row);
            }
        }
        let mut table = Self {
            names: Vec::new(),
            numbers: dataset.records.iter().map(|record| record.number).collect(),
            categories: Vec::new(),
            texts: Vec::new(),
            searched: Vec::new(),
            people,
            all: Bitmap::full(rows),
        };
        for (place, field) in fields.iter().enumerate() {
            let is_category = field.key.is_some();
            table.names.push(field.name.clone());
            table
                .categories
                .push(is_category.then(|| Category::new(dataset, place)));
            table.texts.push(TextColumn::new(dataset, place));
            if dataset.descriptor.explorer.search.contains(&field.name) {
                table.searched.push(place);
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

    /// A field's place by its name.
    pub fn field(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// A row's printed number.
    pub fn number(&self, row: usize) -> u32 {
        self.numbers[row]
    }

    /// A field's categories; a field of free text has none.
    pub fn category(&self, field: usize) -> Option<&Category> {
        self.categories.get(field)?.as_ref()
    }

    /// A field's text as searched and sorted.
    pub fn text(&self, field: usize) -> &TextColumn {
        &self.texts[field]
    }

    /// The fields that the search looks into.
    pub fn searched(&self) -> impl Iterator<Item = &TextColumn> {
        self.searched.iter().map(|field| &self.texts[*field])
    }
}

//! Columns: each distinct value is kept once and the rows hold its code.

use super::{Bitmap, ordered};
use crate::dataset::{Dataset, FieldId, Record, RowId, ValueId};
use crate::i18n::{Locale, fold, occurs};

/// A categorical column.
#[derive(Clone, Debug)]
pub struct Category {
    codes: Vec<Option<u16>>,
    rows_of: Vec<Bitmap>,
}

impl Category {
    pub(super) fn new(dataset: &Dataset, field: FieldId) -> Self {
        let rows = dataset.records.len();
        let mut rows_of = vec![Bitmap::new(rows); dataset.field(field).values.len()];
        let mut codes = Vec::with_capacity(rows);
        for row in dataset.row_ids() {
            let record = dataset.record(row);
            let code = record.value(field).map(ValueId::index);
            if let Some(bitmap) = code.and_then(|code| rows_of.get_mut(code)) {
                bitmap.set(row);
            }
            codes.push(code.and_then(|code| u16::try_from(code).ok()));
        }
        Self { codes, rows_of }
    }

    /// Number of values, those that no row has included.
    pub fn values(&self) -> usize {
        self.rows_of.len()
    }

    /// A row's value.
    pub fn code(&self, row: RowId) -> Option<ValueId> {
        self.codes[row.index()].map(|code| ValueId::new(usize::from(code)))
    }

    /// The rows that have a value.
    pub fn rows_of(&self, code: ValueId) -> &Bitmap {
        &self.rows_of[code.index()]
    }

    /// The bitmaps of all values, in the order of their codes.
    pub fn bitmaps(&self) -> &[Bitmap] {
        &self.rows_of
    }
}

/// A column's text, folded, in English and in each language in which it is another.
#[derive(Clone, Debug)]
pub struct TextColumn {
    shown: Vec<(Locale, Coded)>,
    /// What is printed in English.
    english: Coded,
}

impl TextColumn {
    pub(super) fn new<'a>(dataset: &'a Dataset, field: FieldId) -> Self {
        let coded = |text: &dyn Fn(&'a Record) -> &'a str| {
            let texts: Vec<_> = dataset.records.iter().map(text).collect();
            Coded::new(&texts)
        };
        let columns = &dataset.descriptor.field(field).printed;
        let values = &dataset.field(field).values;
        let mut shown = Vec::new();
        for locale in Locale::ALL {
            let named = values
                .iter()
                .any(|value| value.titles.get(locale).is_some());
            if locale == Locale::English || columns.has(locale) || named {
                let text = |record| dataset.shown(record, field, locale).0;
                shown.push((locale, coded(&text)));
            }
        }
        Self {
            shown,
            english: coded(&|record| record.printed(field).get(Locale::English).unwrap_or("")),
        }
    }

    /// What a language shows in a row, folded.
    pub fn folded(&self, locale: Locale, row: RowId) -> &str {
        self.coded(locale).text(row)
    }

    /// Adds the rows in which the folded word occurs, in what the language shows or in the printed English.
    pub(crate) fn search(&self, locale: Locale, word: &str, found: &mut Bitmap) {
        self.coded(locale).search(word, found);
        self.english.search(word, found);
    }

    fn coded(&self, locale: Locale) -> &Coded {
        let of = |wanted| self.shown.iter().find(|(known, _)| *known == wanted);
        of(locale)
            .or_else(|| of(Locale::English))
            .map_or(&self.english, |(_, coded)| coded)
    }
}

#[derive(Clone, Debug)]
struct Coded {
    codes: Vec<usize>,
    dictionary: Vec<String>,
}

impl Coded {
    fn new(texts: &[&str]) -> Self {
        let rows: Vec<_> = (0..texts.len()).collect();
        let mut codes = vec![0; texts.len()];
        let mut dictionary = Vec::new();
        let mut last = None;
        // Equal texts are neighbours in their order, and the first of them brings a new code.
        for row in ordered(&rows, &|a, b| texts[a].cmp(texts[b])) {
            if last.replace(texts[row]) != Some(texts[row]) {
                dictionary.push(fold(texts[row]));
            }
            codes[row] = dictionary.len() - 1;
        }
        Self { codes, dictionary }
    }

    fn text(&self, row: RowId) -> &str {
        &self.dictionary[self.codes[row.index()]]
    }

    fn search(&self, word: &str, found: &mut Bitmap) {
        // Each distinct text is looked into once, however many rows have it.
        let matches: Vec<_> = self
            .dictionary
            .iter()
            .map(|text| occurs(word, text))
            .collect();
        for (row, code) in RowId::all(self.codes.len()).zip(&self.codes) {
            if matches[*code] {
                found.set(row);
            }
        }
    }
}

//! What a link says of single figures: the share of what, the two selections of a comparison, the grouping of dots.

use super::url::{is_value, items};
use crate::dataset::{Dataset, FigureKind};

/// What a share in a table of two fields is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whole {
    /// The people of its row, as in a bar.
    #[default]
    Row,
    /// The people of its column.
    Column,
    /// Everybody in the table.
    All,
}

/// Two selections that are compared: two values of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The field's name.
    pub field: String,
    /// The keys of its two values, which differ.
    pub keys: Vec<String>,
}

/// Whether a figure of this kind shows the field.
pub(super) fn shows(dataset: Option<&Dataset>, kind: FigureKind, field: &str) -> bool {
    dataset.is_some_and(|dataset| {
        let figures = &dataset.descriptor.explorer.figures;
        figures
            .iter()
            .any(|figure| figure.kind == kind && figure.fields.iter().any(|name| name == field))
    })
}

/// Reads two selections, such as `region:african,weog`; nothing if they are not two values of a field that is compared.
pub(super) fn compared(value: &str, dataset: Option<&Dataset>) -> Option<Compared> {
    let (field, listed) = value.split_once(':')?;
    let mut keys: Vec<String> = Vec::new();
    for key in items(listed) {
        if !is_value(dataset, field, key) || keys.iter().any(|known| known == key) {
            return None;
        }
        keys.push(key.to_owned());
    }
    let field = field.to_owned();
    (keys.len() == 2 && shows(dataset, FigureKind::Comparison, &field))
        .then_some(Compared { field, keys })
}

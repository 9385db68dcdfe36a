//! What a list knows of what a link says.

use super::NUMBER;
use crate::dataset::{Dataset, FigureKind};

/// Whether the list has a figure of this name.
pub(super) fn has_figure(dataset: Option<&Dataset>, name: &str) -> bool {
    dataset.is_some_and(|dataset| dataset.descriptor.figure(name).is_some())
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

/// Whether a list can be sorted by a field.
pub(super) fn is_sortable(dataset: Option<&Dataset>, name: &str) -> bool {
    name == NUMBER || dataset.is_some_and(|dataset| dataset.descriptor.field_id(name).is_some())
}

/// Whether a parameter is a filter: printed numbers, or any field that has keys, whether it is a facet or only in a figure.
pub(super) fn is_category(dataset: Option<&Dataset>, name: &str) -> bool {
    name == NUMBER || dataset.is_some_and(|dataset| dataset.descriptor.is_category(name))
}

/// Whether a field has a value with this key.
pub(super) fn is_value(dataset: Option<&Dataset>, name: &str, key: &str) -> bool {
    dataset.is_some_and(|dataset| {
        let field = dataset.descriptor.field_id(name);
        field.is_some_and(|field| dataset.field(field).value_id(key).is_some())
    })
}

/// The printed number of an entry, if there is one with it.
pub(super) fn number(dataset: Option<&Dataset>, item: &str) -> Option<u32> {
    let number = item.parse().ok()?;
    dataset?.row_id(number).map(|_| number)
}

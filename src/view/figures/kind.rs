//! The parts of a chart kind on the floor of models.

use super::model::{ChartModel, DataTable};
use crate::dataset::{FieldId, FigureSpec};
use crate::view::context::Context;

/// What a figure says: its picture, its sentence and its table.
pub(super) type Content = (ChartModel, String, DataTable);

/// A chart kind, implemented by its model.
pub trait Chart {
    /// Whether the kind can show shares as well as numbers.
    const OFFERS_SHARES: bool = false;

    /// Whether the kind needs more than the list, which is loaded apart from it.
    const NEEDS_MORE: bool = false;

    /// Models a declared figure, from the fields that it names; nothing if they are fewer or more than the kind shows.
    fn model(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<Content>;

    /// The numbers for a file, one a cell; nothing where the table has them as they are.
    fn numbers(_: &Context, _: &FigureSpec, _: &[FieldId]) -> Option<DataTable> {
        None
    }

    /// The field whose filter the kind leaves aside.
    fn set_aside(_: &Context, _: &[FieldId]) -> Option<FieldId> {
        None
    }

    /// Leaves the rows of most people where there are too many, or puts all by falling number if `whole`; the number of those that
    /// are folded, and of their people.
    fn keep_top(&mut self, _whole: bool) -> (usize, usize) {
        (0, 0)
    }

    /// Paragraphs below the picture that are no part of it.
    fn notes(&self) -> &[String] {
        &[]
    }
}

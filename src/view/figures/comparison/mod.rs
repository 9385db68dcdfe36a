//! Compare two selections: the same bars for two values of a field, and the difference of their shares.

mod model;
mod selected;
mod sides;

use super::kind::{Chart, Content};
use super::model::{ChartModel, DataTable};
use super::numbers;
use super::top_values::{people, split};
use crate::dataset::{FieldId, FigureSpec};
use crate::i18n::Key;
use crate::view::context::Context;
pub use model::{ComparedBar, ComparedRow, Comparison};
pub(super) use sides::Sides;

impl Chart for Comparison {
    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        match fields {
            &[first, second] => Some(model(context, first, second)),
            _ => None,
        }
    }

    fn numbers(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        match fields {
            &[first, second] => Some(numbers::compared(
                context,
                &Sides::new(context, first, second)?,
            )),
            _ => None,
        }
    }

    fn set_aside(context: &Context, fields: &[FieldId]) -> Option<FieldId> {
        match fields {
            &[first, second] => selected::set_aside(context, first, second),
            _ => None,
        }
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        split(&mut self.rows, whole, &|row| {
            people(row.bars.iter().filter_map(|bar| bar.mark.as_ref()))
        })
    }
}

fn model(context: &Context, first: FieldId, second: FieldId) -> Content {
    let Some(sides) = Sides::new(context, first, second) else {
        let sentence = context.messages.text(Key::ComparisonNone).to_owned();
        return (
            ChartModel::Empty(sentence.clone()),
            sentence,
            DataTable::default(),
        );
    };
    (
        ChartModel::Comparison(sides.comparison(context, [first, second])),
        sides.sentence(context),
        sides.data_table(context),
    )
}

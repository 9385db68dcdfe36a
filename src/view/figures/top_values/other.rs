//! One column, or one colour, for all values of few people: its marks stand for each of them.

use super::super::cross::Cross;
use super::super::model::Mark;
use super::super::{pick, written};
use super::COLUMNS;
use crate::dataset::ValueId;
use crate::i18n::{Key, Locale, integer, percent};
use crate::state::{Measure, is_picked};
use crate::view::context::Context;

/// The columns that are merged into one.
pub struct Other<'a> {
    pub cross: &'a Cross,
    /// Places among the columns: those that stay, in declared order, and those that are merged.
    pub kept: Vec<usize>,
    pub merged: Vec<usize>,
    pub label: String,
}

impl<'a> Other<'a> {
    /// All but the columns of most people; nothing where there are few columns.
    pub fn new(context: &Context, cross: &'a Cross, kept: usize) -> Option<Self> {
        if cross.columns.len() <= COLUMNS {
            return None;
        }
        let totals = &cross.table.column_totals;
        let ranked = context.ranked(cross.second, &cross.columns, totals, Locale::English);
        let first = &ranked[..kept.min(ranked.len())];
        let places = 0..cross.columns.len();
        let (kept, merged): (Vec<_>, Vec<_>) =
            places.partition(|place| first.contains(&cross.columns[*place]));
        Some(Self {
            label: others(context, merged.len()),
            cross,
            kept,
            merged,
        })
    }

    /// What stays of one thing a column, and what the others become together.
    pub fn parted<T: Clone>(&self, all: &[T], together: T) -> Vec<T> {
        let kept = self.kept.iter().map(|place| all[*place].clone());
        kept.chain([together]).collect()
    }

    /// The mark of the merged columns in a row; none where there is nobody.
    pub fn mark(&self, context: &Context, row: ValueId, measure: Measure) -> Option<Mark> {
        let cross = self.cross;
        let codes = || self.merged.iter().map(|place| cross.columns[*place]);
        let value: usize = codes().map(|column| cross.count(row, column)).sum();
        let whole = cross.row_total(row);
        let names = [
            ("first", context.label(cross.first, row)),
            ("second", &self.label),
        ];
        let said = [
            ("value", context.messages.fill(Key::FigurePair, &names)),
            ("people", context.count_people(value)),
            ("share", percent(context.locale(), value, whole)),
            ("whole", context.label(cross.first, row).to_owned()),
        ];
        let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
        let key = match measure {
            Measure::Numbers => Key::FigureMark,
            Measure::Shares => Key::FigureMarkShare,
        };
        let mut picks = vec![pick(context, cross.first, row)];
        picks.extend(codes().map(|column| pick(context, cross.second, column)));
        (value > 0).then(|| Mark {
            // No key has a slash in it, so that no other mark is called like this.
            id: format!("{}//", context.key(cross.first, row)),
            label: context.messages.fill(key, &said),
            value,
            text: written(context, value, whole, measure),
            pressed: is_picked(context.state, &picks),
            picks,
        })
    }
}

/// What values that are not shown are called together.
pub fn others(context: &Context, values: usize) -> String {
    let number = integer(context.locale(), values);
    context.messages.fill(Key::FigureOthers, &[("n", &number)])
}

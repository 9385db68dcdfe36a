//! Two selections of people against each other, and what is said of them.

use super::super::lead::{self, leaders};
use super::super::matrix::both;
use super::super::model::{DataTable, Mark};
use super::super::pick;
use super::super::selector::{Offer, Selector};
use super::selected::{allowed, by_size, selected};
use super::{ComparedBar, ComparedRow, Comparison};
use crate::dataset::{FieldId, ValueId};
use crate::i18n::{Direction, Key, integer};
use crate::query::{counts, filter_without};
use crate::state::{Action, Compared, is_picked};
use crate::table::Bitmap;
use crate::view::context::Context;

/// What is compared.
pub struct Sides {
    /// The field that the two selections are values of, and these values.
    pub field: FieldId,
    pub codes: [ValueId; 2],
    /// The field that the bars are values of, and these values.
    pub by: FieldId,
    pub rows: Vec<ValueId>,
    /// People per value of that field, in each selection.
    pub counts: [Vec<usize>; 2],
}

impl Sides {
    /// The two selections that the link asks for, otherwise the two largest of the first field that has two; nothing if none has.
    pub fn new(context: &Context, first: FieldId, second: FieldId) -> Option<Self> {
        let (field, codes) = selected(context, [first, second])?;
        let by = if field == first { second } else { first };
        // As in a facet, the filter on the field itself is left aside: it would leave one of the two without anybody.
        let mut people = filter_without(context.table, &context.clauses, Some(field));
        people.and(context.table.people());
        let category = context.table.category(field)?;
        let within = |code: ValueId| {
            let mut side: Bitmap = people.clone();
            side.and(category.rows_of(code));
            counts(context.table, &side, by)
        };
        Some(Self {
            field,
            codes,
            by,
            rows: context.present(by),
            counts: codes.map(within),
        })
    }

    /// People with a value in a selection.
    pub fn count(&self, side: usize, row: ValueId) -> usize {
        self.counts[side][row.index()]
    }

    /// People in a selection.
    pub fn total(&self, side: usize) -> usize {
        self.counts[side].iter().sum()
    }

    /// A value's share of a selection in parts of `scale`, rounded half up.
    fn share(&self, side: usize, row: ValueId, scale: usize) -> usize {
        let total = self.total(side).max(1);
        (self.count(side, row) * scale * 2 + total) / (total * 2)
    }

    /// How much larger the first share is than the second, in percentage points: the difference of the shares as they are written,
    /// since both stand beside it and a reader subtracts them. It is up to one point from that of the exact shares.
    fn difference(&self, row: ValueId) -> i64 {
        let [one, other] = [0, 1].map(|side| self.share(side, row, 100) as i64);
        one - other
    }

    /// The difference as written; nothing where a selection has nobody to be compared with.
    pub fn written(&self, context: &Context, row: ValueId) -> String {
        if self.total(0) == 0 || self.total(1) == 0 {
            return String::new();
        }
        signed(context, self.difference(row))
    }

    pub fn comparison(&self, context: &Context, fields: [FieldId; 2]) -> Comparison {
        let mut rows = Vec::with_capacity(self.rows.len());
        let mut longest = 0;
        for row in &self.rows {
            let bars = [0, 1].map(|side| self.bar(context, side, *row));
            longest = longest.max(bars[0].share).max(bars[1].share);
            rows.push(ComparedRow {
                label: context.short(self.by, *row).to_owned(),
                difference: self.written(context, *row),
                bars,
            });
        }
        let side = |side: usize| {
            let people = context.count_people(self.total(side));
            let said = [
                ("value", context.short(self.field, self.codes[side])),
                ("people", people.as_str()),
            ];
            context.messages.fill(Key::FigureMark, &said)
        };
        Comparison {
            sides: [0, 1].map(side),
            difference: context.messages.text(Key::ComparisonDifference).to_owned(),
            rows,
            longest,
            selectors: [0, 1].map(|side| self.selector(context, side, fields)),
        }
    }

    fn bar(&self, context: &Context, side: usize, row: ValueId) -> ComparedBar {
        let people = self.count(side, row);
        let text = both(context, people, self.total(side));
        ComparedBar {
            share: self.share(side, row, 1_000),
            mark: (people > 0).then(|| self.mark(context, side, row, &text)),
            text,
        }
    }

    fn mark(&self, context: &Context, side: usize, row: ValueId, text: &str) -> Mark {
        let picks = vec![
            pick(context, self.field, self.codes[side]),
            pick(context, self.by, row),
        ];
        let said = [
            ("first", context.label(self.field, self.codes[side])),
            ("second", context.label(self.by, row)),
        ];
        let pair = context.messages.fill(Key::FigurePair, &said);
        let label = [("value", pair.as_str()), ("people", text)];
        Mark {
            id: format!(
                "{}/{}",
                context.key(self.field, self.codes[side]),
                context.key(self.by, row)
            ),
            label: context.messages.fill(Key::FigureMark, &label),
            value: self.count(side, row),
            text: text.to_owned(),
            pressed: is_picked(context.state, &picks),
            picks,
        }
    }

    /// Every pair of values that one of the two lists offers.
    fn selector(&self, context: &Context, side: usize, fields: [FieldId; 2]) -> Selector {
        let mut groups = Vec::new();
        for field in fields {
            let mut offers = Vec::new();
            for code in allowed(context, field) {
                if let Some(codes) = self.with(context, side, field, code) {
                    offers.push(Offer {
                        label: context.label(field, code).to_owned(),
                        action: Action::Compare(Compared {
                            field: context.name(field).to_owned(),
                            keys: codes
                                .map(|code| context.value(field, code).key.clone())
                                .to_vec(),
                        }),
                        chosen: field == self.field && code == self.codes[side],
                    });
                }
            }
            groups.push((context.title(field).to_owned(), offers));
        }
        let (name, label) = match side {
            0 => ("first", Key::ComparisonFirst),
            _ => ("second", Key::ComparisonSecond),
        };
        Selector {
            name: name.to_owned(),
            label: context.messages.text(label).to_owned(),
            groups,
        }
    }

    /// The two selections after a value is chosen on one side: the other side stays, changes places with it if it is the same, and is
    /// the largest other value if it is one of another field.
    fn with(
        &self,
        context: &Context,
        side: usize,
        field: FieldId,
        code: ValueId,
    ) -> Option<[ValueId; 2]> {
        let other = if field != self.field {
            let mut largest = by_size(context, field).into_iter();
            largest.find(|other| *other != code)?
        } else if self.codes[1 - side] == code {
            self.codes[side]
        } else {
            self.codes[1 - side]
        };
        Some(match side {
            0 => [code, other],
            _ => [other, code],
        })
    }

    pub fn sentence(&self, context: &Context) -> String {
        let names = self.codes.map(|code| context.label(self.field, code));
        for (side, name) in names.iter().enumerate() {
            if self.total(side) == 0 {
                return context
                    .messages
                    .fill(Key::ComparisonNobody, &[("selection", name)]);
            }
        }
        let apart = |row: ValueId| self.difference(row).unsigned_abs() as usize;
        let ahead = leaders(&self.rows, &apart);
        let Some(row) = ahead.first().copied() else {
            let said = [("first", names[0]), ("second", names[1])];
            return context.messages.fill(Key::ComparisonSame, &said);
        };
        let points = context
            .messages
            .count(Key::ComparisonPoints, apart(row), &[]);
        let value = lead::labels(context, self.by, &ahead, self.rows.len(), Key::ListComma);
        if ahead.len() > 1 {
            let said = [("points", points.as_str()), ("value", &value)];
            return context.messages.fill(Key::ComparisonLevel, &said);
        }
        let share = |side: usize| both(context, self.count(side, row), self.total(side));
        let (one, other) = (share(0), share(1));
        let said = [
            ("points", points.as_str()),
            ("value", &value),
            ("first", names[0]),
            ("one", &one),
            ("second", names[1]),
            ("other", &other),
        ];
        context.messages.fill(Key::ComparisonSentence, &said)
    }

    pub fn data_table(&self, context: &Context) -> DataTable {
        let mut rows = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let share = |side: usize| both(context, self.count(side, *row), self.total(side));
            rows.push(vec![
                context.label(self.by, *row).to_owned(),
                share(0),
                self.written(context, *row),
                share(1),
            ]);
        }
        let name = |side: usize| context.label(self.field, self.codes[side]).to_owned();
        DataTable {
            head: vec![
                context.title(self.by).to_owned(),
                name(0),
                context.messages.text(Key::ComparisonDifference).to_owned(),
                name(1),
            ],
            rows,
        }
    }
}

/// A difference with its sign.
fn signed(context: &Context, difference: i64) -> String {
    let number = integer(context.locale(), difference.unsigned_abs() as usize);
    let sign = match difference {
        0 => return number,
        1.. => "+",
        _ => "−",
    };
    // The mark keeps the sign on the left of its number in right-to-left text.
    let mark = match context.locale().direction() {
        Direction::Ltr => "",
        Direction::Rtl => "\u{200e}",
    };
    format!("{mark}{sign}{number}")
}

//! What every part of the page needs: the list, the words, the state, and the rows that match.

use crate::dataset::{Dataset, FieldId, Value, ValueId};
use crate::i18n::{Key, Locale, Messages, fold, words};
use crate::query::{Clause, filter};
use crate::state::PageState;
use crate::table::{Bitmap, Table, ordered};

/// As many people as are found at a glance.
const FEW: usize = 25;

/// The ground that all parts of the page are computed on.
pub struct Context<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) table: &'a Table,
    pub(super) messages: &'a Messages,
    pub(super) state: &'a PageState,
    /// The state as clauses of a query.
    pub(super) clauses: Vec<Clause>,
    /// Every row that matches, nameless ones included.
    pub(super) rows: Bitmap,
    /// The people among them.
    pub(super) people: Bitmap,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        dataset: &'a Dataset,
        table: &'a Table,
        messages: &'a Messages,
        state: &'a PageState,
    ) -> Self {
        let clauses = clauses(dataset, messages.locale(), state);
        let rows = filter(table, &clauses);
        let mut people = rows.clone();
        people.and(table.people());
        Self {
            dataset,
            table,
            messages,
            state,
            clauses,
            rows,
            people,
        }
    }

    pub(super) const fn locale(&self) -> Locale {
        self.messages.locale()
    }

    /// The field of this name.
    pub(super) fn field(&self, name: &str) -> Option<FieldId> {
        self.dataset.descriptor.field_id(name)
    }

    /// A field's name.
    pub(super) fn name(&self, field: FieldId) -> &'a str {
        &self.dataset.descriptor.field(field).name
    }

    /// A field's title in the reader's language.
    pub(super) fn title(&self, field: FieldId) -> &'a str {
        let titles = &self.dataset.descriptor.field(field).titles;
        titles.text(self.locale())
    }

    /// A category's values.
    pub(super) fn values(&self, field: FieldId) -> &'a [Value] {
        &self.dataset.field(field).values
    }

    /// A category's value.
    pub(super) fn value(&self, field: FieldId, code: ValueId) -> &'a Value {
        self.dataset.value(field, code)
    }

    /// The category's value with this key.
    pub(super) fn code(&self, field: FieldId, key: &str) -> Option<ValueId> {
        self.dataset.field(field).value_id(key)
    }

    /// The key of a category's value.
    pub(super) fn key(&self, field: FieldId, code: ValueId) -> &'a str {
        &self.value(field, code).key
    }

    /// The label of a category's value in the reader's language.
    pub(super) fn label(&self, field: FieldId, code: ValueId) -> &'a str {
        self.value(field, code).titles.text(self.locale())
    }

    /// The short form of the label, for charts; the label itself where there is none.
    pub(super) fn short(&self, field: FieldId, code: ValueId) -> &'a str {
        match self.value(field, code).short.text(self.locale()) {
            "" => self.label(field, code),
            short => short,
        }
    }

    /// The values that somebody in the whole list has, in declared order: a list names more countries than it needs.
    pub(super) fn present(&self, field: FieldId) -> Vec<ValueId> {
        let everyone = crate::query::counts(self.table, self.table.people(), field);
        occurring(&everyone)
    }

    /// Some values of a field by falling number of people, and by their labels in a language where that is the same. What leads is
    /// the same for every reader, so that figures take English; lists that are looked through take the reader's language.
    pub(super) fn ranked(
        &self,
        field: FieldId,
        codes: &[ValueId],
        counts: &[usize],
        locale: Locale,
    ) -> Vec<ValueId> {
        let labels: Vec<_> = self
            .values(field)
            .iter()
            .map(|value| fold(value.titles.text(locale)))
            .collect();
        ordered(codes, &|a, b| {
            let falling = counts[b.index()].cmp(&counts[a.index()]);
            falling.then_with(|| labels[a.index()].cmp(&labels[b.index()]))
        })
    }

    /// Whether what narrows the list leaves so few people that it is they who are looked for, and not how many there are.
    pub(super) fn finds(&self) -> bool {
        self.state.view.narrows() && self.people.count() <= FEW
    }

    /// A number of people in words.
    pub(super) fn count_people(&self, n: usize) -> String {
        self.messages.count(Key::People, n, &[])
    }
}

/// The values that somebody has, in declared order.
pub(super) fn occurring(counts: &[usize]) -> Vec<ValueId> {
    ValueId::all(counts.len())
        .filter(|code| counts[code.index()] > 0)
        .collect()
}

fn clauses(dataset: &Dataset, locale: Locale, state: &PageState) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for (name, keys) in &state.view.facets {
        let Some(field) = dataset.descriptor.field_id(name) else {
            continue;
        };
        let mut codes = Vec::new();
        for key in keys {
            codes.extend(dataset.field(field).value_id(key));
        }
        clauses.push(Clause::AnyOf { field, codes });
    }
    if !state.view.entries.is_empty() {
        clauses.push(Clause::Numbers(state.view.entries.clone()));
    }
    let words = words(&state.view.search);
    if !words.is_empty() {
        clauses.push(Clause::Words { locale, words });
    }
    clauses
}

//! Whom does the list represent: states present out of all, people against members, and stakeholders against a rule.
//!
//! Groups are those of the UN, by the country of each person, and not the region that a person is listed under: only so are the
//! people of a group measured by the members of the same group.

mod groups;
mod model;
mod words;

use super::kind::{Chart, Content};
use super::model::{ChartModel, DataTable, Mark};
use super::top_values::{people, split};
use super::{numbers, pick};
use crate::dataset::{FieldId, FigureSpec, Rule};
use crate::i18n::{Key, integer, percent};
use crate::query::counts;
use crate::state::{Pick, is_picked};
use crate::view::context::Context;
use crate::view::notices::read_error;
use groups::{Group, groups};
pub use model::{Pair, Representation, Scale};

/// Shares are drawn in steps of which this many make a whole.
const STEPS: usize = 10_000;

/// Something measured: so many people against a share of something else.
struct Measured {
    label: String,
    /// The values that its people have.
    picks: Vec<Pick>,
    people: usize,
    /// What it is measured by.
    against: usize,
}

/// Several that make a whole, of the people here and of what they are measured by.
struct Shares {
    all: Vec<Measured>,
    /// People in all of them.
    people: usize,
    /// What they are measured by, in all.
    whole: usize,
}

impl Shares {
    fn new(all: Vec<Measured>) -> Self {
        Self {
            people: all.iter().map(|one| one.people).sum(),
            whole: all.iter().map(|one| one.against).sum(),
            all,
        }
    }
}

impl Chart for Representation {
    const NEEDS_MORE: bool = true;

    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        match fields {
            &[region, stakeholder] => Some(model(context, region, stakeholder)),
            _ => None,
        }
    }

    fn numbers(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        numbers::measured(context, fields)
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        let mut hidden = (0, 0);
        for scale in &mut self.scales {
            let length = |pair: &Pair| people(pair.mark.iter());
            hidden = split(&mut scale.pairs, whole, &length).max(hidden);
        }
        hidden
    }

    fn notes(&self) -> &[String] {
        &self.notes
    }
}

fn model(context: &Context, region: FieldId, stakeholder: FieldId) -> Content {
    let yardstick = match &context.dataset.yardstick {
        Some(Ok(yardstick)) => yardstick,
        Some(Err(error)) => return missing(read_error(error, context.messages)),
        None => return missing(context.messages.text(Key::RepresentationMissing).to_owned()),
    };
    let groups = groups(context, yardstick, region);
    let members = Shares::new(groups.iter().map(Group::measured).collect());
    let rule = Shares::new(by_rule(context, &yardstick.rule, stakeholder));

    let text = |key| context.messages.text(key).to_owned();
    let mut scales = vec![Scale {
        title: text(Key::RepresentationStates),
        pairs: groups.iter().map(|group| states(context, group)).collect(),
    }];
    if members.people > 0 {
        scales.push(Scale {
            title: text(Key::RepresentationMembers),
            pairs: pairs(context, &members, "members", &|measured| {
                let of = of(context, measured.against, members.whole);
                let against = [("of", of.as_str())];
                context
                    .messages
                    .fill(Key::RepresentationOfMembers, &against)
            }),
        });
    }
    if rule.people > 0 {
        let field = [("field", context.title(stakeholder))];
        scales.push(Scale {
            title: context.messages.fill(Key::RepresentationRule, &field),
            pairs: pairs(context, &rule, "rule", &|measured| {
                let share = percent(context.locale(), measured.against, rule.whole);
                let against = [("share", share.as_str())];
                context.messages.fill(Key::RepresentationOfRule, &against)
            }),
        });
    }
    let data_table = data_table(context, &scales);
    let notes = words::notes(context, (yardstick, &groups), &members, &rule);
    let sentence = words::sentence(
        context,
        (&groups, context.title(region)),
        &members,
        (&rule, context.title(stakeholder)),
    );
    let chart = ChartModel::Representation(Representation { scales, notes });
    (chart, sentence, data_table)
}

/// What is measured, how many there are of how many, and what share of what they are measured by.
pub(super) type Measurement = (String, usize, usize, Option<(usize, usize)>);

/// All that is measured, in the order of the table.
pub(super) fn measurements(
    context: &Context,
    region: FieldId,
    stakeholder: FieldId,
) -> Vec<Measurement> {
    let Some(Ok(yardstick)) = &context.dataset.yardstick else {
        return Vec::new();
    };
    let named = |title: &str, label: &str| {
        let names = [("field", title), ("value", label)];
        context.messages.fill(Key::FiltersField, &names)
    };
    let mut all = Vec::new();
    let groups = groups(context, yardstick, region);
    for group in &groups {
        let what = named(
            context.messages.text(Key::RepresentationStates),
            &group.label,
        );
        all.push((what, group.present.len(), group.members, None));
    }
    let members = Shares::new(groups.iter().map(Group::measured).collect());
    let rule = Shares::new(by_rule(context, &yardstick.rule, stakeholder));
    let field = [("field", context.title(stakeholder))];
    let by_rule = context.messages.fill(Key::RepresentationRule, &field);
    let by_members = context.messages.text(Key::RepresentationMembers);
    for (shares, title) in [(&members, by_members), (&rule, &by_rule)] {
        // As in the picture, nobody is no share of anything.
        for one in shares.all.iter().filter(|_| shares.people > 0) {
            let against = Some((one.against, shares.whole));
            all.push((named(title, &one.label), one.people, shares.people, against));
        }
    }
    all
}

/// There is nothing to measure by, and why.
fn missing(why: String) -> Content {
    (ChartModel::Empty(why.clone()), why, DataTable::default())
}

/// The people with each of the values that the rule names.
fn by_rule(context: &Context, rule: &Rule, field: FieldId) -> Vec<Measured> {
    let counts = counts(context.table, &context.people, field);
    let mut all = Vec::new();
    for (key, share) in &rule.shares {
        let code = context.code(field, key);
        all.push(Measured {
            label: code
                .map_or(key.as_str(), |code| context.short(field, code))
                .to_owned(),
            picks: code
                .iter()
                .map(|code| pick(context, field, *code))
                .collect(),
            people: code.map_or(0, |code| counts[code.index()]),
            against: *share,
        });
    }
    all
}

/// The member states of a group that are present, against all of them.
fn states(context: &Context, group: &Group) -> Pair {
    let number = integer(context.locale(), group.members);
    let text = of(context, group.present.len(), group.members);
    let people = context.count_people(group.people);
    let said = [
        ("group", group.label.as_str()),
        ("of", &text),
        ("people", &people),
    ];
    let label = context.messages.fill(Key::RepresentationStatesMark, &said);
    Pair {
        label: group.label.clone(),
        length: group.present.len(),
        against: group.members,
        against_text: context
            .messages
            .fill(Key::RepresentationOfMembers, &[("of", &number)]),
        // What there is says already out of how many.
        against_share: String::new(),
        mark: mark(context, &group.measured(), "states", label, &text),
        text,
    }
}

/// Shares of the people against shares of what they are measured by.
fn pairs(
    context: &Context,
    shares: &Shares,
    scale: &str,
    against_text: &dyn Fn(&Measured) -> String,
) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for measured in &shares.all {
        let text = of(context, measured.people, shares.people);
        let against_text = against_text(measured);
        let said = [
            ("group", measured.label.as_str()),
            ("of", &text),
            ("against", &against_text),
        ];
        let label = context.messages.fill(Key::RepresentationShareMark, &said);
        pairs.push(Pair {
            label: measured.label.clone(),
            length: measured.people * STEPS / shares.people.max(1),
            against: measured.against * STEPS / shares.whole.max(1),
            against_text,
            against_share: percent(context.locale(), measured.against, shares.whole),
            mark: mark(context, measured, scale, label, &text),
            text,
        });
    }
    pairs
}

/// The people of something measured, if there are any. `scale` tells the marks of one group in two measurements apart.
fn mark(
    context: &Context,
    measured: &Measured,
    scale: &str,
    label: String,
    text: &str,
) -> Option<Mark> {
    let Some(Pick::Value { key, .. }) = measured.picks.first() else {
        return None;
    };
    (measured.people > 0).then(|| Mark {
        id: format!("{scale}/{key}"),
        label,
        value: measured.people,
        text: text.to_owned(),
        pressed: is_picked(context.state, &measured.picks),
        picks: measured.picks.clone(),
    })
}

/// A count, of what, and the share that it is.
fn of(context: &Context, part: usize, whole: usize) -> String {
    let locale = context.locale();
    let said = [
        ("part", integer(locale, part)),
        ("whole", integer(locale, whole)),
        ("share", percent(locale, part, whole)),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    context.messages.fill(Key::RepresentationOf, &said)
}

fn data_table(context: &Context, scales: &[Scale]) -> DataTable {
    let text = |key| context.messages.text(key).to_owned();
    let mut rows = Vec::new();
    for scale in scales {
        for pair in &scale.pairs {
            let names = [("field", scale.title.as_str()), ("value", &pair.label)];
            rows.push(vec![
                context.messages.fill(Key::FiltersField, &names),
                pair.text.clone(),
                pair.against_text.clone(),
            ]);
        }
    }
    DataTable {
        head: vec![
            text(Key::RepresentationWhat),
            text(Key::RepresentationHere),
            text(Key::RepresentationAgainst),
        ],
        rows,
    }
}

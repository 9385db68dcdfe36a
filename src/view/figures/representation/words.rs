//! What the measurements say, how they were made, and where caution is due.

use super::super::super::context::Context;
use super::groups::Group;
use super::{Measured, Shares, of};
use crate::dataset::Yardstick;
use crate::i18n::{Key, integer, joined, percent};

/// Shares of fewer people than this are said to be so.
const FEW: usize = 10;

/// The states present, and for each yardstick what is furthest above and below it.
pub(super) fn sentence(
    context: &Context,
    groups: &[Group],
    members: &Shares,
    rule: &Shares,
) -> String {
    let messages = context.messages;
    let states: usize = groups.iter().map(|group| group.present.len()).sum();
    let total = integer(context.locale(), members.whole);
    let mut said = vec![messages.count(
        Key::RepresentationSentenceStates,
        states,
        &[("members", &total)],
    )];
    for (shares, key) in [
        (members, Key::RepresentationSentenceMembers),
        (rule, Key::RepresentationSentenceRule),
    ] {
        if let Some((below, above)) = furthest(shares) {
            let (below_of, above_of) = (
                against(context, shares, below),
                against(context, shares, above),
            );
            let extremes = [
                ("above", above.label.as_str()),
                ("aboveOf", &above_of),
                ("below", &below.label),
                ("belowOf", &below_of),
            ];
            said.push(messages.fill(key, &extremes));
        }
    }
    said.extend(caution(context, members, rule));
    joined(&said, " ")
}

/// What is furthest below and furthest above the share that it is measured by; none where there is nobody, or all are level.
fn furthest(shares: &Shares) -> Option<(&Measured, &Measured)> {
    if shares.people == 0 {
        return None;
    }
    // How far it is above, in parts of both wholes; compared across the two sides, since numbers here have no sign.
    let above = |one: &Measured, other: &Measured| {
        one.people * shares.whole + other.against * shares.people
            > other.people * shares.whole + one.against * shares.people
    };
    let (mut lowest, mut highest) = (shares.all.first()?, shares.all.first()?);
    for one in &shares.all {
        if above(lowest, one) {
            lowest = one;
        }
        if above(one, highest) {
            highest = one;
        }
    }
    above(highest, lowest).then_some((lowest, highest))
}

/// A share of the people and the share that it is measured by.
fn against(context: &Context, shares: &Shares, measured: &Measured) -> String {
    let of = of(context, measured.people, shares.people);
    let share = percent(context.locale(), measured.against, shares.whole);
    let said = [("of", of.as_str()), ("share", &share)];
    context
        .messages
        .fill(Key::RepresentationAgainstShare, &said)
}

/// That shares are of few people, where they are.
fn caution(context: &Context, members: &Shares, rule: &Shares) -> Option<String> {
    let bases = [members.people, rule.people].into_iter();
    let fewest = bases.filter(|people| *people > 0).min()?;
    (fewest < FEW).then(|| {
        context
            .messages
            .count(Key::RepresentationCaution, fewest, &[])
    })
}

/// What is counted how, who is in no share, and where the yardsticks are from.
pub(super) fn notes(
    context: &Context,
    yardstick: &Yardstick,
    members: &Shares,
    rule: &Shares,
) -> Vec<String> {
    let (messages, people) = (context.messages, context.people.count());
    let left_out = |shares: &Shares, key| {
        let left = people.saturating_sub(shares.people);
        (left > 0).then(|| messages.count(key, left, &[]))
    };
    let mut basis = vec![messages.text(Key::RepresentationBasis).to_owned()];
    basis.extend(left_out(members, Key::RepresentationNoMember));
    basis.extend(left_out(rule, Key::RepresentationNoRule));
    let sources = [
        ("source", yardstick.source.text(context.locale())),
        ("rule", yardstick.rule.titles.text(context.locale())),
    ];
    let mut notes = Vec::from_iter(caution(context, members, rule));
    notes.push(joined(&basis, " "));
    notes.push(messages.fill(Key::RepresentationSources, &sources));
    notes
}

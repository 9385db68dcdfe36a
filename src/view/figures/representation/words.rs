//! What the measurements say, how they were made, and where caution is due.

use super::super::lead;
use super::groups::Group;
use super::{Measured, Shares, of};
use crate::dataset::Yardstick;
use crate::i18n::{Key, integer, percent};
use crate::view::context::Context;

/// Shares of fewer people than this are said to be so.
const FEW: usize = 10;

/// The states present, and for each yardstick what is furthest above and below it.
pub(super) fn sentence(
    context: &Context,
    (groups, field): (&[Group], &str),
    members: &Shares,
    (rule, stakeholders): (&Shares, &str),
) -> String {
    let messages = context.messages;
    let states: usize = groups.iter().map(|group| group.present.len()).sum();
    let facts = [
        ("states", &*integer(context.locale(), states)),
        ("members", &integer(context.locale(), members.whole)),
    ];
    let mut said = vec![messages.fill(Key::RepresentationSentenceStates, &facts)];
    for (shares, field, key) in [
        (members, field, Key::RepresentationSentenceMembers),
        (rule, stakeholders, Key::RepresentationSentenceRule),
    ] {
        if let Some([below, above]) = furthest(shares) {
            let extremes = [
                ("above", &*items(context, shares, &above, field)),
                ("below", &items(context, shares, &below, field)),
            ];
            said.push(messages.fill(key, &extremes));
        }
    }
    said.extend(caution(context, members, rule));
    messages.sentences(&said)
}

/// What is furthest below and furthest above the share that it is measured by, several where they are level; nothing where there is
/// nobody, or all are level.
fn furthest(shares: &Shares) -> Option<[Vec<&Measured>; 2]> {
    if shares.people == 0 {
        return None;
    }
    // How far it is above, in parts of both wholes.
    let above =
        |one: &Measured| (one.people * shares.whole) as i64 - (one.against * shares.people) as i64;
    let lowest = shares.all.iter().map(above).min()?;
    let highest = shares.all.iter().map(above).max()?;
    let those = |far: i64| shares.all.iter().filter(move |one| above(one) == far);
    (lowest < highest).then(|| [those(lowest).collect(), those(highest).collect()])
}

/// Those who are level, each with its share of the people and the share that it is measured by.
fn items(context: &Context, shares: &Shares, level: &[&Measured], field: &str) -> String {
    let mut items = Vec::with_capacity(level.len());
    for measured in level {
        let said = [
            ("group", measured.label.as_str()),
            ("of", &of(context, measured.people, shares.people)),
            (
                "share",
                &percent(context.locale(), measured.against, shares.whole),
            ),
        ];
        items.push(context.messages.fill(Key::RepresentationItem, &said));
    }
    let of = (shares.all.len(), field);
    lead::named(context, &items, of, Key::ListComma)
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
    (yardstick, groups): (&Yardstick, &[Group]),
    members: &Shares,
    rule: &Shares,
) -> Vec<String> {
    let (messages, people) = (context.messages, context.people.count());
    let left_out = |shares: &Shares, key| {
        let left = people.saturating_sub(shares.people);
        (left > 0).then(|| messages.count(key, left, &[]))
    };
    let mut basis = vec![messages.text(Key::RepresentationBasis).to_owned()];
    basis.extend(groups.iter().filter_map(|group| group.note.clone()));
    basis.extend(left_out(members, Key::RepresentationNoMember));
    basis.extend(left_out(rule, Key::RepresentationNoRule));
    let sources = [
        ("source", yardstick.source.text(context.locale())),
        ("rule", yardstick.rule.titles.text(context.locale())),
    ];
    let mut notes = Vec::from_iter(caution(context, members, rule));
    notes.push(messages.sentences(&basis));
    notes.push(messages.fill(Key::RepresentationSources, &sources));
    notes
}

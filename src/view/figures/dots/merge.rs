//! Many values among dots: colours and groups of few people become one.

use super::super::top_values::{COLUMNS, ROWS, SHOWN, largest_first, others};
use super::{DotGroup, DotPart, Dots};
use crate::i18n::{Key, integer};
use crate::view::context::Context;

/// Makes dots of which no colour stands for two values, and of which small groups stand together.
pub(super) fn merge(context: &Context, all: &mut Dots) {
    if all.series.len() > COLUMNS {
        let mut people = vec![0; all.series.len() + 1];
        all.dots.iter().for_each(|dot| people[dot.series] += 1);
        let (kept, merged) = largest(&people[..all.series.len()], COLUMNS - 1);
        let nothing = all.series.len();
        let mut series: Vec<_> = kept
            .iter()
            .map(|place| all.series[*place].clone())
            .collect();
        series.push(others(context, merged.len()));
        for dot in &mut all.dots {
            let place = kept.iter().position(|place| *place == dot.series);
            dot.series = match place {
                Some(place) => place,
                None if dot.series == nothing => series.len(),
                None => kept.len(),
            };
        }
        all.series = series;
    }
    for group in &mut all.groups {
        let parts = std::mem::take(&mut group.parts);
        if parts.len() <= COLUMNS {
            group.parts = parts;
            continue;
        }
        let sizes: Vec<_> = parts.iter().map(|part| part.dots.len()).collect();
        let (kept, merged) = largest(&sizes, COLUMNS - 1);
        let dots: Vec<_> = merged
            .iter()
            .flat_map(|place| parts[*place].dots.clone())
            .collect();
        group.parts = kept.iter().map(|place| parts[*place].clone()).collect();
        group.parts.push(DotPart {
            label: titled(context, merged.len(), dots.len()),
            dots,
        });
    }
    let of_group = |group: &DotGroup| -> Vec<usize> {
        group
            .parts
            .iter()
            .flat_map(|part| part.dots.clone())
            .collect()
    };
    if all.groups.len() > ROWS {
        let groups = std::mem::take(&mut all.groups);
        let counts: Vec<_> = groups.iter().map(|group| of_group(group).len()).collect();
        let (kept, merged) = largest(&counts, SHOWN);
        let dots: Vec<_> = merged
            .iter()
            .flat_map(|place| of_group(&groups[*place]))
            .collect();
        all.groups = kept.iter().map(|place| groups[*place].clone()).collect();
        all.groups.push(DotGroup {
            label: titled(context, merged.len(), dots.len()),
            parts: vec![DotPart {
                label: String::new(),
                dots,
            }],
        });
    }
}

/// What dots of several groups are called, and how many they are.
fn titled(context: &Context, groups: usize, people: usize) -> String {
    let said = [
        ("value", others(context, groups)),
        ("people", integer(context.locale(), people)),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    context.messages.fill(Key::FigureMark, &said)
}

/// The places of the highest numbers, and the others, each in their order.
fn largest(numbers: &[usize], kept: usize) -> (Vec<usize>, Vec<usize>) {
    let order = largest_first(numbers);
    let first = &order[..kept.min(order.len())];
    (0..numbers.len()).partition(|place| first.contains(place))
}

//! The groups of the yardstick, with the members that are present and their people.

use super::super::pick;
use super::Measured;
use crate::dataset::{FieldId, GroupMembers, Yardstick};
use crate::i18n::Key;
use crate::query::counts;
use crate::state::Pick;
use crate::view::context::Context;

/// A group, or a member that is in none.
pub(super) struct Group {
    pub label: String,
    /// What is to be known of it.
    pub note: Option<String>,
    /// All its members.
    pub members: usize,
    /// Its members from which there is anybody, as the choices that find their people.
    pub present: Vec<Pick>,
    pub people: usize,
}

impl Group {
    /// Its people against its members.
    pub fn measured(&self) -> Measured {
        Measured {
            label: self.label.clone(),
            picks: self.present.clone(),
            people: self.people,
            against: self.members,
        }
    }
}

/// The groups in their order, and each member that is counted with one without belonging to it as one of its own.
pub(super) fn groups(context: &Context, yardstick: &Yardstick, field: FieldId) -> Vec<Group> {
    let descriptor = &context.dataset.descriptor;
    let countries = descriptor.field_ids().find(|known| {
        let values = descriptor.field(*known).values.as_ref();
        let group = values.and_then(|values| values.group.as_ref());
        group.is_some_and(|group| group.field == context.name(field))
    });
    // A descriptor in which no field is grouped by this one has no yardstick.
    let Some(countries) = countries else {
        return Vec::new();
    };
    let counts = counts(context.table, &context.people, countries);
    let (mut groups, mut alone) = (Vec::new(), Vec::new());
    for members in &yardstick.groups {
        let mut group = Group {
            label: label(context, field, members),
            note: None,
            members: members.members,
            present: Vec::new(),
            people: 0,
        };
        for code in context.dataset.field(countries).value_ids() {
            let value = context.value(countries, code);
            if value.group.as_deref() != Some(&members.key) {
                continue;
            }
            let people = counts[code.index()];
            let present = (people > 0).then(|| pick(context, countries, code));
            if members.observers.contains(&value.key) {
                let said = [
                    ("country", context.label(countries, code)),
                    ("group", &group.label),
                ];
                alone.push(Group {
                    label: context.messages.fill(Key::RepresentationAlone, &said),
                    note: Some(context.messages.fill(Key::RepresentationObserver, &said)),
                    members: 1,
                    present: present.into_iter().collect(),
                    people,
                });
            } else {
                group.present.extend(present);
                group.people += people;
            }
        }
        groups.push(group);
    }
    groups.extend(alone);
    groups
}

fn label(context: &Context, field: FieldId, members: &GroupMembers) -> String {
    let code = context.code(field, &members.key);
    // A group under which nobody can be listed has only its key.
    code.map_or(members.key.as_str(), |code| context.short(field, code))
        .to_owned()
}

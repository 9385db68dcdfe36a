//! Where on the globe: a circle a country, on land without borders.

mod model;

use std::rc::Rc;

use super::kind::{Chart, Content};
use super::model::{ChartModel, DataTable};
use super::{numbers, ranking};
use crate::dataset::{self, FieldId, FigureSpec};
use crate::i18n::Key;
use crate::query::counts;
use crate::view::context::Context;
use crate::view::notices::read_error;
pub use model::{Circle, Map};

impl Chart for Map {
    const NEEDS_MORE: bool = true;

    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        match fields {
            &[field] => Some(model(context, field)),
            _ => None,
        }
    }

    fn numbers(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
        numbers::ranked(context, spec, fields)
    }
}

fn model(context: &Context, field: FieldId) -> Content {
    let counts = counts(context.table, &context.people, field);
    let (mut sentence, data_table) = ranking::said(context, field, &counts);
    let map = match &context.dataset.map {
        Some(Ok(map)) => map,
        Some(Err(error)) => {
            let why = read_error(error, context.messages);
            return (ChartModel::Empty(why), sentence, data_table);
        }
        None => {
            let why = context.messages.text(Key::MapMissing).to_owned();
            return (ChartModel::Empty(why), sentence, data_table);
        }
    };
    let (circles, placed) = circles(context, field, &counts, map);
    let nowhere = context.people.count() - placed;
    if nowhere > 0 {
        let nowhere = context.messages.count(Key::MapNowhere, nowhere, &[]);
        sentence = context.messages.sentences(&[sentence, nowhere]);
    }
    let picture = Map {
        land: Rc::clone(map),
        circles,
        note: context.messages.text(Key::MapDisclaimer).to_owned(),
    };
    (ChartModel::Map(picture), sentence, data_table)
}

/// The circles, those of most people first, and how many people they stand for.
fn circles(
    context: &Context,
    field: FieldId,
    counts: &[usize],
    map: &dataset::Map,
) -> (Vec<Circle>, usize) {
    let (mut circles, mut placed) = (Vec::new(), 0);
    for code in ranking::ranked(context, field, counts) {
        if let Some(place) = map.place(context.key(field, code)) {
            let people = counts[code.index()];
            placed += people;
            circles.push(Circle {
                place,
                mark: ranking::mark(context, field, code, people),
            });
        }
    }
    (circles, placed)
}

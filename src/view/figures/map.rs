//! Where on the globe: a circle a country, on land without borders.

use std::rc::Rc;

use super::super::context::Context;
use super::super::figure::{Circle, Drawing, MapPicture, Twin};
use super::super::notices::read_error;
use super::ranking;
use crate::dataset::Map;
use crate::i18n::Key;
use crate::query::counts;

pub(super) fn draw(context: &Context, field: usize) -> (Drawing, String, Twin) {
    let counts = counts(context.table, &context.people, field);
    let (mut sentence, twin) = ranking::said(context, field, &counts);
    let map = match &context.dataset.map {
        Some(Ok(map)) => map,
        Some(Err(error)) => {
            let why = read_error(error, context.messages);
            return (Drawing::Empty(why), sentence, twin);
        }
        None => {
            let why = context.messages.text(Key::MapMissing).to_owned();
            return (Drawing::Empty(why), sentence, twin);
        }
    };
    let (circles, placed) = circles(context, field, &counts, map);
    let nowhere = context.people.count() - placed;
    if nowhere > 0 {
        let nowhere = context.messages.count(Key::MapNowhere, nowhere, &[]);
        sentence = context.messages.sentences(&[sentence, nowhere]);
    }
    let picture = MapPicture {
        map: Rc::clone(map),
        circles,
        note: context.messages.text(Key::MapDisclaimer).to_owned(),
    };
    (Drawing::Map(picture), sentence, twin)
}

/// The circles, those of most people first, and how many people they stand for.
fn circles(context: &Context, field: usize, counts: &[usize], map: &Map) -> (Vec<Circle>, usize) {
    let (mut circles, mut placed) = (Vec::new(), 0);
    for code in ranking::ranked(context, field, counts) {
        if let Some(place) = map.place(&context.values(field)[code].key) {
            placed += counts[code];
            circles.push(Circle {
                place,
                mark: ranking::mark(context, field, code, counts[code]),
            });
        }
    }
    (circles, placed)
}

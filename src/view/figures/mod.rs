//! Figure models from the rows that match: what is drawn, the sentence, and the table that says the same.

mod comparison;
mod cross;
mod dots;
mod kind;
mod lead;
mod map;
mod matrix;
mod model;
mod numbers;
mod placement;
mod ranking;
mod representation;
mod selector;
mod small_multiples;
mod stacked_bars;
mod top_values;

use std::rc::Rc;

use super::context::Context;
use crate::dataset::{FieldId, FigureKind, FigureSpec, ValueId, chart_kinds};
use crate::i18n::{Key, integer, percent};
use crate::state::{Measure, Pick};
use kind::{Chart, Content};

pub use comparison::{ComparedBar, ComparedRow, Comparison};
pub use dots::{Dot, DotGroup, DotPart, Dots};
pub use map::{Circle, Map};
pub use matrix::{Matrix, MatrixRow};
pub use model::{ChartModel, DataTable, Figure, Folded, Mark};
pub use placement::{Placement, PlacementCell, PlacementRow};
pub use ranking::{RankedBar, Ranking};
pub use representation::{Pair, Representation, Scale};
pub use selector::{Offer, Selector};
pub use small_multiples::{Panel, SmallMultiples};
pub use stacked_bars::{Bar, Segment, StackedBars};

/// Makes a declared figure; nothing for a chart kind that is not at hand, or if the list lacks a field of it.
pub type Modeller = fn(&Context, &FigureSpec) -> Option<Figure>;

/// Models no chart: for a page whose charts have yet to be loaded, which says that it lacks them.
pub const fn no_charts(_: &Context, _: &FigureSpec) -> Option<Figure> {
    None
}

macro_rules! define {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $fields:literal;)*) => {
        fn content(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
            let content = match spec.kind {
                $(FigureKind::$kind => $kind::model(context, spec, fields),)*
            };
            content.map(|content| top_values::rows(context, &spec.name, content))
        }

        /// The numbers of a figure for a file; nothing where its table has them as they are.
        fn numbers_of(context: &Context, spec: &FigureSpec, fields: &[FieldId]) -> Option<DataTable> {
            match spec.kind {
                $(FigureKind::$kind => $kind::numbers(context, spec, fields),)*
            }
        }

        /// The field whose filter a kind leaves aside.
        fn aside(context: &Context, kind: FigureKind, fields: &[FieldId]) -> Option<FieldId> {
            match kind {
                $(FigureKind::$kind => $kind::set_aside(context, fields),)*
            }
        }

        const fn needs_more(kind: FigureKind) -> bool {
            match kind {
                $(FigureKind::$kind => $kind::NEEDS_MORE,)*
            }
        }

        const fn offers_shares(kind: FigureKind) -> bool {
            match kind {
                $(FigureKind::$kind => $kind::OFFERS_SHARES,)*
            }
        }
    };
}
chart_kinds!(define);

/// Models the chart kinds that need nothing but the list.
pub fn plain_charts(context: &Context, spec: &FigureSpec) -> Option<Figure> {
    if needs_more(spec.kind) {
        return None;
    }
    all_charts(context, spec)
}

/// Models every chart kind.
pub fn all_charts(context: &Context, spec: &FigureSpec) -> Option<Figure> {
    let (chart, sentence, data_table) = content(context, spec, &fields(context, spec)?)?;
    let empty = context.people.count() == 0;
    let nobody = context.messages.text(Key::FigureEmpty);
    Some(Figure {
        name: spec.name.clone(),
        title: spec.titles.text(context.locale()).to_owned(),
        sentence: if empty { nobody.to_owned() } else { sentence },
        chart: if empty {
            ChartModel::Empty(nobody.to_owned())
        } else {
            chart
        },
        data_table,
        offers_shares: offers_shares(spec.kind),
    })
}

/// The figures of the part shown, in declared order, and whether there are others whose chart kind is not at hand.
pub(super) fn figures(context: &Context, modeller: Modeller) -> (Vec<Rc<Figure>>, bool) {
    let (mut figures, mut lacking) = (Vec::new(), false);
    for spec in &context.dataset.descriptor.explorer.figures {
        if context.state.view.part.has_figure(&spec.name, spec.further) {
            match modeller(context, spec) {
                Some(figure) => figures.push(Rc::new(figure)),
                None => lacking = true,
            }
        }
    }
    (figures, lacking)
}

/// The numbers of a figure for a file; nothing where its table has them as they are.
pub(super) fn numbers(context: &Context, spec: &FigureSpec) -> Option<DataTable> {
    numbers_of(context, spec, &fields(context, spec)?)
}

/// The field whose filter a figure leaves aside, since it would leave nothing to compare.
pub(super) fn set_aside(context: &Context, spec: &FigureSpec) -> Option<FieldId> {
    aside(context, spec.kind, &fields(context, spec)?)
}

/// The fields that a figure names; nothing if the list lacks one.
fn fields(context: &Context, spec: &FigureSpec) -> Option<Vec<FieldId>> {
    let names = spec.fields.iter();
    names.map(|name| context.field(name)).collect()
}

/// A number of people as a figure writes it.
fn written(context: &Context, value: usize, whole: usize, measure: Measure) -> String {
    match measure {
        Measure::Numbers => integer(context.locale(), value),
        Measure::Shares => percent(context.locale(), value, whole),
    }
}

/// A value as the facet choice that activating a mark makes.
fn pick(context: &Context, field: FieldId, code: ValueId) -> Pick {
    Pick::Value {
        field: context.name(field).to_owned(),
        key: context.key(field, code).to_owned(),
    }
}

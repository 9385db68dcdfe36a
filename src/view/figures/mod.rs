//! Figure models from the rows that match: what is drawn, the sentence, and the table that says the same.

mod bars;
mod comparison;
mod crowded;
mod dots;
mod lead;
mod map;
mod matrix;
mod multiples;
mod numbers;
mod placement;
mod ranking;
mod representation;
mod selected;
mod shared;
mod shares;

pub(super) use numbers::numbers;

use std::rc::Rc;

use super::context::Context;
use super::figure::{Drawing, Figure, Mark, Twin};
use crate::dataset::{FigureKind, FigureSpec};
use crate::i18n::{Key, integer, percent};
use crate::query::{Crosstab, crosstab};
use crate::state::{Measure, Pick, ShareOf, is_picked};

/// What a figure says: its picture, its sentence and its table.
pub type Content = (Drawing, String, Twin);

/// Makes what a declared figure says, from the fields that it names; nothing for a chart type that the program does not have.
pub type Modeller = fn(&Context, &FigureSpec, &[usize]) -> Option<Content>;

/// The figures of the part shown, in declared order, and whether there are others that the program does not have.
pub(super) fn figures(context: &Context, modeller: Modeller) -> (Vec<Rc<Figure>>, bool) {
    let (mut figures, mut lacking) = (Vec::new(), false);
    for spec in &context.dataset.descriptor.explorer.figures {
        if context.state.view.part.has_figure(&spec.name, spec.further) {
            match figure(context, spec, modeller) {
                Some(figure) => figures.push(Rc::new(figure)),
                None => lacking = true,
            }
        }
    }
    (figures, lacking)
}

/// The chart types of a first view.
pub fn first_charts(context: &Context, spec: &FigureSpec, fields: &[usize]) -> Option<Content> {
    match (spec.kind, fields) {
        // Those of many values are the studio's, which folds them.
        (FigureKind::StackedBars, &[bars, segments]) => {
            let cross = Cross::new(context, bars, segments);
            cross.is_few().then(|| bars::draw(context, &cross))
        }
        // Shares of columns or of all are the studio's.
        (FigureKind::Matrix, &[rows, columns]) if context.state.view.share == ShareOf::Row => {
            let cross = Cross::new(context, rows, columns);
            cross.is_few().then(|| matrix::draw(context, &cross))
        }
        // Its sentence counts countries.
        (FigureKind::Ranking, &[field])
            if spec.minimum == 0 && context.name(field) == "country" =>
        {
            Some(ranking::draw(context, &spec.name, field))
        }
        _ => None,
    }
}

/// All chart types, those of the studio included.
pub fn all_charts(context: &Context, spec: &FigureSpec, fields: &[usize]) -> Option<Content> {
    let folded = |(drawing, sentence, twin)| {
        let drawing = crowded::rows(context, &spec.name, drawing);
        (drawing, sentence, twin)
    };
    match (spec.kind, fields) {
        (FigureKind::Ranking, &[field]) if spec.minimum > 0 || context.name(field) != "country" => {
            Some(shared::draw(context, spec, field))
        }
        (FigureKind::SmallMultiples, &[charts, bars]) => {
            let cross = Cross::new(context, charts, bars);
            let content = multiples::draw(context, &cross);
            Some(crowded::folded(context, &spec.name, &cross, content))
        }
        (FigureKind::StackedBars, &[bars, segments]) => {
            let cross = Cross::new(context, bars, segments);
            let content = bars::draw(context, &cross);
            Some(crowded::folded(context, &spec.name, &cross, content))
        }
        (FigureKind::Representation, &[groups, stakeholders]) => {
            Some(folded(representation::draw(context, groups, stakeholders)))
        }
        (FigureKind::Map, &[field]) => Some(map::draw(context, field)),
        (FigureKind::Matrix, &[rows, columns]) => {
            let cross = Cross::new(context, rows, columns);
            let content = shares::draw(context, &cross);
            Some(crowded::folded(context, &spec.name, &cross, content))
        }
        (FigureKind::Placement, &[region, country]) => {
            Some(folded(placement::draw(context, region, country)))
        }
        (FigureKind::Comparison, &[first, second]) => {
            Some(folded(comparison::draw(context, first, second)))
        }
        (FigureKind::Dots, &[first, second]) => {
            let (drawing, sentence, twin) = dots::draw(context, first, second);
            Some((crowded::dots(context, drawing), sentence, twin))
        }
        _ => first_charts(context, spec, fields),
    }
}

/// The field whose filter a figure leaves aside, since it would leave nothing to compare.
pub(super) fn set_aside(context: &Context, spec: &FigureSpec) -> Option<usize> {
    let mut fields = spec.fields.iter().map(|name| context.field(name));
    match (spec.kind, fields.next(), fields.next()) {
        (FigureKind::Comparison, Some(first), Some(second)) => {
            selected::set_aside(context, first?, second?)
        }
        _ => None,
    }
}

pub(super) fn figure(context: &Context, spec: &FigureSpec, modeller: Modeller) -> Option<Figure> {
    let fields: Vec<_> = spec
        .fields
        .iter()
        .map(|name| context.field(name))
        .collect::<Option<_>>()?;
    let (drawing, sentence, twin) = modeller(context, spec, &fields)?;
    let empty = context.people.count() == 0;
    let nobody = context.messages.text(Key::FigureEmpty);
    Some(Figure {
        name: spec.name.clone(),
        title: spec.titles.text(context.locale()).to_owned(),
        sentence: if empty { nobody.to_owned() } else { sentence },
        drawing: if empty {
            Drawing::Empty(nobody.to_owned())
        } else {
            drawing
        },
        twin,
        offers_shares: matches!(
            spec.kind,
            FigureKind::StackedBars | FigureKind::SmallMultiples
        ),
    })
}

/// Most rows of a figure that is not folded, and most columns, which are as many as there are colours.
const ROWS: usize = 24;
const COLUMNS: usize = 8;

/// Two fields crossed, reduced to the values that the list has at all; where few people are found, to the rows that they are in.
struct Cross {
    first: usize,
    second: usize,
    /// Codes of the first field, in declared order.
    rows: Vec<usize>,
    /// Codes of the second field, in declared order.
    columns: Vec<usize>,
    table: Crosstab,
}

impl Cross {
    fn new(context: &Context, first: usize, second: usize) -> Self {
        let table = crosstab(context.table, &context.people, first, second);
        let mut rows = context.present(first);
        if context.finds() {
            rows.retain(|row| table.row_totals[*row] > 0);
        }
        Self {
            first,
            second,
            rows,
            // All of them, so that each keeps its colour.
            columns: context.present(second),
            table,
        }
    }

    /// Whether there are as few values as can be seen at once and told apart.
    fn is_few(&self) -> bool {
        self.rows.len() <= ROWS && self.columns.len() <= COLUMNS
    }

    /// The titles of both fields.
    fn title(&self, context: &Context) -> String {
        let titles = [
            ("first", context.title(self.first)),
            ("second", context.title(self.second)),
        ];
        context.messages.fill(Key::FigurePair, &titles)
    }

    /// The labels of the columns, short enough to stand in a legend or a header.
    fn column_labels(&self, context: &Context) -> Vec<String> {
        self.columns
            .iter()
            .map(|column| context.short(self.second, *column).to_owned())
            .collect()
    }

    /// A pair of values in words, once where they are called the same.
    fn pair(&self, context: &Context, row: usize, column: usize) -> String {
        let names = [
            ("first", context.label(self.first, row)),
            ("second", context.label(self.second, column)),
        ];
        if names[0].1 == names[1].1 {
            names[0].1.to_owned()
        } else {
            context.messages.fill(Key::FigurePair, &names)
        }
    }

    /// The mark of one cell. A share is one of the row.
    fn mark(&self, context: &Context, row: usize, column: usize, measure: Measure) -> Mark {
        let value = self.table.counts[row][column];
        let whole = self.table.row_totals[row];
        let pair = self.pair(context, row, column);
        let people = context.count_people(value);
        let share = percent(context.locale(), value, whole);
        let key = if measure == Measure::Shares {
            Key::FigureMarkShare
        } else {
            Key::FigureMark
        };
        let said = [
            ("value", pair.as_str()),
            ("people", &people),
            ("share", &share),
            ("whole", context.label(self.first, row)),
        ];
        let picks = vec![
            pick(context, self.first, row),
            pick(context, self.second, column),
        ];
        Mark {
            id: format!(
                "{}/{}",
                context.key(self.first, row),
                context.key(self.second, column)
            ),
            label: context.messages.fill(key, &said),
            value,
            text: written(context, value, whole, measure),
            pressed: is_picked(context.state, &picks),
            picks,
        }
    }

    /// The crosstab as a table with totals.
    fn twin(&self, context: &Context, measure: Measure) -> Twin {
        let total = context.messages.text(Key::FigureTotal);
        let mut head = vec![context.title(self.first).to_owned()];
        head.extend(self.column_labels(context));
        head.push(total.to_owned());
        let line = |label: &str, counts: &[usize], whole: usize| {
            let mut line = vec![label.to_owned()];
            for column in &self.columns {
                line.push(written(context, counts[*column], whole, measure));
            }
            line.push(integer(context.locale(), whole));
            line
        };
        let Crosstab {
            counts, row_totals, ..
        } = &self.table;
        let mut rows = Vec::new();
        for row in &self.rows {
            let label = context.label(self.first, *row);
            rows.push(line(label, &counts[*row], row_totals[*row]));
        }
        rows.push(line(total, &self.table.column_totals, self.table.total));
        Twin { head, rows }
    }
}

/// A number of people as a figure writes it.
fn written(context: &Context, value: usize, whole: usize, measure: Measure) -> String {
    match measure {
        Measure::Numbers => integer(context.locale(), value),
        Measure::Shares => percent(context.locale(), value, whole),
    }
}

/// A value as the facet choice that activating a mark makes.
fn pick(context: &Context, field: usize, code: usize) -> Pick {
    Pick::Value {
        field: context.name(field).to_owned(),
        key: context.key(field, code).to_owned(),
    }
}

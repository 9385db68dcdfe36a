//! Figures of fields with more values than can be told apart or seen at once: the largest are shown, and the rest is folded.
//!
//! Columns and colours become one of their own, whose marks stand for all the values in it. Rows are folded into a mark that says
//! how many there are and unfolds them, and stand by falling number, so that the first stay where they are.

mod dots;

use super::super::context::Context;
use super::super::figure::{Drawing, Folded, Mark, Pair, Segment, Twin};
use super::{COLUMNS, Content, Cross, ROWS, bars, pick, written};
use crate::i18n::{Key, Locale, integer, percent};
use crate::state::{Measure, ShareOf, is_picked};
use crate::table::ordered;
pub(super) use dots::dots;

/// Rows before those that are folded.
const SHOWN: usize = 15;

/// Columns of a table that are shown beside the rest: headings have no more room on a telephone.
const HEADED: usize = 5;

/// Cells of a table beyond which it lists those with anybody.
const CELLS: usize = 2_000;

/// What a figure of two fields says, folded if one of them has many values.
pub(super) fn folded(context: &Context, figure: &str, cross: &Cross, content: Content) -> Content {
    if cross.is_few() {
        return content;
    }
    let (mut drawing, mut sentence, mut twin) = content;
    let kept = match &drawing {
        Drawing::Matrix(_) => HEADED,
        _ => COLUMNS - 1,
    };
    if cross.columns.len() > COLUMNS {
        merge(context, &Rest::new(context, cross, kept), &mut drawing);
    }
    if cross.rows.len() > ROWS {
        if let Drawing::SmallMultiples(_) = drawing {
            // Who is ahead in each of so many charts is no sentence.
            sentence = bars::sentence(context, cross);
        }
        drawing = rows(context, figure, drawing);
    }
    if cross.rows.len() * cross.columns.len() > CELLS {
        twin = listed(context, cross, twin);
    }
    (drawing, sentence, twin)
}

/// The columns that are merged into one.
struct Rest<'a> {
    cross: &'a Cross,
    /// Places among the columns: those that stay, in declared order, and those that are merged.
    kept: Vec<usize>,
    merged: Vec<usize>,
    label: String,
}

impl<'a> Rest<'a> {
    /// All but the columns of most people.
    fn new(context: &Context, cross: &'a Cross, kept: usize) -> Self {
        let totals = &cross.table.column_totals;
        let ranked = context.ranked(cross.second, &cross.columns, totals, Locale::English);
        let first = &ranked[..kept.min(ranked.len())];
        let places = 0..cross.columns.len();
        let (kept, merged): (Vec<_>, Vec<_>) =
            places.partition(|place| first.contains(&cross.columns[*place]));
        Self {
            label: others(context, merged.len()),
            cross,
            kept,
            merged,
        }
    }

    /// What stays of one thing a column, and what the others become together.
    fn parted<T: Clone>(&self, all: &[T], together: T) -> Vec<T> {
        let kept = self.kept.iter().map(|place| all[*place].clone());
        kept.chain([together]).collect()
    }

    /// The mark of the merged columns in a row; none where there is nobody.
    fn mark(&self, context: &Context, row: usize, measure: Measure) -> Option<Mark> {
        let cross = self.cross;
        let counts = &cross.table.counts[row];
        let codes = || self.merged.iter().map(|place| cross.columns[*place]);
        let value: usize = codes().map(|column| counts[column]).sum();
        let whole = cross.table.row_totals[row];
        let names = [
            ("first", context.label(cross.first, row)),
            ("second", &self.label),
        ];
        let said = [
            ("value", context.messages.fill(Key::FigurePair, &names)),
            ("people", context.count_people(value)),
            ("share", percent(context.locale(), value, whole)),
            ("whole", context.label(cross.first, row).to_owned()),
        ];
        let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
        let key = match measure {
            Measure::Numbers => Key::FigureMark,
            Measure::Shares => Key::FigureMarkShare,
        };
        let mut picks = vec![pick(context, cross.first, row)];
        picks.extend(codes().map(|column| pick(context, cross.second, column)));
        (value > 0).then(|| Mark {
            // No key has a slash in it, so that no other mark is called like this.
            id: [context.key(cross.first, row), "//"].concat(),
            label: context.messages.fill(key, &said),
            value,
            text: written(context, value, whole, measure),
            pressed: is_picked(context.state, &picks),
            picks,
        })
    }
}

/// What values that are not shown are called together.
fn others(context: &Context, values: usize) -> String {
    let number = integer(context.locale(), values);
    context.messages.fill(Key::FigureOthers, &[("n", &number)])
}

/// Makes one column, or one colour, of many.
fn merge(context: &Context, rest: &Rest, drawing: &mut Drawing) {
    let (cross, measure) = (rest.cross, context.state.view.measure);
    match drawing {
        Drawing::StackedBars(bars) => {
            bars.series = rest.parted(&bars.series, rest.label.clone());
            for (row, bar) in cross.rows.iter().zip(&mut bars.bars) {
                bar.segments.retain_mut(|segment| {
                    let place = rest.kept.iter().position(|kept| *kept == segment.series);
                    segment.series = place.unwrap_or_default();
                    place.is_some()
                });
                let mark = rest.mark(context, *row, measure);
                let series = rest.kept.len();
                bar.segments
                    .extend(mark.map(|mark| Segment { series, mark }));
            }
        }
        Drawing::SmallMultiples(charts) => {
            for (row, panel) in cross.rows.iter().zip(&mut charts.panels) {
                let mark = rest.mark(context, *row, measure);
                let people = mark.as_ref().map_or(0, |mark| mark.value);
                charts.longest = charts.longest.max(people);
                panel.bars = rest.parted(&panel.bars, (rest.label.clone(), mark));
            }
        }
        Drawing::Matrix(matrix) => {
            matrix.columns = rest.parted(&matrix.columns, rest.label.clone());
            let shares = !matrix.wholes.is_empty();
            let mut total = 0;
            for place in &rest.merged {
                total += cross.table.column_totals[cross.columns[*place]];
            }
            let whole = |row: Option<usize>| match context.state.view.share {
                ShareOf::Column => total,
                ShareOf::Row => row.map_or(cross.table.total, |row| cross.table.row_totals[row]),
                ShareOf::All => cross.table.total,
            };
            let text = |people, row| match shares {
                true => percent(context.locale(), people, whole(row)),
                false => integer(context.locale(), people),
            };
            for (place, (code, row)) in cross.rows.iter().zip(&mut matrix.rows).enumerate() {
                let measure = if shares { measure } else { Measure::Numbers };
                let mut mark = rest.mark(context, *code, measure);
                if let Some(mark) = &mut mark {
                    mark.text = text(mark.value, Some(*code));
                    matrix.largest = matrix.largest.max(mark.value);
                }
                row.cells = rest.parted(&row.cells, mark);
                if let Some(wholes) = matrix.wholes.get_mut(place) {
                    *wholes = rest.parted(wholes, whole(Some(*code)));
                }
            }
            matrix.column_totals = rest.parted(&matrix.column_totals, text(total, None));
        }
        _ => {}
    }
}

/// Leaves the rows of most people, and folds the others unless somebody has unfolded them.
pub(super) fn rows(context: &Context, figure: &str, mut drawing: Drawing) -> Drawing {
    let whole = context
        .state
        .view
        .unfolded
        .iter()
        .any(|name| name == figure);
    let hidden = match &mut drawing {
        Drawing::StackedBars(bars) => split(&mut bars.bars, whole, &|bar| bar.total),
        Drawing::SmallMultiples(charts) => split(&mut charts.panels, whole, &|panel| panel.total),
        Drawing::Matrix(matrix) => {
            let wholes = std::mem::take(&mut matrix.wholes);
            let pad = vec![Vec::new(); matrix.rows.len() - wholes.len()];
            let shares = !wholes.is_empty();
            let rows = std::mem::take(&mut matrix.rows).into_iter();
            let mut rows: Vec<_> = rows.zip(wholes.into_iter().chain(pad)).collect();
            let hidden = split(&mut rows, whole, &|(row, _)| {
                people(row.cells.iter().flatten())
            });
            for (row, whole) in rows {
                matrix.rows.push(row);
                if shares {
                    matrix.wholes.push(whole);
                }
            }
            hidden
        }
        Drawing::Comparison(comparison) => split(&mut comparison.rows, whole, &|row| {
            people(row.bars.iter().filter_map(|bar| bar.mark.as_ref()))
        }),
        Drawing::Placement(placement) => split(&mut placement.rows, whole, &|row| {
            people(row.cells.iter().flatten().map(|cell| &cell.mark))
        }),
        Drawing::Representation(figure) => {
            let mut hidden = (0, 0);
            for scale in &mut figure.scales {
                let length = |pair: &Pair| people(pair.mark.iter());
                hidden = split(&mut scale.pairs, whole, &length).max(hidden);
            }
            hidden
        }
        _ => (0, 0),
    };
    let (values, value) = hidden;
    if values == 0 {
        return drawing;
    }
    let said = context.count_people(value);
    let label = context
        .messages
        .count(Key::SharedRest, values, &[("people", &said)]);
    Drawing::Folded(Folded {
        drawing: Box::new(drawing),
        rest: Mark {
            id: figure.to_owned(),
            text: label.clone(),
            label,
            value,
            picks: Vec::new(),
            pressed: whole,
        },
    })
}

fn people<'a>(marks: impl Iterator<Item = &'a Mark>) -> usize {
    marks.map(|mark| mark.value).sum()
}

/// Puts rows by falling number and leaves the first, or all; how many the others are, and their people.
fn split<T: Clone>(rows: &mut Vec<T>, whole: bool, people: &dyn Fn(&T) -> usize) -> (usize, usize) {
    if rows.len() <= ROWS {
        return (0, 0);
    }
    let places: Vec<_> = (0..rows.len()).collect();
    let order = ordered(&places, &|a, b| people(&rows[b]).cmp(&people(&rows[a])));
    let sorted: Vec<_> = order.iter().map(|place| rows[*place].clone()).collect();
    let hidden = &sorted[SHOWN..];
    let counted = (hidden.len(), hidden.iter().map(people).sum());
    *rows = match whole {
        true => sorted,
        false => sorted[..SHOWN].to_vec(),
    };
    counted
}

/// The pairs of values that anybody has, in place of a table of many cells of which most are empty.
fn listed(context: &Context, cross: &Cross, twin: Twin) -> Twin {
    let mut rows = Vec::new();
    for row in &cross.rows {
        for column in &cross.columns {
            let people = cross.table.counts[*row][*column];
            if people > 0 {
                rows.push(vec![
                    context.label(cross.first, *row).to_owned(),
                    context.label(cross.second, *column).to_owned(),
                    written(
                        context,
                        people,
                        cross.table.row_totals[*row],
                        context.state.view.measure,
                    ),
                ]);
            }
        }
    }
    let corner = twin.head.into_iter().next();
    let mut head = Vec::from_iter(corner);
    head.push(context.title(cross.second).to_owned());
    head.push(context.messages.text(Key::FigurePeople).to_owned());
    Twin { head, rows }
}

//! Listed here, from there: the region that people are listed under against the regional group of their country.

mod model;
mod placed;

use super::kind::{Chart, Content};
use super::model::{ChartModel, DataTable};
use super::top_values::{people, split};
use crate::dataset::{FieldId, FigureSpec};
use crate::i18n::{Key, integer};
use crate::view::context::Context;
pub use model::{Placement, PlacementCell, PlacementRow};
use placed::Placed;

impl Chart for Placement {
    fn model(context: &Context, _: &FigureSpec, fields: &[FieldId]) -> Option<Content> {
        match fields {
            &[region, country] => Some(model(context, region, country)),
            _ => None,
        }
    }

    fn keep_top(&mut self, whole: bool) -> (usize, usize) {
        split(&mut self.rows, whole, &|row| {
            people(row.cells.iter().flatten().map(|cell| &cell.mark))
        })
    }
}

fn model(context: &Context, region: FieldId, country: FieldId) -> Content {
    match Placed::new(context, region, country) {
        Some(placed) => {
            let placement = placed.placement(context);
            let data_table = data_table(context, &placed, &placement);
            (
                ChartModel::Placement(placement),
                placed.sentence(context),
                data_table,
            )
        }
        None => {
            let sentence = context.messages.text(Key::PlacementNoGroups).to_owned();
            (
                ChartModel::Empty(sentence.clone()),
                sentence,
                DataTable::default(),
            )
        }
    }
}

fn data_table(context: &Context, placed: &Placed, placement: &Placement) -> DataTable {
    let zero = integer(context.locale(), 0);
    let mut rows = Vec::with_capacity(placement.rows.len() + 1);
    for (code, row) in placed.rows.iter().zip(&placement.rows) {
        let mut line = vec![context.label(placed.region, *code).to_owned()];
        for cell in &row.cells {
            let text = cell.as_ref().map_or(&zero, |cell| &cell.mark.text);
            line.push(text.clone());
        }
        line.push(row.total_text.clone());
        rows.push(line);
    }
    let totals = [
        vec![placement.total_label.clone()],
        placement.column_totals.clone(),
        vec![placement.total_text.clone()],
    ];
    rows.push(totals.concat());
    let head = [
        vec![context.messages.text(Key::PlacementCorner).to_owned()],
        placement.columns.clone(),
        vec![placement.total_label.clone()],
    ];
    DataTable {
        head: head.concat(),
        rows,
    }
}

//! Figure models: what a chart says, before anything is drawn.

mod comparison;
mod dots;
mod fold;
mod placement;
mod selector;

use std::rc::Rc;

use crate::dataset::{Map, Place};
use crate::i18n::Key;
pub use crate::state::Measure;
use crate::state::{Action, Pick};
pub use comparison::{ComparedBar, ComparedRow, Comparison};
pub use dots::{Dot, DotGroup, DotPart, Dots};
pub use placement::{Placement, PlacementCell, PlacementRow};
pub use selector::{Offer, Selector};

/// One figure: a picture, a sentence and a table that all say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The name that links and hooks use, such as `region-by-stakeholder`.
    pub name: String,
    /// The title, in the reader's language.
    pub title: String,
    /// One sentence that says what the figure shows and follows the filters.
    pub sentence: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// The same figures as a table.
    pub twin: Twin,
    /// Whether the figure can show shares as well as numbers.
    pub offers_shares: bool,
}

/// What is drawn, one variant a chart type.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Horizontal bars cut into segments.
    StackedBars(StackedBars),
    /// Two fields crossed, each cell tinted by its number.
    Matrix(Matrix),
    /// Horizontal bars, longest first.
    Ranking(Ranking),
    /// Small charts of horizontal bars.
    SmallMultiples(SmallMultiples),
    /// Pairs of horizontal bars: what there is, and what it is measured by.
    Representation(Representation),
    /// A circle a country on a map.
    Map(MapPicture),
    /// Two groupings of the same people against each other.
    Placement(Placement),
    /// Two selections side by side.
    Comparison(Comparison),
    /// A dot a person.
    Dots(Dots),
    /// A part of a drawing with too many rows, and the rest.
    Folded(Folded),
    /// Nobody matches: a sentence in place of a picture.
    Empty(String),
}

impl Drawing {
    /// The drawing itself, where it is a part of one.
    pub fn shown(&self) -> &Self {
        match self {
            Self::Folded(part) => &part.drawing,
            whole => whole,
        }
    }

    /// What is said below the picture, a paragraph each, and is no part of it.
    pub fn notes(&self) -> &[String] {
        match self.shown() {
            Self::Representation(measured) => &measured.notes,
            _ => &[],
        }
    }
}

/// The rows of most people of a drawing that has many, or all of them where somebody has unfolded it.
#[derive(Clone, Debug, PartialEq)]
pub struct Folded {
    /// What is shown.
    pub drawing: Box<Drawing>,
    /// The rest.
    pub rest: Mark,
}

/// Something in a picture that stands for people and can be activated.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Identifies the mark within its figure: the keys it stands for, joined with `/`.
    pub id: String,
    /// The accessible name, such as "African Group, Civil society: 23 people".
    pub label: String,
    /// People that the mark stands for.
    pub value: usize,
    /// What is written on or beside the mark: a number or a share.
    pub text: String,
    /// What activating the mark chooses. The mark of what a figure leaves out has none and the figure's name as its `id`;
    /// activating it unfolds the figure.
    pub picks: Vec<Pick>,
    /// Whether exactly these are chosen now.
    pub pressed: bool,
}

impl Mark {
    /// What activating the mark does.
    pub fn action(&self) -> Action {
        if self.picks.is_empty() {
            Action::Unfold(self.id.clone())
        } else {
            Action::Pick(self.picks.clone())
        }
    }
}

/// Horizontal bars cut into segments.
#[derive(Clone, Debug, PartialEq)]
pub struct StackedBars {
    /// Labels of the segments; the index is the colour's index.
    pub series: Vec<String>,
    /// The bars in declared order; those of nobody are kept so that the picture stays comparable, unless few people are found.
    pub bars: Vec<Bar>,
    /// People in the longest bar.
    pub longest: usize,
    /// Whether lengths are people or shares of the bar.
    pub measure: Measure,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The bar's label.
    pub label: String,
    /// People in the bar.
    pub total: usize,
    /// The total as written at the bar's end.
    pub total_text: String,
    /// The segments that are not empty, in the order of the series.
    pub segments: Vec<Segment>,
}

/// One segment of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Index into [`StackedBars::series`].
    pub series: usize,
    /// What the segment stands for.
    pub mark: Mark,
}

/// Two fields crossed.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Labels of the columns.
    pub columns: Vec<String>,
    /// The rows in declared order.
    pub rows: Vec<MatrixRow>,
    /// Totals of the columns as written.
    pub column_totals: Vec<String>,
    /// The grand total as written.
    pub total_text: String,
    /// The label of the row and column of totals.
    pub total_label: String,
    /// People in the fullest cell.
    pub largest: usize,
    /// What each cell is a share of, row by row, where shares are shown; none where numbers are.
    pub wholes: Vec<Vec<usize>>,
    /// Where numbers or shares are chosen, in a program that has that choice.
    pub selector: Option<Selector>,
}

/// One row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// The row's label.
    pub label: String,
    /// One cell a column; `None` where there is nobody.
    pub cells: Vec<Option<Mark>>,
    /// The row's total as written.
    pub total_text: String,
}

/// Horizontal bars, longest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The bars shown.
    pub bars: Vec<RankedBar>,
    /// How many of the bars stand before the rest, which is folded away or follows.
    pub first: usize,
    /// The rest, if there is any.
    pub rest: Option<Mark>,
    /// How many values are in the rest.
    pub rest_values: usize,
    /// The message that says how much the rest is.
    pub rest_says: Key,
    /// People in the longest bar.
    pub longest: usize,
}

/// One bar of a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedBar {
    /// The bar's label.
    pub label: String,
    /// What the bar stands for.
    pub mark: Mark,
}

/// One small chart for each value of a field, all on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMultiples {
    /// The charts in declared order; those of nobody are kept so that the picture stays comparable, unless few people are found.
    pub panels: Vec<Panel>,
    /// People in the longest bar of all charts.
    pub longest: usize,
    /// Whether lengths are people or shares of the chart's people.
    pub measure: Measure,
}

/// One chart among small multiples. All have the same bars in the same order.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The chart's label.
    pub label: String,
    /// People in the chart.
    pub total: usize,
    /// The total as written beside the label.
    pub total_text: String,
    /// Labels of the bars, each with its mark; none where there is nobody.
    pub bars: Vec<(String, Option<Mark>)>,
}

/// What there is against what it is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct Representation {
    /// The measurements.
    pub scales: Vec<Scale>,
    /// What is counted how and where the yardsticks are from, a paragraph each; not drawn.
    pub notes: Vec<String>,
}

/// One measurement: pairs of bars on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// What is measured by what.
    pub title: String,
    /// The pairs.
    pub pairs: Vec<Pair>,
}

/// Two bars: what there is, and what it is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What both are of.
    pub label: String,
    /// Length of the bar of what there is.
    pub length: usize,
    /// What is written beside it.
    pub text: String,
    /// Length of the bar of what it is measured by.
    pub against: usize,
    /// What is written beside that.
    pub against_text: String,
    /// The same as a share alone, where both bars are shares.
    pub against_share: String,
    /// The people who are there; none where there is nobody.
    pub mark: Option<Mark>,
}

/// A circle a country on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPicture {
    /// Land and places.
    pub map: Rc<Map>,
    /// The circles, those of most people first.
    pub circles: Vec<Circle>,
    /// What stands under the map.
    pub note: String,
}

/// A circle on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// Its place on the globe.
    pub place: Place,
    /// What it stands for; its area is the mark's value.
    pub mark: Mark,
}

/// A figure's numbers as a table; the first cell of each row is its header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Twin {
    /// Column headers.
    pub head: Vec<String>,
    /// Rows of cells as written.
    pub rows: Vec<Vec<String>>,
}

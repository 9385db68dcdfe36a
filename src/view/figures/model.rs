//! Figure models: what a chart says, before anything is drawn.

use super::kind::Chart;
use super::{
    Comparison, Dots, Map, Matrix, Placement, Ranking, Representation, SmallMultiples, StackedBars,
};
use crate::dataset::chart_kinds;
use crate::state::{Action, Pick};

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
    pub chart: ChartModel,
    /// The same figures as a table.
    pub data_table: DataTable,
    /// Whether the figure can show shares as well as numbers.
    pub offers_shares: bool,
}

macro_rules! define {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $fields:literal;)*) => {
        /// What is drawn, one variant a chart kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum ChartModel {
            $($(#[$doc])* $kind($kind),)*
            /// A part of a chart with too many rows, and the rest.
            Folded(Folded),
            /// Nobody matches: a sentence in place of a picture.
            Empty(String),
        }

        impl ChartModel {
            /// Leaves the rows of most people where there are too many, as [`Chart::keep_top`] says.
            pub(super) fn keep_top(&mut self, whole: bool) -> (usize, usize) {
                match self {
                    $(Self::$kind(chart) => chart.keep_top(whole),)*
                    Self::Folded(_) | Self::Empty(_) => (0, 0),
                }
            }

            /// Paragraphs below the picture that are no part of it.
            pub fn notes(&self) -> &[String] {
                match self {
                    $(Self::$kind(chart) => chart.notes(),)*
                    Self::Folded(part) => part.chart.notes(),
                    Self::Empty(_) => &[],
                }
            }
        }
    };
}
chart_kinds!(define);

impl ChartModel {
    /// The chart itself, where it is a part of one.
    pub fn shown(&self) -> &Self {
        match self {
            Self::Folded(part) => &part.chart,
            whole => whole,
        }
    }
}

/// The rows of most people of a chart that has many, or all of them where somebody has unfolded it.
#[derive(Clone, Debug, PartialEq)]
pub struct Folded {
    /// What is shown.
    pub chart: Box<ChartModel>,
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

/// A figure's numbers as a table; the first cell of each row is its header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataTable {
    /// Column headers.
    pub head: Vec<String>,
    /// Rows of cells as written.
    pub rows: Vec<Vec<String>>,
}

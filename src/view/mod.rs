//! Everything the page shows, as plain values.

mod build;
mod context;
mod facets;
mod figure;
mod figures;
mod notices;
mod page;
mod rows;

pub use build::page;
pub use context::Context;
pub use figure::{
    Bar, Circle, Drawing, Figure, MapPicture, Mark, Matrix, MatrixRow, Pair, Panel, RankedBar,
    Ranking, Representation, Scale, Segment, SmallMultiples, StackedBars, Twin,
};
pub use figures::{Content, Modeller, all_charts, first_charts};
pub use notices::read_error;
pub use page::{
    ActiveFilter, Cell, Choice, Column, Details, Facet, Header, LanguageLink, NoticeLine, Page,
    Pages, PartLink, Printed, Row, Section, Summary, Table,
};

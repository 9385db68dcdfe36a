//! Everything the page shows, as plain values.

mod figure;
mod page;

pub use figure::{
    Bar, Drawing, Figure, Mark, Matrix, MatrixRow, RankedBar, Ranking, Segment, StackedBars, Twin,
};
pub use page::{
    ActiveFilter, Cell, Choice, Column, Details, Facet, Header, LanguageLink, NoticeLine, Page, Pages, PartLink,
    Printed, Row, Section, Summary, Table,
};

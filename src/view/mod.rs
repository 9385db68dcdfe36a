//! Everything the page shows, as plain values.

mod accent;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod build;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod context;
mod deck;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod facets;
mod figures;
mod notices;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod page;
mod policy;
mod provenance;
#[cfg_attr(not(test), warn(clippy::disallowed_macros, clippy::disallowed_methods))]
mod rows;

pub use accent::readable;
pub use build::page;
pub use context::Context;
pub use deck::{Deck, Slide, deck};
pub use figures::{
    Bar, ChartModel, Circle, ComparedBar, ComparedRow, Comparison, DataTable, Dot, DotGroup,
    DotPart, Dots, Figure, Folded, Map, Mark, Matrix, MatrixRow, Modeller, Offer, Pair, Panel,
    Placement, PlacementCell, PlacementRow, RankedBar, Ranking, Representation, Scale, Segment,
    Selector, SmallMultiples, StackedBars, all_charts, no_charts, plain_charts,
};
pub use notices::{notices, read_error};
pub use page::{
    ActiveFilter, Cell, Choice, Column, Details, Facet, Header, LanguageLink, NoticeLine, Notices,
    Page, Pages, PartLink, Printed, Row, Section, Summary, Table,
};
pub use policy::frames_itself;
pub use provenance::{Provenance, listing, numbers, obeyed_by, provenance};

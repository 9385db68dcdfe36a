//! A Data Package becomes typed records and a list of issues.
//!
//! The format is the [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/) with one property of our own,
//! `explorer`, that says which columns mean what. Only columns that it names are ever read, so contact columns that came along
//! with an export stay out of every entry.

mod catalog;
mod chart_kinds;
mod columns;
mod content;
mod csv;
mod descriptor;
mod error;
mod ids;
mod json;
mod lookup;
mod map;
mod nameless;
mod notes;
mod numbers;
mod package;
mod property;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod translation;
mod values;
mod yardstick;

pub use catalog::{Catalog, CatalogEntry};
pub use chart_kinds::FigureKind;
pub(crate) use chart_kinds::chart_kinds;
pub use descriptor::{
    Descriptor, Explorer, Field, FigureSpec, GroupRef, Label, LocalColumns, Resource, Source,
    ValuesRef,
};
pub use error::{Expected, Issue, JsonMistake, Problem, ReadError};
pub use ids::{FieldId, RowId, ValueId};
pub use map::{Map, Outline, Place};
pub use nameless::{Nameless, nameless};
pub use read::{Dataset, Record};
pub use translation::Package;
pub use values::{FieldData, Value};
pub use yardstick::{GroupMembers, Rule, Yardstick};

//! Questions asked of a table: one small file a verb.

mod clause;
mod crosstab;
mod facet;
mod filter;
mod page;
mod search;
mod sort;

pub use clause::Clause;
pub use crosstab::{Crosstab, crosstab};
pub use facet::{counts, facet_counts};
pub use filter::{filter, filter_without};
pub use page::{Page, page};
pub use sort::{Column, SortBy, sort};

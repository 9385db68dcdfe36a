//! The link: a state as a query string, and back.
//!
//! Reading never fails: what is not understood becomes a notice. Writing leaves defaults out, so equal states have equal links.
//! What is read and written of a view, and of the rest of the page, stands side by side.

mod encoding;
mod known;
mod limits;
mod notice;
mod page;
mod parameter;
mod parse;
mod view;
mod writer;

pub use encoding::parameters;
pub(super) use encoding::{decode, raw_parameters};
pub use limits::LONGEST_SEARCH;
pub(super) use limits::MOST_PARAMETERS;
pub(crate) use limits::shortened;
pub use notice::Notice;
pub use page::write as query_string;
pub(super) use parameter::{Parameter, Reading};
pub use parse::{Parsed, parse};
pub(super) use view::{read as read_view, write as view_query};

/// The parameter that chooses entries by their printed numbers, as facets choose values.
pub const NUMBER: &str = "number";

/// The parameter that names the entries whose details are open.
pub(super) const OPEN: &str = "open";

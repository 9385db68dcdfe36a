//! The state of the page, the link that holds it, and the actions that change it.

mod action;
mod embed;
mod figures;
mod page_state;
mod pick;
mod reduce;
mod story;
mod url;
mod view;

pub use action::Action;
pub use embed::Embed;
pub use figures::{Compared, ShareOf};
pub use page_state::{PageState, SortKey};
pub use pick::Pick;
pub(crate) use pick::is_picked;
pub use reduce::{Step, reduce};
pub use story::{LONGEST_NOTE, MOST_VIEWS, SavedView, StoryEdit};
pub(crate) use url::shortened;
pub use url::{LONGEST_SEARCH, NUMBER, Notice, Parsed, parameters, parse, query_string};
pub use view::{Measure, Part, View};

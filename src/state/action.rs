//! What a person can do.

use super::{Compared, Embed, Measure, PageState, Part, Pick, ShareOf, StoryEdit, View};
use crate::i18n::Locale;

/// Something a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chose or released one value of a facet.
    Toggle {
        /// The facet's name.
        facet: String,
        /// The value's key.
        key: String,
    },
    /// Activated a mark: chooses exactly what it stands for, or releases that if it is chosen already; opens or closes details.
    Pick(Vec<Pick>),
    /// Unfolded what a figure leaves out, or folded it again.
    Unfold(String),
    /// Typed in the search box.
    Search(String),
    /// Removed every filter and the search.
    Clear,
    /// Activated a header: ascending, then descending, then printed order.
    Sort(String),
    /// Asked for printed order.
    Unsort,
    /// Chose a language.
    Speak(Locale),
    /// Chose a part of the page.
    Show(Part),
    /// Chose numbers or shares.
    Measure(Measure),
    /// Chose shares of a row, a column or all.
    Share(ShareOf),
    /// Chose two selections to compare.
    Compare(Compared),
    /// Chose the fields by which dots are grouped.
    Group(Vec<String>),
    /// Opened or closed a row's details.
    Details(u32),
    /// Opened or closed what builds the code for other pages.
    Frame(Embed),
    /// Turned to a page of a long table.
    Turn(usize),
    /// Went to a slide, from 1, with the view that a story saves for it ([`PageState::to_slide`]); 0 ends the presentation.
    Slide(usize, Option<Box<View>>),
    /// Changed the story.
    Story(StoryEdit),
    /// Went to another link of this page, by Back, Forward or an address typed in.
    Travel(Box<PageState>),
}

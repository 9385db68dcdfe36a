//! What a program can do: the first view's has what nearly every visitor needs, the studio's everything.

use yew::Html;

use super::ask::ask;
use super::browser::fetch::{NETWORK, NETWORK_AGAIN};
use super::element::Element;
use super::embed::builder;
use super::manner::{Manner, PLAIN};
use super::notices::notice_list;
use super::present::{Presenting, STORIES};
use super::ready::{Readying, ready_all, ready_first};
use super::save::menu;
use super::shown::{Shown, Subject};
use super::source::Source;
use super::studio;
use crate::chart::{Drawer, draw, draw_first};
use crate::dataset::Dataset;
use crate::i18n::{Locale, Messages};
use crate::state::Notice;
use crate::view::{Modeller, all_charts, first_charts};

/// Says what was ignored in a link and is wrong with a list; nothing where all is well.
pub type Told = fn(&Dataset, &Messages, &[Notice]) -> Option<Element>;

/// What a program can do. What it does not name is not compiled into it.
pub struct Toolkit {
    /// Makes what figures say.
    pub modeller: Modeller,
    /// Draws them.
    pub drawer: Drawer,
    /// Offers to save a figure or the list.
    pub saver: fn(&Subject<'_>) -> Html,
    /// Says what was ignored in the link and is wrong with the list, where something is.
    pub notices: Option<Told>,
    /// How figures behave.
    pub manner: &'static Manner,
    /// Gives the files of the list.
    pub source: &'static (dyn Source + Sync),
    /// Loads the page in another language.
    pub ready: fn(Locale) -> Readying,
    /// Whether this is the studio, which has nothing to load after it.
    pub studio: bool,
    /// Presents slides and edits stories.
    pub presenting: Option<&'static Presenting>,
    /// Builds the code with which other sites embed the view.
    pub builder: Option<fn(&Shown<'_>) -> Html>,
}

/// The program of the first view.
pub static EXPLORER: Toolkit = Toolkit {
    modeller: first_charts,
    drawer: draw_first,
    saver: ask,
    notices: None,
    manner: &PLAIN,
    source: &NETWORK,
    ready: ready_first,
    studio: false,
    presenting: None,
    builder: None,
};

/// The program with everything.
pub static STUDIO: Toolkit = Toolkit {
    modeller: all_charts,
    drawer: draw,
    saver: menu,
    notices: Some(notice_list),
    manner: &studio::MANNER,
    source: &NETWORK_AGAIN,
    ready: ready_all,
    studio: true,
    presenting: Some(&STORIES),
    builder: Some(builder),
};

//! What a program can do: the first view's has what nearly every visitor needs, the studio's everything.

use yew::Html;

use super::ask::ask;
use super::manner::{Manner, PLAIN};
use super::present::{Presenting, STORIES};
use super::save::menu;
use super::studio;
use super::subject::Subject;
use crate::chart::{Drawer, draw, draw_first};
use crate::export::fingerprint;
use crate::view::{Modeller, all_charts, first_charts};

/// What a program can do. What it does not name is not compiled into it.
pub struct Toolkit {
    /// Makes what figures say.
    pub modeller: Modeller,
    /// Draws them.
    pub drawer: Drawer,
    /// Offers to save a figure or the list.
    pub saver: fn(&Subject<'_>) -> Html,
    /// Tells the versions of a dataset apart, from the texts of its files.
    pub fingerprint: Option<fn(&[&str]) -> String>,
    /// How figures behave.
    pub manner: &'static Manner,
    /// Whether this is the studio, which has messages of its own and nothing to load after it.
    pub studio: bool,
    /// Presents slides and edits stories.
    pub presenting: Option<&'static Presenting>,
}

/// The program of the first view.
pub static EXPLORER: Toolkit = Toolkit {
    modeller: first_charts,
    drawer: draw_first,
    saver: ask,
    fingerprint: None,
    manner: &PLAIN,
    studio: false,
    presenting: None,
};

/// The program with everything.
pub static STUDIO: Toolkit = Toolkit {
    modeller: all_charts,
    drawer: draw,
    saver: menu,
    fingerprint: Some(fingerprint),
    manner: &studio::MANNER,
    studio: true,
    presenting: Some(&STORIES),
};

//! What a program can do: the first view's has what nearly every visitor needs, the studio's everything.

use yew::Html;

use super::ask::ask;
use super::embed::builder;
use super::manner::{Manner, PLAIN};
use super::present::{Presenting, STORIES};
use super::save::menu;
use super::shown::{Shown, Subject};
use super::studio;
use crate::chart::{Drawer, draw, draw_first};
use crate::export::fingerprint;
use crate::i18n::{Key, Named};
use crate::view::{Modeller, all_charts, first_charts};

/// Tells the versions of a dataset apart, from the texts of its descriptor and of its files with their paths.
pub type Fingerprint = fn(&str, &[(String, String)]) -> String;

/// What a program can do. What it does not name is not compiled into it.
pub struct Toolkit {
    /// Makes what figures say.
    pub modeller: Modeller,
    /// Draws them.
    pub drawer: Drawer,
    /// Offers to save a figure or the list.
    pub saver: fn(&Subject<'_>) -> Html,
    /// Tells the versions of a dataset apart, from the texts of its files.
    pub fingerprint: Fingerprint,
    /// How figures behave.
    pub manner: &'static Manner,
    /// The messages that it has besides those of a first view.
    pub messages: Named,
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
    manner: &PLAIN,
    fingerprint: no_fingerprint,
    messages: &[],
    studio: false,
    presenting: None,
    builder: None,
};

/// The program with everything.
pub static STUDIO: Toolkit = Toolkit {
    modeller: all_charts,
    drawer: draw,
    saver: menu,
    manner: &studio::MANNER,
    fingerprint: dataset_fingerprint,
    messages: Key::STUDIO,
    studio: true,
    presenting: Some(&STORIES),
    builder: Some(builder),
};

/// The first view writes nothing that would need it.
pub fn no_fingerprint(_: &str, _: &[(String, String)]) -> String {
    String::new()
}

fn dataset_fingerprint(descriptor: &str, files: &[(String, String)]) -> String {
    let mut texts = vec![descriptor];
    for (_, content) in files {
        texts.push(content);
    }
    fingerprint(&texts)
}

//! What a program can do: the first view's has what nearly every visitor needs, the studio's everything.

use yew::Html;

use super::ask::ask;
use super::browser::fetch::{self, Pending};
use super::element::Element;
use super::embed::builder;
use super::load::{Readying, ready_all, ready_first};
use super::manner::{Manner, PLAIN};
use super::notices::notice_list;
use super::present::{Presenting, STORIES};
use super::save::menu;
use super::shown::{Shown, Subject};
use super::studio;
use crate::chart::{Drawer, draw};
use crate::dataset::{Dataset, Descriptor};
use crate::export::fingerprint;
use crate::i18n::{Json, Locale, Messages};
use crate::state::Notice;
use crate::view::{Modeller, all_charts};

/// Tells the versions of a dataset apart, from its descriptor, the text of that, and the texts of its files with their paths.
pub type Fingerprint = fn(&Descriptor, &str, &[(String, String)]) -> String;

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
    /// Tells the versions of a dataset apart, from the texts of its files.
    pub fingerprint: Fingerprint,
    /// Says what was ignored in the link and is wrong with the list, where something is.
    pub notices: Option<Told>,
    /// How figures behave.
    pub manner: &'static Manner,
    /// Asks for a file of the list.
    pub asker: fn(String) -> Pending,
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
    modeller: all_charts,
    drawer: draw,
    saver: ask,
    notices: None,
    manner: &PLAIN,
    fingerprint: no_fingerprint,
    asker: fetch::ask,
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
    fingerprint: dataset_fingerprint,
    asker: fetch::ask_again,
    ready: ready_all,
    studio: true,
    presenting: Some(&STORIES),
    builder: Some(builder),
};

/// The first view writes nothing that would need it.
pub fn no_fingerprint(_: &Descriptor, _: &str, _: &[(String, String)]) -> String {
    String::new()
}

/// Whatever the language, the version is that of the list: its labels are no part of it.
fn dataset_fingerprint(descriptor: &Descriptor, text: &str, files: &[(String, String)]) -> String {
    // A copy without names is of the version of the list that it was made from, and says which.
    if let Some(version) = stated(text) {
        return version;
    }
    let mut texts = vec![text];
    for path in descriptor.files() {
        let file = files.iter().find(|(known, _)| known == path);
        texts.extend(file.map(|(_, content)| content.as_str()));
    }
    fingerprint(&texts)
}

/// The version that a descriptor states.
fn stated(descriptor: &str) -> Option<String> {
    let descriptor = Json::parse(descriptor).ok()?;
    let version = descriptor.get("explorer")?.get("fingerprint")?;
    version.text().map(str::to_owned)
}

//! What the presenter is given: the slides, and what stands around them.

use std::rc::Rc;

use yew::{Html, Properties};

use crate::i18n::{Key, Messages};
use crate::state::{PageState, query_string};
use crate::view::{self, Deck};
use crate::web::browser::location;
use crate::web::controls::active;
use crate::web::element::list;
use crate::web::facets::facets;
use crate::web::load::Loaded;
use crate::web::msg::Send;
use crate::web::shown::Shown;

/// What the presenter is given.
#[derive(Properties)]
pub struct Props {
    /// The slides.
    pub deck: Deck,
    /// The list's name.
    pub list: String,
    /// Where the figures are from, and of when.
    pub source: String,
    /// The link of the story, with which it is presented from its first slide.
    pub link: String,
    /// The notices, the filters that can be removed and the facets.
    pub filters: Html,
    /// The list, and the state, from which other slides follow.
    pub loaded: Rc<Loaded>,
    /// The state.
    pub state: PageState,
    /// The words.
    pub messages: Rc<Messages>,
    /// Where the page is told what a person did.
    pub send: Send,
}

impl PartialEq for Props {
    // The slides are made anew with the page, and it is made again only when something has changed.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Props {
    /// What the presenter is given of what the explorer shows.
    pub fn new(shown: &Shown<'_>) -> Self {
        let (page, messages) = (shown.page, shown.messages);
        let header = &page.header;
        let filters = [
            shown.notices(),
            active(&page.active, messages, shown.send),
            Some(facets(&page.facets, messages, shown.send, shown.panel)),
        ];
        Self {
            deck: deck(shown),
            list: header.title.clone(),
            source: [
                messages.text(Key::HeaderSource),
                &header.source,
                " · ",
                &header.when_where,
            ]
            .concat(),
            link: location::absolute(&query_string(&told(shown))),
            filters: list(filters.into_iter().flatten()),
            loaded: shown.loaded.clone(),
            state: shown.state.clone(),
            messages: messages.clone(),
            send: shown.send.clone(),
        }
    }
}

/// The slides of what the explorer shows.
pub fn deck(shown: &Shown<'_>) -> Deck {
    let loaded = shown.loaded;
    view::deck(
        &loaded.dataset,
        &loaded.table,
        shown.messages,
        shown.state,
        shown.toolkit.modeller,
    )
}

/// The state with which the story is presented from its first slide, in the language shown now.
pub fn told(shown: &Shown<'_>) -> PageState {
    PageState {
        story: shown.state.story.clone(),
        slide: 1,
        locale: Some(shown.messages.locale()),
        dataset: shown.state.dataset.clone(),
        ..PageState::default()
    }
}

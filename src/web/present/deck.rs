//! What the presenter is given: the slides, and what stands around them.

use std::rc::Rc;

use yew::{Html, Properties};

use crate::i18n::{Key, Messages};
use crate::state::{PageState, query_string};
use crate::view::Deck;
use crate::web::browser::location;
use crate::web::dom::list;
use crate::web::explorer::context::PageContext;
use crate::web::explorer::controls::active;
use crate::web::explorer::facets::facets;
use crate::web::explorer::msg::Dispatch;
use crate::web::explorer::part::Figures;
use crate::web::load::Loaded;

/// What the presenter is given.
#[derive(Properties)]
pub struct Props {
    /// The slides.
    pub deck: Deck,
    /// Draws their charts.
    pub figures: &'static Figures,
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
    /// The way to the explorer.
    pub dispatch: Dispatch,
}

impl PartialEq for Props {
    // The slides are made anew with the page, and it is made again only when something has changed.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Props {
    /// What the presenter is given of what the explorer shows.
    pub fn new(context: &PageContext<'_>, figures: &'static Figures) -> Self {
        let (page, messages) = (context.page, context.messages);
        let notices = context.parts.notices;
        let header = &page.header;
        let filters = [
            notices.and_then(|notices| (notices.list)(context)),
            active(&page.active, messages, context.dispatch),
            Some(facets(
                &page.facets,
                messages,
                context.dispatch,
                context.panel,
            )),
        ];
        Self {
            deck: context.deck(figures),
            figures,
            list: header.title.clone(),
            source: format!(
                "{}{} · {}",
                messages.text(Key::HeaderSource),
                header.source,
                header.when_where
            ),
            link: location::absolute(&query_string(&context.first_of_story())),
            filters: list(filters.into_iter().flatten()),
            loaded: context.loaded.clone(),
            state: context.state.clone(),
            messages: messages.clone(),
            dispatch: context.dispatch.clone(),
        }
    }
}

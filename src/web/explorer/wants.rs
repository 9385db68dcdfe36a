//! What a page wants besides what it was loaded with: parts of the program, their words, and more of the list.

use std::rc::Rc;

use super::part::{Loader, Part, Parts};
use crate::i18n::{Group, Locale, Messages};
use crate::state::{Embed, Notice, PageState};
use crate::view::Page;
use crate::web::load::Loaded;
use crate::web::load::later::{Addition, Supply};
use crate::web::localized::ask_messages;

/// Something that a page wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// A part of the program, with its words.
    Part(Part),
    /// What the list is measured by, and the map, for figures that need it.
    FigureData,
    /// Notes on entries in the page's language.
    Notes,
}

/// Something that a page wanted, in the language that the page had when it asked.
#[derive(Clone)]
pub struct Arrived {
    pub locale: Locale,
    pub parts: Parts,
    /// Messages as they are packed, where the page had none of their group.
    pub words: Option<(Group, String)>,
    pub addition: Option<Addition>,
}

/// The wants of a page in a state. `asked` are parts that a person has asked for.
pub fn wants(
    page: &Page,
    state: &PageState,
    notices: &[Notice],
    (loaded, locale): (&Loaded, Locale),
    parts: &Parts,
    asked: &[Part],
) -> Vec<Want> {
    let mut wanted = asked.to_vec();
    let tells = !state.story.is_empty();
    let notes = opens_a_note(loaded, locale, state);
    for (part, is_wanted) in [
        (Part::Present, state.slide > 0),
        (Part::Story, tells),
        (Part::EmbedBuilder, state.embed == Embed::Builder),
        (
            Part::Notices,
            notes || !notices.is_empty() || !loaded.dataset.issues.is_empty(),
        ),
    ] {
        if is_wanted {
            wanted.push(part);
        }
    }
    // All but the notices show figures.
    let figures = page.lacking || wanted.iter().any(|part| *part != Part::Notices);
    let mut wants = Vec::new();
    if figures {
        wants.push(Want::Part(Part::Figures));
    }
    wants.extend(wanted.into_iter().map(Want::Part));
    if parts.figures.is_some() && (page.lacking || state.slide > 0 || tells) {
        wants.push(Want::FigureData);
    }
    if parts.notices.is_some() && notes {
        wants.push(Want::Notes);
    }
    wants
}

/// Whether an entry whose details are open has a note that is told in a language, and is not yet.
fn opens_a_note(loaded: &Loaded, locale: Locale, state: &PageState) -> bool {
    let dataset = &loaded.dataset;
    let mut entries = dataset.records.iter().zip(dataset.notes.iter());
    !state.open.is_empty()
        && entries.any(|(record, note)| {
            state.open.contains(&record.number)
                && note.get(Locale::English).is_some()
                && note.get(locale).is_none()
        })
        && loaded.package.notes(locale).is_some()
}

impl Want {
    /// Loads what is wanted for a list and its words; nothing if it cannot be had.
    pub async fn load(
        self,
        loaded: Rc<Loaded>,
        messages: Rc<Messages>,
        parts: Parts,
        load: Loader,
    ) -> Option<Arrived> {
        let locale = messages.locale();
        let mut arrived = Arrived {
            locale,
            parts: Parts::default(),
            words: None,
            addition: None,
        };
        let mut supply = self.supply(&parts);
        if let Self::Part(part) = self {
            let group = part.words();
            let words = (!messages.has(group)).then(|| ask_messages(locale, group));
            arrived.parts = load(part).await?;
            if let Some(words) = words {
                arrived.words = Some((group, words.await.ok()?));
            }
            supply = arrived.parts.save.map(|save| save.supply);
        }
        if let Some(supply) = supply {
            arrived.addition = Some(supply(loaded, locale).await?);
        }
        Some(arrived)
    }

    /// What adds to the list what is wanted of it, once the part that needs it is there.
    pub fn supply(self, parts: &Parts) -> Option<Supply> {
        match self {
            Self::FigureData => parts.figures.map(|figures| figures.supply),
            Self::Notes => parts.notices.map(|notices| notices.supply),
            Self::Part(Part::Save) => parts.save.map(|save| save.supply),
            Self::Part(_) => None,
        }
    }
}

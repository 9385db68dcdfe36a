//! The code that follows from a choice, and what is to be known of it.

use std::rc::Rc;

use super::builder::Props;
use super::choice::{Choice, Way};
use crate::export::{Snippet, usual_height};
use crate::i18n::Key;
use crate::state::{PageState, Part};
use crate::view::{self, Figure};
use crate::web::browser::location;
use crate::web::localized::Localized;

/// The code of a choice.
pub struct Code {
    /// The code; nothing if there is none for the choice.
    pub text: Option<String>,
    /// What is to be known of it.
    pub hint: String,
    /// The address of the view in the frame, and the frame's height.
    pub address: String,
    /// The frame's height.
    pub height: u32,
}

/// The code of a choice in the language of what is `ready`. `measured` is the height of the content in the preview.
pub fn code(props: &Props, choice: &Choice, ready: &Localized, measured: Option<u32>) -> Code {
    let messages = &props.messages;
    let site = location::site();
    let locale = ready.messages.locale();
    let state = choice.framed(&props.state, locale);
    let pictured = choice.pictured(&props.state, locale);
    let itself = location::absolute("");
    let snippet = Snippet {
        // All in one file, the page is its own site, which has names in it whatever it shows.
        site: site.as_deref().unwrap_or(itself.trim_end_matches('?')),
        has_nameless: site.is_some(),
        state: &state,
        title: &title(ready, &state),
        width: Choice::pixels(&choice.width),
        height: Choice::pixels(&choice.height)
            .unwrap_or_else(|| height(props, choice, &state, ready, measured)),
    };
    let (text, hint) = match (choice.way, &state.view.part) {
        (Way::Script, _) => (
            Some(snippet.element()),
            messages.text(Key::EmbedScriptHint).to_owned(),
        ),
        (Way::Frame, _) => (
            Some(snippet.frame()),
            messages.text(Key::EmbedFrameHint).to_owned(),
        ),
        (Way::Image, Part::Figure(name)) => {
            let path = [
                snippet.folder(),
                "pictures/",
                &props.loaded.id,
                "/",
                locale.code(),
                "/",
                name,
                ".svg",
            ];
            let snippet = Snippet {
                state: &pictured,
                ..snippet
            };
            let image = snippet.image(&path.concat(), &sentence(props, &pictured, ready));
            (Some(image), image_hint(props))
        }
        (Way::Image, _) => (None, messages.text(Key::EmbedImageNone).to_owned()),
    };
    Code {
        text,
        hint,
        address: snippet.address(),
        height: snippet.height,
    }
}

/// The width in CSS pixels that a frame is taken to have where it has all that there is.
const USUAL_WIDTH: u32 = 720;

/// A frame as high as what was measured or else as its picture suggests; what is longer than a window scrolls.
fn height(
    props: &Props,
    choice: &Choice,
    state: &PageState,
    ready: &Localized,
    measured: Option<u32>,
) -> u32 {
    let short = matches!(state.view.part, Part::Figure(_) | Part::Summary);
    if let Some(measured) = measured.filter(|_| short) {
        // A little more, since other fonts are a little larger.
        return (measured + 10).next_multiple_of(10);
    }
    let width = Choice::pixels(&choice.width).unwrap_or(USUAL_WIDTH);
    let picture = figure(props, state, ready).map(|figure| {
        let scene = (props.figures.draw)(&figure, width, ready.messages.locale().direction());
        scene.height
    });
    usual_height(state, picture)
}

fn image_hint(props: &Props) -> String {
    let messages = &props.messages;
    let hint = messages.text(Key::EmbedImageHint);
    if !props.state.view.narrows() {
        return hint.to_owned();
    }
    let save = [("save", messages.text(Key::SaveOpen))];
    let filtered = messages.fill(Key::EmbedImageFiltered, &save);
    messages.sentences(&[hint.to_owned(), filtered])
}

/// What the view is called, in the language of the other page.
fn title(ready: &Localized, state: &PageState) -> String {
    let (descriptor, words) = (&ready.loaded.dataset.descriptor, &ready.messages);
    let list = descriptor.explorer.titles.text(words.locale());
    let part = match &state.view.part {
        Part::Overview | Part::Figures => return list.to_owned(),
        Part::Summary => words.text(Key::StorySummary),
        Part::Table => words.text(Key::TableTitle),
        Part::Figure(name) => {
            let figure = descriptor.figure(name);
            figure.map_or("", |figure| figure.titles.text(words.locale()))
        }
    };
    format!("{part} · {list}")
}

/// What the picture says.
fn sentence(props: &Props, pictured: &PageState, ready: &Localized) -> String {
    figure(props, pictured, ready).map_or_else(String::new, |figure| {
        format!("{}. {}", figure.title, figure.sentence)
    })
}

/// The figure that a view shows alone, if it does.
fn figure(props: &Props, state: &PageState, ready: &Localized) -> Option<Rc<Figure>> {
    let Part::Figure(_) = state.view.part else {
        return None;
    };
    let Localized {
        loaded, messages, ..
    } = ready;
    let (dataset, table) = (&loaded.dataset, &loaded.table);
    let page = view::page(dataset, table, messages, state, props.figures.model);
    page.figures.into_iter().next()
}

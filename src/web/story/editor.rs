//! The story as it is edited: its views in their order, and the ways to present it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};
use yew::virtual_dom::VComp;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::entry::entry;
use crate::i18n::{Key, Messages};
use crate::state::{MOST_VIEWS, SavedView, query_string};
use crate::view::Slide;
use crate::web::browser::clipboard::{copy, select};
use crate::web::browser::{boot, location};
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::context::PageContext;
use crate::web::explorer::header::is_plain;
use crate::web::explorer::msg::{Dispatch, Msg as PageMsg};
use crate::web::explorer::part::Figures;

/// The editor of the story that the explorer has.
pub fn editor(page: &PageContext<'_>, part: &'static Figures) -> Html {
    let (descriptor, locale) = (&page.loaded.dataset.descriptor, page.messages.locale());
    let figures = descriptor.explorer.figures.iter();
    let props = Props {
        story: page
            .state
            .story_views(&page.loaded.dataset, &mut Vec::new()),
        slides: page.deck(part).slides,
        figures: figures
            .map(|figure| (figure.name.clone(), figure.titles.text(locale).to_owned()))
            .collect(),
        query: query_string(&page.first_of_story()),
        messages: page.messages.clone(),
        dispatch: page.dispatch.clone(),
    };
    VComp::new::<Editor>(Rc::new(props), None).into()
}

/// What the editor is given.
#[derive(Properties)]
pub struct Props {
    /// The story.
    pub story: Vec<SavedView>,
    /// What its views show.
    pub slides: Vec<Slide>,
    /// The names and titles of the figures that a view can show.
    pub figures: Vec<(String, String)>,
    /// The query string with which the story is presented.
    pub query: String,
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

/// Something that changes the editor, but not the story.
#[derive(Clone)]
pub enum Msg {
    /// The link is to be copied.
    Copy,
    /// It has been, or it could not be.
    Copied(bool),
}

/// The editor.
pub struct Editor {
    /// How copying the link went.
    copied: Option<bool>,
    link: NodeRef,
}

impl Component for Editor {
    type Message = Msg;
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self {
            copied: None,
            link: NodeRef::default(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        if ctx.props().query != before.query {
            self.copied = None;
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Copy => {
                let link = ctx.link().clone();
                copy(address(ctx.props()), move |copied| {
                    link.send_message(Msg::Copied(copied));
                });
                return false;
            }
            Msg::Copied(copied) => {
                self.copied = Some(copied);
                if !copied {
                    select(&self.link);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let messages = &props.messages;
        let text = |key| messages.text(key);
        let views = props.slides.iter().enumerate();
        let mut count = messages.count(Key::StoryViews, props.story.len(), &[]);
        if props.story.len() == MOST_VIEWS {
            count = format!("{count}. {}", text(Key::StoryFull));
        }
        el("section")
            .class("story")
            .attr("data-story", "")
            .attr("aria-labelledby", "story-title")
            .child(
                el("h2")
                    .attr("id", "story-title")
                    .attr("tabindex", "-1")
                    .text(text(Key::StoryTitle)),
            )
            .child(el("p").class("hint").text(text(Key::StoryHint)))
            .child(el("p").attr("role", "status").text(&count))
            .child(el("ol").children(views.map(|(place, slide)| entry(props, place, slide))))
            .child(self.ways(ctx))
            .into()
    }
}

impl Editor {
    /// The link that presents the story, and the link to hand on.
    fn ways(&self, ctx: &Context<Self>) -> Element {
        let props = ctx.props();
        let messages: &Messages = &props.messages;
        let to = props.dispatch.clone();
        let follow = Callback::from(move |event: Event| {
            if event.dyn_ref::<MouseEvent>().is_some_and(is_plain) {
                event.prevent_default();
                boot::dispatch(boot::FILL_SCREEN);
                to.emit(PageMsg::Present);
            }
        });
        let present = el("a")
            .attr("data-present-story", "")
            .attr("href", &format!("?{}", props.query))
            .on(On::Click, follow)
            .text(messages.text(Key::StoryPresent));
        let field = el("input")
            .known_as(&self.link)
            .attr("type", "text")
            .attr("readonly", "")
            .attr("dir", "ltr")
            .attr("data-link", "")
            .value(&address(props));
        let label = el("label")
            .child(el("span").text(messages.text(Key::StoryLink)))
            .child(field);
        let copy = el("button")
            .attr("type", "button")
            .attr("data-copy", "")
            .on(
                On::Click,
                send(&ctx.link().callback(|message| message), Msg::Copy),
            )
            .text(messages.text(Key::StoryCopy));
        let said = self.copied.map_or("", |copied| {
            messages.text(if copied {
                Key::StoryCopied
            } else {
                Key::StoryRefused
            })
        });
        el("div")
            .class("ways")
            .child(present)
            .child(label)
            .child(copy)
            .child(
                el("p")
                    .attr("role", "status")
                    .attr("data-copied", "")
                    .text(said),
            )
    }
}

fn address(props: &Props) -> String {
    location::absolute(&props.query)
}

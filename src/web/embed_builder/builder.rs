//! The builder: choices, the code that follows from them, and a preview.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, HtmlElement, KeyboardEvent};
use yew::virtual_dom::VComp;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::choice::Choice;
use super::code::{Code, code};
use super::form::form;
use crate::i18n::{Group, Key, Messages};
use crate::state::{Action, Embed, PageState};
use crate::web::browser::clipboard::{copy, select};
use crate::web::browser::preview::{is_allowed, on_height};
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::context::PageContext;
use crate::web::explorer::msg::{Dispatch, Msg as PageMsg};
use crate::web::explorer::part::Figures;
use crate::web::load::Loaded;
use crate::web::localized::{Localized, localized};

/// The builder for the view that the explorer has.
pub fn builder(page: &PageContext<'_>, figures: &'static Figures) -> Html {
    let props = Props {
        figures,
        loaded: page.loaded.clone(),
        state: page.state.clone(),
        messages: page.messages.clone(),
        dispatch: page.dispatch.clone(),
    };
    VComp::new::<Builder>(Rc::new(props), None).into()
}

/// What the builder is given.
#[derive(Properties)]
pub struct Props {
    /// Makes the charts of the code's pages.
    pub figures: &'static Figures,
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The view.
    pub state: PageState,
    /// The words.
    pub messages: Rc<Messages>,
    /// The way to the explorer.
    pub dispatch: Dispatch,
}

impl PartialEq for Props {
    // The page is made again only when something has changed.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Something that changes the builder, but not the view.
#[derive(Clone)]
pub enum Msg {
    /// Something else was chosen.
    Choose(Rc<Choice>),
    /// The list and the words in the chosen language have arrived.
    Spoken(Localized),
    /// The page may frame itself.
    Framed,
    /// The preview has measured its height.
    Told(u32),
    /// The code is to be copied.
    Copy,
    /// It has been, or it could not be.
    Copied(bool),
}

/// The builder.
pub struct Builder {
    choice: Choice,
    /// The list and the words in the language of the other page, where that is not this page's.
    other: Option<Localized>,
    /// The height of what the preview shows, and its address.
    measured: Option<(String, u32)>,
    /// Whether the page may frame itself, so that the preview can be shown in place.
    frames: bool,
    /// How copying the code went.
    copied: Option<bool>,
    title: NodeRef,
    field: NodeRef,
    preview: NodeRef,
    _heights: Option<EventListener>,
}

impl Component for Builder {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let (preview, link) = (NodeRef::default(), ctx.link().clone());
        let asked = link.clone();
        spawn_local(async move {
            if is_allowed().await {
                asked.send_message(Msg::Framed);
            }
        });
        Self {
            choice: Choice::new(&ctx.props().state),
            other: None,
            measured: None,
            frames: false,
            copied: None,
            title: NodeRef::default(),
            field: NodeRef::default(),
            preview: preview.clone(),
            _heights: on_height(preview, move |height| link.send_message(Msg::Told(height))),
        }
    }

    fn changed(&mut self, _: &Context<Self>, _: &Props) -> bool {
        self.copied = None;
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Choose(choice) => {
                self.copied = None;
                self.choice = (*choice).clone();
                self.announce(ctx);
            }
            // Another language may have been chosen while this one was on its way.
            Msg::Spoken(ready) if self.choice.locale == Some(ready.messages.locale()) => {
                self.other = Some(ready);
            }
            Msg::Spoken(_) => return false,
            Msg::Framed => self.frames = true,
            Msg::Told(height) => {
                let measured = Some((self.code(ctx).address, height));
                if self.measured == measured {
                    return false;
                }
                self.measured = measured;
            }
            Msg::Copy => {
                let link = ctx.link().clone();
                copy(self.code(ctx).text.unwrap_or_default(), move |copied| {
                    link.send_message(Msg::Copied(copied));
                });
                return false;
            }
            Msg::Copied(copied) => {
                self.copied = Some(copied);
                if !copied {
                    select(&self.field);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let text = |key| props.messages.text(key);
        let (to, choose) = (props.dispatch.clone(), ctx.link().callback(Msg::Choose));
        // The button that opened it has the focus next.
        let close = PageMsg::Leave(Action::Frame(Embed::No), vec!["[data-embed]".to_owned()]);
        let closes = close.clone();
        let escape = Callback::from(move |event: Event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Escape") {
                to.emit(closes.clone());
            }
        });
        let heading = el("h2")
            .known_as(&self.title)
            .attr("id", "embed-title")
            .attr("tabindex", "-1")
            .text(text(Key::EmbedTitle));
        let button = el("button")
            .attr("type", "button")
            .attr("data-close", "")
            .on(On::Click, send(&props.dispatch, close))
            .text(text(Key::EmbedClose));
        let code = self.code(ctx);
        el("section")
            .class("builder")
            .attr("data-builder", "")
            .attr("aria-labelledby", "embed-title")
            .on(On::Key, escape)
            .child(el("div").class("heading").child(heading).child(button))
            .child(el("p").class("hint").text(text(Key::EmbedHint)))
            .child(form(
                props,
                &self.choice,
                self.spoken(ctx).messages.locale(),
                &choose,
            ))
            .child(self.result(ctx, &code))
            .child(self.preview(ctx, &code))
            .into()
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        // Whoever asked for it begins at its top.
        if let Some(title) = self.title.cast::<HtmlElement>().filter(|_| first) {
            let _ = title.focus();
        }
    }
}

impl Builder {
    /// The list and the words of the other page: those of this one until others are there.
    fn spoken(&self, ctx: &Context<Self>) -> Localized {
        let chosen = self.choice.locale;
        let other = self.other.as_ref();
        let other = other.filter(|ready| chosen == Some(ready.messages.locale()));
        other.cloned().unwrap_or_else(|| Localized {
            loaded: ctx.props().loaded.clone(),
            messages: ctx.props().messages.clone(),
            groups: Vec::new(),
            supplies: 0,
        })
    }

    /// Asks for the chosen language, unless it is there.
    fn announce(&self, ctx: &Context<Self>) {
        let here = self.spoken(ctx).messages.locale();
        let Some(wanted) = self.choice.locale.filter(|locale| *locale != here) else {
            return;
        };
        let figures = ctx.props().figures;
        let page = localized(wanted, Group::ALL.to_vec(), vec![figures.supply]);
        let link = ctx.link().clone();
        spawn_local(async move {
            // Without it the code stays in the language of this page, and the list of languages shows it.
            if let Some(ready) = page.await {
                link.send_message(Msg::Spoken(ready));
            }
        });
    }

    fn code(&self, ctx: &Context<Self>) -> Code {
        let ready = self.spoken(ctx);
        let make = |measured| code(ctx.props(), &self.choice, &ready, measured);
        let first = make(None);
        match &self.measured {
            Some((address, height)) if *address == first.address => make(Some(*height)),
            _ => first,
        }
    }

    /// The code, and what copies it.
    fn result(&self, ctx: &Context<Self>, code: &Code) -> Element {
        let text = |key| ctx.props().messages.text(key);
        let copy = send(&ctx.link().callback(|message| message), Msg::Copy);
        let said = self.copied.map_or("", |copied| {
            text(if copied {
                Key::StoryCopied
            } else {
                Key::EmbedRefused
            })
        });
        let mut result = el("div")
            .class("code")
            .child(el("p").attr("role", "status").text(&code.hint));
        if let Some(snippet) = &code.text {
            let field = el("textarea")
                .known_as(&self.field)
                .attr("readonly", "")
                .attr("dir", "ltr")
                .attr("rows", "6")
                .attr("data-code", "")
                .value(snippet);
            let label = el("label").child(el("span").text(text(Key::EmbedCode)));
            let button = el("button")
                .attr("type", "button")
                .attr("data-copy", "")
                .on(On::Click, copy)
                .text(text(Key::EmbedCopy));
            result = result.child(label.child(field)).child(button);
        }
        let status = el("p").attr("role", "status").attr("data-copied", "");
        result.child(status.text(said))
    }

    fn preview(&self, ctx: &Context<Self>, code: &Code) -> Element {
        let title = ctx.props().messages.text(Key::EmbedPreview);
        let preview = el("div").class("preview").child(el("h3").text(title));
        if !self.frames {
            let link = el("a")
                .attr("href", &code.address)
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .attr("data-preview", "")
                .text(ctx.props().messages.text(Key::SaveOpenTab));
            return preview.child(link);
        }
        let width = Choice::pixels(&self.choice.width);
        let width = width.map_or_else(|| "100%".to_owned(), |width| width.to_string());
        // Another address is another frame: one that goes to it would be a step of the history.
        let frame = el("iframe")
            .key(&code.address)
            .known_as(&self.preview)
            .attr("src", &code.address)
            .attr("title", title)
            .attr("width", &width)
            .number("height", code.height)
            .attr("loading", "lazy");
        let scroll = el("div")
            .class("scroll")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", title);
        preview.child(scroll.child(frame))
    }
}

//! The explorer: one state, in the address, and the page that follows from it.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::{Component, Context, Html, Properties};

use super::app::preferred;
use super::browser::size::SizeObserver;
use super::browser::{document, frame, location, relay};
use super::controls::controls;
use super::element::el;
use super::facets::{Panel, facets};
use super::figures::{figures, saver};
use super::frame::{footer, header, skip};
use super::load::Loaded;
use super::msg::Msg;
use super::shown::Shown;
use super::table::participants;
use super::toolkit::Toolkit;
use super::waiting::{Studio, waiting};
use crate::i18n::{Locale, Messages};
use crate::state::{Action, Embed, Notice, PageState, Parsed, parse, query_string, reduce};
use crate::view::{self, Page};

/// What the explorer is given.
#[derive(Properties)]
pub struct Props {
    /// What the program can do.
    pub toolkit: &'static Toolkit,
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The words to begin with.
    pub messages: Rc<Messages>,
    /// Whether the focus begins at the heading, because what had it is gone.
    pub take_focus: bool,
}

impl PartialEq for Props {
    // What is loaded never changes in place, so it is the same if it is the same allocation.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.loaded, &other.loaded) && Rc::ptr_eq(&self.messages, &other.messages)
    }
}

/// The page of a loaded list.
pub struct Explorer {
    state: PageState,
    notices: Vec<Notice>,
    /// The list and the words in the language shown now.
    loaded: Rc<Loaded>,
    messages: Rc<Messages>,
    page: Page,
    panel: Panel,
    studio: Studio,
    /// Where the focus goes once the page has followed an action that removes what had it.
    focus_next: Vec<String>,
    /// Tells an embedding page the height of the content, as long as the page is embedded.
    teller: Option<SizeObserver>,
    _listeners: [Option<EventListener>; 2],
}

impl Component for Explorer {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props {
            loaded,
            messages,
            take_focus,
            ..
        } = ctx.props();
        let mut parsed = arrived(ctx, loaded);
        if let Some(value) = loaded.unknown.clone() {
            parsed.notices.push(Notice::UnknownValue {
                name: "dataset".to_owned(),
                value,
            });
        }
        let (travelled, failed) = (ctx.link().clone(), ctx.link().clone());
        let mut explorer = Self {
            page: page(ctx, (loaded, messages), &parsed.state, &parsed.notices),
            state: parsed.state,
            notices: parsed.notices,
            loaded: loaded.clone(),
            messages: messages.clone(),
            panel: Panel::default(),
            studio: Studio::NotAsked,
            focus_next: Vec::new(),
            teller: None,
            _listeners: [
                location::on_travel(move || travelled.send_message(Msg::Travelled)),
                relay::hear(relay::FAILED, move || {
                    failed.send_message(Msg::StudioFailed)
                }),
            ],
        };
        if *take_focus {
            explorer.focus_next.push("h1".to_owned());
        }
        explorer.follow(ctx);
        explorer
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Act(action) => self.act(ctx, action),
            Msg::Leave(action, selectors) => {
                self.focus_next = selectors;
                self.act(ctx, action);
            }
            // Whoever presents already needs no beginning.
            Msg::Present if self.state.slide > 0 => return false,
            Msg::Present => {
                let slide = match ctx.props().toolkit.presenting {
                    Some(presenting) => (presenting.slide)(&self.state, 1, &self.loaded.dataset),
                    None => Action::Slide(1, None),
                };
                self.act(ctx, slide);
            }
            Msg::Reveal => self.panel.open = !self.panel.open,
            Msg::Narrow(facet, text) => self.panel.narrow(facet, text),
            Msg::Travelled => {
                let parsed = arrived(ctx, &self.loaded);
                self.notices = parsed.notices;
                self.act(ctx, Action::Travel(Box::new(parsed.state)));
            }
            // Another language may have been chosen while this one was on its way.
            Msg::Worded(ready) if ready.messages.locale() == self.wanted(ctx) => {
                (self.loaded, self.messages) = (ready.loaded, ready.messages);
                self.make(ctx);
                // What could not be had before may be there again.
                if self.studio == Studio::Failed {
                    self.studio = Studio::NotAsked;
                    self.follow(ctx);
                }
            }
            Msg::Worded(_) => return false,
            Msg::Wordless => {
                if self.messages.locale() != self.wanted(ctx) {
                    relay::say(relay::LOST);
                }
                return false;
            }
            Msg::StudioFailed => self.studio = Studio::Failed,
            // It comes once, however often it is asked for on its way.
            Msg::AskStudio if self.studio == Studio::Asked => return false,
            // The studio itself lacks nothing but words.
            Msg::AskStudio if ctx.props().toolkit.studio => {
                self.studio = Studio::NotAsked;
                self.follow(ctx);
            }
            Msg::AskStudio => self.ask_studio(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (toolkit, loaded) = (ctx.props().toolkit, &self.loaded);
        let (messages, to) = (&*self.messages, &ctx.link().callback(|message| message));
        let page = &self.page;
        let shown = Shown {
            toolkit,
            loaded,
            messages: &self.messages,
            state: &self.state,
            ignored: &self.notices,
            page,
            panel: &self.panel,
            send: to,
        };
        let presenting = toolkit.presenting;
        if let (Some(presenting), true) = (presenting, self.state.slide > 0) {
            return (presenting.slides)(&shown);
        }
        let story = presenting.filter(|_| !self.state.story.is_empty());
        let builder = toolkit
            .builder
            .filter(|_| self.state.embed == Embed::Builder);
        let list = page.table.as_ref();
        let list = list.map(|table| participants(table, messages, to, saver(&shown, None)));
        let (above, below) = if page.found {
            (list, None)
        } else {
            (None, list)
        };
        // It is the list that changes its place, so that a mark which narrows it keeps the focus.
        let content = el("div")
            .class("content")
            .optional(above)
            .optional((!page.figures.is_empty()).then(|| figures(&shown)))
            .optional(below);
        let columns = el("div")
            .class("columns")
            .optional(
                (!page.facets.is_empty()).then(|| facets(&page.facets, messages, to, &self.panel)),
            )
            .child(content);
        let main = el("main")
            .attr("id", "main")
            .attr("tabindex", "-1")
            .optional(shown.notices())
            .child(story.map_or_else(Html::default, |story| (story.editor)(&shown)))
            .child(builder.map_or_else(Html::default, |builder| builder(&shown)))
            .child(controls(page, messages, to))
            .child(columns);
        el("div")
            .class(if page.embed.is_framed() {
                "page embedded"
            } else {
                "page"
            })
            .optional(skip(page, messages))
            .child(header(page, messages, &loaded.home, to))
            .child(main)
            .optional(waiting(self.studio, messages, to))
            .child(footer(page, messages, loaded))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            // A page with nothing before it has nothing to take over.
            let _ = relay::take_over();
            document::set_ready(ctx.props().toolkit.studio);
        }
        self.tell();
        let locale = self.messages.locale();
        document::set_language(locale);
        // A presentation names its slides itself.
        if self.state.slide == 0 || ctx.props().toolkit.presenting.is_none() {
            document::set_title(&self.page.title);
        }
        document::focus_first(&std::mem::take(&mut self.focus_next));
    }
}

impl Explorer {
    /// Does what a person asked for, and writes the address of what follows.
    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        let (after, step) = reduce(&self.state, action);
        location::write(&query_string(&after), step);
        self.state = after;
        self.make(ctx);
        self.follow(ctx);
    }

    /// Whether the state has slides to present, a story to edit, or code for another page to build.
    fn wants_studio(&self) -> bool {
        let builds = self.state.embed == Embed::Builder;
        builds || self.state.slide > 0 || !self.state.story.is_empty()
    }

    /// Makes the page anew.
    fn make(&mut self, ctx: &Context<Self>) {
        let with = (&*self.loaded, &*self.messages);
        self.page = page(ctx, with, &self.state, &self.notices);
    }

    fn ask_studio(&mut self) {
        self.studio = Studio::Asked;
        relay::say(relay::ASK);
    }

    /// The language that the page's place or the view asks for, otherwise the browser.
    fn wanted(&self, ctx: &Context<Self>) -> Locale {
        let place = ctx.props().loaded.home.locale;
        place.or(self.state.locale).unwrap_or_else(preferred)
    }

    /// Has the embedding page follow what is rendered.
    fn tell(&mut self) {
        // A presentation fills the frame that there is, whatever its content. What is shown until the studio brings what was asked
        // for has another height than that.
        let waits = self.page.lacking && self.studio == Studio::Asked;
        let tells = self.state.embed.is_framed() && self.state.slide == 0 && !waits;
        if self.teller.is_some() != tells {
            self.teller = tells.then(frame::tell_height).flatten();
        }
    }

    /// Has the program and its words follow the state.
    fn follow(&mut self, ctx: &Context<Self>) {
        if !ctx.props().toolkit.studio
            && (self.page.lacking || self.wants_studio())
            && self.studio == Studio::NotAsked
        {
            self.ask_studio();
        }
        let wanted = self.wanted(ctx);
        if self.messages.locale() != wanted {
            // The old words stay until the new ones are there, so that nothing flashes.
            let (link, ready) = (ctx.link().clone(), (ctx.props().toolkit.ready)(wanted));
            spawn_local(async move {
                link.send_message(ready.await.map_or(Msg::Wordless, Msg::Worded));
            });
        }
    }
}

/// The state that the address leads to.
fn arrived(ctx: &Context<Explorer>, loaded: &Loaded) -> Parsed {
    let mut parsed = parse(&location::query(), Some(&loaded.dataset));
    // The page's place has the last word, after however long a link.
    if loaded.home.nameless {
        parsed.leave_names_out();
    }
    // What the page's place says needs no saying, and nothing else is heard of it.
    if loaded.home.locale.is_some() {
        parsed.state.locale = None;
    }
    if loaded.home.dataset.is_some() {
        parsed.state.dataset = None;
    }
    if let Some(presenting) = ctx.props().toolkit.presenting {
        (presenting.arrive)(&mut parsed, &loaded.dataset);
    }
    parsed
}

/// The page that follows from a state.
fn page(
    ctx: &Context<Explorer>,
    (loaded, messages): (&Loaded, &Messages),
    state: &PageState,
    notices: &[Notice],
) -> Page {
    let (toolkit, dataset) = (ctx.props().toolkit, &loaded.dataset);
    let mut page = view::page(dataset, &loaded.table, messages, state, toolkit.modeller);
    let troubled = !notices.is_empty() || !dataset.issues.is_empty();
    // Notes in other languages than English are the studio's too.
    page.lacking |= !toolkit.studio && (troubled || opens_a_note(loaded, messages.locale(), state));
    page
}

/// Whether an entry whose details are open has a note that is told in a language, and is not yet.
fn opens_a_note(loaded: &Loaded, locale: Locale, state: &PageState) -> bool {
    let mut records = loaded.dataset.records.iter();
    !state.open.is_empty()
        && records.any(|record| {
            state.open.contains(&record.number)
                && record.note.get(Locale::English).is_some()
                && record.note.get(locale).is_none()
        })
        && loaded.package.notes(locale).is_some()
}

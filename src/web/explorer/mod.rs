//! The explorer: one state, in the address, and the page that follows from it.

mod arrival;
pub mod context;
pub mod controls;
pub mod details;
pub mod facets;
pub mod header;
mod loading;
pub mod msg;
pub mod part;
mod render;
mod save_button;
pub mod standing;
mod table;
mod waiting;
mod wants;

use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Component, Context, Html, Properties};

pub use self::save_button::save;

use self::arrival::arrival;
use self::facets::Panel;
use self::msg::Msg;
use self::part::{Loader, Part, Parts};
use self::standing::{Left, Standing};
use self::wants::Want;
use super::browser::size::SizeObserver;
use super::browser::{boot, document, frame, location};
use super::load::Loaded;
use crate::i18n::Messages;
use crate::state::{Action, Notice, PageState, View, query_string, reduce};
use crate::view::{self, Modeller, Page, no_charts};

/// What the explorer is given.
#[derive(Properties)]
pub struct Props {
    /// The parts that are there from the beginning, with all that they need of the list.
    pub parts: Parts,
    /// Loads the others.
    pub load: Loader,
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
    parts: Parts,
    /// What has arrived of the page's wants.
    here: Vec<Want>,
    /// What is on its way.
    coming: Vec<Want>,
    /// What could not be had at the last attempt.
    missed: Vec<Want>,
    /// Whether that is said.
    unreachable: bool,
    /// Parts that a person has asked for.
    asked: Vec<Part>,
    page: Page,
    panel: Panel,
    /// The charts as they were sent, until the page draws its own.
    standing: Option<Standing>,
    /// What a reader has done to them, until it is done to those that are drawn.
    left: Option<Left>,
    /// Where the focus goes once the page has followed an action that removes what had it.
    focus_next: Vec<String>,
    /// What a reader has asked to save, until its menu is open.
    saving: Option<String>,
    /// Tells an embedding page the height of the content, as long as the page is embedded.
    height_report: Option<SizeObserver>,
    _listeners: [Option<EventListener>; 2],
}

impl Component for Explorer {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props {
            parts,
            loaded,
            messages,
            take_focus,
            ..
        } = ctx.props();
        let mut parsed = arrival(parts, loaded);
        if let Some(value) = loaded.unknown.clone() {
            parsed.notices.push(Notice::UnknownValue {
                name: "dataset".to_owned(),
                value,
            });
        }
        let (travelled, unreachable) = (ctx.link().clone(), ctx.link().clone());
        let here = match parts.figures {
            Some(_) => vec![Want::Part(Part::Figures), Want::FigureData],
            None => Vec::new(),
        };
        let model = model(parts, &here);
        let mut explorer = Self {
            page: view::page(
                &loaded.dataset,
                &loaded.table,
                messages,
                &parsed.state,
                model,
            ),
            state: parsed.state,
            notices: parsed.notices,
            loaded: loaded.clone(),
            messages: messages.clone(),
            parts: *parts,
            here,
            coming: Vec::new(),
            missed: Vec::new(),
            unreachable: false,
            asked: Vec::new(),
            panel: Panel::default(),
            standing: Standing::new().filter(|_| parts.figures.is_none()),
            left: None,
            focus_next: Vec::new(),
            saving: None,
            height_report: None,
            _listeners: [
                location::on_travel(move || travelled.send_message(Msg::Travelled)),
                boot::listen(boot::UNREACHABLE, move || {
                    unreachable.send_message(Msg::Unreachable);
                }),
            ],
        };
        if *take_focus {
            explorer.focus_next.push("h1".to_owned());
        }
        explorer.load_missing(ctx);
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
                let slide = match self.parts.present {
                    Some(present) => (present.to_slide)(&self.state, 1, &self.loaded.dataset),
                    None => Action::Slide(1, None),
                };
                self.act(ctx, slide);
            }
            Msg::Reveal => self.panel.open = !self.panel.open,
            Msg::Narrow(facet, text) => self.panel.narrow(facet, text),
            Msg::Travelled => {
                let parsed = arrival(&self.parts, &self.loaded);
                self.notices = parsed.notices;
                self.act(ctx, Action::Travel(Box::new(parsed.state)));
            }
            Msg::Ask(part) => {
                self.asked.push(part);
                self.retry(ctx);
            }
            Msg::Retry => self.retry(ctx),
            Msg::Arrived(want, arrived) => self.integrate(ctx, want, arrived),
            Msg::Missed(want) => self.give_up(want),
            Msg::Unreachable => self.unreachable = true,
            // Another language may have been chosen while this one was on its way, or more of the page may have come.
            Msg::Localized(page) => return self.set_language(ctx, page),
            Msg::NotLocalized => {
                if self.messages.locale() != self.wanted_locale(ctx) {
                    boot::dispatch(boot::LOST);
                }
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.render(&ctx.link().callback(|message| message))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            // A page with nothing before it has nothing to take over.
            let _ = boot::take_over();
        }
        if let Some(standing) = &self.standing {
            standing.set_busy(!self.is_as_sent(ctx));
        }
        document::set_ready(self.wants().iter().all(|want| self.here.contains(want)));
        self.report_height();
        document::set_language(self.messages.locale());
        // A presentation names its slides itself.
        if self.state.slide == 0 || self.parts.present.is_none() {
            document::set_title(&self.page.title);
        }
        if let (Some(figures), Some(left)) = (self.parts.figures, self.left.take()) {
            (figures.resume)(&left);
        }
        if let Some(name) = self.saving.take() {
            let _ = document::open_menu(&name);
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
        self.make();
        self.load_missing(ctx);
    }

    /// Makes the page anew.
    fn make(&mut self) {
        let (dataset, table) = (&self.loaded.dataset, &self.loaded.table);
        let model = model(&self.parts, &self.here);
        self.page = view::page(dataset, table, &self.messages, &self.state, model);
    }

    /// Has the embedding page follow what is rendered.
    fn report_height(&mut self) {
        // A presentation fills the frame that there is, whatever its content. What is shown until the charts have come has another height
        // than they.
        let waits = self.page.lacking && !self.coming.is_empty();
        let tells = self.state.embed.is_framed() && self.state.slide == 0 && !waits;
        if self.height_report.is_some() != tells {
            self.height_report = tells.then(frame::tell_height).flatten();
        }
    }

    /// Whether the charts as they were sent are those of the view.
    fn is_as_sent(&self, ctx: &Context<Self>) -> bool {
        self.state.view == View::default()
            && self.messages.locale() == ctx.props().messages.locale()
    }
}

/// Makes the models of figures, as far as there is what they need.
fn model(parts: &Parts, here: &[Want]) -> Modeller {
    match parts.figures {
        Some(figures) if here.contains(&Want::FigureData) => figures.model,
        Some(figures) => figures.plain_model,
        None => no_charts,
    }
}

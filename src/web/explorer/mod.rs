//! The explorer: one state, in the address, and the page that follows from it.

pub mod context;
pub mod controls;
pub mod details;
pub mod facets;
pub mod header;
pub mod msg;
mod save_button;
pub mod standing;
mod table;
mod waiting;
mod wants;

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::{Component, Context, Html, Properties};

pub use self::save_button::save;

use self::context::PageContext;
use self::controls::controls;
use self::facets::{Panel, facets};
use self::header::{footer, header, skip};
use self::msg::Msg;
use self::standing::{Left, Standing};
use self::table::participants;
use self::waiting::{Waiting, waiting};
use self::wants::{Arrived, Want, wants};
use super::browser::size::SizeObserver;
use super::browser::{boot, document, frame, location, window};
use super::dom::el;
use super::load::Loaded;
use super::localized::{Localized, localized, preferred};
use super::parts::{Part, Parts, Supply};
use crate::i18n::{Group, Locale, Messages};
use crate::state::{Action, Embed, Notice, PageState, Parsed, View, parse, query_string, reduce};
use crate::view::{self, Modeller, Page, no_charts};

/// What the explorer is given.
#[derive(Properties)]
pub struct Props {
    /// The parts that are there from the beginning, with all that they need of the list.
    pub parts: Parts,
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
        } = ctx.props();
        let mut parsed = arrived(parts, loaded);
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
                let parsed = arrived(&self.parts, &self.loaded);
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
        let (loaded, messages, page) = (&self.loaded, &*self.messages, &self.page);
        let to = &ctx.link().callback(|message| message);
        let context = PageContext {
            parts: &self.parts,
            loaded,
            messages: &self.messages,
            state: &self.state,
            ignored: &self.notices,
            page,
            panel: &self.panel,
            dispatch: to,
        };
        // What shows figures waits for all that they need.
        let figures = self.parts.figures.filter(|_| self.has_figure_data());
        if let (Some(present), Some(figures), true) =
            (self.parts.present, figures, self.state.slide > 0)
        {
            return (present.slides)(&context, figures);
        }
        let story = self.parts.story.zip(figures);
        let story = story.filter(|_| !self.state.story.is_empty());
        let builder = self.parts.embed_builder.zip(self.parts.figures);
        let builder = builder.filter(|_| self.state.embed == Embed::Builder);
        let list = page.table.as_ref();
        let list = list.map(|table| participants(table, messages, to, save(&context, None)));
        let (above, below) = if page.found {
            (list, None)
        } else {
            (None, list)
        };
        // It is the list that changes its place, so that a mark which narrows it keeps the focus.
        let content = el("div")
            .class("content")
            .optional(above)
            .child(self.charts(&context))
            .optional(below);
        let columns = el("div")
            .class("columns")
            .optional(
                (!page.facets.is_empty()).then(|| facets(&page.facets, messages, to, &self.panel)),
            )
            .child(content);
        let notices = self
            .parts
            .notices
            .and_then(|notices| (notices.list)(&context));
        let main = el("main")
            .attr("id", "main")
            .attr("tabindex", "-1")
            .optional(notices)
            .child(story.map_or_else(Html::default, |(story, figures)| {
                (story.editor)(&context, figures)
            }))
            .child(builder.map_or_else(Html::default, |(part, figures)| {
                (part.builder)(&context, figures)
            }))
            .child(controls(page, messages, to))
            .child(columns);
        el("div")
            .class(if page.embed.is_framed() {
                "page embedded"
            } else {
                "page"
            })
            .optional(skip(page, messages))
            .child(header(page, messages, &loaded.site, to))
            .child(main)
            .optional(waiting(self.waiting(), messages, to))
            .child(footer(page, messages, loaded))
            .into()
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
    /// The figures of the page: drawn, as they were sent, or none.
    fn charts(&self, context: &PageContext<'_>) -> Html {
        match (self.parts.figures, &self.standing) {
            (Some(figures), _) if !self.page.figures.is_empty() => {
                (figures.section)(context).into()
            }
            (None, Some(standing)) if self.page.lacking => standing.node(),
            _ => Html::default(),
        }
    }

    /// Whether the charts as they were sent are those of the view.
    fn is_as_sent(&self, ctx: &Context<Self>) -> bool {
        self.state.view == View::default()
            && self.messages.locale() == ctx.props().messages.locale()
    }

    fn has_figure_data(&self) -> bool {
        self.here.contains(&Want::FigureData)
    }

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

    fn wants(&self) -> Vec<Want> {
        let list = (&*self.loaded, self.messages.locale());
        let (page, state) = (&self.page, &self.state);
        wants(page, state, &self.notices, list, &self.parts, &self.asked)
    }

    fn waiting(&self) -> Waiting {
        // Charts that stand need no excuse.
        let excused =
            [Want::Part(Part::Figures)].map(|want| self.standing.is_some().then_some(want));
        if self.unreachable {
            Waiting::Failed
        } else if self
            .coming
            .iter()
            .any(|want| !excused.contains(&Some(*want)))
        {
            Waiting::Loading
        } else {
            Waiting::Nothing
        }
    }

    /// The language that the page's place or the view asks for, otherwise the browser.
    fn wanted_locale(&self, ctx: &Context<Self>) -> Locale {
        let place = ctx.props().loaded.site.locale;
        place.or(self.state.locale).unwrap_or_else(preferred)
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

    fn retry(&mut self, ctx: &Context<Self>) {
        self.missed.clear();
        self.unreachable = false;
        self.load_missing(ctx);
    }

    /// Has the parts of the program and the words follow the state.
    fn load_missing(&mut self, ctx: &Context<Self>) {
        // Where a page is rendered before any browser has it, it gets nothing but what it begins with.
        if window().is_none() {
            return;
        }
        for want in self.wants() {
            let known = [&self.here, &self.coming, &self.missed];
            if known.iter().any(|wants| wants.contains(&want)) {
                continue;
            }
            self.coming.push(want);
            let (link, parts) = (ctx.link().clone(), self.parts);
            let (loaded, messages) = (self.loaded.clone(), self.messages.clone());
            spawn_local(async move {
                link.send_message(match want.load(loaded, messages, parts).await {
                    Some(arrived) => Msg::Arrived(want, arrived),
                    None => Msg::Missed(want),
                });
            });
        }
        let wanted = self.wanted_locale(ctx);
        if self.messages.locale() != wanted {
            // The old words stay until the new ones are there, so that nothing flashes.
            let (link, page) = (
                ctx.link().clone(),
                localized(wanted, self.groups(), self.supplies()),
            );
            spawn_local(async move {
                link.send_message(page.await.map_or(Msg::NotLocalized, Msg::Localized));
            });
        }
    }

    /// The groups of messages that the page has.
    fn groups(&self) -> Vec<Group> {
        let mut groups = Group::ALL.to_vec();
        groups.retain(|group| self.messages.has(*group));
        groups
    }

    /// What has been added to the list.
    fn supplies(&self) -> Vec<Supply> {
        let here = self.here.iter();
        here.filter_map(|want| want.supply(&self.parts)).collect()
    }

    /// Goes on without what could not be had.
    fn give_up(&mut self, want: Want) {
        self.coming.retain(|coming| *coming != want);
        self.missed.push(want);
        boot::dispatch(boot::LOST);
    }

    /// Takes what has arrived into the page.
    fn integrate(&mut self, ctx: &Context<Self>, want: Want, arrived: Arrived) {
        self.coming.retain(|coming| *coming != want);
        // For another language than the page has by now, it is asked for again.
        if arrived.locale == self.messages.locale() {
            if let Some((group, text)) = arrived.words
                && Rc::make_mut(&mut self.messages)
                    .unpack(&text, group)
                    .is_err()
            {
                // Words of another release are as good as none.
                return self.give_up(want);
            }
            self.here.push(want);
            self.parts = self.parts.and(arrived.parts);
            if let Some(addition) = arrived.addition {
                self.loaded = Rc::new(addition(&self.loaded));
            }
            if want == Want::Part(Part::Figures) {
                self.left = self.standing.take().map(Standing::left);
            }
            if want == Want::Part(Part::Save) {
                self.saving = document::asked_to_save();
            }
            if matches!(want, Want::Part(Part::Present | Part::Story)) {
                let parsed = self::arrived(&self.parts, &self.loaded);
                (self.state, self.notices) = (parsed.state, parsed.notices);
            }
            self.make();
        }
        self.load_missing(ctx);
    }

    /// Has the page speak another language, if it still wants to and nothing has come that the language lacks.
    fn set_language(&mut self, ctx: &Context<Self>, page: Localized) -> bool {
        if page.messages.locale() != self.wanted_locale(ctx) {
            return false;
        }
        if page.groups != self.groups() || page.supplies != self.supplies().len() {
            self.load_missing(ctx);
            return false;
        }
        (self.loaded, self.messages) = (page.loaded, page.messages);
        self.make();
        // What could not be had before may be there again.
        self.retry(ctx);
        true
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

/// The state that the address leads to.
fn arrived(parts: &Parts, loaded: &Loaded) -> Parsed {
    let mut parsed = parse(&location::query(), Some(&loaded.dataset));
    // The page's place has the last word, after however long a link.
    if loaded.site.nameless {
        parsed.leave_names_out();
    }
    // What the page's place says needs no saying, and nothing else is heard of it.
    if loaded.site.locale.is_some() {
        parsed.state.locale = None;
    }
    if loaded.site.dataset.is_some() {
        parsed.state.dataset = None;
    }
    let story = parts.present.map(|present| present.read_story);
    let story = story.or(parts.story.map(|story| story.read_story));
    if let Some(read_story) = story {
        read_story(&mut parsed, &loaded.dataset);
    }
    parsed
}

//! The presenter: one slide at a time over the whole window, and over the whole screen where that is granted.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html};

use super::below::SCROLLS;
use super::commands::{Command, WHOLE, on_command};
use super::deck::Props;
use super::handout::handout;
use super::panels::{cover, filters, help};
use super::remote::{State, remote};
use super::slide::slide;
use crate::i18n::Key;
use crate::state::{Action, Measure};
use crate::web::browser::{boot, document};
use crate::web::dom::{Element, el};
use crate::web::explorer::context::PageContext;
use crate::web::explorer::msg::Msg as PageMsg;
use crate::web::explorer::part::Figures;

/// The presentation of what the explorer shows.
pub fn slides(page: &PageContext<'_>, figures: &'static Figures) -> Html {
    VComp::new::<Presenter>(Rc::new(Props::new(page, figures)), None).into()
}

/// Something that changes the presentation.
#[derive(Clone)]
pub enum Msg {
    /// A presenter asks for something.
    Do(Command),
    /// The page fills the screen now, or no longer.
    Filled(bool),
    /// Keys that are characters are to count, or no longer.
    Letters,
}

/// The presentation.
pub struct Presenter {
    state: State,
    /// Whether the presenter goes on when the page no longer fills the screen.
    stays: bool,
    /// Whether keys that are characters count, as the listener for keys is told.
    letters: Rc<Cell<bool>>,
    /// Where the focus goes next.
    focus_next: Option<&'static str>,
    _listeners: [Option<EventListener>; 2],
}

/// A mark that has the focus, in a figure that shows its label.
const LABELLED: &str = ".presenter .frame:has([role='tooltip']) .mark:focus";

impl Component for Presenter {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let (pressed, filled) = (ctx.link().clone(), ctx.link().clone());
        let direction = ctx.props().messages.locale().direction();
        let letters = Rc::new(Cell::new(true));
        let heeded = letters.clone();
        Self {
            state: State {
                full: document::is_full_screen(),
                ..State::default()
            },
            stays: false,
            letters,
            focus_next: Some(WHOLE),
            _listeners: [
                on_command(direction, heeded, move |command| {
                    pressed.send_message(Msg::Do(command));
                }),
                document::on_full_screen(move |full| filled.send_message(Msg::Filled(full))),
            ],
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        if ctx.props().deck.at != before.deck.at {
            self.state.table = false;
            self.focus_next = self.focus_next.or(Some(WHOLE));
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Do(command) => self.run(ctx, command),
            Msg::Letters => self.letters.set(!self.letters.get()),
            Msg::Filled(full) => {
                // The key that ends full screen is the one that ends presentations, and the browser keeps it to itself. One that is pressed
                // while the screen is being filled may end that before the page has heard of its beginning.
                if !full && !self.stays {
                    self.end(ctx);
                }
                self.state.full = full;
                self.stays = false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let (deck, messages) = (&props.deck, &props.messages);
        let to = &ctx.link().callback(|message| message);
        let covered = self.state.help || self.state.blank;
        let (place, total) = ((deck.at + 1).to_string(), deck.total().to_string());
        let said = [("place", &*place), ("total", &*total)];
        let part = |tag, class| el(tag).class(class).flag("inert", covered);
        let top = part("header", "strap")
            .child(el("h1").text(&props.list))
            .child(
                el("p")
                    .attr("data-slide", &place)
                    .attr("data-slides", &total)
                    .text(&messages.fill(Key::PresentPlace, &said)),
            );
        let stage = part("div", "stage")
            .child(slide(props, self.state.table))
            .optional(self.state.filters.then(|| filters(props, to)));
        el("main")
            .class("presenter")
            .attr("data-presenter", "")
            .attr("tabindex", "-1")
            .attr("aria-label", messages.text(Key::PresentName))
            .child(top)
            .child(announcement(&spoken(props)))
            .child(stage)
            .child(part("div", "controls-place").child(remote(props, self.state, to)))
            .optional(
                self.state
                    .help
                    .then(|| help(messages, self.letters.get(), to)),
            )
            .optional(self.state.blank.then(|| cover(messages, to)))
            .child(handout(props))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        document::set_title(&title(ctx.props()));
        match self.focus_next.take() {
            // A button that turned the slide keeps the focus; what has gone with the slide cannot.
            Some(WHOLE) if document::has_focus_within(".presenter .remote") => {}
            Some(selector) => document::focus_first(&[selector.to_owned()]),
            // What had it has gone, as a filter that was removed: the next key is still the presenter's.
            None if document::has_lost_focus() => document::focus_first(&[WHOLE.to_owned()]),
            None => {}
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        boot::dispatch(boot::LEAVE_SCREEN);
        // However the presentation ended, once the page is there again.
        let begun = || document::focus_first(&["[data-present]".to_owned()]);
        Timeout::new(0, begun).forget();
    }
}

impl Presenter {
    fn run(&mut self, ctx: &Context<Self>, command: Command) {
        let deck = &ctx.props().deck;
        let last = deck.total().saturating_sub(1);
        let state = &mut self.state;
        // Whatever is pressed over a black screen brings the slide back and does nothing else.
        if state.blank {
            state.blank = false;
            self.focus_next = Some(WHOLE);
            return;
        }
        match command {
            Command::Previous => go(ctx, deck.at.saturating_sub(1)),
            Command::Next => go(ctx, (deck.at + 1).min(last)),
            Command::First => go(ctx, 0),
            Command::Last => go(ctx, last),
            Command::Filters => {
                state.filters = !state.filters;
                self.focus_next = Some(if state.filters {
                    ".panel button"
                } else {
                    "[data-do='filters']"
                });
            }
            Command::Help => {
                state.help = !state.help;
                self.focus_next = Some(if state.help {
                    ".keys button"
                } else {
                    "[data-do='keys']"
                });
            }
            Command::Numbers => act(ctx, Action::Measure(Measure::Numbers)),
            Command::Shares => act(ctx, Action::Measure(Measure::Shares)),
            Command::Table => state.table = !state.table,
            Command::Blank => {
                state.blank = true;
                self.focus_next = Some(".cover");
            }
            Command::Up => document::scroll(SCROLLS, -1),
            Command::Down => document::scroll(SCROLLS, 1),
            Command::Fill if state.full => {
                self.stays = true;
                boot::dispatch(boot::LEAVE_SCREEN);
            }
            Command::Fill => boot::dispatch(boot::FILL_SCREEN),
            Command::Print => document::print(),
            Command::End if state.help => self.run(ctx, Command::Help),
            Command::End if state.filters => self.run(ctx, Command::Filters),
            // On a mark the first press closes its label; a pointer that rests on one keeps nobody.
            Command::End if document::exists(LABELLED) => {}
            Command::End => self.end(ctx),
        }
    }

    fn end(&self, ctx: &Context<Self>) {
        act(ctx, slide_action(ctx, 0));
    }
}

fn act(ctx: &Context<Presenter>, action: Action) {
    ctx.props().dispatch.emit(PageMsg::Act(action));
}

fn slide_action(ctx: &Context<Presenter>, slide: usize) -> Action {
    let props = ctx.props();
    props.state.to_slide(slide, &props.loaded.dataset)
}

fn go(ctx: &Context<Presenter>, place: usize) {
    if place != ctx.props().deck.at {
        act(ctx, slide_action(ctx, place + 1));
    }
}

/// A slide's place and title.
fn spoken(props: &Props) -> String {
    let (deck, messages) = (&props.deck, &props.messages);
    let title = match deck.current() {
        Some(slide) => &slide.title,
        None => messages.text(Key::PresentLink),
    };
    let (place, total) = ((deck.at + 1).to_string(), deck.total().to_string());
    let said = [("place", &*place), ("total", &*total), ("title", title)];
    messages.fill(Key::PresentSaid, &said)
}

/// The title of the document.
fn title(props: &Props) -> String {
    let name = props.messages.text(Key::AppName);
    format!("{} · {} · {name}", spoken(props), props.list)
}

/// What is said to those who hear the page, when it has changed and they are done with what they hear.
fn announcement(text: &str) -> Element {
    el("p")
        .class("visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .text(text)
}

//! A figure: a picture whose marks filter, a sentence, and a table that says the same.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, HtmlElement, KeyboardEvent};
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::activate::activate;
use super::choices;
use super::controls::controls;
use super::data_table::data_table;
use super::dot_keys::step;
use super::mark::mark_group;
use super::mark_keys::{Pressed, focus, pressed};
use super::paper::{Listeners, on_paper};
use super::scene::shapes;
use super::tooltip::place;
use crate::chart::{Scene, draw, fit};
use crate::i18n::Key;
use crate::web::browser::keys::on_escape;
use crate::web::browser::size::SizeObserver;
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::context::FigureContext;

/// The place that a figure is drawn for until its own is measured, in CSS pixels.
const UNMEASURED: (u32, u32) = (720, 480);

/// Milliseconds for which a tooltip outlives its mark's pointer, so that the pointer can come onto the tooltip.
const LINGER: u32 = 250;

/// What a figure is given.
#[derive(Properties)]
pub struct Props {
    /// The figure, and what it needs of the page.
    pub context: FigureContext,
    /// Whether it fills a slide; otherwise it takes the width that there is and what height it needs.
    pub on_slide: bool,
    /// Whether nothing else on the page offers the choices that the marks make, of which some are smaller than a finger.
    pub choices: bool,
    /// Offers to save the figure.
    pub save: Html,
}

impl PartialEq for Props {
    // What stands around a figure may have changed with anything on the page.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Something that changes a figure, but not the page.
#[derive(Clone)]
pub enum Msg {
    /// The figure's place has a new width and height, in CSS pixels.
    Size((u32, u32)),
    /// The figure is to stand on a sheet of paper of this size, or no longer.
    Sheet(Option<(u32, u32)>),
    /// The mark at a place is pointed at.
    Point(usize),
    /// The mark at a place has the focus.
    Focus(usize),
    /// The tooltip goes.
    Hide,
    /// The tooltip goes after a while.
    Linger,
    /// The tooltip is pointed at, so that it stays.
    Stay,
    /// A key was pressed on a mark.
    Key(Pressed),
}

/// A figure of the page.
pub struct FigureView {
    scene: Scene,
    /// The width at which the scene is shown.
    shown: u32,
    size: (u32, u32),
    /// The one mark that the Tab key reaches; arrow keys move it.
    stop: usize,
    /// The mark whose tooltip is shown.
    pointed: Option<usize>,
    lingering: Option<Timeout>,
    /// A pointed mark need not have the focus, so Escape may be pressed anywhere.
    escape: Option<EventListener>,
    observer: Option<SizeObserver>,
    /// The sheet that the figure is printed on now, whatever its place in the window.
    sheet: Option<(u32, u32)>,
    paper: Listeners,
    frame: NodeRef,
    tip: NodeRef,
}

impl Component for FigureView {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let (scene, shown) = drawn(ctx.props(), UNMEASURED);
        Self {
            scene,
            shown,
            size: UNMEASURED,
            stop: 0,
            pointed: None,
            lingering: None,
            escape: None,
            observer: None,
            sheet: None,
            paper: [None, None],
            frame: NodeRef::default(),
            tip: NodeRef::default(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let (after, before) = (&ctx.props().context, &before.context);
        let spoken = Rc::ptr_eq(&after.messages, &before.messages);
        if !spoken || after.figure != before.figure {
            self.draw(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Size(size) => {
                let before = std::mem::replace(&mut self.size, size);
                // Only a slide has a height of its own; that of others follows from what is drawn.
                if before == size || before.0 == size.0 && !ctx.props().on_slide {
                    return false;
                }
                self.draw(ctx);
            }
            Msg::Sheet(sheet) => {
                self.sheet = sheet;
                self.draw(ctx);
            }
            Msg::Point(mark) => self.point(ctx, Some(mark)),
            Msg::Focus(mark) => {
                self.stop = mark;
                self.point(ctx, Some(mark));
            }
            Msg::Hide => self.point(ctx, None),
            Msg::Linger => {
                let link = ctx.link().clone();
                let hide = move || link.send_message(Msg::Hide);
                self.lingering = Some(Timeout::new(LINGER, hide));
            }
            Msg::Stay => self.lingering = None,
            Msg::Key(key) => self.press(ctx, key),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let choices = ctx
            .props()
            .choices
            .then(|| choices::buttons(ctx.props(), &self.scene));
        frame(ctx.props(), self.picture(ctx), choices).into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(frame) = self.frame.cast::<Node>() else {
            return;
        };
        if let (Some(mark), Some(tip)) = (self.pointed, self.tip.cast::<HtmlElement>()) {
            place(&tip, &frame, mark);
        }
        if first {
            let link = ctx.link().clone();
            let widen = move |frame: &Node| {
                let pixels = |length: i32| u32::try_from(length).unwrap_or_default();
                let size = (pixels(frame.client_width()), pixels(frame.client_height()));
                link.send_message(Msg::Size(size));
            };
            self.observer = SizeObserver::new(frame, true, widen);
            // Slides have pages of their own.
            if !ctx.props().on_slide {
                self.paper = on_paper(ctx.link().callback(|message| message));
            }
        }
    }
}

impl FigureView {
    fn draw(&mut self, ctx: &Context<Self>) {
        let size = self.sheet.unwrap_or(self.size);
        (self.scene, self.shown) = drawn(ctx.props(), size);
    }

    /// The mark that Tab reaches, which is another if there are fewer than there were.
    fn reached(&self) -> usize {
        self.stop.min(self.scene.marks.len().saturating_sub(1))
    }

    fn point(&mut self, ctx: &Context<Self>, mark: Option<usize>) {
        let link = ctx.link().clone();
        self.lingering = None;
        self.pointed = mark;
        self.escape = mark.and_then(|_| on_escape(move || link.send_message(Msg::Hide)));
    }

    fn press(&mut self, ctx: &Context<Self>, key: Pressed) {
        let (context, from) = (&ctx.props().context, self.reached());
        if key == Pressed::Activate {
            if let Some(mark) = self.scene.marks.get(from) {
                context.dispatch.emit(activate(mark));
            }
            return;
        }
        let direction = context.messages.locale().direction();
        if let Some(next) = step(&self.scene, key, from, direction) {
            self.stop = next;
            focus(&self.frame, next);
        }
    }

    fn picture(&self, ctx: &Context<Self>) -> Element {
        let context = &ctx.props().context;
        let direction = context.messages.locale().direction();
        let to = ctx.link().callback(|message| message);
        let (width, height) = (self.scene.width.to_string(), self.scene.height.to_string());
        let mark = |place: usize, shapes: Html| {
            let mark = self.scene.marks.get(place)?;
            let reached = place == self.reached();
            let chosen = send(&context.dispatch, activate(mark));
            Some(mark_group(mark, place, reached, shapes, &to, chosen))
        };
        let svg = el("svg")
            .attr("role", "group")
            .attr("viewBox", &format!("0 0 {width} {height}"))
            .number("width", self.shown)
            .number("height", shown_height(&self.scene, self.shown))
            .attr("direction", direction.attribute())
            .child(shapes(&self.scene.nodes, direction, &mark));
        let pointed = self.pointed.and_then(|place| self.scene.marks.get(place));
        let tip = pointed.map(|mark| {
            el("div")
                .known_as(&self.tip)
                .class("tooltip")
                .attr("role", "tooltip")
                .on(On::Enter, send(&to, Msg::Stay))
                .on(On::Leave, send(&to, Msg::Linger))
                .text(&mark.label)
        });
        let keys = Callback::from(move |event: Event| {
            if let Some(key) = event.dyn_ref::<KeyboardEvent>().and_then(pressed) {
                event.prevent_default();
                to.emit(Msg::Key(key));
            }
        });
        el("div")
            .class("frame")
            .known_as(&self.frame)
            .on(On::Key, keys)
            .child(svg)
            .optional(tip)
    }
}

/// A figure around its picture: title, controls, data table and sentence.
pub fn frame(props: &Props, picture: Element, choices: Option<Element>) -> Element {
    let FigureContext {
        figure, messages, ..
    } = &props.context;
    let title = format!("figure-{}", figure.name);
    let heading = el(if props.on_slide { "h2" } else { "h3" });
    let heading = heading.attr("id", &title).text(&figure.title);
    let [above, below] = controls(props);
    let summary = el("summary").text(messages.text(Key::FigureTable));
    el("figure")
        .attr("data-chart", &figure.name)
        .attr("aria-labelledby", &title)
        .child(heading)
        .optional(above)
        .child(picture)
        .optional(below)
        .optional((!props.on_slide).then(|| {
            el("details")
                .class("data-table")
                .child(summary)
                .child(data_table(
                    messages.text(Key::FigureTable),
                    &figure.data_table,
                ))
                .optional(choices)
        }))
        .child(props.save.clone())
        // The caption is a figure's last child by the rules of HTML; the style sheet shows it below the picture.
        .child(el("figcaption").text(&figure.sentence))
}

/// The scene, and the width at which it is shown.
fn drawn(props: &Props, size: (u32, u32)) -> (Scene, u32) {
    let FigureContext {
        figure, messages, ..
    } = &props.context;
    if props.on_slide {
        return fit(figure, size, messages);
    }
    let scene = draw(figure, size.0, messages.locale().direction());
    let width = scene.width;
    (scene, width)
}

/// The height of a scene that is shown at a width.
fn shown_height(scene: &Scene, width: u32) -> u32 {
    scene.height * width / scene.width.max(1)
}

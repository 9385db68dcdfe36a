//! How much of a slide is further down, where its figure or table is higher than its place.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::Element as Node;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::i18n::{Key, Messages, percent};
use crate::web::browser::size::SizeObserver;
use crate::web::dom::el;

/// What of a slide scrolls where it is higher than its place.
pub(super) const SCROLLS: &str = ".slide .frame, .slide .data-table .scroll";

/// What is said below a slide.
pub(super) fn below(messages: &Rc<Messages>) -> Html {
    let messages = messages.clone();
    VComp::new::<Below>(Rc::new(Props { messages }), None).into()
}

/// The words.
#[derive(Properties)]
pub struct Props {
    messages: Rc<Messages>,
}

impl PartialEq for Props {
    // With the slide, what scrolls may be another element.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What is watched, and what was seen.
pub struct Below {
    /// Pixels below what is seen, and in all.
    pixels: (usize, usize),
    watched: Option<Watched>,
    place: NodeRef,
}

struct Watched {
    node: Node,
    _scrolled: EventListener,
    _sizes: [Option<SizeObserver>; 2],
}

impl Component for Below {
    type Message = (usize, usize);
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self {
            pixels: (0, 1),
            watched: None,
            place: NodeRef::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, pixels: Self::Message) -> bool {
        let changed = self.pixels != pixels;
        self.pixels = pixels;
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let messages = &ctx.props().messages;
        let (below, all) = self.pixels;
        let share = percent(messages.locale(), below, all);
        let said = messages.fill(Key::PresentBelow, &[("share", &share)]);
        // A pixel is what rounding leaves.
        let said = (below > 1).then(|| el("p").class("below").attr("data-below", "").text(&said));
        el("div")
            .known_as(&self.place)
            .class("below-place")
            .optional(said)
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let slide = self
            .place
            .cast::<Node>()
            .and_then(|place| place.parent_element());
        let found = slide.and_then(|slide| slide.query_selector(SCROLLS).ok().flatten());
        if found.as_ref() == self.watched.as_ref().map(|watched| &watched.node) {
            return;
        }
        self.watched = found.map(|node| {
            let link = ctx.link().clone();
            let whole = node.clone();
            let look = Rc::new(move || link.send_message(pixels(&whole)));
            let (scrolled, sized, filled) = (look.clone(), look.clone(), look.clone());
            look();
            let content = node.first_element_child();
            Watched {
                _scrolled: EventListener::new(&node, "scroll", move |_| scrolled()),
                _sizes: [
                    SizeObserver::new(node.clone(), false, move |_| sized()),
                    content
                        .and_then(|content| SizeObserver::new(content, false, move |_| filled())),
                ],
                node,
            }
        });
    }
}

/// Pixels of an element's content below what is seen, and in all.
fn pixels(node: &Node) -> (usize, usize) {
    let all = node.scroll_height();
    let below = all - node.client_height() - node.scroll_top();
    let length = |pixels: i32| usize::try_from(pixels).unwrap_or_default();
    (length(below), length(all))
}

//! The charts of the page as it was sent. They stand in the page until those that are drawn have come, which then get what the reader did
//! meanwhile.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::Html;
use yew::virtual_dom::VNode;

use crate::web::browser::document::{focused, found};

/// The elements of a chart that answer to a click once it is drawn.
const ANSWERING: &str = ".mark, button, input";

/// The charts as they were sent.
pub struct Standing {
    section: Element,
    clicked: Rc<RefCell<Option<Element>>>,
    _listener: EventListener,
}

/// The charts as a reader has left them.
pub struct Left {
    /// All of them.
    pub section: Element,
    /// The element of them that has the focus.
    pub focused: Option<Element>,
    /// The element of them that was clicked last, which has not answered.
    pub clicked: Option<Element>,
}

impl Standing {
    /// The charts of the page as it was sent, if it has any.
    pub fn new() -> Option<Self> {
        let section = found("[data-prerendered] .figures")?;
        let clicked = Rc::new(RefCell::new(None));
        let remembered = clicked.clone();
        let remember = move |event: &Event| {
            let target = event.target().and_then(|target| target.dyn_into().ok());
            let answering = target.and_then(|target: Element| target.closest(ANSWERING).ok()?);
            if let Some(element) = answering {
                event.prevent_default();
                *remembered.borrow_mut() = Some(element);
            }
        };
        let options = EventListenerOptions::enable_prevent_default();
        Some(Self {
            _listener: EventListener::new_with_options(&section, "click", options, remember),
            section,
            clicked,
        })
    }

    /// The charts as a node of the page.
    pub fn node(&self) -> Html {
        VNode::VRef(self.section.clone().into())
    }

    /// Says that the charts are not those of the view, which are on their way, or that they are.
    pub fn set_busy(&self, busy: bool) {
        // An element that refuses an attribute stays as it is.
        let _ = self
            .section
            .set_attribute("aria-busy", if busy { "true" } else { "false" });
    }

    /// The charts as the reader leaves them now.
    pub fn left(self) -> Left {
        let focused = focused().filter(|focused| self.section.contains(Some(focused)));
        let clicked = self.clicked.borrow_mut().take();
        Left {
            section: self.section,
            focused,
            clicked,
        }
    }
}

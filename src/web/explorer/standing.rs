//! The charts of the page as it was sent. They stand in the page until those that are drawn have come, which then get what the reader did
//! meanwhile.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, MouseEventInit};
use yew::Html;
use yew::virtual_dom::VNode;

use crate::web::browser::document::{focused, found};
use crate::web::browser::remembered::Remembered;

/// The elements of a chart that answer to a click once it is drawn.
const ANSWERING: &str = ".mark, button, input";

/// The charts as they were sent.
pub struct Standing {
    section: Element,
    clicked: Rc<RefCell<Option<Remembered>>>,
    _listener: EventListener,
}

/// What a reader has done to the charts.
pub struct Left {
    focused: Option<Remembered>,
    clicked: Option<Remembered>,
    /// The names of charts whose tables are open.
    opened: Vec<String>,
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
                *remembered.borrow_mut() = Remembered::new(&element);
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

    /// What the reader has done to the charts by now.
    pub fn left(&self) -> Left {
        let own = focused().filter(|focused| self.section.contains(Some(focused)));
        let mut opened = Vec::new();
        if let Ok(tables) = self.section.query_selector_all("figure details[open]") {
            for place in 0..tables.length() {
                let table = tables.item(place).and_then(|node| node.parent_element());
                opened.extend(table.and_then(|chart| chart.get_attribute("data-chart")));
            }
        }
        Left {
            focused: own.as_ref().and_then(Remembered::new),
            clicked: self.clicked.borrow_mut().take(),
            opened,
        }
    }
}

impl Left {
    /// Does the same to the charts that have taken their place.
    pub fn restore(self) -> Option<()> {
        let section = found(".figures")?;
        for name in self.opened {
            let table = ["[data-chart=\"", &name, "\"] details.twin"].concat();
            if let Ok(Some(table)) = section.query_selector(&table) {
                let _ = table.set_attribute("open", "");
            }
        }
        if let Some(element) = self.focused.and_then(|focused| focused.find(&section)) {
            let _ = element.focus();
        }
        if let Some(element) = self.clicked.and_then(|clicked| clicked.find(&section)) {
            // A mark of a picture has no method for it.
            let how = MouseEventInit::new();
            how.set_bubbles(true);
            how.set_cancelable(true);
            let click = MouseEvent::new_with_mouse_event_init_dict("click", &how).ok()?;
            let _ = element.dispatch_event(&click);
        }
        Some(())
    }
}

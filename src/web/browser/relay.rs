//! How the program of the first view hands the page over to the studio: events of the document, and where the reader was.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Document, Element, HtmlElement};

use super::window;

/// The first view's program asks for the studio; `boot.js` listens and loads it.
pub const ASK: &str = "participant-explorer:studio";
/// The page asks to fill the screen; `boot.js` listens. Where a frame or a browser refuses, the page is as large as it can be.
pub const FILL_SCREEN: &str = "participant-explorer:fill-screen";
/// The page asks to be a page again.
pub const LEAVE_SCREEN: &str = "participant-explorer:leave-screen";
/// The page's words could not be had; `boot.js` says so in its own.
pub const SPEECHLESS: &str = "participant-explorer:speechless";
/// The list could not be had, so that nothing of the page as it was sent will be answered; `boot.js` has its controls rest.
pub const RESTS: &str = "participant-explorer:failed";
/// A program lacks files that it needs by now. If a new release has taken them away, `boot.js` loads the page anew; otherwise it says
/// that they could not be had.
pub const LOST: &str = "participant-explorer:lost";
/// The studio, or what a program needs besides, could not be had.
pub const FAILED: &str = "participant-explorer:studio-failed";
/// The studio is ready, and takes the page over as soon as this is said.
pub const HANDOVER: &str = "participant-explorer:handover";

/// Says an event to the document.
pub fn say(event: &str) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    if let Ok(event) = CustomEvent::new(event) {
        // Nobody cancels it.
        let _ = document.dispatch_event(&event);
    }
}

/// Calls back whenever an event is said, until it is dropped.
pub fn hear(event: &'static str, callback: impl Fn() + 'static) -> Option<EventListener> {
    let document = window()?.document()?;
    Some(EventListener::new(&document, event, move |_| callback()))
}

/// What finds the page that was rendered before any browser had it.
pub const PRERENDERED: &str = "[data-prerendered]";

/// A place for the page over the one that was rendered before, which stays readable until the program has taken its place; without
/// one, the place itself. It is before that one in the document, since what keeps the program away is said there.
pub fn beside(root: Element) -> Element {
    let beside = || -> Option<Element> {
        let place = window()?.document()?.create_element("div").ok()?;
        place.set_class_name("beside");
        root.before_with_node_1(&place).ok()?;
        Some(place)
    };
    if root.has_attribute("data-prerendered") {
        beside().unwrap_or(root)
    } else {
        root
    }
}

/// Removes the page that was rendered before, now that the program's is there at the same place.
pub fn take_over() -> Option<()> {
    let document = window()?.document()?;
    let before = document.query_selector(PRERENDERED).ok()??;
    if let Some(place) = before.previous_element_sibling() {
        place.set_id("app");
        place.set_class_name("");
    }
    before.remove();
    Some(())
}

/// Where the reader is on a page that another program is about to render again.
pub struct Place {
    scroll: (f64, f64),
    focus: Option<Focused>,
    /// What the reader has asked to save.
    saving: Option<String>,
}

impl Place {
    /// Where the reader is now.
    pub fn now() -> Option<Self> {
        let window = window()?;
        let scroll = (window.scroll_x().ok()?, window.scroll_y().ok()?);
        let document = window.document()?;
        let focused = document.active_element();
        let asked = document.query_selector("button[data-save][aria-busy=true]");
        Some(Self {
            saving: asked
                .ok()
                .flatten()
                .and_then(|button| button.get_attribute("data-save")),
            scroll,
            focus: focused.as_ref().and_then(Focused::new),
        })
    }

    /// Brings the reader back there.
    pub fn restore(&self) {
        let Some(window) = window() else {
            return;
        };
        let Some(document) = window.document() else {
            return;
        };
        // A presentation has taken the focus already, and has nothing else of the page.
        let taken = document
            .active_element()
            .is_some_and(|focused| focused.tag_name() != "BODY");
        if !taken && let Some(focused) = &self.focus {
            focused.restore(&document);
        }
        window.scroll_to_with_x_and_y(self.scroll.0, self.scroll.1);
        if let Some(name) = &self.saving {
            open_menu(name);
        }
    }
}

/// Opens the menu that saves something, and goes into it.
fn open_menu(name: &str) -> Option<()> {
    let selector = ["details[data-save=\"", name, "\"]"].concat();
    let document = window()?.document()?;
    let menu = document.query_selector(&selector).ok()??;
    menu.set_attribute("open", "").ok()?;
    let first = menu.query_selector("button").ok()??;
    first.unchecked_ref::<HtmlElement>().focus().ok()
}

/// What has the focus, so that the same is found in the page rendered again: another that merely stands in its place would take the
/// reader's next key.
struct Focused {
    selector: String,
    /// What it says, by which it is told from others that the selector finds.
    words: String,
}

impl Focused {
    fn new(element: &Element) -> Option<Self> {
        let (selector, words) = (selector(element)?, words(element));
        Some(Self { selector, words })
    }

    /// Gives it the focus again. Where it has gone, nothing gets it.
    fn restore(&self, document: &Document) -> Option<()> {
        let found = document.query_selector_all(&self.selector).ok()?;
        let mut found = (0..found.length()).filter_map(|place| found.item(place));
        let same = found.find_map(|node| {
            let element = node.dyn_into::<Element>().ok()?;
            (words(&element) == self.words).then_some(element)
        })?;
        same.unchecked_ref::<HtmlElement>().focus().ok()
    }
}

/// What an element says, with its label if it has one.
fn words(element: &Element) -> String {
    let label = element.closest("label").ok().flatten();
    let own = label.as_ref().unwrap_or(element).text_content();
    let name = element.get_attribute("aria-label");
    [own, name].map(Option::unwrap_or_default).concat()
}

/// What finds an element in the same page: the first of its attributes that tells it from others, or its tag within the nearest
/// element around it that has one.
fn selector(element: &Element) -> Option<String> {
    const TELLING: [&str; 8] = [
        "id",
        "href",
        "data-mark",
        "data-number",
        "data-value",
        "data-field",
        "data-remove",
        "data-chart",
    ];
    let own = |element: &Element| {
        TELLING.iter().find_map(|name| {
            let value = element.get_attribute(name)?;
            let value = value.replace(['\\', '"'], "");
            Some(["[", name, "=\"", &value, "\"]"].concat())
        })
    };
    let tag = element.tag_name().to_lowercase();
    match own(element) {
        Some(own) => Some([tag.as_str(), &own].concat()),
        None => {
            let mut above = element.parent_element();
            while let Some(element) = above {
                if let Some(own) = own(&element) {
                    return Some([own.as_str(), " ", &tag].concat());
                }
                above = element.parent_element();
            }
            None
        }
    }
}

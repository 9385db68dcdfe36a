//! Figures on paper, which is narrower than most windows: scaled to it, their letters would be too small to read.

use gloo::events::EventListener;
use web_sys::Element;
use yew::{Callback, NodeRef};

use crate::web::browser::window;
use crate::web::figure::Msg;
use crate::web::manner::Listeners;

/// The place that a sheet of A4 or of US Letter leaves for a figure, in CSS pixels.
const SHEET: (u32, u32) = (680, 960);

/// Lays the figure in a frame out for paper when the page is about to be printed, and for its frame again afterwards.
pub(super) fn on_paper(frame: &NodeRef, to: &Callback<Msg>) -> Listeners {
    let Some(window) = window() else {
        return [None, None];
    };
    let (onto, back, frame) = (to.clone(), to.clone(), frame.clone());
    let before = EventListener::new(&window, "beforeprint", move |_| {
        onto.emit(Msg::Size(SHEET));
    });
    let after = EventListener::new(&window, "afterprint", move |_| {
        if let Some(frame) = frame.cast::<Element>() {
            let pixels = |length: i32| u32::try_from(length).unwrap_or_default();
            let size = (pixels(frame.client_width()), pixels(frame.client_height()));
            back.emit(Msg::Size(size));
        }
    });
    [Some(before), Some(after)]
}

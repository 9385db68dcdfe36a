//! Figures on paper, which is narrower than most windows: scaled to it, their letters would be too small to read.

use gloo::events::EventListener;
use yew::Callback;

use super::figure::Msg;
use crate::web::browser::window;

/// Listeners for as long as they are kept.
pub type Listeners = [Option<EventListener>; 2];

/// The place that a sheet of A4 or of US Letter leaves for a figure, in CSS pixels.
const SHEET: (u32, u32) = (680, 960);

/// Lays a figure out for paper when the page is about to be printed, and for its frame again afterwards.
pub fn on_paper(to: Callback<Msg>) -> Listeners {
    [("beforeprint", Some(SHEET)), ("afterprint", None)].map(|(event, sheet)| {
        let (window, to) = (window()?, to.clone());
        let tell = move |_: &_| to.emit(Msg::Sheet(sheet));
        Some(EventListener::new(&window, event, tell))
    })
}

//! The whole page: loading, then the explorer, or why there is none.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, Properties};

use super::browser::{document, location, relay};
use super::element::el;
use super::explorer::{Explorer, Props as Explored};
use super::failure::{failure, loading};
use super::load::{LoadError, Loaded};
use super::ready::{self, Ready};
use super::site_path::SitePath;
use super::toolkit::Toolkit;
use crate::i18n::{Locale, Messages};
use crate::state::parse;

/// What the page is given.
#[derive(Properties)]
pub struct Props {
    /// What the program can do.
    pub toolkit: &'static Toolkit,
    /// What has been loaded before the page is rendered, if anything.
    pub ready: Option<Ready>,
}

impl PartialEq for Props {
    // The page is given these once.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The whole page.
pub struct App {
    phase: Phase,
    /// The words, once there are any.
    messages: Option<Rc<Messages>>,
    /// Whether this is another attempt, after one that failed.
    again: bool,
}

/// How far the page has come.
enum Phase {
    Loading,
    Failed(LoadError),
    Ready(Rc<Loaded>),
}

/// What happens to the page.
#[derive(Clone)]
pub enum Msg {
    /// The words have arrived.
    Worded(Rc<Messages>),
    /// The list has arrived.
    Loaded(Rc<Loaded>),
    /// One of them could not be had.
    Failed(LoadError),
    /// A person wants another attempt.
    Retry,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let (phase, messages) = match &ctx.props().ready {
            Some(ready) => (
                Phase::Ready(ready.loaded.clone()),
                Some(ready.messages.clone()),
            ),
            None => {
                load(ctx);
                (Phase::Loading, None)
            }
        };
        Self {
            phase,
            messages,
            again: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Worded(messages) => self.messages = Some(messages),
            // Without words the page cannot say so itself.
            Msg::Failed(LoadError::Speechless) => {
                relay::say(relay::SPEECHLESS);
                return false;
            }
            Msg::Failed(error) => {
                self.phase = Phase::Failed(error);
                relay::say(relay::RESTS);
            }
            // What failed besides stays to be said.
            Msg::Loaded(_) if matches!(self.phase, Phase::Failed(_)) => return false,
            Msg::Loaded(loaded) => self.phase = Phase::Ready(loaded),
            Msg::Retry => {
                self.phase = Phase::Loading;
                self.again = true;
                load(ctx);
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let messages = self.messages.as_deref();
        let shown = match (&self.phase, &self.messages) {
            (Phase::Ready(loaded), Some(messages)) => {
                let props = Explored {
                    toolkit: ctx.props().toolkit,
                    loaded: loaded.clone(),
                    messages: messages.clone(),
                    // After another attempt the button that asked for it is gone, so the focus goes on to the heading.
                    take_focus: self.again,
                };
                return VComp::new::<Explorer>(Rc::new(props), None).into();
            }
            (Phase::Failed(error), Some(messages)) => {
                failure(error, messages, &ctx.link().callback(|message| message))
            }
            // What was rendered before says more than that the page is loading.
            _ if document::exists(relay::PRERENDERED) => return Html::default(),
            _ => loading(messages),
        };
        el("div").child(shown).into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        // The button for another attempt is another one now.
        if let (Phase::Failed(_), true) = (&self.phase, self.again) {
            document::focus_first(&["[data-retry]".to_owned()]);
        }
    }
}

/// Loads the words and the list side by side, and hands the words on as soon as they are there.
fn load(ctx: &Context<App>) {
    let link = ctx.link().clone();
    let locale = wanted();
    if !document::exists(relay::PRERENDERED) {
        document::set_language(locale);
    }
    let toolkit = ctx.props().toolkit;
    let (words, list) = (
        ready::ask_messages(locale, toolkit.studio),
        ready::list(locale, toolkit),
    );
    let reader = link.clone();
    spawn_local(async move {
        reader.send_message(match ready::messages(locale, words).await {
            Ok(messages) => Msg::Worded(messages),
            Err(error) => Msg::Failed(error),
        });
    });
    spawn_local(async move {
        link.send_message(match list.await {
            Ok(loaded) => Msg::Loaded(Rc::new(loaded)),
            Err(error) => Msg::Failed(error),
        });
    });
}

/// The language that the page's address asks for, otherwise the browser.
pub fn wanted() -> Locale {
    let asked = parse(&location::query(), None).state.locale;
    SitePath::here().locale.or(asked).unwrap_or_else(preferred)
}

/// The language that the reader's browser asks for.
pub fn preferred() -> Locale {
    let tags = document::preferred_languages();
    Locale::negotiate(tags.iter().map(String::as_str))
}

//! The whole page: loading, then the explorer, or why there is none.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html};

use super::browser::fetch::NETWORK;
use super::browser::{boot, document};
use super::dom::el;
use super::explorer::failure::{failure, loading};
use super::explorer::{Explorer, Props as Explored};
use super::load::{LoadError, Loaded};
use super::localized::{ask_messages, first_messages, list, wanted};
use super::parts::Parts;
use crate::i18n::{Group, Messages};

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
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        load(ctx);
        Self {
            phase: Phase::Loading,
            messages: None,
            again: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Worded(messages) => self.messages = Some(messages),
            // Without words the page cannot say so itself.
            Msg::Failed(LoadError::Speechless) => {
                boot::say(boot::SPEECHLESS);
                return false;
            }
            Msg::Failed(error) => {
                self.phase = Phase::Failed(error);
                boot::say(boot::RESTS);
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
                    parts: Parts::default(),
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
            _ if document::exists(boot::PRERENDERED) => return Html::default(),
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
    if !document::exists(boot::PRERENDERED) {
        document::set_language(locale);
    }
    let (words, list) = (
        ask_messages(locale, Group::Explorer),
        list(&NETWORK, locale),
    );
    let reader = link.clone();
    spawn_local(async move {
        reader.send_message(match first_messages(locale, words).await {
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

//! The menu under a figure, and above the list: what can be saved, and what has become of it.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::virtual_dom::{Key as NodeKey, VComp};
use yew::{Component, Context, Html, NodeRef, Properties};

use super::escape::escape;
use super::request::{ExportRequest, Outcome, run};
use super::source::Source;
use crate::i18n::{Key, Messages};
use crate::web::browser::fetch::words;
use crate::web::browser::file::FileUrl;
use crate::web::browser::frame::is_framed;
use crate::web::browser::offline;
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::context::SaveTarget;
use crate::web::explorer::part::Figures;

/// The menu that saves something.
pub fn menu(target: &SaveTarget<'_>, figures: &'static Figures) -> Html {
    let props = Props {
        source: Source::new(target, figures),
    };
    VComp::new::<Menu>(Rc::new(props), Some(NodeKey::from(target.name))).into()
}

/// What a menu is given.
#[derive(Properties)]
pub struct Props {
    source: Source,
}

impl PartialEq for Props {
    // A menu is made anew with the page, and it is made again only when something has changed.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What happens to a menu.
#[derive(Clone)]
pub enum Msg {
    /// The choice between a ground and none was changed.
    Ground,
    /// A person wants to have something.
    Want(ExportRequest),
    /// A person wants to have all of the page at hand without a network.
    Keep,
    /// It is, or why not.
    Kept(Result<(), JsValue>),
    /// It has become something.
    Done(Rc<Outcome>),
}

/// A menu of what can be saved.
pub struct Menu {
    transparent: bool,
    said: Said,
    /// The file that was made last, for another tab.
    address: Option<FileUrl>,
    /// The menu in the page.
    place: NodeRef,
}

/// What is said under the menu.
enum Said {
    Nothing,
    Fine(String),
    Problem(String),
}

impl Component for Menu {
    type Message = Msg;
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self {
            transparent: false,
            said: Said::Nothing,
            address: None,
            place: NodeRef::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        let source = &ctx.props().source;
        match message {
            Msg::Ground => self.transparent = !self.transparent,
            Msg::Want(request) => {
                self.address = None;
                self.said = Said::Fine(source.messages.text(Key::SaveMaking).to_owned());
                let (link, source, transparent) =
                    (ctx.link().clone(), source.clone(), self.transparent);
                spawn_local(async move {
                    let outcome = run(source, request, transparent).await;
                    link.send_message(Msg::Done(Rc::new(outcome)));
                });
            }
            Msg::Keep => {
                self.address = None;
                self.said = Said::Fine(source.messages.text(Key::SaveOfflineMaking).to_owned());
                let link = ctx.link().clone();
                spawn_local(async move {
                    link.send_message(Msg::Kept(offline::keep_everything().await))
                });
            }
            Msg::Kept(Ok(())) => {
                self.said = Said::Fine(source.messages.text(Key::SaveOfflineDone).to_owned());
            }
            Msg::Kept(Err(error)) => {
                let detail = [("detail", &*words(error))];
                self.said = Said::Problem(source.messages.fill(Key::SaveOfflineFailed, &detail));
            }
            Msg::Done(outcome) => self.report(&outcome, &source.messages),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let source = &ctx.props().source;
        let messages = &source.messages;
        let to = ctx.link().callback(|message| message);
        let choice = |request: ExportRequest, label: &str| {
            let button = el("button")
                .attr("type", "button")
                .attr("data-wish", &hook(request))
                .on(On::Click, send(&to, Msg::Want(request)));
            el("li").child(button.text(label))
        };
        let said = |request, key| choice(request, messages.text(key));
        let mut choices = el("ul");
        if source.figure.is_some() {
            choices = choices.child(said(ExportRequest::Svg, Key::SaveSvg));
            for scale in [1, 2, 4] {
                let label = messages.fill(Key::SavePng, &[("scale", &scale.to_string())]);
                choices = choices.child(choice(ExportRequest::Png(scale), &label));
            }
            choices = choices
                .child(said(ExportRequest::Copy, Key::SaveCopyPicture))
                .child(said(ExportRequest::Table, Key::SaveTable));
        }
        if !source.is_anonymous() {
            choices = choices.child(said(ExportRequest::List, Key::SaveList));
        }
        if source.figure.is_some() {
            let slides = if source.tells_story() {
                Key::SaveStory
            } else {
                Key::SaveSlides
            };
            choices = choices.child(said(ExportRequest::Slides, slides));
        }
        choices = choices.child(said(ExportRequest::Citation, Key::SaveCitation));
        if offline::is_offered() && !source.is_anonymous() {
            let keep = el("button")
                .attr("type", "button")
                .attr("data-keep", "")
                .on(On::Click, send(&to, Msg::Keep));
            choices = choices.child(el("li").child(keep.text(messages.text(Key::SaveOffline))));
        }
        let ground = source.figure.as_ref().map(|_| {
            let input = el("input")
                .attr("type", "checkbox")
                .attr("data-transparent", "")
                .checked(self.transparent)
                .on(On::Change, send(&to, Msg::Ground));
            let text = el("span").text(messages.text(Key::SaveTransparent));
            el("label").child(input).child(text)
        });
        let framed = is_framed().then(|| {
            let hint = el("p").class("hint");
            hint.text(messages.text(Key::SaveFramed))
        });
        el("details")
            .class("save-menu")
            .attr("data-save", &source.name)
            .known_as(&self.place)
            .on(On::Key, escape(&self.place))
            .child(el("summary").text(messages.text(Key::SaveOpen)))
            .optional(framed)
            .child(choices)
            .optional(ground)
            .child(self.result(messages))
            .into()
    }
}

impl Menu {
    /// Hands over what has been made, and says so.
    fn report(&mut self, outcome: &Outcome, messages: &Messages) {
        let made = match outcome {
            Outcome::Saved(made) | Outcome::Refused(made) => Some(made),
            Outcome::Copied | Outcome::Failed(_) => None,
        };
        self.address = made.and_then(|made| FileUrl::new(&made.file).ok());
        self.said = match outcome {
            Outcome::Saved(made) => {
                if let Some(address) = &self.address {
                    address.download(&made.name);
                }
                Said::Fine(messages.fill(Key::SaveDone, &[("file", &made.name)]))
            }
            Outcome::Copied => Said::Fine(messages.text(Key::SaveCopied).to_owned()),
            Outcome::Refused(_) => Said::Problem(messages.text(Key::SaveRefused).to_owned()),
            Outcome::Failed(error) => {
                let detail = words(error.clone());
                Said::Problem(messages.fill(Key::SaveFailed, &[("detail", &detail)]))
            }
        };
    }

    /// What has become of the last request. The region is always there, so that what comes into it is read out.
    fn result(&self, messages: &Messages) -> Element {
        let mut status = el("p").attr("role", "status");
        if let Said::Fine(text) = &self.said {
            status = status.text(text);
        }
        let problem = match &self.said {
            Said::Problem(text) => {
                let alert = el("p").attr("role", "alert").attr("data-notice", "save");
                Some(alert.text(text))
            }
            Said::Nothing | Said::Fine(_) => None,
        };
        let tab = self.address.as_ref().map(|address| {
            el("a")
                .attr("href", address.as_str())
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(messages.text(Key::SaveOpenTab))
        });
        el("div")
            .class("result")
            .child(status)
            .optional(problem)
            .optional(tab)
    }
}

/// What the button of a request is known by.
fn hook(request: ExportRequest) -> String {
    match request {
        ExportRequest::Svg => "svg".to_owned(),
        ExportRequest::Png(scale) => format!("png-{scale}"),
        ExportRequest::Copy => "copy".to_owned(),
        ExportRequest::Table => "table".to_owned(),
        ExportRequest::List => "list".to_owned(),
        ExportRequest::Slides => "slides".to_owned(),
        ExportRequest::Citation => "citation".to_owned(),
    }
}

//! The whole page: loading, then the explorer, or why there is none.

use std::rc::Rc;

use futures_util::future::join;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, component, html, use_effect_with, use_state};

use super::browser::{document, location};
use super::explorer::Explorer;
use super::load::{self, LoadError, Loaded};
use crate::i18n::{Key, Locale, Messages};
use crate::state::parse;

/// How far the page has come.
#[derive(Clone)]
enum Phase {
    Loading(Option<Rc<Messages>>),
    Failed(LoadError, Option<Rc<Messages>>),
    Ready(Rc<Loaded>, Rc<Messages>),
}

/// The whole page.
#[component]
pub fn App() -> Html {
    let phase = use_state(|| Phase::Loading(None));
    let attempt = use_state(|| 0_u32);
    {
        let phase = phase.clone();
        use_effect_with(*attempt, move |_| {
            spawn_local(async move {
                let asked = parse(&location::query(), None).state;
                let locale = wanted();
                document::set_language(locale);
                let messages = async {
                    let messages = load::messages(locale).await;
                    if let Ok(messages) = &messages {
                        phase.set(Phase::Loading(Some(messages.clone())));
                    }
                    messages
                };
                phase.set(match join(messages, load::dataset(asked.dataset)).await {
                    (Ok(messages), Ok(loaded)) => Phase::Ready(loaded, messages),
                    (Ok(messages), Err(error)) => Phase::Failed(error, Some(messages)),
                    (Err(error), _) => Phase::Failed(error, None),
                });
            });
        });
    }
    let retry = {
        let (phase, attempt) = (phase.clone(), attempt.clone());
        Callback::from(move |_| {
            let messages = match &*phase {
                Phase::Failed(_, messages) => messages.clone(),
                _ => None,
            };
            phase.set(Phase::Loading(messages));
            attempt.set(*attempt + 1);
        })
    };
    match &*phase {
        Phase::Loading(messages) => html! { <main>{ loading(messages.as_deref()) }</main> },
        Phase::Failed(error, messages) => {
            html! { <main>{ failure(error, messages.as_deref(), retry) }</main> }
        }
        Phase::Ready(loaded, messages) => html! {
            // After another attempt the button that asked for it is gone, so the focus goes on to the heading.
            <Explorer loaded={loaded.clone()} messages={messages.clone()} take_focus={*attempt > 0} />
        },
    }
}

/// The language that the address asks for, otherwise the browser.
fn wanted() -> Locale {
    parse(&location::query(), None)
        .state
        .locale
        .unwrap_or_else(preferred)
}

/// The language that the reader's browser asks for.
pub(super) fn preferred() -> Locale {
    let tags = document::preferred_languages();
    Locale::negotiate(tags.iter().map(String::as_str))
}

fn loading(messages: Option<&Messages>) -> Html {
    let text = match messages {
        Some(messages) => messages.text(Key::LoadingDataset),
        None if wanted() == Locale::Arabic => "جارٍ تحميل الصفحة…",
        None => "Loading the page…",
    };
    html! { <p class="loading" role="status">{ text.to_owned() }</p> }
}

fn failure(
    error: &LoadError,
    messages: Option<&Messages>,
    retry: Callback<yew::MouseEvent>,
) -> Html {
    let (title, sentence, again) = match (messages, error) {
        (Some(messages), error) => (
            messages.text(Key::ErrorTitle).to_owned(),
            error.sentence(messages),
            messages.text(Key::ErrorRetry).to_owned(),
        ),
        (None, error) => unworded(error),
    };
    html! {
        <div class="failure" role="alert" data-notice="error">
            <h1>{ title }</h1>
            <p>{ sentence }</p>
            <button type="button" data-retry="" onclick={retry}>{ again }</button>
        </div>
    }
}

/// What is said when the file of messages is the one that is missing.
fn unworded(error: &LoadError) -> (String, String, String) {
    let (file, detail) = match error {
        LoadError::Messages { file, detail } => (file.as_str(), detail.as_str()),
        LoadError::Fetch(error) => (error.file.as_str(), error.detail.as_str()),
        LoadError::Read(_) => ("", ""),
    };
    if wanted() == Locale::Arabic {
        (
            "تعذر عرض الصفحة".to_owned(),
            format!(
                "تعذر تحميل {file} ({detail}). تحقق من الاتصال ومن وجود الملف في مكانه ثم أعد المحاولة."
            ),
            "أعد المحاولة".to_owned(),
        )
    } else {
        (
            "The page could not be shown".to_owned(),
            format!(
                "{file} could not be loaded ({detail}). Check the connection and that the file is in its place, then try again."
            ),
            "Try again".to_owned(),
        )
    }
}

//! What stands in the place of the explorer while it loads, and when it cannot be shown.

use yew::Callback;

use super::app::{Msg, wanted};
use super::element::{Element, On, el, send};
use super::load::LoadError;
use crate::i18n::{Key, Locale, Messages};

/// What is loading. Before the words have arrived, a sentence of the program's own.
pub fn loading(messages: Option<&Messages>) -> Element {
    let text = match messages {
        Some(messages) => messages.text(Key::LoadingDataset),
        None if wanted() == Locale::Arabic => "جارٍ تحميل الصفحة…",
        None => "Loading the page…",
    };
    el("p").class("loading").attr("role", "status").text(text)
}

/// Why there is no explorer, what to do, and a button for another attempt.
pub fn failure(error: &LoadError, messages: Option<&Messages>, to: &Callback<Msg>) -> Element {
    let (title, sentence, again) = match messages {
        Some(messages) => (
            messages.text(Key::ErrorTitle),
            error.sentence(messages),
            messages.text(Key::ErrorRetry),
        ),
        None => unworded(error),
    };
    let retry = el("button")
        .attr("type", "button")
        .attr("data-retry", "")
        .on(On::Click, send(to, Msg::Retry));
    el("div")
        .class("failure")
        .attr("role", "alert")
        .attr("data-notice", "error")
        .child(el("h1").text(title))
        .child(el("p").text(&sentence))
        .child(retry.text(again))
}

/// What is said when the file of messages is the one that is missing.
fn unworded(error: &LoadError) -> (&'static str, String, &'static str) {
    let (file, detail) = match error {
        LoadError::Messages(error) | LoadError::Fetch(error) => {
            (error.file.as_str(), error.detail.as_str())
        }
        LoadError::Read(_) => ("", ""),
    };
    if wanted() == Locale::Arabic {
        let advice = "). تحقق من الاتصال ومن وجود الملف في مكانه ثم أعد المحاولة.";
        (
            "تعذر عرض الصفحة",
            ["تعذر تحميل ", file, " (", detail, advice].concat(),
            "أعد المحاولة",
        )
    } else {
        let advice = "). Check the connection and that the file is in its place, then try again.";
        (
            "The page could not be shown",
            [file, " could not be loaded (", detail, advice].concat(),
            "Try again",
        )
    }
}

//! The search box, the headline sentence and the filters that can be removed.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, TargetCast, html};

use crate::i18n::{Key, Messages};
use crate::state::Action;
use crate::view::{ActiveFilter, Page};

/// Where the focus goes when a filter was the last.
const SEARCH: &str = "input[type='search']";

/// What the controls are given.
pub struct Props<'a> {
    /// The page.
    pub page: &'a Page,
    /// The words.
    pub messages: &'a Messages,
    /// What to do with an action.
    pub act: &'a Callback<Action>,
    /// Moves the focus, once the page has followed, to the first element that a selector finds.
    pub focus: &'a Callback<Vec<String>>,
}

/// The search box, the headline sentence and the removable filters.
pub fn controls(props: &Props) -> Html {
    let Props {
        page,
        messages,
        act,
        ..
    } = *props;
    let text = |key| messages.text(key).to_owned();
    let oninput = {
        let act = act.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                act.emit(Action::Search(input.value()));
            }
        })
    };
    let summary = &page.summary;
    html! {
        <div class="controls">
            <div class="search" role="search">
                <label for="search">{ text(Key::SearchLabel) }</label>
                <input id="search" type="search" value={page.search.clone()} {oninput} autocomplete="off"
                    spellcheck="false" dir="auto" aria-describedby="search-hint" />
                <p class="hint" id="search-hint">{ text(Key::SearchHint) }</p>
            </div>
            <p class="summary" role="status" aria-live="polite">
                <span data-result-count="" data-count={summary.shown.to_string()} data-total={summary.total.to_string()}>
                    { summary.sentence.clone() }
                </span>
            </p>
            { active(props) }
        </div>
    }
}

fn active(props: &Props) -> Html {
    let Props {
        page,
        messages,
        act,
        focus,
    } = *props;
    if page.active.is_empty() {
        return html! {};
    }
    let clear = {
        let (act, focus) = (act.clone(), focus.clone());
        Callback::from(move |_| {
            focus.emit(vec![SEARCH.to_owned()]);
            act.emit(Action::Clear);
        })
    };
    html! {
        <div class="active" data-active-filters="" role="group" aria-label={messages.text(Key::FiltersActive).to_owned()}>
            <ul>
                { for page.active.iter().enumerate().map(|(place, filter)| html! {
                    <li key={filter.id.clone()}>{ chip(props, place, filter) }</li>
                }) }
            </ul>
            <button type="button" class="clear" data-clear="" onclick={clear}>{ messages.text(Key::FiltersClear).to_owned() }</button>
        </div>
    }
}

fn chip(props: &Props, place: usize, filter: &ActiveFilter) -> Html {
    let neighbour = props
        .page
        .active
        .get(place + 1)
        .or_else(|| props.page.active.get(place.checked_sub(1)?));
    let next = neighbour.map(|filter| format!("[data-remove='{}']", filter.id));
    let onclick = {
        let (act, focus, remove) = (
            props.act.clone(),
            props.focus.clone(),
            filter.remove.clone(),
        );
        Callback::from(move |_| {
            focus.emit(next.iter().cloned().chain([SEARCH.to_owned()]).collect());
            act.emit(remove.clone());
        })
    };
    html! {
        <button type="button" data-remove={filter.id.clone()} aria-label={filter.remove_label.clone()} {onclick}>
            <bdi>{ filter.label.clone() }</bdi><span class="cross" aria-hidden="true">{ "×" }</span>
        </button>
    }
}

//! The facets: a checkbox and a live count for each value.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, TargetCast, UseStateHandle, html};

use crate::i18n::{Key, Messages, fold};
use crate::state::Action;
use crate::view::{Choice, Facet};

/// What a person did to the facets that is no part of the view: it changes nothing that a link should show.
#[derive(Clone, Default, PartialEq)]
pub struct Panel {
    /// Whether the facets are shown where there is no room beside the content.
    open: bool,
    /// What narrows a list of values, by the facet's name.
    narrowed: Vec<(String, String)>,
}

impl Panel {
    fn narrowing(&self, facet: &str) -> &str {
        self.narrowed
            .iter()
            .find(|(name, _)| name == facet)
            .map_or("", |(_, text)| text)
    }

    fn narrow(&self, facet: &str, text: String) -> Self {
        let others = self
            .narrowed
            .iter()
            .filter(|(name, _)| name != facet)
            .cloned();
        Self {
            open: self.open,
            narrowed: others.chain([(facet.to_owned(), text)]).collect(),
        }
    }
}

/// All facets, behind a button where there is no room beside the content.
pub fn facets(
    facets: &[Facet],
    messages: &Messages,
    act: &Callback<Action>,
    panel: &UseStateHandle<Panel>,
) -> Html {
    let toggle = {
        let panel = panel.clone();
        Callback::from(move |_| {
            panel.set(Panel {
                open: !panel.open,
                ..(*panel).clone()
            })
        })
    };
    let class = if panel.open { "facets open" } else { "facets" };
    html! {
        <section {class} aria-labelledby="facets-title">
            <h2 id="facets-title">{ messages.text(Key::FiltersTitle).to_owned() }</h2>
            <button type="button" class="reveal" aria-expanded={if panel.open { "true" } else { "false" }}
                aria-controls="facet-list" onclick={toggle}>{ messages.text(Key::FiltersShow).to_owned() }</button>
            <div id="facet-list" class="facet-list">
                { for facets.iter().map(|facet| self::facet(facet, messages, act, panel)) }
            </div>
        </section>
    }
}

fn facet(
    facet: &Facet,
    messages: &Messages,
    act: &Callback<Action>,
    panel: &UseStateHandle<Panel>,
) -> Html {
    let narrowed = panel.narrowing(&facet.name);
    let wanted = fold(narrowed.trim());
    let shown: Vec<_> = facet
        .choices
        .iter()
        .filter(|choice| choice.folded.contains(&wanted))
        .collect();
    let list = html! {
        <ul>
            { for shown.iter().map(|choice| html! {
                <li key={choice.key.clone()} data-value={choice.key.clone()} data-count={choice.count.to_string()}
                    class={if choice.count == 0 { "none" } else { "" }}>{ checkbox(facet, choice, messages, act) }</li>
            }) }
        </ul>
    };
    html! {
        <fieldset key={facet.name.clone()} class="facet" data-facet={facet.name.clone()}>
            <legend>{ facet.title.clone() }</legend>
            if facet.searchable {
                { find(facet, narrowed, messages, panel) }
                <div class="scroll" tabindex="0" role="group" aria-label={facet.title.clone()}>{ list }</div>
                if shown.is_empty() {
                    <p class="hint" role="status">{ messages.text(Key::FacetNone).to_owned() }</p>
                }
            } else {
                { list }
            }
        </fieldset>
    }
}

fn find(facet: &Facet, narrowed: &str, messages: &Messages, panel: &UseStateHandle<Panel>) -> Html {
    let oninput = {
        let (panel, name) = (panel.clone(), facet.name.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                panel.set(panel.narrow(&name, input.value()));
            }
        })
    };
    let label = messages.fill(Key::FacetFind, &[("field", &facet.title)]);
    html! {
        <input type="text" class="find" value={narrowed.to_owned()} {oninput} placeholder={label.clone()}
            aria-label={label} autocomplete="off" dir="auto" />
    }
}

fn checkbox(facet: &Facet, choice: &Choice, messages: &Messages, act: &Callback<Action>) -> Html {
    let onchange = {
        let (act, facet, key) = (act.clone(), facet.name.clone(), choice.key.clone());
        Callback::from(move |_| {
            act.emit(Action::Toggle {
                facet: facet.clone(),
                key: key.clone(),
            })
        })
    };
    let people = messages.count(Key::People, choice.count, &[]);
    let name = messages.fill(
        Key::FacetCount,
        &[("value", &choice.label), ("people", &people)],
    );
    html! {
        <label>
            <input type="checkbox" checked={choice.checked} {onchange} aria-label={name} />
            <span class="label">{ choice.label.clone() }</span>
            <span class="count" aria-hidden="true">{ choice.count_text.clone() }</span>
        </label>
    }
}

//! The facets: a checkbox and a live count for each value.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state};

use crate::i18n::{Key, Messages, fold};
use crate::state::Action;
use crate::view::{Choice, Facet};

/// What the facets are given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The facets.
    pub facets: Vec<Facet>,
    /// The words.
    pub messages: Rc<Messages>,
    /// What to do with an action.
    pub act: Callback<Action>,
}

/// All facets, behind a button where there is no room beside the content.
#[component]
pub fn Facets(props: &Props) -> Html {
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let class = if *open { "facets open" } else { "facets" };
    html! {
        <section {class} aria-labelledby="facets-title">
            <h2 id="facets-title">{ props.messages.text(Key::FiltersTitle).to_owned() }</h2>
            <button type="button" class="reveal" aria-expanded={if *open { "true" } else { "false" }}
                aria-controls="facet-list" onclick={toggle}>{ props.messages.text(Key::FiltersShow).to_owned() }</button>
            <div id="facet-list" class="facet-list">
                { for props.facets.iter().map(|facet| html! {
                    <FacetView key={facet.name.clone()} facet={facet.clone()} messages={props.messages.clone()}
                        act={props.act.clone()} />
                }) }
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct FacetProps {
    facet: Facet,
    messages: Rc<Messages>,
    act: Callback<Action>,
}

#[component]
fn FacetView(props: &FacetProps) -> Html {
    let FacetProps {
        facet,
        messages,
        act,
    } = props;
    // What narrows the list of values is no part of the view: it changes nothing that a link should show.
    let narrowed = use_state(String::new);
    let oninput = {
        let narrowed = narrowed.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                narrowed.set(input.value());
            }
        })
    };
    let find = messages.fill(Key::FacetFind, &[("field", &facet.title)]);
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
        <fieldset class="facet" data-facet={facet.name.clone()}>
            <legend>{ facet.title.clone() }</legend>
            if facet.searchable {
                <input type="text" class="find" value={(*narrowed).clone()} {oninput} placeholder={find.clone()}
                    aria-label={find.clone()} autocomplete="off" dir="auto" />
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

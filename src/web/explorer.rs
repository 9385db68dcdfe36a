//! The explorer: one state, in the address, and the page that follows from it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{
    Callback, Html, Properties, component, html, use_effect, use_effect_with, use_force_update,
    use_memo, use_mut_ref, use_state,
};

use super::app::preferred;
use super::browser::{document, frame, location};
use super::controls::{Props as Controls, controls};
use super::facets::{Panel, facets};
use super::figure::FigureView;
use super::frame::{footer, header};
use super::load::{self, Loaded};
use super::notices::notice_list;
use super::table::participants;
use crate::i18n::{Key, Messages};
use crate::state::{Action, Measure, Notice, parse, query_string, reduce};
use crate::view::{self, Figure};

/// What the explorer is given.
#[derive(Properties)]
pub struct Props {
    /// The list.
    pub loaded: Rc<Loaded>,
    /// The words to begin with.
    pub messages: Rc<Messages>,
    /// Whether the focus begins at the heading, because what had it is gone.
    pub take_focus: bool,
}

impl PartialEq for Props {
    // What is loaded never changes in place, so it is the same if it is the same allocation.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.loaded, &other.loaded) && Rc::ptr_eq(&self.messages, &other.messages)
    }
}

/// The page of a loaded list.
#[component]
pub fn Explorer(props: &Props) -> Html {
    let loaded = &props.loaded;
    let parsed = use_memo((), |()| {
        let mut parsed = parse(&location::query(), Some(&loaded.dataset));
        if let Some(value) = loaded.unknown.clone() {
            parsed.notices.push(Notice::UnknownValue {
                name: "dataset".to_owned(),
                value,
            });
        }
        parsed
    });
    let state = use_mut_ref(|| parsed.state.clone());
    let notices = use_mut_ref(|| parsed.notices.clone());
    let messages = use_state(|| props.messages.clone());
    // Where the focus goes once the page has followed an action that removes what had it.
    let focus_next = use_mut_ref(|| props.take_focus.then(|| vec!["h1".to_owned()]));
    let panel = use_state(Panel::default);
    let render = use_force_update();

    let act = {
        let (state, render) = (state.clone(), render.clone());
        Callback::from(move |action: Action| {
            let (after, step) = reduce(&state.borrow(), action);
            location::write(&query_string(&after), step);
            *state.borrow_mut() = after;
            render.force_update();
        })
    };
    let focus = {
        let focus_next = focus_next.clone();
        Callback::from(move |selectors: Vec<String>| *focus_next.borrow_mut() = Some(selectors))
    };
    {
        let (act, notices, loaded) = (act.clone(), notices.clone(), loaded.clone());
        use_effect_with((), move |()| {
            document::set_ready();
            let listener = location::on_travel(move || {
                let parsed = parse(&location::query(), Some(&loaded.dataset));
                *notices.borrow_mut() = parsed.notices;
                act.emit(Action::Arrive(Box::new(parsed.state)));
            });
            move || drop(listener)
        });
    }
    {
        // The old words stay until the new ones are there, so that nothing flashes.
        let wanted = state.borrow().locale.unwrap_or_else(preferred);
        let (messages, state) = (messages.clone(), state.clone());
        use_effect_with(wanted, move |wanted| {
            let wanted = *wanted;
            if messages.locale() != wanted {
                spawn_local(async move {
                    let found = load::messages(wanted).await;
                    // Another language may have been chosen while this one was on its way.
                    let still = state.borrow().locale.unwrap_or_else(preferred) == wanted;
                    // Without the file the page keeps the language that it has.
                    if let (Ok(found), true) = (found, still) {
                        messages.set(found);
                    }
                });
            }
        });
    }
    // An embedding page gives the frame the height that it asks for.
    use_effect_with(state.borrow().embed, |embed| {
        let teller = embed.then(frame::tell_height);
        move || drop(teller)
    });
    let title = loaded
        .dataset
        .descriptor
        .explorer
        .titles
        .text(messages.locale())
        .to_owned();
    use_effect_with((messages.locale(), title), {
        let name = messages.text(Key::AppName).to_owned();
        move |(locale, title)| {
            document::set_language(*locale);
            document::set_title(&[title.as_str(), " · ", &name].concat());
        }
    });
    use_effect(move || {
        if let Some(selectors) = focus_next.borrow_mut().take() {
            document::focus_first(&selectors.iter().map(String::as_str).collect::<Vec<_>>());
        }
    });

    let page = view::page(
        &loaded.dataset,
        &loaded.table,
        &messages,
        &state.borrow(),
        &notices.borrow(),
    );
    let messages = (*messages).clone();
    let measure = state.borrow().measure;
    let class = if page.embed { "page embedded" } else { "page" };
    let controls = controls(&Controls {
        page: &page,
        messages: &messages,
        act: &act,
        focus: &focus,
    });
    html! {
        <div {class}>
            if page.table.is_some() {
                <a class="skip" href="#participants">{ messages.text(Key::NavSkip).to_owned() }</a>
            }
            { header(&page, &messages, &act) }
            <main>
                { notice_list(&page.notices, &messages) }
                { controls }
                <div class="columns">
                    { facets(&page.facets, &messages, &act, &panel) }
                    <div class="content">
                        if !page.figures.is_empty() {
                            { figures(&page.figures, measure, &messages, &act) }
                        }
                        if let Some(table) = &page.table {
                            { participants(table, &messages, &act) }
                        }
                    </div>
                </div>
            </main>
            if !page.embed {
                { footer(&messages, [loaded.folder.as_str(), &page.data_path].concat()) }
            }
        </div>
    }
}

fn figures(
    figures: &[Figure],
    measure: Measure,
    messages: &Rc<Messages>,
    act: &Callback<Action>,
) -> Html {
    html! {
        <section class="figures" aria-labelledby="figures-title">
            <h2 id="figures-title">{ messages.text(Key::FiguresTitle).to_owned() }</h2>
            <p class="hint">
                { messages.text(Key::FigureHint).to_owned() }{ " " }{ messages.text(Key::FigureKeys).to_owned() }
            </p>
            { for figures.iter().map(|figure| html! {
                <FigureView key={figure.name.clone()} figure={figure.clone()} {measure} messages={messages.clone()}
                    act={act.clone()} />
            }) }
        </section>
    }
}

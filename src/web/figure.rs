//! A figure: a picture whose marks filter, a sentence, and a table that says the same.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, SvgElement};
use yew::{
    Callback, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_effect_with,
    use_mut_ref, use_node_ref, use_state,
};

use super::browser::keys::on_escape;
use super::browser::size::SizeObserver;
use super::mark::{MarkEvents, mark_group};
use super::scene::shapes;
use super::tooltip::{mark_at, place};
use super::twin::twin;
use crate::chart::draw;
use crate::i18n::{Direction, Key, Messages};
use crate::state::{Action, Measure};
use crate::view::Figure;

/// The width that a figure is drawn at until its place is measured, in CSS pixels.
const UNMEASURED: u32 = 720;

/// Milliseconds for which a tooltip outlives its mark's pointer, so that the pointer can come onto the tooltip.
const LINGER: u32 = 250;

/// What a figure is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The figure.
    pub figure: Figure,
    /// What figures measure now.
    pub measure: Measure,
    /// The words.
    pub messages: Rc<Messages>,
    /// What to do with an action.
    pub act: Callback<Action>,
}

/// A figure of the page.
#[component]
pub fn FigureView(props: &Props) -> Html {
    let Props {
        figure,
        measure,
        messages,
        act,
    } = props;
    let direction = messages.locale().direction();
    let frame = use_node_ref();
    let width = use_state(|| UNMEASURED);
    // The one mark that the Tab key reaches; arrow keys move it.
    let stop = use_state(|| 0_usize);
    let pointed = use_state(|| None::<usize>);
    let lingering = use_mut_ref(|| None::<Timeout>);
    {
        let (frame, width) = (frame.clone(), width.clone());
        use_effect_with((), move |()| {
            let observer = frame.cast::<Element>().and_then(|frame| {
                SizeObserver::new(frame, move |frame| width.set(inner_width(frame)))
            });
            move || drop(observer)
        });
    }
    let tip = use_node_ref();
    {
        let (tip, frame) = (tip.clone(), frame.clone());
        use_effect_with((*pointed, *width), move |(pointed, _)| {
            let nodes = (tip.cast::<HtmlElement>(), frame.cast::<Element>());
            if let (Some(mark), (Some(tip), Some(frame))) = (*pointed, nodes) {
                place(&tip, &frame, mark as u32);
            }
        });
    }
    let show = {
        let (pointed, lingering) = (pointed.clone(), lingering.clone());
        Callback::from(move |mark: Option<usize>| {
            *lingering.borrow_mut() = None;
            pointed.set(mark);
        })
    };
    {
        // A pointed mark need not have the focus, so the key may be pressed anywhere.
        let show = show.clone();
        use_effect_with(pointed.is_some(), move |shown| {
            let listener = shown.then(|| on_escape(move || show.emit(None)));
            move || drop(listener)
        });
    }
    let linger = {
        let (pointed, lingering) = (pointed.clone(), lingering.clone());
        Callback::from(move |_: MouseEvent| {
            let pointed = pointed.clone();
            *lingering.borrow_mut() = Some(Timeout::new(LINGER, move || pointed.set(None)));
        })
    };
    let stay = {
        let lingering = lingering.clone();
        Callback::from(move |_: MouseEvent| *lingering.borrow_mut() = None)
    };

    let scene = draw(figure, *width, direction);
    let marks = scene.marks.len();
    let reached = (*stop).min(marks.saturating_sub(1));
    let onkeydown = {
        let (frame, stop) = (frame.clone(), stop.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(next) = moved(&event.key(), reached, marks, direction) {
                event.prevent_default();
                stop.set(next);
                focus_mark(frame.cast::<Element>(), next);
            }
        })
    };
    let mark = |place: usize, shapes: Html| {
        let Some(mark) = scene.marks.get(place) else {
            return shapes;
        };
        let events = MarkEvents {
            act: act.clone(),
            show: show.clone(),
            linger: linger.clone(),
        };
        let focused = {
            let stop = stop.clone();
            Callback::from(move |()| stop.set(place))
        };
        mark_group(mark, place, place == reached, shapes, &events, &focused)
    };
    let (w, h) = (scene.width.to_string(), scene.height.to_string());
    let title = ["figure-", &figure.name].concat();
    html! {
        <figure data-chart={figure.name.clone()} aria-labelledby={title.clone()}>
            <h3 id={title}>{ figure.title.clone() }</h3>
            if figure.offers_shares {
                { measures(&figure.name, *measure, messages, act) }
            }
            <div class="frame" ref={frame.clone()} {onkeydown}>
                <svg role="group" aria-label={figure.title.clone()} viewBox={["0 0 ", &w, " ", &h].concat()} width={w} height={h}
                    direction={direction.attribute()}>
                    { shapes(&scene.nodes, direction, &mark) }
                </svg>
                if let Some(mark) = pointed.and_then(|place| scene.marks.get(place)) {
                    <div ref={tip} class="tooltip" role="tooltip" onmouseenter={stay} onmouseleave={linger}>
                        { mark.label.clone() }
                    </div>
                }
            </div>
            <figcaption>{ figure.sentence.clone() }</figcaption>
            <details class="twin">
                <summary>{ messages.text(Key::FigureTable).to_owned() }</summary>
                { twin(&figure.title, &figure.twin) }
            </details>
        </figure>
    }
}

fn inner_width(frame: &Element) -> u32 {
    u32::try_from(frame.client_width()).unwrap_or_default()
}

/// Where a key moves the focus among `marks` marks. Right and left are as seen, so they swap in right-to-left pictures.
fn moved(key: &str, from: usize, marks: usize, direction: Direction) -> Option<usize> {
    let last = marks.checked_sub(1)?;
    let forward = match (key, direction) {
        ("ArrowDown", _) | ("ArrowRight", Direction::Ltr) | ("ArrowLeft", Direction::Rtl) => true,
        ("ArrowUp", _) | ("ArrowLeft", Direction::Ltr) | ("ArrowRight", Direction::Rtl) => false,
        ("Home", _) => return Some(0),
        ("End", _) => return Some(last),
        _ => return None,
    };
    Some(if forward {
        (from + 1).min(last)
    } else {
        from.saturating_sub(1)
    })
}

fn focus_mark(frame: Option<Element>, place: usize) {
    let mark = frame.and_then(|frame| mark_at(&frame, place as u32));
    if let Some(mark) = mark.and_then(|mark| mark.dyn_into::<SvgElement>().ok()) {
        // A mark that cannot take the focus leaves it on its neighbour.
        let _ = mark.focus();
    }
}

fn measures(figure: &str, measure: Measure, messages: &Messages, act: &Callback<Action>) -> Html {
    let name = ["measure-", figure].concat();
    let choice = |value: Measure, key: Key| {
        let act = act.clone();
        let onchange = Callback::from(move |_| act.emit(Action::Measure(value)));
        html! {
            <label><input type="radio" name={name.clone()} checked={measure == value} {onchange} />
                <span>{ messages.text(key).to_owned() }</span></label>
        }
    };
    html! {
        <div class="measures" role="radiogroup" aria-label={messages.text(Key::MeasureLabel).to_owned()}>
            { choice(Measure::Numbers, Key::MeasureNumbers) }
            { choice(Measure::Shares, Key::MeasureShares) }
        </div>
    }
}

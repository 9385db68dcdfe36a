//! A mark of a figure: what stands for people, can be pointed at, focused and pressed.

use yew::{Callback, Html, KeyboardEvent, MouseEvent, html};

use crate::state::Action;
use crate::view::Mark;

/// What marks do beyond themselves.
pub struct MarkEvents {
    /// What to do with an action.
    pub act: Callback<Action>,
    /// Shows the tooltip of the mark at a place, or none.
    pub show: Callback<Option<usize>>,
    /// Lets the tooltip go after a while.
    pub linger: Callback<MouseEvent>,
}

/// A mark: a button whose shapes are given. `reached` says whether Tab reaches it, and `focused` hears of its focus.
pub fn mark_group(
    mark: &Mark,
    place: usize,
    reached: bool,
    shapes: Html,
    events: &MarkEvents,
    focused: &Callback<()>,
) -> Html {
    let pick = {
        let (act, picks) = (events.act.clone(), mark.picks.clone());
        Callback::from(move |()| act.emit(Action::Pick(picks.clone())))
    };
    let onkeydown = {
        let pick = pick.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                pick.emit(());
            }
        })
    };
    let show = |what: Option<usize>| {
        let show = events.show.clone();
        move || show.emit(what)
    };
    let (enter, focus, blur) = (show(Some(place)), show(Some(place)), show(None));
    let focused = focused.clone();
    html! {
        <g key={mark.id.clone()} class="mark" role="button" tabindex={if reached { "0" } else { "-1" }}
            data-mark={mark.id.clone()} data-value={mark.value.to_string()} aria-label={mark.label.clone()}
            aria-pressed={if mark.pressed { "true" } else { "false" }}
            onclick={Callback::from(move |_: MouseEvent| pick.emit(()))} {onkeydown}
            onmouseenter={Callback::from(move |_: MouseEvent| enter())} onmouseleave={events.linger.clone()}
            onfocus={Callback::from(move |_| { focused.emit(()); focus(); })} onblur={Callback::from(move |_| blur())}>
            { shapes }
        </g>
    }
}

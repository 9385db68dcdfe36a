//! What is chosen beside a figure's picture: numbers or shares, and what its marks do.

use super::activate::activate;
use super::figure::Props;
use crate::chart::Scene;
use crate::i18n::Key;
use crate::state::{Action, Measure};
use crate::view::Mark;
use crate::web::dom::{Element, On, el, send};
use crate::web::explorer::context::FigureContext;
use crate::web::explorer::msg::Msg as PageMsg;

/// The marks of a figure once more, as buttons that are large enough for every hand.
pub fn buttons(props: &Props, scene: &Scene) -> Element {
    let choice = |mark: &Mark| {
        el("button")
            .key(&mark.id)
            .attr("type", "button")
            .attr("data-choice", &mark.id)
            .truth("aria-pressed", mark.pressed)
            .on(On::Click, send(&props.context.dispatch, activate(mark)))
            .text(&mark.label)
    };
    el("div")
        .class("choices")
        .children(scene.marks.iter().map(choice))
}

/// The choice between numbers and shares.
pub fn measures(props: &Props) -> Element {
    let FigureContext {
        figure,
        measure,
        messages,
        dispatch: to,
        ..
    } = &props.context;
    let name = format!("measure-{}", figure.name);
    let choice = |value: Measure, key: Key| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", &name)
            .checked(*measure == value)
            .on(On::Change, send(to, PageMsg::Act(Action::Measure(value))));
        el("label")
            .child(input)
            .child(el("span").text(messages.text(key)))
    };
    el("div")
        .class("measures")
        .attr("role", "radiogroup")
        .attr("aria-label", messages.text(Key::MeasureLabel))
        .child(choice(Measure::Numbers, Key::MeasureNumbers))
        .child(choice(Measure::Shares, Key::MeasureShares))
}

//! How a figure behaves where that is the program's to say: what stands around its picture, where arrow keys lead, what a mark does.

use gloo::events::EventListener;
use yew::Callback;

use super::choices::measures;
use super::element::Element;
use super::figure::{Msg as Told, Props};
use super::marks::{Pressed, moved};
use super::msg::Msg;
use crate::chart::Scene;
use crate::i18n::Direction;
use crate::view::Mark;

/// Listeners for as long as they are kept.
pub type Listeners = [Option<EventListener>; 2];

/// How figures behave in a program.
#[derive(Debug)]
pub struct Manner {
    /// What stands above the picture of a figure, and what below.
    pub furnish: fn(&Props) -> [Option<Element>; 2],
    /// The mark to which a key leads from another.
    pub step: fn(&Scene, Pressed, usize, Direction) -> Option<usize>,
    /// What activating a mark does.
    pub activate: fn(&Mark) -> Msg,
    /// What lays a figure out for paper, and for the window again afterwards.
    pub print: fn(Callback<Told>) -> Listeners,
    /// The picture, where there is no program that would answer.
    pub still: Option<fn(&Props) -> Element>,
}

/// The manner of the figures in a first view.
pub static PLAIN: Manner = Manner {
    furnish,
    step: |scene, key, from, direction| moved(key, from, scene.marks.len(), direction),
    activate: |mark| Msg::Act(mark.action()),
    print: |_| [None, None],
    still: None,
};

/// The choice between numbers and shares, where a figure offers it.
pub fn furnish(props: &Props) -> [Option<Element>; 2] {
    let choice = props.figure.offers_shares.then(|| measures(props));
    [choice, None]
}

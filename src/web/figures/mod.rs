//! The part that draws charts: their pictures, their marks, and what stands around them.

mod activate;
mod choices;
mod controls;
mod data_table;
mod dot_keys;
pub mod figure;
mod mark;
mod mark_keys;
mod opened;
mod paper;
mod printed;
mod resume;
pub mod scene;
pub mod section;
mod selectors;
mod supply;
mod tooltip;

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{Key as NodeKey, VComp};

use self::data_table::data_table;
use self::figure::{FigureView, Props};
use self::printed::printed;
use self::resume::resume;
use self::section::section;
use self::supply::supply;
use super::explorer::context::FigureContext;
use super::explorer::part::Figures;
use crate::chart::draw;
use crate::view::{all_charts, plain_charts};

/// The part.
pub static PART: Figures = Figures {
    plain_model: plain_charts,
    model: all_charts,
    supply,
    draw,
    section: |page| section(page, drawn),
    on_slide,
    on_paper: printed,
    data_table,
    resume,
};

fn drawn(props: Props) -> Html {
    let key = NodeKey::from(props.context.figure.name.as_str());
    VComp::new::<FigureView>(Rc::new(props), Some(key)).into()
}

fn on_slide(context: FigureContext) -> Html {
    let props = Props {
        context,
        on_slide: true,
        choices: false,
        save: Html::default(),
    };
    VComp::new::<FigureView>(Rc::new(props), None).into()
}

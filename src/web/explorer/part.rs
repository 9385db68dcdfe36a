//! What the explorer knows of the parts that are loaded later: the functions that each offers, once it is there.
//!
//! No part knows another: what one needs of the figures, it is given.

use std::pin::Pin;

use web_sys::Element as Node;
use yew::Html;

use super::context::{FigureContext, PageContext, SaveTarget};
use super::standing::Left;
use crate::chart::Drawer;
use crate::dataset::Dataset;
use crate::i18n::{Group, Messages};
use crate::state::{Action, PageState, Parsed};
use crate::view::{DataTable, Figure, Modeller};
use crate::web::dom::Element;
use crate::web::load::LoadError;
use crate::web::load::later::Supply;

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Charts that are drawn, and answer.
    Figures,
    /// A presentation of slides.
    Present,
    /// The editor of a story.
    Story,
    /// Menus that save a figure or the list.
    Save,
    /// The builder of code for other pages.
    EmbedBuilder,
    /// Notices of what is wrong with a link or with the list, or why there is none.
    Notices,
}

/// Loads a part and its style sheet; nothing if a file cannot be had, or is damaged. A later attempt asks for it again.
pub type Loader = fn(Part) -> Pin<Box<dyn Future<Output = Option<Parts>>>>;

/// Makes charts.
pub struct Figures {
    /// Makes the models of figures that need nothing but the list.
    pub plain_model: Modeller,
    /// Makes the model of every figure, once there is what [`Figures::supply`] loads.
    pub model: Modeller,
    /// Loads what the list is measured by, and the map.
    pub supply: Supply,
    /// Draws a model.
    pub draw: Drawer,
    /// Renders the figures of a page.
    pub section: fn(&PageContext<'_>) -> Element,
    /// Renders a figure that fills a slide.
    pub on_slide: fn(FigureContext) -> Html,
    /// Renders the picture of a figure on paper, within a width and a height in CSS pixels.
    pub on_paper: fn(&Figure, (u32, u32), &Messages) -> Element,
    /// Renders the table that says the same as a picture, under a title.
    pub data_table: fn(&str, &DataTable) -> Element,
    /// Does to the charts of the page what a reader has done to those that stood in their place.
    pub resume: fn(&Left),
}

/// Reads the story of a link, and the view of its slide.
pub type ReadStory = fn(&mut Parsed, &Dataset);

/// Presents slides.
pub struct Present {
    /// Renders the presentation in place of the page.
    pub slides: fn(&PageContext<'_>, &'static Figures) -> Html,
    /// Leads to a slide, from 1, or ends the presentation with 0.
    pub to_slide: fn(&PageState, usize, &Dataset) -> Action,
    pub read_story: ReadStory,
}

/// Edits a story.
pub struct Story {
    /// Renders the editor of the page's story.
    pub editor: fn(&PageContext<'_>, &'static Figures) -> Html,
    pub read_story: ReadStory,
}

/// Saves figures and the list.
pub struct Save {
    /// Renders the menu that saves something.
    pub menu: fn(&SaveTarget<'_>, &'static Figures) -> Html,
    /// Loads the version of the list, which files cite.
    pub supply: Supply,
}

/// Builds code for other pages.
pub struct EmbedBuilder {
    /// Renders the builder for the page's view.
    pub builder: fn(&PageContext<'_>, &'static Figures) -> Html,
}

/// Says what is wrong with a link, a list or its entries, or why there is no list.
pub struct Notices {
    /// Renders the notices, if there are any.
    pub list: fn(&PageContext<'_>) -> Option<Element>,
    /// Loads the notes on entries in the language.
    pub supply: Supply,
    /// Says why there is no list to show, in place of the page.
    pub failure: fn(Failure),
}

/// The parts that are there.
#[derive(Clone, Copy, Default)]
pub struct Parts {
    pub figures: Option<&'static Figures>,
    pub present: Option<&'static Present>,
    pub story: Option<&'static Story>,
    pub save: Option<&'static Save>,
    pub embed_builder: Option<&'static EmbedBuilder>,
    pub notices: Option<&'static Notices>,
}

/// An attempt to open the explorer that came to nothing.
pub struct Failure {
    /// Where the explorer would be.
    pub place: Node,
    pub error: LoadError,
    pub messages: Messages,
    /// Whether a reader asked for the attempt.
    pub again: bool,
    /// Makes another attempt.
    pub retry: Box<dyn Fn()>,
}

impl Part {
    /// The messages that the part says.
    pub const fn words(self) -> Group {
        match self {
            Self::Figures => Group::Figures,
            _ => Group::Parts,
        }
    }
}

impl Parts {
    /// These parts and others.
    pub fn and(self, others: Self) -> Self {
        Self {
            figures: self.figures.or(others.figures),
            present: self.present.or(others.present),
            story: self.story.or(others.story),
            save: self.save.or(others.save),
            embed_builder: self.embed_builder.or(others.embed_builder),
            notices: self.notices.or(others.notices),
        }
    }
}

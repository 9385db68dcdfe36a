//! The parts of the program that are loaded later: the only list of them, and the only file that names what is in them.
//!
//! What only the functions marked `#[wasm_split(NAME, …)]` reach becomes a file of its own when the program has been compiled. The rest
//! of the page knows a part as the functions that it offers, once it is there. No part knows another: what one needs of [`figures`], it is
//! given.

use std::pin::Pin;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

use super::app::Failure;
use super::dom::Element;
use super::explorer::context::{FigureContext, PageContext, SaveTarget};
use super::explorer::standing::Left;
use super::load::Loaded;
use super::{embed_builder, figures, notices, present, save, story};
use crate::chart::Drawer;
use crate::dataset::Dataset;
use crate::i18n::{Group, Locale, Messages};
use crate::state::{Action, PageState, Parsed};
use crate::view::{DataTable, Figure, Modeller};

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

/// Adds to a list what was loaded for it.
pub type Addition = Rc<dyn Fn(&Loaded) -> Loaded>;

/// Loads what a part needs to know of a list that is on the page, in a language; nothing if it cannot be had.
pub type Supply = fn(Rc<Loaded>, Locale) -> Pin<Box<dyn Future<Output = Option<Addition>>>>;

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

impl Part {
    /// The messages that the part says.
    pub const fn words(self) -> Group {
        match self {
            Self::Figures => Group::Figures,
            _ => Group::Parts,
        }
    }

    /// Loads the part and its style sheet.
    ///
    /// # Errors
    /// If a file cannot be had, or is damaged; a later attempt asks for it again.
    pub async fn load(self) -> Result<Parts, SplitLoaderError> {
        match self {
            Self::Figures => load_figures().await,
            Self::Present => load_present().await,
            Self::Story => load_story().await,
            Self::Save => load_save().await,
            Self::EmbedBuilder => load_embed_builder().await,
            Self::Notices => load_notices().await,
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

#[wasm_split(figures, fallible)]
fn load_figures() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        figures: Some(&figures::PART),
        ..Parts::default()
    })
}

#[wasm_split(present, fallible)]
fn load_present() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        present: Some(&present::PART),
        ..Parts::default()
    })
}

#[wasm_split(story, fallible)]
fn load_story() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        story: Some(&story::PART),
        ..Parts::default()
    })
}

#[wasm_split(save, fallible)]
fn load_save() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        save: Some(&save::PART),
        ..Parts::default()
    })
}

#[wasm_split(embed_builder, fallible)]
fn load_embed_builder() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        embed_builder: Some(&embed_builder::PART),
        ..Parts::default()
    })
}

#[wasm_split(notices, fallible)]
fn load_notices() -> Result<Parts, SplitLoaderError> {
    Ok(Parts {
        notices: Some(&notices::PART),
        ..Parts::default()
    })
}

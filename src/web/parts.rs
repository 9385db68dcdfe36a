//! The parts of the program that are loaded later: the only list of them, and the only file that names what is in them.
//!
//! What only the functions marked `#[wasm_split(NAME, …)]` reach becomes a file of its own when the program has been compiled.

use std::pin::Pin;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::explorer::part::{Part, Parts};
use super::{embed_builder, figures, notices, present, save, story};

/// Loads a part, as [`super::explorer::part::Loader`] says.
pub fn load(part: Part) -> Pin<Box<dyn Future<Output = Option<Parts>>>> {
    Box::pin(async move {
        let loaded = match part {
            Part::Figures => load_figures().await,
            Part::Present => load_present().await,
            Part::Story => load_story().await,
            Part::Save => load_save().await,
            Part::EmbedBuilder => load_embed_builder().await,
            Part::Notices => load_notices().await,
        };
        loaded.ok()
    })
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

//! The built site in three engines: one module an audience or a topic.

mod accessibility;
mod addresses;
mod charts;
mod embedder;
mod errors;
mod figures;
mod harness;
mod history;
mod keyboard;
mod languages;
mod layout;
mod presenter;
mod rendering;
mod saving;
mod six_languages;
mod slides;
mod smoke;
mod sorting;
mod story;
mod studio;
mod visitor;

use std::process::ExitCode;

use anyhow::Result;

fn main() -> Result<ExitCode> {
    let topics = [
        harness::scenarios(),
        smoke::scenarios(),
        accessibility::scenarios(),
        addresses::scenarios(),
        charts::scenarios(),
        embedder::scenarios(),
        errors::scenarios(),
        figures::scenarios(),
        history::scenarios(),
        keyboard::scenarios(),
        languages::scenarios(),
        layout::scenarios(),
        presenter::scenarios(),
        rendering::scenarios(),
        saving::scenarios(),
        six_languages::scenarios(),
        slides::scenarios(),
        sorting::scenarios(),
        story::scenarios(),
        studio::scenarios(),
        visitor::scenarios(),
    ];
    browser_tests::run(&topics.concat())
}

//! The built site in three engines: one module an audience or a topic.

mod accessibility;
mod addresses;
mod builder;
mod charts;
mod deployment;
mod documented;
mod embedder;
mod embeds;
mod enlarged;
mod errors;
mod figures;
mod fitting;
mod found;
mod harness;
mod history;
mod keyboard;
mod languages;
mod layout;
mod letters;
mod nameless;
mod offline;
mod parts;
mod prerendered;
mod presenter;
mod releases;
mod rendering;
mod requests;
mod sandbox;
mod saving;
mod second_list;
mod silent;
mod single;
mod six_languages;
mod slides;
mod smoke;
mod sorting;
mod story;
mod targets;
mod visitor;

use std::process::ExitCode;

use anyhow::Result;

fn main() -> Result<ExitCode> {
    let topics = [
        harness::scenarios(),
        smoke::scenarios(),
        accessibility::scenarios(),
        addresses::scenarios(),
        builder::scenarios(),
        charts::scenarios(),
        deployment::scenarios(),
        documented::scenarios(),
        embedder::scenarios(),
        embeds::scenarios(),
        enlarged::scenarios(),
        errors::scenarios(),
        figures::scenarios(),
        fitting::scenarios(),
        found::scenarios(),
        history::scenarios(),
        keyboard::scenarios(),
        languages::scenarios(),
        layout::scenarios(),
        nameless::scenarios(),
        letters::scenarios(),
        prerendered::scenarios(),
        offline::scenarios(),
        presenter::scenarios(),
        releases::scenarios(),
        rendering::scenarios(),
        requests::scenarios(),
        sandbox::scenarios(),
        saving::scenarios(),
        second_list::scenarios(),
        silent::scenarios(),
        single::scenarios(),
        six_languages::scenarios(),
        slides::scenarios(),
        sorting::scenarios(),
        story::scenarios(),
        parts::scenarios(),
        targets::scenarios(),
        visitor::scenarios(),
    ];
    browser_tests::run(&topics.concat())
}

//! The project's own commands: `cargo xtask build | serve | test | size | ci`.
//!
//! Each command ends in success or in one sentence that says what to do.

mod budget;
mod build;
mod ci;
mod compile;
mod edit;
mod offline;
mod packages;
mod pages;
mod pictures;
mod project;
mod serve;
mod site;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use url::Url;

use crate::budget::size;
use crate::build::Place;
use crate::offline::single_file::Opening;
use crate::project::Project;

/// Builds, serves and proves Participant Explorer.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the release site: static files only, for any web server and any folder
    Build {
        /// The folder that receives the site, or the single file; without it `dist`, or `participant-explorer.html`
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
        /// The address at which the site will be published: with it, pages name themselves in full to search engines and to pages
        /// that link to them
        #[arg(long, value_name = "URL", conflicts_with = "single_file")]
        address: Option<Url>,
        /// Writes the content security policy into the pages, for servers that do not let you choose headers
        #[arg(long, conflicts_with = "single_file")]
        policy_in_page: bool,
        /// Leaves the figures' PNG pictures out, which need fonts that npm fetches; the SVG pictures stay
        #[arg(long, conflicts_with = "single_file")]
        without_pictures: bool,
        /// Builds one file with everything in it, which opens from a disk by a double click
        #[arg(long)]
        single_file: bool,
        /// The language that the single file opens in, such as `ar`; without it the browser's
        #[arg(long, value_name = "LANGUAGE", requires = "single_file")]
        lang: Option<String>,
        /// The view that the single file opens with, as the query of a link has it: 'region=african&view=figures'
        #[arg(long, requires = "single_file")]
        query: Option<String>,
    },
    /// Builds the site for development, serves it on 127.0.0.1, and reloads it on every change
    Serve {
        /// The port; without it 8080, or the next free one
        #[arg(long, value_name = "N")]
        port: Option<u16>,
        /// Opens the page in the browser
        #[arg(long)]
        open: bool,
    },
    /// Runs every test, in three browsers too, and installs what that needs where it can
    Test,
    /// Says what each part of the program weighs, by crate and module
    Size,
    /// Checks formatting, lints, the release build and its size, then runs every test
    Ci,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let project = Project::locate()?;
    match command {
        Command::Build {
            out,
            single_file: true,
            lang: language,
            query,
            ..
        } => {
            let out = out.unwrap_or_else(|| "participant-explorer.html".into());
            build::single(&project, &out, &Opening { language, query })?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Build {
            out,
            address,
            policy_in_page,
            without_pictures,
            ..
        } => {
            let place = Place {
                address,
                policy_in_page,
                without_pictures,
            };
            let out = out.unwrap_or_else(|| "dist".into());
            build::run(&project, &out, place)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { port, open } => {
            serve::run(&project, port, open).map(|()| ExitCode::SUCCESS)
        }
        Command::Test => test::run(&project),
        Command::Size => size::run(&project).map(|()| ExitCode::SUCCESS),
        Command::Ci => ci::run(&project),
    }
}

//! Renders the pages of a site: `prerender FOLDER`, where the folder holds `data`, prints them as JSON for the build.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use participant_explorer::web::prerender::{Files, pages};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os()
        .nth(1)
        .ok_or("say which folder holds `data`")?;
    let runtime = Builder::new_current_thread().build()?;
    let files = Files::new(folder);
    let pages = LocalSet::new().block_on(&runtime, pages(&files))?;
    io::stdout().write_all(pages.to_string().as_bytes())?;
    Ok(())
}

//! Renders the pages of a site: `prerender FOLDER [ADDRESS]`, where the folder holds `data` and the address is that of the site's
//! root, prints them, the messages as a site carries them, and the data of the pages without names, as JSON of a [`Rendered`] for the build.

use std::env;
use std::error::Error;
use std::io;

use participant_explorer::web::prerender::{Files, pages};
use rendered::Rendered;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("say which folder holds `data`")?;
    let address = arguments.next();
    let runtime = Builder::new_current_thread().build()?;
    let files = Files::new(folder);
    let nameless = LocalSet::new().block_on(&runtime, files.without_names())?;
    let mut all = Vec::new();
    for files in [&files, &nameless] {
        let pages = pages(files, address.as_deref());
        all.extend(LocalSet::new().block_on(&runtime, pages)?);
    }
    let site = Rendered {
        pages: all,
        messages: files.packed_messages()?,
        nameless: nameless.nameless().cloned().unwrap_or_default(),
    };
    serde_json::to_writer(io::stdout().lock(), &site)?;
    Ok(())
}

//! Renders the pages of a site: `prerender FOLDER [ADDRESS]`, where the folder holds `data` and the address is that of the site's
//! root, prints them, and the messages as a site carries them, as JSON for the build.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use participant_explorer::web::prerender::{Files, pages};
use serde_json::json;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("say which folder holds `data`")?;
    let address = arguments.next();
    let runtime = Builder::new_current_thread().build()?;
    let files = Files::new(folder);
    let pages = LocalSet::new().block_on(&runtime, pages(&files, address.as_deref()))?;
    let site = json!({"pages": pages, "messages": files.packed_messages()?});
    io::stdout().write_all(site.to_string().as_bytes())?;
    Ok(())
}

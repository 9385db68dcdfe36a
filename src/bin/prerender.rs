//! Renders the pages of a site: `prerender FOLDER [ADDRESS]`, where the folder holds `data` and the address is that of the site's
//! root, prints them, the messages as a site carries them, and the data of the pages without names, as JSON for the build.

use std::env;
use std::error::Error;
use std::io::{self, Write};

use participant_explorer::web::prerender::{Files, pages};
use serde_json::{Value, json};
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
        all.push(LocalSet::new().block_on(&runtime, pages)?);
    }
    let pages: Vec<_> = all.iter().filter_map(Value::as_array).flatten().collect();
    let site = json!({
        "pages": pages,
        "messages": files.packed_messages()?,
        "nameless": nameless.nameless(),
    });
    io::stdout().write_all(site.to_string().as_bytes())?;
    Ok(())
}

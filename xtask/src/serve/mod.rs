//! `cargo xtask serve`: the site for development, rebuilt and reloaded on every change.

mod port;
mod server;
mod steps;
mod watch;
mod workshop;

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};

use self::server::Served;
use self::steps::Steps;
use self::watch::Watch;
use self::workshop::{Done, Workshop};
use crate::project::Project;

/// How often it is asked for whether the pages have been rendered.
const PATIENCE: Duration = Duration::from_millis(200);

/// Builds and serves the site until the process is ended.
///
/// Fails if the given port is taken or if the first build fails; after that, a failed build is reported and the
/// last good site stays.
pub fn run(project: &Project, port: Option<u16>, open: bool) -> Result<()> {
    let listener = port::listen(port)?;
    let local = listener.local_addr()?;
    // Started before the build, so that a change during the build is not missed.
    let watch = Watch::start(project.root())?;
    // Another server of the same project has another port.
    let served = Served::new(project.target(&format!("serve/{}", local.port())));
    let mut workshop = Workshop::open(project, &served)?;
    let address = format!("http://{local}/");
    eprintln!("Serving {address} — every change is built and shown; Ctrl-C ends it");
    if open && let Err(error) = open::that_detached(&address) {
        eprintln!("No browser could be opened ({error}): open {address} yourself");
    }
    let runtime = tokio::runtime::Runtime::new().context("cannot start the web server")?;
    runtime.spawn(served.clone().serve(listener));
    // Pages that have fallen behind the code are rendered in a thread of their own, so that the next change need not wait for them.
    thread::scope(|scope| {
        let mut renderer: Option<ScopedJoinHandle<Done>> = None;
        loop {
            let changed = watch.wait(renderer.is_some().then_some(PATIENCE))?;
            if !changed.is_empty() {
                let steps = Steps::after(changed.iter().map(AsRef::as_ref));
                match workshop.rebuild(steps) {
                    Ok(()) => {
                        served.reload();
                        eprintln!("Reloaded {address}");
                    }
                    Err(error) => tell(&error, &address),
                }
            }
            if let Some(finished) = renderer.take_if(|running| running.is_finished()) {
                let pages = finished.join().unwrap_or_else(|panic| resume_unwind(panic));
                if let Err(error) = workshop.take(pages) {
                    tell(&error, &address);
                }
            }
            // Those that were rendered may be of code that has changed since.
            if renderer.is_none() {
                let behind = workshop.next_pages();
                renderer = behind.map(|pages| scope.spawn(move || pages.render()));
            }
        }
    })
}

fn tell(error: &anyhow::Error, address: &str) {
    eprintln!("error: {error:#}\nThe last good page is still served at {address}");
}

//! `cargo xtask serve`: the site for development, rebuilt and reloaded on every change.

mod server;
mod watch;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result, bail};

use self::server::Served;
use self::watch::Watch;
use crate::build;
use crate::compile::cargo::Profile;
use crate::project::Project;

const DEFAULT_PORT: u16 = 8080;
/// How many ports after the default are tried before giving up.
const ALTERNATIVES: u16 = 20;

/// Builds and serves the site until the process is ended.
///
/// Fails if the given port is taken or if the first build fails; after that, a failed build is reported and the
/// last good site stays.
pub fn run(project: &Project, port: Option<u16>, open: bool) -> Result<()> {
    let listener = listen(port)?;
    // Started before the build, so that a change during the build is not missed.
    let watch = Watch::start(project.root())?;
    let served = Served::new(build::site(project, Profile::Development, None, None)?);
    let address = format!("http://{}/", listener.local_addr()?);
    eprintln!("Serving {address} — every change is built and shown; Ctrl-C ends it");
    if open && let Err(error) = open::that_detached(&address) {
        eprintln!("No browser could be opened ({error}): open {address} yourself");
    }
    let runtime = tokio::runtime::Runtime::new().context("cannot start the web server")?;
    runtime.spawn(served.clone().serve(listener));
    loop {
        watch.wait()?;
        match build::site(project, Profile::Development, None, None) {
            Ok(site) => {
                served.replace(site);
                eprintln!("Reloaded {address}");
            }
            Err(error) => {
                eprintln!("error: {error:#}\nThe last good page is still served at {address}")
            }
        }
    }
}

/// Takes the port, or without one the default or the next that is free.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    match port {
        Some(port) => match bind(port)? {
            Some(listener) => Ok(listener),
            None => bail!("port {port} is taken: name another one with --port"),
        },
        None => {
            for port in DEFAULT_PORT..=DEFAULT_PORT + ALTERNATIVES {
                if let Some(listener) = bind(port)? {
                    if port != DEFAULT_PORT {
                        eprintln!(
                            "Port {DEFAULT_PORT} is taken, so {port} is used; --port chooses another"
                        );
                    }
                    return Ok(listener);
                }
            }
            bail!(
                "the ports {DEFAULT_PORT} to {} are taken: name a free one with --port",
                DEFAULT_PORT + ALTERNATIVES
            )
        }
    }
}

/// Listens on a port of this machine only; nothing if another program has the port.
fn bind(port: u16) -> Result<Option<TcpListener>> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(Some(listener)),
        Err(error) if error.kind() == ErrorKind::AddrInUse => Ok(None),
        Err(error) => Err(error)
            .with_context(|| format!("cannot listen on port {port}: name another one with --port")),
    }
}

#[cfg(test)]
mod tests {
    use super::listen;

    #[test]
    fn a_taken_port_is_named_with_the_way_out() {
        let taken = listen(Some(0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(Some(port)).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("port {port} is taken: name another one with --port")
        );
    }
}

//! The port that the site is served on.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result, bail};

const DEFAULT: u16 = 8080;
/// How many ports after the default are tried before giving up.
const ALTERNATIVES: u16 = 20;

/// Takes the port, or without one the default or the next that is free.
pub fn listen(port: Option<u16>) -> Result<TcpListener> {
    match port {
        Some(port) => match bind(port)? {
            Some(listener) => Ok(listener),
            None => bail!("port {port} is taken: name another one with --port"),
        },
        None => {
            for port in DEFAULT..=DEFAULT + ALTERNATIVES {
                if let Some(listener) = bind(port)? {
                    if port != DEFAULT {
                        eprintln!(
                            "Port {DEFAULT} is taken, so {port} is used; --port chooses another"
                        );
                    }
                    return Ok(listener);
                }
            }
            bail!(
                "the ports {DEFAULT} to {} are taken: name a free one with --port",
                DEFAULT + ALTERNATIVES
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

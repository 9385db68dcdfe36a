//! A virtual screen for the one browser that needs one.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use x11rb::CURRENT_TIME;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, InputFocus, MapState, Window};

use crate::group::Group;

/// An X server without a window manager, large enough for a whole page in one picture. It ends when dropped.
pub(crate) struct Display {
    _server: Group,
    name: String,
}

impl Display {
    /// Starts the server on a free display. Blocks until it is there.
    pub(crate) fn start() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-nolisten", "tcp"])
            .args(["-screen", "0", "2560x12000x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut server = Group::start(&mut command)?;
        let out = server.take_output().context("Xvfb has no output")?;
        let mut number = String::new();
        BufReader::new(out).read_line(&mut number)?;
        let number = number.trim();
        if number.is_empty() {
            bail!("Xvfb ended before it opened a display");
        }
        let name = format!(":{number}");
        Ok(Self {
            _server: server,
            name,
        })
    }

    /// The name for the environment variable `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Gives the keyboard to the largest window, as a window manager would. A page in a window without it sees no
    /// focus at all, whatever Tab does. Blocks.
    pub(crate) fn focus_largest_window(&self) -> Result<()> {
        let (connection, screen) = x11rb::connect(Some(&self.name))?;
        let root = connection.setup().roots[screen].root;
        let mut largest: Option<(u32, Window)> = None;
        for window in connection.query_tree(root)?.reply()?.children {
            let attributes = connection.get_window_attributes(window)?.reply()?;
            if attributes.map_state != MapState::VIEWABLE {
                continue;
            }
            let shape = connection.get_geometry(window)?.reply()?;
            let area = u32::from(shape.width) * u32::from(shape.height);
            if largest.is_none_or(|(most, _)| area > most) {
                largest = Some((area, window));
            }
        }
        let (_, window) = largest.context("the browser shows no window")?;
        connection
            .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)?
            .check()?;
        Ok(())
    }
}

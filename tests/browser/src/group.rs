//! Processes that end together with everything that they have started.

use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process_group};

/// Leaders of the groups that run, for when this process is told to stop.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// A process and all that it starts. Killing a driver alone would leave its browser running.
pub(crate) struct Group(Child);

impl Group {
    /// Starts a program as the leader of a new group.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut running = running();
        let child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| {
                format!("Run `cargo xtask test`: it installs {name}, which cannot be started here.")
            })?;
        running.push(Pid::from_child(&child));
        Ok(Self(child))
    }

    /// The program's output, once, where it is piped.
    pub(crate) fn take_output(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }

    /// Whether the leader has ended by itself.
    pub(crate) fn has_ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let leader = Pid::from_child(&self.0);
        running().retain(|&other| other != leader);
        // Either fails only when the leader has ended by itself.
        let _ = kill_process_group(leader, Signal::KILL);
        let _ = self.0.wait();
    }
}

/// Ends every group that runs. An interrupt reaches this process alone, since the groups are not in its own.
pub(crate) fn end_all() {
    for &leader in running().iter() {
        let _ = kill_process_group(leader, Signal::KILL);
    }
}

fn running() -> MutexGuard<'static, Vec<Pid>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

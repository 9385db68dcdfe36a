//! Where the project lies and how its cargo is called.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;

/// The project's folders, and the cargo that started this program.
pub struct Project {
    root: PathBuf,
    target: PathBuf,
    cargo: OsString,
}

impl Project {
    /// Asks cargo for the workspace: the one of the `cargo run` that started this program, otherwise that of the
    /// current folder.
    pub fn locate() -> Result<Self> {
        let mut command = MetadataCommand::new();
        command.no_deps();
        // Asked for when run, not when compiled: checkouts that share a target folder share this program.
        if let Some(package) = env::var_os("CARGO_MANIFEST_DIR") {
            command.current_dir(PathBuf::from(package));
        }
        let metadata = command.exec().context(
            "cannot ask cargo about the workspace: run this as `cargo xtask` inside the project",
        )?;
        Ok(Self {
            root: metadata.workspace_root.into(),
            target: metadata.target_directory.into(),
            cargo: env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
        })
    }

    /// The workspace's root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside cargo's target folder, which need not exist yet.
    pub fn target(&self, name: &str) -> PathBuf {
        self.target.join(name)
    }

    /// A cargo call in the workspace's root, with the toolchain that started this program.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        command.current_dir(&self.root);
        command
    }
}

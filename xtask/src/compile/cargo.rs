//! From Rust to WebAssembly: the one call of cargo that compiles the page.

use std::io::{BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use cargo_metadata::Message;

use crate::project::Project;

/// The Rust target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How the page is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// What is published: small before fast.
    Release,
    /// What is worked on: compiled again within seconds, names kept for stack traces.
    Development,
}

impl Profile {
    /// The profile's name in Cargo.toml.
    fn cargo_name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Development => "web-dev",
        }
    }
}

/// The program of a site.
const PROGRAM: &str = "web";

/// Compiles the program and returns the WebAssembly file that cargo wrote, in which every reference can still be told from other numbers,
/// so that it can be split.
///
/// Cargo's own progress and errors go straight to the terminal.
pub fn program(project: &Project, profile: Profile) -> Result<PathBuf> {
    ensure_target(project)?;
    eprintln!("Compiling the page to WebAssembly …");
    let mut cargo = project
        .cargo()
        .args(["rustc", "--package", "participant-explorer"])
        .args(["--bin", PROGRAM, "--features", "web", "--target", TARGET])
        .args(["--profile", profile.cargo_name()])
        .args(["--message-format", "json-render-diagnostics"])
        .args(["--", "-Clink-args=--emit-relocs"])
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let mut built = Vec::new();
    if let Some(messages) = cargo.stdout.take() {
        for message in Message::parse_stream(BufReader::new(messages)) {
            if let Message::CompilerArtifact(artifact) =
                message.context("cannot read what cargo reports")?
            {
                built.extend(artifact.filenames.into_iter().map(PathBuf::from));
            }
        }
    }
    if !cargo.wait().context("cannot wait for cargo")?.success() {
        bail!("the page does not compile: see cargo's messages above");
    }
    let file = Path::new(PROGRAM).with_extension("wasm");
    let mut files = built.into_iter();
    files
        .find(|path| path.file_name() == Some(file.as_os_str()))
        .with_context(|| {
            format!("cargo built no WebAssembly file for the binary `{PROGRAM}`: check [[bin]] in Cargo.toml")
        })
}

/// Adds the WebAssembly target to the toolchain where it is missing.
pub fn ensure_target(project: &Project) -> Result<()> {
    if has_target(project.root())? {
        return Ok(());
    }
    eprintln!("Adding the Rust target {TARGET} …");
    let added = Command::new("rustup")
        .args(["target", "add", TARGET])
        .current_dir(project.root())
        .status();
    match added {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => bail!(
            "rustup could not add the target: check the connection, then run `rustup target add {TARGET}`"
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            "the Rust target {TARGET} is missing and there is no rustup to add it: install rustup from https://rustup.rs"
        ),
        Err(error) => Err(error).context("cannot start rustup"),
    }
}

/// Whether the compiler has the target's standard library; works without rustup, too.
fn has_target(root: &Path) -> Result<bool> {
    let asked = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(root)
        .output()
        .context("cannot start rustc")?;
    Ok(Path::new(String::from_utf8_lossy(&asked.stdout).trim()).is_dir())
}

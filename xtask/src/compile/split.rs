//! From the compiled program to its parts: what is loaded first, and what is loaded when it is wanted.
//!
//! A part is what `#[wasm_split(NAME, …)]` names in the program, with all that nothing else reaches. What two parts reach and the first
//! does not is a file of its own, which comes with either.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use walrus::ModuleConfig;
use wasm_split_cli_support::{Options, transform};

use super::cargo::Profile;

/// The module that the first file imports what loads the parts from.
pub const LINK: &str = "./parts.js";

/// A program in files.
pub struct Split {
    /// The file that is loaded first, before JavaScript is bound to it.
    pub first: PathBuf,
    /// The other files by their names: parts, and what several of them share.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The names of the files that each part needs, its own last.
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Splits a program that was linked with its relocations kept. `Profile::Development` keeps the names of functions.
///
/// Fails if the program is no WebAssembly of that kind.
pub fn split(wasm: &Path, profile: Profile) -> Result<Split> {
    let folder = wasm.with_extension("parts");
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let first = folder.join("first.wasm");
    let whole = fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let mut options = Options::new(&whole);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    let split = transform(options)
        .map_err(|problem| anyhow!("cannot split {}: {problem:#}", wasm.display()))?;
    let mut files = BTreeMap::new();
    for path in &split.split_modules {
        files.insert(name(path), tidied(&fs::read(path)?, profile)?);
    }
    let parts = split.prefetch_map.into_iter().collect();
    Ok(Split {
        first,
        files,
        parts,
    })
}

fn name(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// A file without what its linker left: numbers with room to grow, and types and names that only other files use.
fn tidied(file: &[u8], profile: Profile) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new()
        .generate_name_section(profile == Profile::Development)
        .generate_producers_section(false)
        .parse(file)
        .context("cannot read a part of the program")?;
    module.customs.remove_raw("target_features");
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

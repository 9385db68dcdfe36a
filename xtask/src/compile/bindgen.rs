//! From compiled WebAssembly to a module that a browser can load.
//!
//! `wasm-bindgen` is used as a library, so its version is the one in Cargo.lock and nothing needs to be installed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::{Bindgen, Output};

use super::cargo::Profile;
use super::shorten::Names;
use super::split::{Split, split};

/// The stem of the file that is loaded first.
pub const FIRST: &str = "explorer";

/// A program in files, and the JavaScript that starts it.
pub struct Program {
    /// An ECMAScript module whose default export takes `{ module_or_path }` and starts the program. It imports what loads the parts from
    /// [`LINK`](super::split::LINK).
    pub javascript: String,
    /// The file that is loaded first.
    pub first: Vec<u8>,
    /// The other files by their names.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The names of the files that each part needs, its own last.
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Splits a WebAssembly file, writes its loader and removes what the browser does not need from the files.
///
/// The program is split first, since what its parts call of JavaScript they call through the file that is loaded first: only that is bound.
/// Fails if a dependency brings JavaScript files of its own: the page has no place for them.
pub fn bind(wasm: &Path, profile: Profile) -> Result<Program> {
    eprintln!("Splitting the program, and binding it to JavaScript …");
    let split = split(wasm, profile)?;
    let mut output = output(&split.first, profile == Profile::Release)?;
    // Crates without JavaScript are listed as well, with nothing beside their names.
    if output
        .snippets()
        .values()
        .any(|scripts| !scripts.is_empty())
        || !output.local_modules().is_empty()
    {
        bail!(
            "a dependency brings JavaScript files of its own, which the page does not carry: choose one without"
        );
    }
    let mut names = Names::default();
    let wasm = output.wasm_mut();
    if profile == Profile::Release {
        for import in wasm.imports.iter_mut() {
            import.name = names.short(&import.name);
        }
        for export in wasm.exports.iter_mut() {
            export.name = names.short(&export.name);
        }
    }
    let first = wasm.emit_wasm();
    Ok(Program {
        javascript: names.shorten(output.js()),
        first,
        files: split.files,
        parts: split.parts,
    })
}

/// The files of a program as they are published, but with the names of their functions, by the names of the files.
pub fn bind_named(wasm: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let Split {
        first, mut files, ..
    } = split(wasm, Profile::Development)?;
    let first = output(&first, false)?.wasm_mut().emit_wasm();
    files.insert(FIRST.to_owned(), first);
    Ok(files)
}

fn output(wasm: &Path, nameless: bool) -> Result<Output> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(nameless)
        .remove_producers_section(true)
        // The parts are linked with what the linker exports.
        .keep_lld_exports(true)
        .demangle(false)
        .generate_output()
        .with_context(|| format!("cannot bind {}", wasm.display()))
}

#[cfg(test)]
mod tests {
    /// Versions under which a package is in Cargo.lock.
    fn versions(name: &str) -> Vec<&'static str> {
        let heading = format!("name = \"{name}\"");
        let lock = include_str!("../../../Cargo.lock");
        let package = |lines: &[&'static str]| (lines[0] == heading).then(|| lines[1]);
        let lines: Vec<_> = lock.lines().collect();
        lines.windows(2).filter_map(package).collect()
    }

    #[test]
    fn the_library_has_the_version_that_the_page_is_compiled_with() {
        let page = versions("wasm-bindgen");
        assert_eq!(page.len(), 1, "one version of wasm-bindgen: {page:?}");
        assert_eq!(versions("wasm-bindgen-cli-support"), page);
    }
}

//! From compiled WebAssembly to a module that a browser can load.
//!
//! `wasm-bindgen` is used as a library, so its version is the one in Cargo.lock and nothing needs to be installed.

use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::{Bindgen, Output};

use super::cargo::Profile;
use super::shorten::Names;

/// A WebAssembly module and the JavaScript that loads it.
pub struct Module {
    /// An ECMAScript module whose default export takes `{ module_or_path }` and starts the program.
    pub javascript: String,
    /// The program.
    pub wasm: Vec<u8>,
}

/// Writes the loader for a WebAssembly file and removes what the browser does not need from the file.
///
/// Fails if a dependency brings JavaScript files of its own: the page has no place for them.
pub fn bind(wasm: &Path, profile: Profile) -> Result<Module> {
    eprintln!("Binding WebAssembly and JavaScript …");
    let mut output = output(wasm, profile == Profile::Release)?;
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
    let wasm = wasm.emit_wasm();
    Ok(Module {
        javascript: names.shorten(output.js()),
        wasm,
    })
}

/// A program as it is published, but with the names of its functions.
pub fn bind_named(wasm: &Path) -> Result<Vec<u8>> {
    Ok(output(wasm, false)?.wasm_mut().emit_wasm())
}

fn output(wasm: &Path, nameless: bool) -> Result<Output> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(nameless)
        .remove_producers_section(true)
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

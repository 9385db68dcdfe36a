//! The house has floors: a module uses only modules below it, and only the page knows the browser.

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(test)]
mod code;

#[cfg(test)]
use code::sources;

/// The modules from the ground up, as `ARCHITECTURE.md` lists them.
const FLOORS: [&str; 9] = [
    "i18n", "dataset", "table", "query", "state", "view", "chart", "export", "web",
];

/// Crates that belong to one module alone.
const BROWSER: [&str; 6] = [
    "yew",
    "gloo",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
];

/// Every source file of the library with the module that it belongs to.
#[cfg(test)]
fn modules() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&root)
        .into_iter()
        .filter_map(|path| {
            let mut parts = path.strip_prefix(&root).unwrap().components();
            let module = parts
                .next()
                .unwrap()
                .as_os_str()
                .to_str()
                .unwrap()
                .to_owned();
            (parts.next().is_some() && module != "bin").then_some((module, path))
        })
        .collect()
}

/// The words that follow `prefix` in the code, comments left out.
#[cfg(test)]
fn words_after<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(move |line| {
            line.match_indices(prefix).filter_map(move |(place, _)| {
                let before = line[..place].chars().next_back();
                let is_word =
                    before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_');
                let rest = &line[place + prefix.len()..];
                let end = rest
                    .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                    .unwrap_or(rest.len());
                is_word.then_some(&rest[..end])
            })
        })
}

#[test]
fn every_module_has_a_floor() {
    let mut found: Vec<_> = modules().into_iter().map(|(module, _)| module).collect();
    found.sort();
    found.dedup();
    let mut expected = FLOORS.map(str::to_owned).to_vec();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let floor = |name: &str| FLOORS.iter().position(|known| *known == name);
    let mut upward = Vec::new();
    for (module, path) in modules() {
        let text = fs::read_to_string(&path).unwrap();
        for used in words_after(&text, "crate::") {
            if used != module && floor(used).is_none_or(|used| used > floor(&module).unwrap()) {
                upward.push(format!("{} uses crate::{used}", path.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

#[test]
fn only_the_page_knows_the_browser_and_only_charts_know_plotters() {
    let mut strays = Vec::new();
    for (module, path) in modules() {
        let text = fs::read_to_string(&path).unwrap();
        let browser = BROWSER.iter().filter(|_| module != "web");
        let plotters = ["plotters", "plotters_backend"]
            .iter()
            .filter(|_| module != "chart");
        for name in browser.chain(plotters) {
            if words_after(&text, name).next().is_some() && text.contains(&format!("{name}::")) {
                strays.push(format!("{} uses {name}", path.display()));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}

#[test]
fn nothing_below_the_page_depends_on_time_chance_or_hash_order() {
    let forbidden = ["HashMap", "HashSet", "SystemTime", "Instant", "std::env"];
    for (module, path) in modules() {
        let text = fs::read_to_string(&path).unwrap();
        for name in forbidden.iter().filter(|_| module != "web") {
            assert!(!text.contains(name), "{} names {name}", path.display());
        }
    }
}

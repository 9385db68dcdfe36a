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

/// The rooms of `web`, each of which uses only those before it.
const ROOMS: [&str; 18] = [
    "allocator",
    "source",
    "browser",
    "dom",
    "site_path",
    "load",
    "localized",
    "explorer",
    "embed_builder",
    "figures",
    "notices",
    "present",
    "save",
    "story",
    "parts",
    "app",
    "prerender",
    "mod",
];

/// The parts of the page that are loaded later, a folder each.
const PARTS: [&str; 6] = [
    "embed_builder",
    "figures",
    "notices",
    "present",
    "save",
    "story",
];

/// What may name the insides of a part: the list of parts, and what renders pages before any browser has them.
const KNOWING: [&str; 2] = ["parts.rs", "prerender"];

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

/// The first step of a path from the folder of `web`, without the ending of a file.
#[cfg(test)]
fn room(web: &Path, path: &Path) -> String {
    let step = path.strip_prefix(web).unwrap().components().next();
    let step = step.unwrap().as_os_str().to_str().unwrap();
    step.trim_end_matches(".rs").to_owned()
}

#[test]
fn rooms_of_the_page_use_only_those_before_them() {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut wrong = Vec::new();
    for path in sources(&web) {
        let text = fs::read_to_string(&path).unwrap();
        let own = room(&web, &path);
        let stands = place(&own).unwrap_or_else(|| panic!("{own} has no place among the rooms"));
        // A file of a room's own folder says `super` of the room, the room's own file of the floor.
        let depth = path.strip_prefix(&web).unwrap().components().count();
        let is_root = depth == 1 || depth == 2 && path.ends_with("mod.rs");
        let beside = if is_root { "super::" } else { "crate::web::" };
        let mut used: Vec<_> = words_after(&text, "crate::web::").collect();
        if own != "mod" {
            used.extend(words_after(&text, beside));
        }
        for used in used.into_iter().filter(|used| **used != *own) {
            if place(used).is_some_and(|used| used > stands) {
                wrong.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Otherwise its code would be linked into the file of whatever names it.
#[test]
fn nothing_but_the_list_of_parts_names_what_is_in_a_part() {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let mut found = Vec::new();
    for path in sources(&web) {
        let own = path.strip_prefix(&web).unwrap().components().next();
        let own = own.unwrap().as_os_str().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let parts = PARTS.iter().filter(|part| **part != own);
        for part in parts.filter(|_| !KNOWING.contains(&own)) {
            // The floors below have figures and notices of their own.
            if text.contains(&["web::", part, "::"].concat())
                || text.contains(&["super::", part, "::"].concat())
            {
                found.push(format!("{} names {part}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(PARTS.iter().all(|part| web.join(part).is_dir()));
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

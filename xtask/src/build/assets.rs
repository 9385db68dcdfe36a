//! Puts a site together: the page, its hashed assets, the files of `static/` and `data/` as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use rendered::{NAMELESS, Rendered};
use walkdir::WalkDir;
use xxhash_rust::xxh3::xxh3_64;

use super::pack::{Packs, pack};
use crate::compile::bindgen::{FIRST, Program};
use crate::compile::split::LINK;
use crate::compile::{minify, style};
use crate::offline::{service_worker, web_manifest};
use crate::pages::publication::Publication;
use crate::pages::{self, discovery};
use crate::pictures;
use crate::site::first_view::EARLY;
use crate::site::{Site, messages};

/// The folder of the files whose names change with their content.
const ASSETS: &str = "assets/";

/// Builds the site from the project's sources, the compiled program and the rendered pages.
///
/// Whatever may be cached for ever carries its content's hash in its name; the data does not, because replacing
/// the folder replaces the list. Every link is relative, so the site works from any folder of any server.
pub fn assemble(
    root: &Path,
    program: &Program,
    rendered: &Rendered,
    publication: &Publication,
) -> Result<Site> {
    let mut site = Site::default();
    let style = add_hashed(&mut site, "style", "css", style::sheet(root)?.into_bytes());
    let module = |name: &str| minify::module(name, &read(&root.join("static").join(name))?);
    let boot = add_hashed(&mut site, "boot", "js", module("boot.js")?);
    let (parts, [early, early_style]) = add_parts(&mut site, root, program)?;
    let link = ["./", name(&parts)].concat();
    let loader = minify::loader("the program's loader", &program.javascript, LINK, &link)?;
    let loader = add_hashed(&mut site, FIRST, "js", loader);
    let wasm = add_hashed(&mut site, FIRST, "wasm", program.first.clone());
    let icon_source = read(&root.join("static/icon.svg"))?;
    let icon = add_hashed(&mut site, "icon", "svg", icon_source.clone().into_bytes());
    copy(&mut site, &root.join("static"), "", is_source)?;
    site.insert("theme.js", module("theme.js")?);
    // Host pages name this file for years, so its name stays.
    let embed = read(&root.join("static/embed.js"))?;
    site.insert("embed.js", minify::script("embed.js", &embed)?);
    // The program has words of its own, packed for it.
    let is_message = |path: &str| path.starts_with("messages/");
    copy(&mut site, &root.join("data"), "data/", is_message)?;
    let messages = messages::add(&mut site, &rendered.messages);
    let values = [
        ("style", &*style),
        ("boot", &*boot),
        ("loader", &*loader),
        ("wasm", &*wasm),
        ("parts", &*parts),
        ("early", &*early),
        ("early_style", &*early_style),
        ("icon", &*icon),
    ];
    pages::add(
        &mut site,
        &read(&root.join("index.html"))?,
        &messages,
        &values,
        rendered,
        publication,
    )?;
    for (path, text) in &rendered.nameless {
        site.insert([NAMELESS, path].concat(), text.as_bytes());
    }
    pictures::add(&mut site, &rendered.pages);
    discovery::add(&mut site, rendered, publication)?;
    web_manifest::add(&mut site, &icon_source)?;
    service_worker::add(&mut site, &read(&root.join("static/worker.js"))?)?;
    Ok(site)
}

/// Adds the parts of the program with their style sheets, and the script that loads them. Returns the path of the script, and those of the
/// program and the style sheet of the part that every first view goes on to load; empty where there is none.
fn add_parts(site: &mut Site, root: &Path, program: &Program) -> Result<(String, [String; 2])> {
    let Packs { packs, parts } = pack(program)?;
    let mut paths = BTreeMap::new();
    for (name, pack) in &packs {
        let path = add_hashed(site, name, "bin", pack.content.clone());
        paths.insert(name.as_str(), path);
    }
    let mut script = read(&root.join("static/parts.js"))?;
    // A pack is made once, whichever parts need it.
    for (pack, path) in packs.values().zip(paths.values()) {
        let ends: Vec<_> = pack.ends.iter().map(usize::to_string).collect();
        let (variable, name, ends) = (variable(path), name(path), ends.join(","));
        script += &format!("const {variable} = program([\"{name}\",{ends}]);\n");
    }
    for (part, needed) in &parts {
        let needed = needed.iter().filter_map(|name| paths.get(name.as_str()));
        let mut files: Vec<_> = needed.cloned().collect();
        let variables: Vec<_> = files.iter().map(|path| variable(path)).collect();
        let sheet = style::part_sheet(root, part)?;
        let sheet = sheet.map(|sheet| add_hashed(site, part, "css", sheet.into_bytes()));
        let looks = sheet
            .iter()
            .map(|path| format!("style(\"{}\")", name(path)));
        script += &format!(
            "export const __wasm_split_load_{part} = part([{}], [{}]);\n",
            variables.join(","),
            looks.collect::<String>()
        );
        files.extend(sheet);
        site.set_part(part, files);
    }
    let script = minify::module("parts.js", &script)?;
    let early = site.parts().get(EARLY).into_iter().flatten();
    let early = |end: &str| early.clone().find(|path| path.ends_with(end)).cloned();
    let early = [".bin", ".css"].map(|end| early(end).unwrap_or_default());
    Ok((add_hashed(site, "parts", "js", script), early))
}

/// A name for an asset in a script.
fn variable(path: &str) -> String {
    let stem = name(path).split('-').next().unwrap_or_default();
    ["pack_", stem].concat()
}

/// The name of an asset within the folder of all assets.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Adds an asset under a name that changes with its content, and returns its path.
fn add_hashed(site: &mut Site, stem: &str, extension: &str, content: Vec<u8>) -> String {
    let path = hashed_path(stem, extension, &content);
    site.insert(path.clone(), content);
    path
}

fn hashed_path(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{ASSETS}{stem}-{:016x}.{extension}", xxh3_64(content))
}

/// Files of `static/` that are built into an asset instead of being copied, or are for whoever puts the site online.
fn is_source(path: &str) -> bool {
    const FILES: [&str; 8] = [
        "boot.js",
        "embed.js",
        "icon.svg",
        "theme.js",
        "parts.js",
        "single.js",
        "style.css",
        "worker.js",
    ];
    FILES.contains(&path)
        || ["css/", "deploy/"]
            .iter()
            .any(|folder| path.starts_with(folder))
}

fn copy(site: &mut Site, folder: &Path, prefix: &str, skip: fn(&str) -> bool) -> Result<()> {
    for path in files(folder)?.into_iter().filter(|path| !skip(path)) {
        let file = folder.join(&path);
        let content = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        site.insert(format!("{prefix}{path}"), content);
    }
    Ok(())
}

/// Relative paths of all files below a folder, with forward slashes, in the order of their names.
/// Hidden files, which editors and systems leave behind, are passed over.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    let is_hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    for entry in WalkDir::new(folder)
        .min_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_hidden(entry.file_name()))
    {
        let entry =
            entry.with_context(|| format!("cannot list the folder {}", folder.display()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(folder)?;
        let names: Option<Vec<_>> = path.iter().map(|name| name.to_str()).collect();
        let names = names
            .with_context(|| format!("{} is no Unicode file name: rename it", path.display()))?;
        paths.push(names.join("/"));
    }
    Ok(paths)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use rendered::{Page, Rendered};

    use super::assemble;
    use crate::compile::bindgen::Program;
    use crate::pages::publication::Publication;
    use crate::site::Site;

    const PAGE: &str = "{{style}} {{boot}} {{loader}} {{wasm}} {{parts}} {{icon}} {{early}} {{early_style}}\
        {{site}}{{root}}{{nameless}}{{lang}}{{dir}}{{locale}}{{dataset}}{{messages}}{{title}}{{description}}{{head}}{% for file in files %}{{file}}{% endfor %}{{text}}{{pictures}}\
        {{loading}}{{unsupported}}{{unreachable}}{{damaged}}{{late}}{{retry}}";
    const ICON: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>"#;
    const WORKER: &str = r#"keep("{{release}}", "{{first}}", "{{languages}}", "{{rest}}");"#;
    const DESCRIPTOR: &str = r#"{"resources": []}"#;
    const CATALOG: &str = r#"{"datasets": [{"path": "list/datapackage.json"}]}"#;

    fn write(root: &Path, path: &str, content: &str) {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    fn project() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), "index.html", PAGE);
        write(root.path(), "static/boot.js", "start(); // now");
        write(root.path(), "static/embed.js", "embed(); // here");
        write(root.path(), "static/icon.svg", ICON);
        write(root.path(), "static/theme.js", "look(); // so");
        write(root.path(), "static/worker.js", WORKER);
        write(root.path(), "static/style.css", "p { top: 0 }");
        write(root.path(), "static/css/parts/present.css", "q { top: 0 }");
        write(
            root.path(),
            "static/parts.js",
            "const program = (file) => load(file), style = program, part = (files, looks) => () => load(files, looks);\n",
        );
        write(root.path(), "static/robots.txt", "User-agent: *");
        write(root.path(), "static/.swap", "an editor's");
        write(root.path(), "data/catalog.json", CATALOG);
        write(root.path(), "data/list/datapackage.json", DESCRIPTOR);
        root
    }

    fn program(first: &[u8]) -> Program {
        let files = [
            ("chunk_3", "shared"),
            ("split_figures", "charts"),
            ("split_present", "present"),
        ];
        let files = files.map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()));
        let parts = [
            ("figures", &["split_figures"][..]),
            ("present", &["chunk_3", "split_present"]),
        ];
        let parts = parts.map(|(name, files)| {
            let files = files.iter().map(|file| (*file).to_owned());
            (name.to_owned(), files.collect())
        });
        Program {
            javascript: "import * as parts from './parts.js'; load(parts);".to_owned(),
            first: first.to_vec(),
            files: BTreeMap::from(files),
            parts: BTreeMap::from(parts),
        }
    }

    fn rendered() -> Rendered {
        let page = Page {
            path: "./".to_owned(),
            locale: "en".to_owned(),
            ..Page::default()
        };
        Rendered {
            pages: vec![page],
            messages: BTreeMap::from([("en.json".to_owned(), "[]".to_owned())]),
            nameless: BTreeMap::from([("data/list/p.csv".to_owned(), "1".to_owned())]),
        }
    }

    fn assembled(root: &Path, wasm: &[u8]) -> Site {
        let publication = Publication::default();
        assemble(root, &program(wasm), &rendered(), &publication).unwrap()
    }

    fn paths(root: &Path, wasm: &[u8]) -> Vec<String> {
        assembled(root, wasm)
            .files()
            .map(|(path, _)| path.to_owned())
            .collect()
    }

    #[test]
    fn assets_are_named_by_content_and_the_rest_keeps_its_name() {
        let root = project();
        let paths = paths(root.path(), b"program");
        let stems: Vec<_> = paths
            .iter()
            .map(|path| path.split('-').next().unwrap())
            .collect();
        let expected = [
            "assets/boot",
            "assets/explorer",
            "assets/explorer",
            "assets/figures",
            "assets/icon",
            "assets/messages",
            "assets/parts",
            "assets/present",
            "assets/present",
            "assets/shared",
            "assets/style",
            "data/catalog.json",
            "data/list/datapackage.json",
            "embed.js",
            "icons/icon",
            "icons/icon",
            "icons/icon",
            "index.html",
            "manifest.webmanifest",
            "nameless/data/list/p.csv",
            "robots.txt",
            "sw.js",
            "theme.js",
        ];
        assert_eq!(stems, expected);
    }

    #[test]
    fn only_the_names_of_changed_assets_change() {
        let root = project();
        let (before, after) = (
            paths(root.path(), b"program"),
            paths(root.path(), b"another"),
        );
        let new: Vec<_> = after.iter().filter(|path| !before.contains(path)).collect();
        assert_eq!(new.len(), 1);
        assert!(
            new[0].starts_with("assets/explorer-") && new[0].ends_with(".wasm"),
            "{new:?}"
        );
    }

    #[test]
    fn the_page_names_every_asset() {
        let root = project();
        let site = assembled(root.path(), b"program");
        let page = String::from_utf8(site.get("index.html").unwrap().to_vec()).unwrap();
        let names: Vec<_> = page.split(' ').take(7).collect();
        assert!(names.iter().all(|name| site.get(name).is_some()), "{page}");
    }

    #[test]
    fn a_part_is_loaded_with_what_it_shares_and_its_style_sheet() {
        let root = project();
        let site = assembled(root.path(), b"program");
        let asset = |start: &str| {
            let is_it = |path: &str| path.starts_with(start) && path.ends_with(".js");
            let mut files = site.files();
            let (path, content) = files.find(|(path, _)| is_it(path)).unwrap();
            (path.to_owned(), str::from_utf8(content).unwrap())
        };
        let (parts, script) = asset("assets/parts-");
        for part in ["shared-", "present-", ".css", "__wasm_split_load_present"] {
            assert!(script.contains(part), "{part} in {script}");
        }
        let (_, loader) = asset("assets/explorer-");
        assert!(loader.contains(&parts["assets/".len()..]), "{loader}");
        assert_eq!(site.parts()["present"].len(), 3);
    }
}

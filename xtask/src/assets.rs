//! Puts a site together: the page, its hashed assets, the files of `static/` and `data/` as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;
use xxhash_rust::xxh3::xxh3_64;

use crate::bindgen::Module;
use crate::first_view;
use crate::site::Site;
use crate::template;

/// Builds the site from the project's sources and the compiled page.
///
/// Whatever may be cached for ever carries its content's hash in its name; the data does not, because replacing
/// the folder replaces the list. Every link is relative, so the site works from any folder of any server.
pub fn assemble(root: &Path, page: &Module) -> Result<Site> {
    let mut site = Site::default();
    let style = add_hashed(&mut site, "style", "css", stylesheet(root)?.into_bytes());
    let boot = add_hashed(
        &mut site,
        "boot",
        "js",
        minified(&read(&root.join("static/boot.js"))?)?,
    );
    let loader = add_hashed(&mut site, "explorer", "js", minified(&page.javascript)?);
    let wasm = add_hashed(&mut site, "explorer", "wasm", page.wasm.clone());
    copy(&mut site, &root.join("static"), "", is_source)?;
    copy(&mut site, &root.join("data"), "data/", |_| false)?;
    let list = first_view::participants(&site)?;
    let values = [
        ("style", &*style),
        ("boot", &*boot),
        ("loader", &*loader),
        ("wasm", &*wasm),
        ("list", &*list),
    ];
    site.insert(
        "index.html",
        template::fill(&read(&root.join("index.html"))?, &values)?,
    );
    Ok(site)
}

/// Adds an asset under a name that changes with its content, and returns its path.
fn add_hashed(site: &mut Site, stem: &str, extension: &str, content: Vec<u8>) -> String {
    let path = hashed_path(stem, extension, &content);
    site.insert(path.clone(), content);
    path
}

fn hashed_path(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("assets/{stem}-{:016x}.{extension}", xxh3_64(content))
}

/// `static/style.css`, then `static/css/*.css` in the order of their names.
fn stylesheet(root: &Path) -> Result<String> {
    let main = root.join("static/style.css");
    let mut css = if main.exists() {
        read(&main)?
    } else {
        String::new()
    };
    let parts = root.join("static/css");
    if parts.exists() {
        for part in files(&parts)?
            .into_iter()
            .filter(|path| path.ends_with(".css"))
        {
            css.push_str(&read(&parts.join(part))?);
        }
    }
    if css.is_empty() {
        bail!("there is no stylesheet: write static/style.css or static/css/*.css");
    }
    Ok(css)
}

/// Without comments and needless space; names stay, for stack traces that can be read.
fn minified(javascript: &str) -> Result<Vec<u8>> {
    match minifier::js::minify(javascript) {
        Ok(short) => Ok(short.to_string().into_bytes()),
        Err(problem) => bail!("cannot shorten the JavaScript: {problem}"),
    }
}

/// Files of `static/` that are built into an asset instead of being copied.
fn is_source(path: &str) -> bool {
    path == "boot.js" || path == "style.css" || path.starts_with("css/")
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

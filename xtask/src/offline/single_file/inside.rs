//! What the page of a site asks for, as it stands in the page.

use std::borrow::Cow;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::Element;
use serde_json::{Map, Value};
use url::Url;

use crate::compile::addresses;
use crate::offline::service_worker;
use crate::site::Site;

/// The script that starts the page, as it stands in the page: it has no address there, so what it asks for is in it.
pub fn script(site: &Site, page: &str, address: &str) -> Result<String> {
    let (path, script) =
        asset(site, page, address).context("the script of index.html is not in the site")?;
    let script = addresses::exchange("boot.js", as_text(path, script)?, |address| {
        match asset(site, path, address) {
            // Nothing keeps a page that is a file.
            Some((service_worker::WORKER, _)) => Ok(None),
            Some((path, content)) => Ok(Some(data(path, content))),
            None => bail!("boot.js asks for {address}, which is not in the site: add it"),
        }
    })?;
    ensure!(
        !script.contains("</script"),
        "boot.js must not contain the end of a script element: write it in two parts"
    );
    Ok(script)
}

/// The style sheet of the page, as it stands in the page.
pub fn style(site: &Site, page: &str, address: &str) -> Result<String> {
    let (path, style) =
        asset(site, page, address).context("the style sheet of index.html is not in the site")?;
    let style = as_text(path, style)?;
    ensure!(
        !style.contains("</style"),
        "the style sheet must not contain the end of a style element"
    );
    Ok(["<style>", style, "</style>"].concat())
}

/// The address that is the content of an asset, if one in a page leads to an asset.
pub fn address(site: &Site, page: &str, address: &str) -> Option<String> {
    let (path, content) = asset(site, page, address)?;
    let content = with_imports(site, path, content);
    path.starts_with("assets/").then(|| data(path, &content))
}

/// A script with the contents of the assets that it imports or names, in place of their names; other files as they are.
///
/// The parts of the program are not among them, which the page has in a table.
fn with_imports<'s>(site: &Site, path: &str, content: &'s [u8]) -> Cow<'s, [u8]> {
    let Some(script) = path
        .ends_with(".js")
        .then(|| str::from_utf8(content).ok())
        .flatten()
    else {
        return content.into();
    };
    let mut script = script.to_owned();
    for (other, content) in site.files() {
        let Some(name) = other.strip_prefix("assets/").filter(|_| other != path) else {
            continue;
        };
        // Names that change with their content are found nowhere else.
        if !name.ends_with(".bin") && script.contains(name) {
            let address = data(other, &with_imports(site, other, content));
            script = script.replace(&["./", name].concat(), &address);
            script = script.replace(name, &address);
        }
    }
    script.into_bytes().into()
}

/// The parts of the program by their names, in Base64.
pub fn programs(site: &Site) -> Value {
    let mut programs = Map::new();
    for (path, content) in site.files() {
        if let Some(name) = path.strip_prefix("assets/")
            && name.ends_with(".bin")
        {
            programs.insert(name.to_owned(), STANDARD.encode(content).into());
        }
    }
    programs.into()
}

/// The file of the site that an address in another file of it leads to, with its path.
fn asset<'s>(site: &'s Site, from: &str, address: &str) -> Option<(&'s str, &'s [u8])> {
    let root = Url::parse("site:///").ok()?;
    let found = root.join(from).ok()?.join(address).ok()?;
    let path = found.as_str().strip_prefix(root.as_str())?;
    site.files().find(|(known, _)| *known == path)
}

/// The value of an attribute; empty where an element has none of the name.
pub fn attribute(element: &Element<'_, '_>, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// A file as an address that is its content.
fn data(path: &str, content: &[u8]) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    [
        "data:",
        kind.essence_str(),
        ";base64,",
        &STANDARD.encode(content),
    ]
    .concat()
}

/// The text of a file of the site.
pub fn text<'s>(site: &'s Site, path: &str) -> Result<&'s str> {
    let content = site
        .get(path)
        .with_context(|| format!("the site has no {path}"))?;
    as_text(path, content)
}

fn as_text<'s>(path: &str, content: &'s [u8]) -> Result<&'s str> {
    str::from_utf8(content).with_context(|| format!("{path} is no text"))
}

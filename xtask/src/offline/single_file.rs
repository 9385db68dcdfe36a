//! The site as one file, which opens by a double click and asks for nothing: from a stick, an attachment, a page's upload form.

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::service_worker;
use crate::site::{Site, messages};

/// What the file opens with.
#[derive(Default)]
pub struct Opening {
    /// The language; without it the browser's.
    pub language: Option<String>,
    /// The view, as the query of a link has it.
    pub query: Option<String>,
}

/// Makes the file of a site; `script` is what answers in it for a server.
///
/// Every address of a file of the site that stands in the page is replaced by the file's content, and the data stands in a table.
pub fn page(site: &Site, script: &str, opening: &Opening) -> Result<String> {
    let root = root(site, opening)?;
    let path = [root.as_str(), "index.html"].concat();
    let mut page = text(site, &path)?.to_owned();
    // It is in no folder of a site, and changes its language in place.
    for name in ["data-root", "data-locale"] {
        page = without_attribute(&page, name);
    }
    // Such a page is installed nowhere.
    page = without_line(&page, "<link rel=\"manifest\"");
    page = with_script_inside(site, &page)?;
    page = with_style_inside(site, &page)?;
    for (path, content) in site.files().filter(|(path, _)| path.starts_with("assets/")) {
        let address = data(path, content);
        for up in ["", "./", "../"] {
            let quoted = ["\"", up, path, "\""].concat();
            page = page.replace(&quoted, &["\"", &address, "\""].concat());
        }
    }
    // Nothing is fetched early: what would be is in the page already.
    page = page.replace(
        "<link rel=\"modulepreload\"",
        "<link media=\"not all\" rel=\"modulepreload\"",
    );
    page = page.replace(
        "<link rel=\"preload\"",
        "<link media=\"not all\" rel=\"preload\"",
    );
    let script = filled(script, &files(site)?, &view(opening)?)?;
    // The declared encoding must be among the first bytes, so the data comes after it.
    const ENCODING: &str = "<meta charset=\"utf-8\">";
    let head = page.find(ENCODING).context(
        "index.html does not say its encoding: put <meta charset=\"utf-8\"> first into the head",
    )? + ENCODING.len();
    page.insert_str(head, &["<script>", &script, "</script>"].concat());
    Ok(page)
}

/// The folder of the page in the language asked for, where the site has a page of its own for it.
fn root(site: &Site, opening: &Opening) -> Result<String> {
    let Some(language) = &opening.language else {
        return Ok(String::new());
    };
    let mut languages = site
        .files()
        .filter_map(|(path, _)| messages::language(path));
    if languages.all(|known| known != language) {
        bail!(
            "the site has no messages in the language {language}: name one of those in data/messages"
        );
    }
    let folder = format!("{language}/");
    let has_page = site
        .get(&[folder.as_str(), "index.html"].concat())
        .is_some();
    Ok(if has_page { folder } else { String::new() })
}

/// The query that the file opens with.
fn view(opening: &Opening) -> Result<String> {
    let query = opening.query.as_deref().unwrap_or_default();
    let query = query.strip_prefix('?').unwrap_or(query);
    if query.contains(['#', '?', ' ']) {
        bail!("{query} is no query: copy what stands after the question mark of a link");
    }
    let names_language = query.split('&').any(|part| part.starts_with("lang="));
    let language = opening.language.as_ref().filter(|_| !names_language);
    let language = language.map(|language| format!("lang={language}"));
    let parts = language.iter().map(String::as_str).chain([query]);
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    Ok(parts.join("&"))
}

/// All texts that a program may ask for.
fn files(site: &Site) -> Result<Value> {
    let mut files = Map::new();
    let is_asked = |path: &str| path.starts_with("data/") || messages::is_messages(path);
    for (path, _) in site.files().filter(|(path, _)| is_asked(path)) {
        files.insert(path.to_owned(), text(site, path)?.into());
    }
    Ok(files.into())
}

/// The script with its values, in which nothing can end the element that it stands in.
fn filled(script: &str, files: &Value, view: &str) -> Result<String> {
    let mut filled = script.to_owned();
    for (place, value) in [
        ("\"{{view}}\"", view.into()),
        ("\"{{files}}\"", files.clone()),
    ] {
        if filled.matches(place).count() != 1 {
            bail!("single.js must have {place} once: put it where the value belongs");
        }
        filled = filled.replace(place, &value.to_string().replace('<', "\\u003c"));
    }
    Ok(filled)
}

/// The page's own script within the page, since browsers load none from a disk.
fn with_script_inside(site: &Site, page: &str) -> Result<String> {
    let (path, script) = site
        .files()
        .find(|(path, _)| path.starts_with("assets/boot-") && path.ends_with(".js"))
        .context("the site has no script that starts it")?;
    let mut script = str::from_utf8(script)
        .with_context(|| format!("{path} is no text"))?
        .to_owned();
    // Further scripts lie beside the page, for which they have names of their own.
    for (path, content) in site.files().filter(|(path, _)| path.ends_with(".js")) {
        let asked = format!("new URL(`../{path}`,import.meta.url)");
        if path != service_worker::WORKER {
            script = script.replace(&asked, &["\"", &data(path, content), "\""].concat());
            if script.contains(&["../", path].concat()) {
                bail!("boot.js must ask for {path} with new URL(\"../{path}\", import.meta.url)");
            }
        }
    }
    if script.contains("</script") {
        bail!("boot.js must not contain the end of a script element: write it in two parts");
    }
    for up in ["", "./", "../"] {
        let source = [" src=\"", up, path, "\""].concat();
        if let Some((before, after)) = page.split_once(&source) {
            let (attributes, after) = after
                .split_once("</script>")
                .context("index.html must end the element of its script")?;
            return Ok([before, attributes, &script, "</script>", after].concat());
        }
    }
    bail!("index.html does not name {path}: add it")
}

/// The page's own style sheet within the page: scripts may not read the rules of one that has another address.
fn with_style_inside(site: &Site, page: &str) -> Result<String> {
    let (path, style) = site
        .files()
        .find(|(path, _)| path.starts_with("assets/style-") && path.ends_with(".css"))
        .context("the site has no style sheet")?;
    let style = str::from_utf8(style).with_context(|| format!("{path} is no text"))?;
    if style.contains("</style") {
        bail!("the style sheet must not contain the end of a style element");
    }
    for up in ["", "./", "../"] {
        let link = ["<link rel=\"stylesheet\" href=\"", up, path, "\">"].concat();
        if page.contains(&link) {
            return Ok(page.replace(&link, &["<style>", style, "</style>"].concat()));
        }
    }
    bail!("index.html does not name {path}: add it")
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

/// A page without the first attribute of a name.
fn without_attribute(page: &str, name: &str) -> String {
    let parts = page.split_once(&[" ", name, "=\""].concat());
    let rest = parts.and_then(|(before, after)| Some((before, after.split_once('"')?.1)));
    match rest {
        Some((before, after)) => [before, after].concat(),
        None => page.to_owned(),
    }
}

fn without_line(page: &str, start: &str) -> String {
    let lines = page.split_inclusive('\n');
    lines
        .filter(|line| !line.trim_start().starts_with(start))
        .collect()
}

fn text<'s>(site: &'s Site, path: &str) -> Result<&'s str> {
    let content = site
        .get(path)
        .with_context(|| format!("the site has no {path}"))?;
    str::from_utf8(content).with_context(|| format!("{path} is no text"))
}

#[cfg(test)]
mod tests {
    use super::{Opening, page};
    use crate::compile::minify;
    use crate::site::Site;

    const SCRIPT: &str = r#"answer("{{files}}", "{{view}}");"#;
    const PAGE: &str = r#"<!doctype html><html data-root="../" data-locale="ar"><head><meta charset="utf-8">
<link rel="manifest" href="manifest.webmanifest">
<link rel="stylesheet" href="assets/style-1.css">
<link rel="preload" href="assets/explorer-1.wasm" as="fetch">
<script type="module" src="assets/boot-1.js" data-studio="assets/studio-1.wasm"></script></head></html>"#;

    fn site() -> Site {
        let mut site = Site::default();
        site.insert("index.html", PAGE);
        site.insert("assets/boot-1.js", "start();");
        site.insert("assets/style-1.css", "p{top:0}");
        site.insert("look.js", "look();");
        site.insert("assets/explorer-1.wasm", "program");
        site.insert("assets/studio-1.wasm", "studio");
        site.insert("data/list.csv", "</script>");
        site.insert("assets/messages-1/ar.json", "{}");
        site
    }

    fn opened_with(language: Option<&str>, query: Option<&str>) -> anyhow::Result<String> {
        let opening = Opening {
            language: language.map(str::to_owned),
            query: query.map(str::to_owned),
        };
        page(&site(), SCRIPT, &opening)
    }

    #[test]
    fn nothing_of_the_site_is_asked_for() {
        let page = opened_with(None, None).unwrap();
        assert!(!page.contains("=\"assets/"), "{page}");
        assert!(!page.contains("manifest"), "{page}");
        assert!(page.starts_with("<!doctype html><html><head>"), "{page}");
        let script = r#"<script type="module" data-studio="data:application/wasm;base64,c3R1ZGlv">start();</script>"#;
        assert!(page.contains(script), "{page}");
    }

    #[test]
    fn data_cannot_end_the_script_that_it_stands_in() {
        let page = opened_with(None, None).unwrap();
        let table =
            r#"answer({"assets/messages-1/ar.json":"{}","data/list.csv":"\u003c/script>"}, "");"#;
        assert!(page.contains(table), "{page}");
    }

    #[test]
    fn the_view_has_the_language_unless_it_names_one() {
        let view = |language, query| {
            let page = opened_with(language, query).unwrap();
            let view = page.split("}, \"").nth(1).unwrap();
            view.split('"').next().unwrap().to_owned()
        };
        assert_eq!(view(Some("ar"), None), "lang=ar");
        assert_eq!(view(None, Some("?region=african")), "region=african");
        assert_eq!(
            view(Some("ar"), Some("q=a&view=table")),
            "lang=ar&q=a&view=table"
        );
        assert_eq!(view(Some("ar"), Some("lang=en")), "lang=en");
    }

    #[test]
    fn what_the_site_lacks_is_said() {
        let error = opened_with(Some("xx"), None).unwrap_err().to_string();
        assert!(error.contains("the language xx"), "{error}");
        let error = opened_with(None, Some("a#b")).unwrap_err().to_string();
        assert!(error.contains("is no query"), "{error}");
    }

    #[test]
    fn scripts_beside_the_page_and_the_style_sheet_are_in_it() {
        let mut site = site();
        let boot = r#"start(); import(new URL("../look.js", import.meta.url));"#;
        let boot = minify::module("boot.js", boot).unwrap();
        site.insert("assets/boot-1.js", boot);
        let page = page(&site, SCRIPT, &Opening::default()).unwrap();
        let script = r#"import("data:text/javascript;base64,bG9vaygpOw==");</script>"#;
        assert!(page.contains(script), "{page}");
        assert!(page.contains("<style>p{top:0}</style>"), "{page}");
    }
}

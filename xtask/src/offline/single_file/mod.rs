//! The site as one file, which opens by a double click and asks for nothing: from a stick, an attachment, a page's upload form.

mod inside;

use anyhow::{Context, Result, bail, ensure};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use serde_json::{Map, Value};

use crate::compile::values;
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
/// Every asset that the page names by its address is in the file in place of the address, and the data stands in a table.
pub fn page(site: &Site, script: &str, opening: &Opening) -> Result<String> {
    let path = [&root(site, opening)?, "index.html"].concat();
    let contents = [
        ("view", view(opening)?.into()),
        ("files", files(site)?),
        ("programs", inside::programs(site)),
    ];
    let answering = values::filled("single.js", script, &contents)?;
    let answering = ["<script>", &answering, "</script>"].concat();
    let (mut begins, mut starts, mut has_style) = (false, false, false);
    let settings = RewriteStrSettings::new()
        // It is in no folder of a site, and changes its language in place.
        .append_element_content_handler(element!("html", |html| {
            html.remove_attribute("data-root");
            html.remove_attribute("data-locale");
            Ok(())
        }))
        // The declared encoding must be among the first bytes, so the data comes after it.
        .append_element_content_handler(element!("meta[charset]", |encoding| {
            encoding.after(&answering, ContentType::Html);
            begins = true;
            Ok(())
        }))
        // Such a page is installed nowhere.
        .append_element_content_handler(element!("link[rel=manifest]", |manifest| {
            manifest.remove();
            Ok(())
        }))
        // The parts of the program and the list's files are at hand.
        .append_element_content_handler(element!("link[data-part], link[data-file]", |early| {
            early.remove();
            Ok(())
        }))
        // Nothing is fetched early: what would be is in the page already.
        .append_element_content_handler(element!(
            "link[rel=modulepreload], link[rel=preload]",
            |early| Ok(early.set_attribute("media", "not all")?)
        ))
        // Browsers load no script from a disk.
        .append_element_content_handler(element!("script[src]", |element| {
            let script = inside::script(site, &path, &inside::attribute(element, "src"))?;
            element.remove_attribute("src");
            element.set_inner_content(&script, ContentType::Html);
            starts = true;
            Ok(())
        }))
        // Scripts may not read the rules of a style sheet that has another address.
        .append_element_content_handler(element!("link[rel=stylesheet]", |element| {
            let style = inside::style(site, &path, &inside::attribute(element, "href"))?;
            element.replace(&style, ContentType::Html);
            has_style = true;
            Ok(())
        }))
        .append_element_content_handler(element!("link[href], script", |element| {
            let attributes = element.attributes().iter();
            let found = attributes.filter_map(|attribute| {
                let address = inside::address(site, &path, &attribute.value())?;
                Some((attribute.name(), address))
            });
            for (name, address) in found.collect::<Vec<_>>() {
                element.set_attribute(&name, &address)?;
            }
            Ok(())
        }));
    let page =
        rewrite_str(inside::text(site, &path)?, settings).context("the page cannot be one file")?;
    ensure!(
        begins,
        "index.html does not say its encoding: put <meta charset=\"utf-8\"> first into the head"
    );
    ensure!(starts, "index.html has no script that starts it: add it");
    ensure!(has_style, "index.html has no style sheet: add it");
    Ok(page)
}

/// The folder of the page in the language asked for, where the site has a page of its own for it.
fn root(site: &Site, opening: &Opening) -> Result<String> {
    let Some(language) = &opening.language else {
        return Ok(String::new());
    };
    let mut languages = site
        .files()
        .filter_map(|(path, _)| messages::language(path, ""));
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
        files.insert(path.to_owned(), inside::text(site, path)?.into());
    }
    Ok(files.into())
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::{Opening, page};
    use crate::compile::minify;
    use crate::site::Site;

    const SCRIPT: &str = r#"answer("{{files}}", "{{view}}", "{{programs}}");"#;
    const PAGE: &str = r#"<!doctype html><html data-root="../" data-locale="ar"><head><meta charset="utf-8">
<link rel="manifest" href="manifest.webmanifest">
<link rel="stylesheet" href="assets/style-1.css">
<link rel="preload" href="assets/explorer-1.wasm" as="fetch">
<link rel="modulepreload" href="assets/explorer-1.js">
<link rel="preload" href="assets/present-1.bin" as="fetch" data-part>
<script type="module" src="assets/boot-1.js"></script></head></html>"#;

    fn site() -> Site {
        let mut site = Site::default();
        site.insert("index.html", PAGE);
        site.insert("assets/boot-1.js", "start();");
        site.insert("assets/style-1.css", "p{top:0}");
        site.insert("theme.js", "look();");
        site.insert("assets/explorer-1.wasm", "program");
        site.insert("assets/explorer-1.js", "import \"./parts-1.js\";");
        site.insert(
            "assets/parts-1.js",
            "part(\"present-1.bin\",\"present-1.css\")",
        );
        site.insert("assets/present-1.bin", "slides");
        site.insert("assets/present-1.css", "q{top:0}");
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
        let script = r#"<script type="module">start();</script>"#;
        assert!(page.contains(script), "{page}");
    }

    #[test]
    fn scripts_have_what_they_import_and_name() {
        let page = opened_with(None, None).unwrap();
        let (_, loader) = page
            .split_once("href=\"data:text/javascript;base64,")
            .unwrap();
        let decoded = |text: &str| {
            let end = text.find('"').unwrap();
            String::from_utf8(STANDARD.decode(&text[..end]).unwrap()).unwrap()
        };
        let loader = decoded(loader);
        let (start, parts) = loader.split_once("base64,").unwrap();
        assert_eq!(start, "import \"data:text/javascript;");
        let named = "part(\"present-1.bin\",\"data:text/css;base64,cXt0b3A6MH0=\")";
        assert_eq!(decoded(parts), named);
    }

    #[test]
    fn data_cannot_end_the_script_that_it_stands_in() {
        let page = opened_with(None, None).unwrap();
        let table = r#"answer({"assets/messages-1/ar.json":"{}","data/list.csv":"\u003c/script>"}, "", {"present-1.bin":"c2xpZGVz"});"#;
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
        let boot = r#"start(); import(new URL("../theme.js", import.meta.url));"#;
        let boot = minify::module("boot.js", boot).unwrap();
        site.insert("assets/boot-1.js", boot);
        let page = page(&site, SCRIPT, &Opening::default()).unwrap();
        let script = r#"import("data:text/javascript;base64,bG9vaygpOw==");</script>"#;
        assert!(page.contains(script), "{page}");
        assert!(page.contains("<style>p{top:0}</style>"), "{page}");
    }
}

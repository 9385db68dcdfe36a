//! Puts rendered pages into their places: `index.html` is what they are filled into.

use std::borrow::Cow;

use anyhow::Result;

use crate::prerender::Page;
use crate::site::Site;
use crate::template;

/// What stands around the text of a page, and around what it says of itself, so that both can be told from the rest.
const TEXT: [&str; 2] = ["<!--text-->", "<!--/text-->"];

/// Adds every page to the site; `assets` are the names and paths from the site's root that the template asks for.
pub fn add(site: &mut Site, layout: &str, assets: &[(&str, &str)], pages: &[Page]) -> Result<()> {
    for page in pages {
        let head = head(page)?;
        let [head, text] = [&head, &page.html].map(|part| [TEXT[0], part, TEXT[1]].concat());
        let mut values: Vec<(&str, Cow<str>)> = vec![
            ("root", (&*page.root).into()),
            ("lang", (&*page.locale).into()),
            ("dir", (&*page.direction).into()),
            ("locale", page.told.as_deref().unwrap_or_default().into()),
            (
                "dataset",
                page.dataset.as_deref().unwrap_or_default().into(),
            ),
            ("title", escaped(&page.title).into()),
            ("description", escaped(&page.description).into()),
            ("loading", escaped(&page.loading).into()),
            ("head", head.into()),
            ("text", text.into()),
        ];
        for (name, path) in assets {
            values.push((name, format!("{}{path}", page.root).into()));
        }
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let folder = page.path.trim_start_matches("./");
        site.insert(
            format!("{folder}index.html"),
            template::fill(layout, &values)?,
        );
    }
    Ok(())
}

/// A page without its text: what a program needs of it.
pub fn without_text(page: &str) -> String {
    let parts = page.split(TEXT[0]).enumerate();
    let rest = parts.map(|(place, part)| match part.split_once(TEXT[1]) {
        Some((_, after)) if place > 0 => after,
        _ => part,
    });
    rest.collect()
}

/// What a page says to those who do not read it: where it is in other languages, and what it shows.
fn head(page: &Page) -> Result<String> {
    let mut lines = Vec::new();
    for alternate in &page.alternates {
        let (locale, address) = (&alternate.locale, address(page, &alternate.path));
        lines.push(format!(
            "<link rel=\"alternate\" hreflang=\"{locale}\" href=\"{address}\">"
        ));
    }
    lines.push(format!(
        "<link rel=\"canonical\" href=\"{}\">",
        address(page, &page.path)
    ));
    for (property, content) in [
        ("og:type", "website"),
        ("og:title", &page.title),
        ("og:description", &page.description),
        ("og:site_name", &page.name),
        ("og:locale", &page.locale),
    ] {
        let content = escaped(content);
        lines.push(format!(
            "<meta property=\"{property}\" content=\"{content}\">"
        ));
    }
    // Within a script, nothing is escaped but what would end it.
    let about = serde_json::to_string(&page.about)?.replace('<', "\\u003c");
    lines.push(format!(
        "<script type=\"application/ld+json\">{about}</script>"
    ));
    Ok(lines.join("\n    "))
}

/// The address of a place on the site, from a page.
fn address(page: &Page, path: &str) -> String {
    let address = format!("{}{}", page.root, path.trim_start_matches("./"));
    if address.is_empty() {
        "./".to_owned()
    } else {
        address
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{add, without_text};
    use crate::prerender::Page;
    use crate::site::Site;

    const LAYOUT: &str = "<html lang={{lang}} dir={{dir}} data-root=\"{{root}}\" data-locale=\"{{locale}}\" data-dataset=\"{{dataset}}\">\
        <title>{{title}}</title><meta content=\"{{description}}\">{{head}}<link href=\"{{style}}\">{{loading}}{{text}}";

    fn page() -> Page {
        let page = json!({
            "path": "ar/", "root": "../", "locale": "ar", "direction": "rtl", "told": "ar", "dataset": null,
            "title": "Who & where", "name": "Explorer", "description": "A \"list\"",
            "loading": "On its way", "about": {"name": "</script>"},
            "alternates": [{"locale": "ar", "path": "ar/"}, {"locale": "en", "path": "./"}],
            "html": "<p>Everybody</p>",
        });
        serde_json::from_value(page).unwrap()
    }

    fn filled() -> String {
        let mut site = Site::default();
        add(&mut site, LAYOUT, &[("style", "assets/a.css")], &[page()]).unwrap();
        String::from_utf8(site.get("ar/index.html").unwrap().to_vec()).unwrap()
    }

    #[test]
    fn addresses_are_relative_to_the_page() {
        let page = filled();
        for part in [
            "<link href=\"../assets/a.css\">",
            "hreflang=\"en\" href=\"../\"",
            "rel=\"canonical\" href=\"../ar/\"",
            "data-root=\"../\"",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }

    #[test]
    fn text_stays_text() {
        let page = filled();
        assert!(page.contains("<title>Who &amp; where</title>"), "{page}");
        assert!(page.contains("content=\"A &quot;list&quot;\""), "{page}");
        assert_eq!(page.matches("</script>").count(), 1, "{page}");
    }

    #[test]
    fn the_text_can_be_taken_out_again() {
        let page = filled();
        assert!(page.contains("<p>Everybody</p>"));
        assert!(!without_text(&page).contains("Everybody"));
        assert!(without_text(&page).contains("<title>"));
    }
}

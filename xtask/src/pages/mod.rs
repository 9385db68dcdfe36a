//! Puts rendered pages into their places: `index.html` is what they are filled into.

pub mod csp;
pub mod discovery;
pub mod prerender;
mod template;

use std::borrow::Cow;

use anyhow::Result;
use url::Url;

use self::discovery::escaped;
use self::prerender::{Page, Rendered};
use crate::pictures;
use crate::site::Site;

/// What stands around the text of a page, and around what it says of itself, so that both can be told from the rest.
const TEXT: [&str; 2] = ["<!--text-->", "<!--/text-->"];

/// Adds every page to the site; `messages` is the folder of the messages, `assets` are the names and paths from the site's root that the layout asks for.
pub fn add(
    site: &mut Site,
    layout: &str,
    messages: &str,
    assets: &[(&str, &str)],
    rendered: &Rendered,
) -> Result<()> {
    for page in &rendered.pages {
        let head = head(page, rendered)?;
        let pictures = pictures::without_scripts(page);
        let sent = escaped(&page.sent);
        let text = format!("<p class=\"sent\">{sent}</p>{}", page.html);
        let [head, text, pictures] =
            [&head, &text, &pictures].map(|part| [TEXT[0], part, TEXT[1]].concat());
        let mut values: Vec<(&str, Cow<str>)> = vec![
            ("site", (&*page.root).into()),
            ("root", page.program_root().into()),
            ("lang", (&*page.locale).into()),
            ("dir", (&*page.direction).into()),
            ("locale", page.told.as_deref().unwrap_or_default().into()),
            (
                "dataset",
                page.dataset.as_deref().unwrap_or_default().into(),
            ),
            (
                "messages",
                if page.nameless {
                    format!("../{messages}").into()
                } else {
                    messages.into()
                },
            ),
            (
                "nameless",
                if page.nameless {
                    " data-nameless=\"true\""
                } else {
                    ""
                }
                .into(),
            ),
            ("title", escaped(&page.title).into()),
            ("description", escaped(&page.description).into()),
            ("head", head.into()),
            ("text", text.into()),
            ("pictures", pictures.into()),
        ];
        for (name, word) in &page.words {
            values.push((name, escaped(word).into()));
        }
        for (name, path) in assets {
            values.push((name, format!("{}{path}", page.root).into()));
        }
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        site.insert(
            format!("{}index.html", page.folder()),
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

/// What a page says to those who do not read it: where it is in other languages, and what it shows. A page without names is for
/// pages that embed it, and not to be found in place of the list's own.
fn head(page: &Page, rendered: &Rendered) -> Result<String> {
    let site = rendered.address.as_ref();
    let mut lines = Vec::new();
    if page.nameless {
        lines.push("<meta name=\"robots\" content=\"noindex\">".to_owned());
    }
    for (locale, path) in page.languages() {
        let address = address(page, path, site)?;
        lines.push(format!(
            "<link rel=\"alternate\" hreflang=\"{locale}\" href=\"{address}\">"
        ));
    }
    let here = address(page, &page.path, site)?;
    if !page.nameless {
        lines.push(format!("<link rel=\"canonical\" href=\"{here}\">"));
    }
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
    if let Some(site) = site {
        lines.extend(discovery::head(page, rendered, site)?);
    }
    if !page.about.is_null() {
        let mut about = page.about.clone();
        about["url"] = here.into();
        // Within a script, nothing is escaped but what would end it.
        let about = serde_json::to_string(&about)?.replace('<', "\\u003c");
        lines.push(format!(
            "<script type=\"application/ld+json\">{about}</script>"
        ));
    }
    Ok(lines.join("\n    "))
}

/// The address of a place on the site: in full where the site's is known, otherwise from the page.
fn address(page: &Page, path: &str, site: Option<&Url>) -> Result<String> {
    let path = path.trim_start_matches("./");
    Ok(match site {
        Some(site) => site.join(path)?.into(),
        None if page.root.is_empty() && path.is_empty() => "./".to_owned(),
        None => [&page.root, path].concat(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{add, without_text};
    use crate::pages::prerender::{Page, Rendered};
    use crate::site::Site;

    const LAYOUT: &str = "<html lang={{lang}} dir={{dir}} data-root=\"{{root}}\" data-locale=\"{{locale}}\" data-dataset=\"{{dataset}}\" data-messages=\"{{messages}}\"{{nameless}}>\
        <title>{{title}}</title><meta content=\"{{description}}\">{{head}}<link rel=manifest href=\"{{site}}a\"><link href=\"{{style}}\">{{loading}}{{text}}{{pictures}}";

    fn page() -> Page {
        let page = json!({
            "id": "list", "pictures": [], "path": "ar/", "root": "../", "locale": "ar", "direction": "rtl", "told": "ar", "dataset": null,
            "title": "Who & where", "name": "Explorer", "description": "A \"list\"",
            "words": {"loading": "On its way"}, "about": {"name": "</script>"},
            "alternates": [{"locale": "ar", "path": "ar/"}, {"locale": "en", "path": "./"}],
            "sent": "As it was sent & unfiltered", "html": "<p>Everybody</p>",
        });
        serde_json::from_value(page).unwrap()
    }

    fn filled() -> String {
        filled_with(page())
    }

    fn filled_with(page: Page) -> String {
        let mut site = Site::default();
        let path = [page.folder(), "index.html"].concat();
        let rendered = Rendered {
            pages: vec![page],
            ..Rendered::default()
        };
        let assets = [("style", "assets/a.css")];
        add(&mut site, LAYOUT, "assets/messages-1/", &assets, &rendered).unwrap();
        String::from_utf8(site.get(&path).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn a_page_without_names_has_a_root_of_its_own_and_is_not_to_be_found() {
        let page = filled_with(Page {
            path: "nameless/ar/".to_owned(),
            root: "../../".to_owned(),
            nameless: true,
            about: json!(null),
            ..page()
        });
        for part in [
            "data-root=\"../\"",
            "data-messages=\"../assets/messages-1/\" data-nameless=\"true\">",
            "<link href=\"../../assets/a.css\">",
            "<link rel=manifest href=\"../../a\">",
            "<meta name=\"robots\" content=\"noindex\">",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        for part in ["canonical", "ld+json"] {
            assert!(!page.contains(part), "{part} in {page}");
        }
    }

    #[test]
    fn addresses_are_relative_to_the_page() {
        let page = filled();
        for part in [
            "<link href=\"../assets/a.css\">",
            "hreflang=\"en\" href=\"../\"",
            "hreflang=\"x-default\" href=\"../\"",
            "\"url\":\"../ar/\"",
            "rel=\"canonical\" href=\"../ar/\"",
            "data-root=\"../\"",
            "data-messages=\"assets/messages-1/\"",
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
        let sent = "<p class=\"sent\">As it was sent &amp; unfiltered</p><p>Everybody</p>";
        assert!(page.contains(sent), "{page}");
    }

    #[test]
    fn the_text_can_be_taken_out_again() {
        let page = filled();
        assert!(page.contains("<p>Everybody</p>"));
        assert!(!without_text(&page).contains("Everybody"));
        assert!(without_text(&page).contains("<title>"));
    }
}

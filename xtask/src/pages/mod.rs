//! Puts rendered pages into their places: `index.html` is what they are filled into.

pub mod csp;
pub mod discovery;
mod head;
pub mod prerender;
pub mod publication;
mod template;
mod text;

use std::collections::BTreeMap;

use anyhow::Result;
use minijinja::value::Value;
use rendered::{Page, Rendered};

use self::publication::Publication;
use crate::site::Site;

pub use self::text::without_text;

/// Adds every page to the site; `messages` is the folder of the messages, `assets` are the names and paths from the site's root that the layout asks for.
pub fn add(
    site: &mut Site,
    layout: &str,
    messages: &str,
    assets: &[(&str, &str)],
    rendered: &Rendered,
    publication: &Publication,
) -> Result<()> {
    for page in &rendered.pages {
        let mut values = values(page, messages, publication)?;
        for (name, path) in assets {
            values.insert(name, [&page.root, *path].concat().into());
        }
        let path = [page.folder(), "index.html"].concat();
        site.insert(path, template::fill(layout, values.into())?);
    }
    Ok(())
}

/// What the layout asks of a page, by the layout's names.
fn values<'a>(
    page: &Page,
    messages: &str,
    publication: &Publication,
) -> Result<BTreeMap<&'a str, Value>> {
    let html = Value::from_safe_string;
    let text = |text: &str| Value::from(text);
    let optional = |value: &Option<String>| text(value.as_deref().unwrap_or_default());
    let sent = html(page.html.clone());
    let sent = minijinja::context! { sent => &*page.sent, html => sent };
    let sent = template::render("sent.html", "<p class=\"sent\">{{sent}}</p>{{html}}", sent)?;
    let (up, nameless) = match page.nameless {
        true => ("../", " data-nameless=\"true\""),
        false => ("", ""),
    };
    let words = &page.words;
    Ok(BTreeMap::from([
        ("site", text(&page.root)),
        ("root", text(page.program_root())),
        ("lang", text(&page.locale)),
        ("dir", text(&page.direction)),
        ("locale", optional(&page.path_locale)),
        ("dataset", optional(&page.dataset)),
        ("messages", [up, messages].concat().into()),
        ("nameless", html(nameless.to_owned())),
        ("title", text(&page.title)),
        ("description", text(&page.description)),
        ("files", files(page, &[up, messages].concat()).into()),
        ("head", html(head::head(page, publication)?)),
        ("text", html(sent)),
        ("pictures", html(text::pictures(page)?)),
        ("loading", text(&words.loading)),
        ("unsupported", text(&words.unsupported)),
        ("unreachable", text(&words.unreachable)),
        ("damaged", text(&words.damaged)),
        ("late", text(&words.late)),
        ("retry", text(&words.retry)),
    ]))
}

/// The files that the page's program asks for as soon as it runs, from the page. Which words a page wants that does not say its language
/// itself, only its reader's browser knows.
fn files(page: &Page, messages: &str) -> Vec<String> {
    let words = page.path_locale.as_ref();
    let words = words.map(|locale| format!("{messages}{locale}.json"));
    let files = words.iter().chain(&page.files);
    files
        .map(|file| format!("{}{file}", page.program_root()))
        .collect()
}

#[cfg(test)]
mod tests {
    use rendered::{Page, Rendered, Words};
    use serde_json::json;

    use super::discovery::example;
    use super::{add, without_text};
    use crate::pages::publication::Publication;
    use crate::site::Site;

    const LAYOUT: &str = "<html lang={{lang}} dir={{dir}} data-root=\"{{root}}\" data-locale=\"{{locale}}\" data-dataset=\"{{dataset}}\" data-messages=\"{{messages}}\"{{nameless}}>\
        <title>{{title}}</title>{% for file in files %}<link rel=preload href=\"{{file}}\">{% endfor %}<meta content=\"{{description}}\">{{head}}<link rel=manifest href=\"{{site}}a\"><link href=\"{{style}}\">\
        <div data-prerendered>{{text}}{{pictures}}{{loading}}{{unsupported}}{{unreachable}}{{damaged}}{{late}}{{retry}}</div>";

    fn page() -> Page {
        Page {
            description: "A \"list\"".to_owned(),
            words: Words {
                loading: "On its way".to_owned(),
                ..Words::default()
            },
            about: json!({"name": "</script>"}),
            pictures: Vec::new(),
            sent: "As it was sent & unfiltered".to_owned(),
            html: "<p>Everybody</p>".to_owned(),
            files: vec!["data/catalog.json".to_owned()],
            ..example::page()
        }
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
        let publication = Publication::default();
        let messages = "assets/messages-1/";
        add(
            &mut site,
            LAYOUT,
            messages,
            &assets,
            &rendered,
            &publication,
        )
        .unwrap();
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
            "<link rel=preload href=\"../../assets/messages-1/ar.json\"><link rel=preload href=\"../data/catalog.json\">",
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
        let rest = without_text(&page).unwrap();
        for part in ["<p>Everybody</p>", "On its way", "canonical", "ld+json"] {
            assert!(page.contains(part), "{part} in {page}");
            assert!(!rest.contains(part), "{part} in {rest}");
        }
        assert!(
            rest.contains("<title>") && rest.contains("manifest"),
            "{rest}"
        );
    }
}

//! The text of a page, told from the rest by its elements.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use minijinja::context;
use rendered::Page;

use super::template;

/// The elements by which a page says what it shows to those who do not read it.
const SELF: &str = "meta[property], meta[name=robots], meta[name='twitter:card'], link[rel=alternate], link[rel=canonical], \
    script[type='application/ld+json']";

/// A page without its text: what a program needs of it.
pub fn without_text(page: &str) -> Result<String> {
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(SELF, |element| {
            element.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("[data-prerendered]", |element| {
            element.set_inner_content("", ContentType::Html);
            Ok(())
        }));
    rewrite_str(page, settings).context("a page cannot be read")
}

/// The figures of a page that only a program draws, as pictures for readers without scripts.
pub fn pictures(page: &Page) -> Result<String> {
    let drawn = drawn(&page.html)?;
    let pictures = page.pictures.iter();
    let pictures = pictures.filter(|picture| !drawn.contains(&picture.name));
    let pictures: Vec<_> = pictures
        .map(|picture| {
            context! {
                address => [&page.root, &*page.picture_path(picture), ".svg"].concat(),
                width => picture.width,
                height => picture.height,
                title => &*picture.title,
                sentence => &*picture.sentence,
            }
        })
        .collect();
    let template = include_str!("templates/pictures.html");
    let html = template::render("pictures.html", template, context! { pictures })?;
    Ok(html.trim_end().to_owned())
}

/// Names of the figures that a page draws.
fn drawn(html: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let figures = element!("[data-chart]", |figure| {
        names.extend(figure.get_attribute("data-chart"));
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(figures);
    rewrite_str(html, settings).context("a page cannot be read")?;
    Ok(names)
}

#[cfg(test)]
mod tests {
    use rendered::{Page, Picture};

    use super::pictures;

    #[test]
    fn only_what_the_page_does_not_draw_is_a_picture() {
        let picture = |name: &str| Picture {
            name: name.to_owned(),
            title: "Who & where".to_owned(),
            sentence: "Most are \"here\"".to_owned(),
            width: 7,
            height: 5,
            svg: String::new(),
        };
        let page = Page {
            id: "list".to_owned(),
            locale: "ar".to_owned(),
            root: "../".to_owned(),
            html: "<figure data-chart=\"bars\">".to_owned(),
            pictures: vec![picture("bars"), picture("map")],
            ..Page::default()
        };
        let pictures = pictures(&page).unwrap();
        assert_eq!(pictures.matches("<img").count(), 1, "{pictures}");
        for part in [
            "src=\"../pictures/list/ar/map.svg\" width=\"7\" height=\"5\"",
            "alt=\"Who &amp; where. Most are &quot;here&quot;\"",
        ] {
            assert!(pictures.contains(part), "{part} in {pictures}");
        }
    }
}

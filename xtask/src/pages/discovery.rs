//! What a site says of itself where it will be published: to search engines, and to programs that embed links.

use anyhow::Result;
use minijinja::context;
use rendered::{Page, Rendered};
use serde_json::{Value, json};
use url::Url;

use super::publication::Publication;
use super::template;
use crate::site::Site;

/// Width and height of a page in a frame that cannot follow its content, in CSS pixels.
const FRAME: (u32, u32) = (960, 720);

/// Adds what others read: without an address nobody could, so that there is nothing then.
pub fn add(site: &mut Site, rendered: &Rendered, publication: &Publication) -> Result<()> {
    let Some(address) = &publication.address else {
        return Ok(());
    };
    site.insert("sitemap.xml", sitemap(&rendered.pages, publication)?);
    for page in &rendered.pages {
        let path = format!("{}oembed.json", page.folder());
        let description = oembed(page, publication, address)?;
        site.insert(path, serde_json::to_vec_pretty(&description)?);
    }
    Ok(())
}

/// What a program asks that shows a link as more than a link, by the oEmbed format.
fn oembed(page: &Page, publication: &Publication, address: &Url) -> Result<Value> {
    let mut frame = address.join(page.folder())?;
    frame.set_query(Some("embed=1"));
    let (width, height) = FRAME;
    let values = context! { address => frame.as_str(), title => &*page.title, width, height };
    let html = template::render("frame.html", include_str!("templates/frame.html"), values)?;
    let mut description = json!({
        "version": "1.0",
        "type": "rich",
        "title": page.title,
        "provider_name": page.name,
        "provider_url": address.as_str(),
        "html": html.trim_end(),
        "width": width,
        "height": height,
    });
    if let Some(picture) = publication.preview(page) {
        let path = [&page.picture_path(picture), ".png"].concat();
        description["thumbnail_url"] = publication.link(page, &path)?.into();
        description["thumbnail_width"] = picture.width.into();
        description["thumbnail_height"] = picture.height.into();
    }
    Ok(description)
}

/// Every page with its other languages, in the sitemap protocol's format; those without names are not to be found.
fn sitemap(pages: &[Page], publication: &Publication) -> Result<String> {
    let mut found = Vec::new();
    for page in pages.iter().filter(|page| !page.nameless) {
        let mut languages = Vec::new();
        for (tag, path) in page.languages() {
            languages.push(context! { tag, address => publication.link(page, path)? });
        }
        found.push(context! { address => publication.link(page, &page.path)?, languages });
    }
    let template = include_str!("templates/sitemap.xml");
    template::render("sitemap.xml", template, context! { pages => found })
}

/// A page of a site whose address is known.
#[cfg(test)]
pub mod example {
    use rendered::{Alternate, Page, Picture};
    use serde_json::json;

    use super::Publication;

    pub fn page() -> Page {
        let alternate = |locale: &str, path: &str| Alternate {
            locale: locale.to_owned(),
            path: path.to_owned(),
        };
        Page {
            id: "list".to_owned(),
            path: "ar/".to_owned(),
            root: "../".to_owned(),
            locale: "ar".to_owned(),
            direction: "rtl".to_owned(),
            path_locale: Some("ar".to_owned()),
            title: "Who & where".to_owned(),
            name: "Explorer".to_owned(),
            about: json!({}),
            alternates: vec![alternate("ar", "ar/"), alternate("en", "./")],
            pictures: vec![Picture {
                name: "regions".to_owned(),
                sentence: "Most are \"here\"".to_owned(),
                width: 960,
                height: 512,
                ..Picture::default()
            }],
            ..Page::default()
        }
    }

    pub fn publication(pixels: bool) -> Publication {
        let address = "https://example.org/meeting".parse().unwrap();
        Publication::new(Some(address), pixels)
    }
}

#[cfg(test)]
mod tests {
    use rendered::{Page, Rendered};
    use serde_json::Value;

    use super::{add, example};
    use crate::site::Site;

    fn file(path: &str) -> String {
        let nameless = Page {
            path: "nameless/ar/".to_owned(),
            nameless: true,
            ..example::page()
        };
        let rendered = Rendered {
            pages: vec![example::page(), nameless],
            ..Rendered::default()
        };
        let mut site = Site::default();
        add(&mut site, &rendered, &example::publication(true)).unwrap();
        String::from_utf8(site.get(path).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn links_to_pages_without_names_become_frames_and_pictures_without_them() {
        let description = file("nameless/ar/oembed.json");
        for part in [
            "nameless/ar/?embed=1",
            "nameless/pictures/list/ar/regions.png",
        ] {
            assert!(description.contains(part), "{part} in {description}");
        }
    }

    #[test]
    fn programs_that_embed_links_get_a_frame() {
        let description: Value = serde_json::from_str(&file("ar/oembed.json")).unwrap();
        assert_eq!(description["type"], "rich");
        let html = description["html"].as_str().unwrap();
        assert!(
            html.contains(
                "src=\"https://example.org/meeting/ar/?embed=1\" title=\"Who &amp; where\""
            ),
            "{html}"
        );
    }

    #[test]
    fn the_sitemap_has_every_page_in_every_language() {
        let sitemap = file("sitemap.xml");
        assert_eq!(sitemap.matches("<url>").count(), 1, "{sitemap}");
        assert!(
            sitemap.contains("<loc>https://example.org/meeting/ar/</loc>"),
            "{sitemap}"
        );
        for language in ["en", "x-default"] {
            let link = format!("hreflang=\"{language}\" href=\"https://example.org/meeting/\"");
            assert!(sitemap.contains(&link), "{sitemap}");
        }
    }
}

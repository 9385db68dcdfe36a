//! What a site says of itself where it will be published: in its pages' heads, to search engines, and to programs that embed links.

use anyhow::Result;
use serde_json::json;
use url::Url;

use super::prerender::{Page, Picture, Rendered};
use crate::pictures;
use crate::site::Site;

/// Width and height of a page in a frame that cannot follow its content, in CSS pixels.
const FRAME: (u32, u32) = (960, 720);

/// An address as that of a folder, from which others are found.
pub fn folder(mut address: Url) -> Url {
    if !address.path().ends_with('/') {
        let path = format!("{}/", address.path());
        address.set_path(&path);
    }
    address.set_query(None);
    address.set_fragment(None);
    address
}

/// Adds what others read: without an address nobody could, so that there is nothing then.
pub fn add(site: &mut Site, rendered: &Rendered) -> Result<()> {
    let Some(address) = &rendered.address else {
        return Ok(());
    };
    site.insert("sitemap.xml", sitemap(&rendered.pages, address)?);
    for page in &rendered.pages {
        let path = format!("{}oembed.json", page.folder());
        site.insert(
            path,
            serde_json::to_vec_pretty(&oembed(page, rendered, address)?)?,
        );
    }
    Ok(())
}

/// The lines of a page's head that need the site's address.
pub fn head(page: &Page, rendered: &Rendered, address: &Url) -> Result<Vec<String>> {
    let here = address.join(page.folder())?;
    let title = escaped(&page.title);
    let mut lines = vec![
        format!("<meta property=\"og:url\" content=\"{here}\">"),
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{title}\">",
            here.join("oembed.json")?
        ),
    ];
    if let Some(picture) = rendered.preview(page) {
        for (property, content) in [
            (
                "og:image",
                picture_address(page, picture, address)?.to_string(),
            ),
            ("og:image:width", picture.width.to_string()),
            ("og:image:height", picture.height.to_string()),
            ("og:image:alt", escaped(&picture.sentence)),
        ] {
            lines.push(format!(
                "<meta property=\"{property}\" content=\"{content}\">"
            ));
        }
        lines.push("<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned());
    }
    Ok(lines)
}

/// Text that stands between quotation marks of HTML or XML.
pub fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// What a program asks that shows a link as more than a link, by the oEmbed format.
fn oembed(page: &Page, rendered: &Rendered, address: &Url) -> Result<serde_json::Value> {
    let mut frame = address.join(page.folder())?;
    frame.set_query(Some("embed=1"));
    let (width, height) = FRAME;
    let html = format!(
        "<iframe src=\"{frame}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" allowfullscreen></iframe>",
        escaped(&page.title)
    );
    let mut told = json!({
        "version": "1.0",
        "type": "rich",
        "title": page.title,
        "provider_name": page.name,
        "provider_url": address.as_str(),
        "html": html,
        "width": width,
        "height": height,
    });
    if let Some(picture) = rendered.preview(page) {
        told["thumbnail_url"] = picture_address(page, picture, address)?.as_str().into();
        told["thumbnail_width"] = picture.width.into();
        told["thumbnail_height"] = picture.height.into();
    }
    Ok(told)
}

fn picture_address(page: &Page, picture: &Picture, address: &Url) -> Result<Url> {
    Ok(address.join(&format!("{}.png", pictures::path(page, picture)))?)
}

/// Every page with its other languages, in the sitemap protocol's format; those without names are not to be found.
fn sitemap(pages: &[Page], address: &Url) -> Result<String> {
    let mut lines = vec![
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned(),
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">".to_owned(),
    ];
    for page in pages.iter().filter(|page| !page.nameless) {
        lines.push(format!("<url><loc>{}</loc>", address.join(page.folder())?));
        for (locale, path) in page.languages() {
            let other = address.join(path)?;
            lines.push(format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{other}\"/>"
            ));
        }
        lines.push("</url>".to_owned());
    }
    lines.push("</urlset>\n".to_owned());
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use url::Url;

    use super::{add, folder, head};
    use crate::pages::prerender::{Page, Rendered};
    use crate::site::Site;

    fn page() -> Page {
        let page = json!({
            "id": "list", "path": "ar/", "root": "../", "locale": "ar", "direction": "rtl", "told": "ar", "dataset": null,
            "title": "Who & where", "name": "Explorer", "description": "", "about": {}, "words": {}, "sent": "", "html": "",
            "alternates": [{"locale": "ar", "path": "ar/"}, {"locale": "en", "path": "./"}],
            "pictures": [{"name": "regions", "title": "", "sentence": "Most are \"here\"", "width": 960, "height": 512, "svg": ""}],
        });
        serde_json::from_value(page).unwrap()
    }

    fn address() -> Url {
        folder("https://example.org/meeting?x#y".parse().unwrap())
    }

    fn rendered(pixels: bool) -> Rendered {
        Rendered {
            pages: vec![page()],
            address: Some(address()),
            pixels,
            ..Rendered::default()
        }
    }

    fn file(path: &str) -> String {
        let nameless = Page {
            path: "nameless/ar/".to_owned(),
            nameless: true,
            ..page()
        };
        let mut rendered = rendered(true);
        rendered.pages.push(nameless);
        let mut site = Site::default();
        add(&mut site, &rendered).unwrap();
        String::from_utf8(site.get(path).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn an_address_is_a_folder() {
        assert_eq!(address().as_str(), "https://example.org/meeting/");
    }

    #[test]
    fn a_page_names_its_picture_in_full() {
        let head = |pixels| head(&page(), &rendered(pixels), &address());
        // One that is not there is not named.
        let without = head(false).unwrap().concat();
        assert!(!without.contains("pictures/"), "{without}");
        let head = head(true).unwrap().concat();
        for part in [
            "og:image\" content=\"https://example.org/meeting/pictures/list/ar/regions.png\"",
            "og:image:alt\" content=\"Most are &quot;here&quot;\"",
            "href=\"https://example.org/meeting/ar/oembed.json\"",
        ] {
            assert!(head.contains(part), "{part} in {head}");
        }
    }

    #[test]
    fn links_to_pages_without_names_become_frames_and_pictures_without_them() {
        let told = file("nameless/ar/oembed.json");
        for part in [
            "nameless/ar/?embed=1",
            "nameless/pictures/list/ar/regions.png",
        ] {
            assert!(told.contains(part), "{part} in {told}");
        }
    }

    #[test]
    fn programs_that_embed_links_get_a_frame() {
        let told: Value = serde_json::from_str(&file("ar/oembed.json")).unwrap();
        assert_eq!(told["type"], "rich");
        let html = told["html"].as_str().unwrap();
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

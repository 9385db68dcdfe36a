//! The figures as files, for pages that can show a picture and nothing else.

pub mod fonts;
pub mod raster;

use anyhow::{Context, Result};

use self::raster::Fonts;
use crate::pages::discovery::escaped;
use crate::pages::prerender::{NAMELESS, Page, Picture};
use crate::site::Site;

/// Where a picture is from the site's root, without its extension.
pub fn path(page: &Page, picture: &Picture) -> String {
    let folder = if page.nameless { NAMELESS } else { "" };
    format!(
        "{folder}pictures/{}/{}/{}",
        page.id, page.locale, picture.name
    )
}

/// The figures of a page that only a program draws, as pictures for readers without scripts.
pub fn without_scripts(page: &Page) -> String {
    let is_drawn = |picture: &Picture| {
        let chart = format!("data-chart=\"{}\"", picture.name);
        page.html.contains(&chart)
    };
    let figure = |picture: &Picture| {
        let Picture { width, height, .. } = picture;
        let [sentence, title] = [&picture.sentence, &picture.title].map(|text| escaped(text));
        let path = path(page, picture);
        format!(
            "<figure><img src=\"{}{path}.svg\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"{title}. {sentence}\"></figure>",
            page.root
        )
    };
    let pictures = page.pictures.iter().filter(|picture| !is_drawn(picture));
    let figures: String = pictures.map(figure).collect();
    format!("<noscript><div class=\"pictures\">{figures}</div></noscript>")
}

/// Adds every figure of every page as SVG.
pub fn add(site: &mut Site, pages: &[Page]) {
    for page in pages {
        for picture in &page.pictures {
            site.insert(
                format!("{}.svg", path(page, picture)),
                picture.svg.as_bytes(),
            );
        }
    }
}

/// Adds every figure as PNG too.
pub fn add_pixels(site: &mut Site, pages: &[Page], fonts: &Fonts) -> Result<()> {
    for page in pages {
        for picture in &page.pictures {
            let file = format!("{}.png", path(page, picture));
            let pixels = fonts.png(&picture.svg).with_context(|| {
                format!("cannot draw {file}, which can be left out by --without-pictures")
            })?;
            site.insert(file, pixels);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::without_scripts;
    use crate::pages::prerender::{Page, Picture};

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
        let pictures = without_scripts(&page);
        assert_eq!(pictures.matches("<img").count(), 1, "{pictures}");
        for part in [
            "src=\"../pictures/list/ar/map.svg\" width=\"7\" height=\"5\"",
            "alt=\"Who &amp; where. Most are &quot;here&quot;\"",
        ] {
            assert!(pictures.contains(part), "{part} in {pictures}");
        }
    }
}

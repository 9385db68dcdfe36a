//! What a page says of itself to those who do not read it: where it is in other languages, and what it shows.

use anyhow::Result;
use minijinja::context;
use minijinja::value::Value;
use rendered::{Page, Picture};

use super::publication::Publication;
use super::template;

/// The elements of a page's head. A page without names is for pages that embed it, and not to be found in place of the list's own.
pub fn head(page: &Page, publication: &Publication) -> Result<String> {
    let here = publication.link(page, &page.path)?;
    let mut languages = Vec::new();
    for (tag, path) in page.languages() {
        let address = publication.link(page, path)?;
        languages.push(context! { tag, address });
    }
    // Others find a page's description of a frame, and its picture, by addresses in full only.
    let (mut oembed, mut picture) = (None, None);
    if publication.address.is_some() {
        oembed = Some(publication.link(page, &[page.folder(), "oembed.json"].concat())?);
        let preview = publication.preview(page);
        picture = preview
            .map(|picture| shown(page, picture, publication))
            .transpose()?;
    }
    let values = context! {
        nameless => page.nameless,
        title => &*page.title,
        description => &*page.description,
        name => &*page.name,
        locale => &*page.locale,
        about => about(page, &here)?,
        languages, here, oembed, picture,
    };
    let head = template::render("head.html", include_str!("templates/head.html"), values)?;
    Ok(head.trim().to_owned())
}

fn shown(page: &Page, picture: &Picture, publication: &Publication) -> Result<Value> {
    let address = publication.link(page, &[&page.picture_path(picture), ".png"].concat())?;
    Ok(context! {
        address,
        width => picture.width,
        height => picture.height,
        sentence => &*picture.sentence,
    })
}

/// The list that a page is the one of, as the text of a script.
fn about(page: &Page, here: &str) -> Result<Option<Value>> {
    if page.about.is_null() {
        return Ok(None);
    }
    let mut about = page.about.clone();
    about["url"] = here.into();
    // Within a script, nothing is escaped but what would end it.
    let about = serde_json::to_string(&about)?.replace('<', "\\u003c");
    Ok(Some(Value::from_safe_string(about)))
}

#[cfg(test)]
mod tests {
    use super::head;
    use crate::pages::discovery::example;
    use crate::pages::publication::Publication;

    #[test]
    fn a_page_names_its_picture_in_full() {
        let head = |pixels| head(&example::page(), &example::publication(pixels)).unwrap();
        // One that is not there is not named.
        let without = head(false);
        assert!(!without.contains("pictures/"), "{without}");
        let head = head(true);
        for part in [
            "og:image\" content=\"https://example.org/meeting/pictures/list/ar/regions.png\"",
            "og:image:alt\" content=\"Most are &quot;here&quot;\"",
            "href=\"https://example.org/meeting/ar/oembed.json\"",
        ] {
            assert!(head.contains(part), "{part} in {head}");
        }
    }

    #[test]
    fn a_page_of_no_known_address_says_nothing_that_needs_one() {
        let head = head(&example::page(), &Publication::default()).unwrap();
        for part in ["oembed", "og:url", "og:image"] {
            assert!(!head.contains(part), "{part} in {head}");
        }
    }
}

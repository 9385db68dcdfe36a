//! The path between a page and the root of its site, and what it says of the page.

use super::browser::document;
use crate::i18n::Locale;

/// A page's path on its site. A site has a page for each language and dataset; which one it is goes before the query string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SitePath {
    /// The way from the page to the site's root: empty, or as many `../` as it takes.
    pub root: String,
    /// The language of the page, if the path says it.
    pub locale: Option<Locale>,
    /// The dataset of the page, if it is not the first of the catalog.
    pub dataset: Option<String>,
    /// The folder of the messages, from the site's root, with a slash at its end.
    pub messages: String,
    /// Whether the page is one without the names of people. Such pages, and the list as they load it, are a site of their own in a
    /// folder of the other, and its root is theirs.
    pub nameless: bool,
}

impl SitePath {
    /// The path of this page, as its root element says.
    pub fn here() -> Self {
        let attribute = document::root_attribute;
        Self {
            root: attribute("data-root").unwrap_or_default(),
            locale: attribute("data-locale").and_then(|tag| Locale::from_tag(&tag)),
            dataset: attribute("data-dataset"),
            messages: attribute("data-messages").unwrap_or_default(),
            nameless: attribute("data-nameless").is_some(),
        }
    }

    /// The address of the same list's page in a language.
    pub fn in_language(&self, locale: Locale) -> String {
        let mut address = self.root.clone();
        if let Some(dataset) = &self.dataset {
            address.push_str(dataset);
            address.push('/');
        }
        // English has no folder of its own.
        if locale != Locale::English {
            address.push_str(locale.code());
            address.push('/');
        }
        if address.is_empty() {
            "./".to_owned()
        } else {
            address
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SitePath;
    use crate::i18n::Locale::{Arabic, English};

    #[test]
    fn english_has_no_folder_and_a_further_list_has_its_own() {
        let first = SitePath::default();
        assert_eq!(first.in_language(English), "./");
        assert_eq!(first.in_language(Arabic), "ar/");
        let further = SitePath {
            root: "../../".to_owned(),
            dataset: Some("other".to_owned()),
            ..SitePath::default()
        };
        assert_eq!(further.in_language(English), "../../other/");
        assert_eq!(further.in_language(Arabic), "../../other/ar/");
    }
}

//! The place of a site among others: what is known of it when the site is built.

use anyhow::Result;
use rendered::{Page, Picture};
use url::Url;

/// What is known of how a site will be published.
#[derive(Default)]
pub struct Publication {
    /// Where the site's root will be, if that is known; with a slash at its end.
    pub address: Option<Url>,
    /// Whether the site has its pictures as pixels too, which is what others show of a link.
    pub pixels: bool,
}

impl Publication {
    /// A site at an address, from which others are found as from a folder.
    pub fn new(address: Option<Url>, pixels: bool) -> Self {
        Self {
            address: address.map(folder),
            pixels,
        }
    }

    /// The picture that others show of a link to a page, if the site has it in a form that they take.
    pub fn preview<'a>(&self, page: &'a Page) -> Option<&'a Picture> {
        page.pictures.first().filter(|_| self.pixels)
    }

    /// The address of a place on the site, for a page of it: in full where the site's is known, otherwise from the page.
    pub fn link(&self, page: &Page, path: &str) -> Result<String> {
        let path = path.trim_start_matches("./");
        Ok(match &self.address {
            Some(site) => site.join(path)?.into(),
            None if page.root.is_empty() && path.is_empty() => "./".to_owned(),
            None => [&page.root, path].concat(),
        })
    }
}

fn folder(mut address: Url) -> Url {
    if !address.path().ends_with('/') {
        let path = format!("{}/", address.path());
        address.set_path(&path);
    }
    address.set_query(None);
    address.set_fragment(None);
    address
}

#[cfg(test)]
mod tests {
    use super::Publication;

    #[test]
    fn an_address_is_a_folder() {
        let address = "https://example.org/meeting?x#y".parse().unwrap();
        let site = Publication::new(Some(address), false).address.unwrap();
        assert_eq!(site.as_str(), "https://example.org/meeting/");
    }
}

//! The content security policy within the pages, for servers that send no headers of one's own choice.

use anyhow::{Context, Result, ensure};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use crate::site::Site;

/// What the page needs, and nothing else. Who may frame it cannot be said within a page.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// Puts the policy into every page, before anything that it is about.
pub fn into_pages(site: &mut Site) -> Result<()> {
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let mut pages = Vec::new();
    for (path, content) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        let page = str::from_utf8(content).with_context(|| format!("{path} is no text"))?;
        let mut has_place = false;
        // The encoding has to be said among a page's first bytes.
        let encoding = element!("meta[charset]", |encoding| {
            has_place = true;
            encoding.after(&meta, ContentType::Html);
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(encoding);
        let page = rewrite_str(page, settings)?;
        ensure!(
            has_place,
            "{path} does not say its encoding: put <meta charset=\"utf-8\"> first into the head"
        );
        pages.push((path.to_owned(), page));
    }
    for (path, page) in pages {
        site.insert(path, page);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{POLICY, into_pages};
    use crate::site::Site;

    #[test]
    fn every_page_gets_it_before_everything_else() {
        let mut site = Site::default();
        for path in ["index.html", "ar/index.html"] {
            site.insert(path, "<head><meta charset=\"utf-8\"><script></script>");
        }
        site.insert("a.js", "<meta charset=\"utf-8\">");
        into_pages(&mut site).unwrap();
        for (path, content) in site.files() {
            let content = String::from_utf8_lossy(content);
            let policy = content.find(POLICY);
            assert_eq!(policy.is_some(), path.ends_with(".html"), "{path}");
            assert!(policy < content.find("<script>") || policy.is_none());
        }
    }

    #[test]
    fn a_page_without_a_place_for_it_is_named() {
        let mut site = Site::default();
        site.insert("index.html", "<head>");
        let error = into_pages(&mut site).unwrap_err().to_string();
        assert!(
            error.starts_with("index.html does not say its encoding"),
            "{error}"
        );
    }

    #[test]
    fn it_is_the_policy_of_the_configurations() {
        for configuration in [
            include_str!("../../../static/deploy/nginx.conf"),
            include_str!("../../../static/deploy/apache.htaccess"),
        ] {
            let line = configuration
                .lines()
                .find(|line| line.contains("Content-Security-Policy"));
            let own = [" $scheme://$http_host", " %{REQUEST_SCHEME}://%{HTTP_HOST}"];
            let line = own
                .iter()
                .fold(line.unwrap().to_owned(), |line, own| line.replace(own, ""));
            assert!(
                line.contains(&[POLICY, "; frame-ancestors *\""].concat()),
                "{line}"
            );
        }
    }
}

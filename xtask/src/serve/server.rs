//! A web server for the folder of a site, which can be exchanged while it runs.

use std::net::TcpListener;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use axum::Router;
use axum::handler::HandlerWithoutStateExt;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::map_response;
use axum::response::Response;
use tower_http::services::ServeDir;
use tower_livereload::LiveReloadLayer;

use crate::site::{Site, output};

/// The policy that the page must work under, loosened only for the script that reloads it.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors *",
);

/// The site that is served now. Clones share it.
#[derive(Clone)]
pub struct Served {
    folder: PathBuf,
    reload: LiveReloadLayer,
}

impl Served {
    /// A site that is served from a folder, which it is yet to be written to.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            reload: LiveReloadLayer::new(),
        }
    }

    /// Serves another site from now on.
    pub fn replace(&self, site: &Site) -> Result<()> {
        output::write(site, &self.folder)
    }

    /// Tells open pages to load themselves again.
    pub fn reload(&self) {
        self.reload.reloader().reload();
    }

    /// Answers requests until the process ends.
    pub async fn serve(self, listener: TcpListener) -> Result<()> {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = router(&self.folder).layer(self.reload);
        axum::serve(listener, router)
            .await
            .context("the web server has ended")
    }
}

fn router(folder: &Path) -> Router {
    let files = ServeDir::new(folder).fallback(missing.into_service());
    Router::new()
        .fallback_service(files)
        .layer(map_response(with_headers))
}

async fn missing(uri: Uri) -> (StatusCode, String) {
    let path = uri.path().trim_start_matches('/');
    (
        StatusCode::NOT_FOUND,
        format!("The site has no file {path}\n"),
    )
}

/// An answer that no browser keeps, under the policy; its text is read as what it is, whatever the browser would guess.
async fn with_headers(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    response
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use axum::body::{Body, to_bytes};
    use axum::http::{Request, StatusCode, header};
    use tokio::runtime::Runtime;
    use tower::ServiceExt;

    use super::router;
    use crate::site::{Site, output};

    /// The status, the kind and the text of an answer.
    #[cfg(test)]
    fn answer(folder: &Path, path: &str) -> (StatusCode, String, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        Runtime::new().unwrap().block_on(async {
            let response = router(folder).oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let kind = parts.headers[header::CONTENT_TYPE].to_str().unwrap();
            assert_eq!(parts.headers[header::CACHE_CONTROL], "no-store");
            assert!(parts.headers.contains_key(header::CONTENT_SECURITY_POLICY));
            let text = to_bytes(body, usize::MAX).await.unwrap();
            let text = String::from_utf8(text.to_vec()).unwrap();
            (parts.status, kind.to_owned(), text)
        })
    }

    #[test]
    fn folders_stand_for_their_page_names_are_decoded_and_kinds_are_said() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("site");
        let files = [
            ("index.html", "/", "text/html; charset=utf-8"),
            ("ar/index.html", "/ar/", "text/html; charset=utf-8"),
            (
                "data/a list.csv",
                "/data/a%20list.csv",
                "text/csv; charset=utf-8",
            ),
            ("assets/a.wasm", "/assets/a.wasm", "application/wasm"),
            ("a.js", "/a.js?b", "text/javascript; charset=utf-8"),
        ];
        let mut site = Site::default();
        for (path, ..) in files {
            site.insert(path, path);
        }
        output::write(&site, &folder).unwrap();
        for (path, asked, kind) in files {
            let expected = (StatusCode::OK, kind.to_owned(), path.to_owned());
            assert_eq!(answer(&folder, asked), expected);
        }
        let (status, _, text) = answer(&folder, "/none.js");
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(text, "The site has no file none.js\n");
    }
}

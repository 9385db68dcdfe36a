//! A web server for one site held in memory, which can be exchanged while it runs.

use std::net::TcpListener;
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use tower_livereload::{LiveReloadLayer, Reloader};

use crate::site::Site;

/// The policy that the page must work under, loosened only for the script that reloads it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors *";

/// The site that is served now. Clones share it.
#[derive(Clone)]
pub struct Served {
    site: Arc<RwLock<Site>>,
    reload: LiveReloadLayer,
}

impl Served {
    /// Prepares a site for being served.
    pub fn new(site: Site) -> Self {
        Self {
            site: Arc::new(RwLock::new(site)),
            reload: LiveReloadLayer::new(),
        }
    }

    /// Serves a new site from now on, and tells open pages to load it.
    pub fn replace(&self, site: Site) {
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = site;
        let reloader: Reloader = self.reload.reloader();
        reloader.reload();
    }

    /// Answers requests until the process ends.
    pub async fn serve(self, listener: TcpListener) -> Result<()> {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let reload = self.reload.clone();
        let router = Router::new()
            .fallback(answer)
            .with_state(self)
            .layer(reload);
        axum::serve(listener, router)
            .await
            .context("the web server has ended")
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        self.site
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(path)
            .map(<[u8]>::to_vec)
    }
}

async fn answer(State(served): State<Served>, uri: Uri) -> Response {
    let path = site_path(uri.path());
    match served.file(&path) {
        Some(content) => {
            let kind = mime_guess::from_path(&path).first_or_octet_stream();
            let kind = if kind.type_() == "text" {
                format!("{kind}; charset=utf-8")
            } else {
                kind.to_string()
            };
            let headers = [
                (header::CONTENT_TYPE, kind.as_str()),
                (header::CACHE_CONTROL, "no-store"),
                (header::CONTENT_SECURITY_POLICY, POLICY),
            ];
            (headers, content).into_response()
        }
        None => (
            StatusCode::NOT_FOUND,
            format!("The site has no file {path}\n"),
        )
            .into_response(),
    }
}

/// The file that a request's path means: a folder stands for its `index.html`.
fn site_path(requested: &str) -> String {
    let path = percent_decode_str(requested.trim_start_matches('/')).decode_utf8_lossy();
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::site_path;

    #[test]
    fn folders_stand_for_their_page_and_names_are_decoded() {
        assert_eq!(site_path("/"), "index.html");
        assert_eq!(site_path("/ar/"), "ar/index.html");
        assert_eq!(site_path("/data/a%20list.csv"), "data/a list.csv");
    }
}

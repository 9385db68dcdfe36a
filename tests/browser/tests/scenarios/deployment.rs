//! The site on servers that people use, with the configurations that come with it.

use anyhow::{Result, ensure};
use browser_tests::{Engine, Host, Scenario, Session, Software, scenarios};
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Client, StatusCode};

pub fn scenarios() -> Vec<Scenario> {
    let scenarios = scenarios![works_on_nginx, works_on_apache].into_iter();
    // What differs is the server.
    scenarios
        .map(|scenario| scenario.only_in(&[Engine::Chromium]))
        .collect()
}

async fn works_on_nginx(session: &Session) -> Result<()> {
    works_on(session, Software::Nginx).await
}

async fn works_on_apache(session: &Session) -> Result<()> {
    works_on(session, Software::Apache).await
}

/// The policy that the contract promises to work under; the configurations name the site's own address besides.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors *";
const FOR_EVER: &str = "public, max-age=31536000, immutable";

async fn works_on(session: &Session, software: Software) -> Result<()> {
    let host = Host::start(software, &session.setup().site).await?;
    let policy = POLICY.replace("'self'", &format!("'self' {}", host.origin()));
    let named = |start, end| session.setup().asset(start, end);
    let files = [
        (String::new(), "text/html", "no-cache"),
        (named("explorer-", ".wasm")?, "application/wasm", FOR_EVER),
        (named("boot-", ".js")?, "text/javascript", FOR_EVER),
        (named("style-", ".css")?, "text/css", FOR_EVER),
        (named("icon-", ".svg")?, "image/svg+xml", FOR_EVER),
        ("embed.js".to_owned(), "text/javascript", "no-cache"),
        ("sw.js".to_owned(), "text/javascript", "no-cache"),
        (
            "manifest.webmanifest".to_owned(),
            "application/manifest+json",
            "no-cache",
        ),
        (
            "data/catalog.json".to_owned(),
            "application/json",
            "no-cache",
        ),
        (
            "data/mhlb-2021/participants.csv".to_owned(),
            "text/csv",
            "no-cache",
        ),
    ];
    let client = Client::new();
    for (file, kind, cache) in &files {
        let on_disk = if file.is_empty() { "index.html" } else { file };
        for (accepted, suffix) in [("gzip, br, zstd", ".br"), ("gzip", ".gz"), ("identity", "")] {
            let request = client
                .get(host.url(file))
                .header(header::ACCEPT_ENCODING, accepted);
            let answer = request.send().await?;
            let what = format!("{software:?}, {file:?} for {accepted}");
            ensure!(
                answer.status() == StatusCode::OK,
                "{what}: {}",
                answer.status()
            );
            let headers = answer.headers().clone();
            let said = |name| text(&headers, name);
            let encoding = match suffix {
                ".br" => "br",
                ".gz" => "gzip",
                _ => "",
            };
            ensure!(
                said(header::CONTENT_ENCODING) == encoding,
                "{what}: {headers:#?}"
            );
            // A program is no text; every text says that it is UTF-8.
            let charset = if *kind == "application/wasm" {
                ""
            } else {
                "; charset=utf-8"
            };
            ensure!(
                said(header::CONTENT_TYPE) == [kind, charset].concat(),
                "{what}: {headers:#?}"
            );
            ensure!(
                said(header::CACHE_CONTROL) == *cache,
                "{what}: {headers:#?}"
            );
            ensure!(
                said(header::CONTENT_SECURITY_POLICY) == policy,
                "{what}: {headers:#?}"
            );
            ensure!(
                said(header::ACCESS_CONTROL_ALLOW_ORIGIN) == "*",
                "{what}: {headers:#?}"
            );
            ensure!(
                said(header::X_CONTENT_TYPE_OPTIONS) == "nosniff",
                "{what}: {headers:#?}"
            );
            ensure!(
                said(header::VARY).contains("Accept-Encoding"),
                "{what}: {headers:#?}"
            );
            let copy = session.setup().site.join([on_disk, suffix].concat());
            ensure!(
                answer.bytes().await? == std::fs::read(&copy)?,
                "{what}: not {}",
                copy.display()
            );
        }
    }
    revalidates(&client, &host).await?;
    let missing = client.get(host.url("data/none.csv")).send().await?;
    ensure!(
        missing.status() == StatusCode::NOT_FOUND,
        "{}",
        missing.status()
    );
    ensure!(
        text(missing.headers(), header::CONTENT_SECURITY_POLICY) == policy,
        "{missing:?}"
    );

    session.adopt(host.origin());
    let page = session.page();
    let address = host.url("?lang=en&region=african");
    session.web().goto(&address).await?;
    page.run_by("explorer").await?;
    let ask = "document.dispatchEvent(new CustomEvent('participant-explorer:studio'))";
    let () = session.evaluate(ask, vec![]).await?;
    page.run_by("studio").await?;
    let asked = "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('studio')).length";
    let asked: usize = session.evaluate(asked, vec![]).await?;
    ensure!(asked > 2, "the studio came with {asked} files");
    let african = session.facts()?.count(|person| person.region == "african");
    page.shows(african).await
}

/// What was fetched before is asked for again, and not sent again.
async fn revalidates(client: &Client, host: &Host) -> Result<()> {
    let list = host.url("data/mhlb-2021/participants.csv");
    let request = || client.get(&list).header(header::ACCEPT_ENCODING, "br");
    let first = request().send().await?;
    let tag = text(first.headers(), header::ETAG);
    ensure!(!tag.is_empty(), "{first:?}");
    let again = request().header(header::IF_NONE_MATCH, &tag).send().await?;
    ensure!(again.status() == StatusCode::NOT_MODIFIED, "{again:?}");
    Ok(())
}

/// A header's value, all of them where there are several, nothing where there is none.
fn text(headers: &HeaderMap, name: HeaderName) -> String {
    let values = headers.get_all(name).iter();
    let values: Vec<_> = values
        .map(|value| value.to_str().unwrap_or("no text"))
        .collect();
    values.join(", ")
}

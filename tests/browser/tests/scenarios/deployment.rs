//! The site on servers that people use, with the configurations that come with it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Host, Scenario, Session, Software, hooks, scenarios};
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Client, Response, StatusCode};

use crate::offline::is_kept;

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
    let client = Client::new();
    let site = &session.setup().site;
    let files = files(site)?;
    ensure!(files.len() > 100, "only {} files", files.len());
    for file in &files {
        for accepted in ["gzip, br, zstd", "gzip", "identity"] {
            let request = client
                .get(host.url(file))
                .header(header::ACCEPT_ENCODING, accepted);
            let answer = request.send().await?;
            let what = format!("{software:?}, {file:?} for {accepted}");
            answers(answer, site, file, accepted, &policy)
                .await
                .context(what)?;
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

    let said = host.said()?.to_lowercase();
    ensure!(!said.contains("warn"), "{software:?} says {said}");

    session.adopt(host.origin());
    let page = session.page();
    let address = host.url("?lang=en&region=african&embed=build");
    session.web().goto(&address).await?;
    page.complete().await?;
    page.appears(hooks::BUILDER, true).await?;
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    is_kept(session).await
}

/// The type of a file by the end of its name, and whether it is text.
const TYPES: [(&str, &str, bool); 11] = [
    ("bin", "application/octet-stream", false),
    ("css", "text/css", true),
    ("csv", "text/csv", true),
    ("html", "text/html", true),
    ("js", "text/javascript", true),
    ("json", "application/json", true),
    ("md", "text/markdown", true),
    ("png", "image/png", false),
    ("svg", "image/svg+xml", true),
    ("wasm", "application/wasm", false),
    ("webmanifest", "application/manifest+json", true),
];

/// Holds an answer for a file of the site to what a browser needs of it.
async fn answers(
    answer: Response,
    site: &Path,
    file: &str,
    accepted: &str,
    policy: &str,
) -> Result<()> {
    ensure!(answer.status() == StatusCode::OK, "{}", answer.status());
    let headers = answer.headers().clone();
    let on_disk = match file.is_empty() || file.ends_with('/') {
        true => [file, "index.html"].concat(),
        false => file.to_owned(),
    };
    let end = on_disk.rsplit('.').next().unwrap_or_default();
    let known = TYPES.iter().find(|(known, ..)| *known == end);
    let (_, kind, is_text) = known.with_context(|| format!("what is {on_disk}?"))?;
    // Every text says that it is UTF-8.
    let charset = if *is_text { "; charset=utf-8" } else { "" };
    // Files with a hash in their path.
    let cache = match file.starts_with("assets/") {
        true => FOR_EVER,
        false => "no-cache",
    };
    let copy = |suffix| site.join([on_disk.as_str(), suffix].concat());
    let copies = [("br", "br", ".br"), ("gzip", "gzip", ".gz")].into_iter();
    let mut copies =
        copies.filter(|(word, _, suffix)| accepted.contains(word) && copy(suffix).exists());
    let (_, encoding, suffix) = copies.next().unwrap_or_default();
    let vary = text(&headers, header::VARY);
    ensure!(
        vary.contains("Accept-Encoding") || !copy(".br").exists(),
        "{headers:#?}"
    );
    for (name, expected) in [
        (header::CONTENT_ENCODING, encoding),
        (header::CONTENT_TYPE, &[*kind, charset].concat()),
        (header::CACHE_CONTROL, cache),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        let said = text(&headers, name.clone());
        ensure!(said == expected, "{name} is {said:?}, not {expected:?}");
    }
    let sent = answer.bytes().await?;
    ensure!(sent == fs::read(copy(suffix))?, "other than on the disk");
    Ok(())
}

/// Every file of a site as a page asks for it: a page by its folder, none by the name of a compressed copy.
fn files(site: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let file = path.strip_prefix(site)?.to_string_lossy().into_owned();
            if !file.ends_with(".br") && !file.ends_with(".gz") {
                let page = file.strip_suffix("index.html").map(str::to_owned);
                found.push(page.unwrap_or(file));
            }
        }
    }
    Ok(found)
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

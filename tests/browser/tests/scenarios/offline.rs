//! Without a network: what was seen once is still there, and all of it where somebody asked for that.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, PREFIX, Scenario, Session, eventually, hooks, scenarios, settled};
use serde_json::json;
use tempfile::TempDir;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        opens_what_was_seen_once,
        keeps_everything_when_asked,
        says_when_it_cannot_keep_everything,
        takes_a_new_release_as_a_whole,
        leaves_frames_alone,
    ];
    // Only Chromium says whether it would install a page.
    let installs = scenarios![can_be_installed].into_iter();
    scenarios.extend(installs.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const DESKTOP: (u32, u32) = (1280, 900);
const CHART: &str = hooks::REGION_CHART;

async fn opens_what_was_seen_once(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    is_kept(session).await?;
    page.open("lang=ar").await?;
    // Chosen in the page, so that the page of this language is not loaded.
    page.click(&hooks::language("fr")).await?;
    page.appears("html[lang=fr]", true).await?;
    take_network_away(session);
    let facts = session.facts()?;
    page.open("lang=ar&region=african").await?;
    ensure!(page.attribute("html", "dir").await?.as_deref() == Some("rtl"));
    page.shows(facts.listed("african")).await?;
    page.toggle("region", "grulac").await?;
    page.shows(facts.count(|person| ["african", "grulac"].contains(&&*person.region)))
        .await?;
    reload(session).await?;
    page.reveal(hooks::ROW).await?;
    let french = session.server().site_url("") + "fr/?region=african";
    session.web().goto(&french).await?;
    page.ready().await?;
    page.has_query(&[("region", "african"), ("lang", "fr")])
        .await?;
    page.shows(facts.listed("african")).await?;
    // The rest was not asked for: the page says that it cannot be had.
    page.open("lang=en&slide=1").await?;
    page.notice("about a missing part", |notice| notice.role == "alert")
        .await?;
    session.server().resume()?;
    page.click(hooks::RETRY).await?;
    page.complete().await
}

async fn keeps_everything_when_asked(session: &Session) -> Result<()> {
    let page = into_menu(session).await?;
    page.click(&hooks::keep(CHART)).await?;
    says(session, "now opens in this browser without a network").await?;
    let kept = "return (async () => {
        const [name] = await caches.keys();
        const requests = await (await caches.open(name)).keys();
        return requests.map(({ url }) => url);
    })()";
    let kept: Vec<String> = session.evaluate(kept, vec![]).await?;
    // Pages without names are for other sites' pages, which no worker serves.
    let missing: Vec<_> = files(&session.setup().site)?
        .into_iter()
        .filter(|file| !file.starts_with("nameless/"))
        .map(|file| session.server().site_url("") + file.trim_end_matches("index.html"))
        .filter(|address| !kept.contains(address))
        .collect();
    ensure!(missing.is_empty(), "{missing:#?} of {kept:#?}");

    take_network_away(session);
    page.open("lang=ar&slide=1&region=african").await?;
    page.complete().await?;
    page.appears(hooks::SLIDE_CHART, true).await
}

async fn says_when_it_cannot_keep_everything(session: &Session) -> Result<()> {
    let page = into_menu(session).await?;
    take_network_away(session);
    page.click(&hooks::keep(CHART)).await?;
    let notice = page
        .notice("about what could not be kept", |notice| {
            notice.text.contains("Not everything")
        })
        .await?;
    ensure!(notice.role == "alert", "{notice:?}");
    session.server().resume()?;
    page.click(&hooks::keep(CHART)).await?;
    says(session, "now opens in this browser without a network").await
}

/// A page of the old release keeps its own files until it is left; then the new one is there, and nothing of the old.
async fn takes_a_new_release_as_a_whole(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    is_kept(session).await?;
    let boot = "return document.querySelector('script[src*=boot-]').getAttribute('src')";
    let old: String = session.evaluate(boot, vec![]).await?;
    let release = TempDir::new()?;
    let new = next_release(&session.setup().site, release.path(), &old)?;
    let server = session.server();
    server.publish(release.path());
    page.open("lang=ar").await?;
    let shown: String = session.evaluate(boot, vec![]).await?;
    ensure!(shown == new, "{shown} of the old release is shown");
    eventually("the new worker to wait for its turn", async || {
        let waits = "return (async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting))()";
        Ok(session
            .evaluate::<bool>(waits, vec![])
            .await?
            .then_some(()))
    })
    .await?;
    let caches = "return (async (boots, page) => {
        const names = await caches.keys();
        const pages = await Promise.all(names.map(async (name) =>
            (await (await caches.open(name)).match(page)).text()));
        return pages.map((page) => boots.filter((boot) => page.includes(boot)));
    })(...arguments)";
    let kept = async || -> Result<Vec<Vec<String>>> {
        let given = vec![json!([old, new]), json!(PREFIX)];
        session.evaluate(caches, given).await
    };
    let mut both = kept().await?;
    both.sort();
    let mut expected = vec![vec![old.clone()], vec![new.clone()]];
    expected.sort();
    ensure!(both == expected, "pages and releases are mixed: {both:?}");

    // A page of the same origin outside of the site's folder is none of the worker's, and sees what is kept.
    server.add_host_page(
        "/beside.html",
        "<!doctype html><title>Beside</title><link rel=\"icon\" href=\"data:,\">".to_owned(),
    );
    let web = session.web();
    if session.engine() == Engine::Firefox {
        // It counts a page as open until its tab is closed.
        let tab = web.new_tab().await?;
        web.close_window().await?;
        web.switch_to_window(tab).await?;
    }
    web.goto(&[&server.origin(), "/beside.html"].concat())
        .await?;
    eventually("the new release alone", async || {
        Ok((kept().await? == [[new.clone()]]).then_some(()))
    })
    .await?;
    take_network_away(session);
    page.open("lang=ar").await?;
    let shown: String = session.evaluate(boot, vec![]).await?;
    ensure!(shown == new, "{shown} of the old release is kept");
    page.shows(session.facts()?.total()).await
}

async fn leaves_frames_alone(session: &Session) -> Result<()> {
    let page = session.page();
    let server = session.server();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body><iframe src=\"{}\" title=\"Participants\" width=\"1000\" height=\"850\"></iframe></body></html>",
        server.site_url("embed=1&amp;lang=en&amp;view=figure:region-by-stakeholder"),
    );
    // The same origin, so that nothing but the page itself keeps the worker away.
    server.add_host_page("/frame.html", html);
    session
        .web()
        .goto(&[&server.origin(), "/frame.html"].concat())
        .await?;
    page.enter_frame().await?;
    page.ready().await?;
    page.click(&hooks::save_button(CHART)).await?;
    page.complete().await?;
    let open = format!("{}[open]", hooks::save_menu(CHART));
    page.appears(&open, true).await?;
    ensure!(
        !page.exists(&hooks::keep(CHART)).await?,
        "the frame offers to be kept"
    );
    let workers =
        "return (async () => (await navigator.serviceWorker?.getRegistrations() ?? []).length)()";
    let workers: usize = session.evaluate(workers, vec![]).await?;
    ensure!(workers == 0, "the frame has a worker");
    ensure!(
        server.requests_for("sw.js") == 0,
        "the frame asks for a worker"
    );
    Ok(())
}

async fn can_be_installed(session: &Session) -> Result<()> {
    session.page().open("lang=en").await?;
    is_kept(session).await?;
    let manifest = session.developer("Page.getAppManifest", json!({})).await?;
    ensure!(manifest["errors"] == json!([]), "{manifest:#}");
    let address = manifest["url"].as_str().unwrap_or_default();
    ensure!(address.ends_with("/manifest.webmanifest"), "{manifest:#}");
    let objections = session
        .developer("Page.getInstallabilityErrors", json!({}))
        .await?;
    ensure!(
        objections["installabilityErrors"] == json!([]),
        "{objections:#}"
    );
    Ok(())
}

/// Opens the page and the menu that saves a chart, once the worker has the page.
async fn into_menu(session: &Session) -> Result<browser_tests::Page<'_>> {
    let page = session.page();
    page.open_at(DESKTOP, "lang=en").await?;
    is_kept(session).await?;
    page.click(&hooks::save_button(CHART)).await?;
    page.complete().await?;
    let open = format!("{}[open]", hooks::save_menu(CHART));
    page.appears(&open, true).await?;
    Ok(page)
}

async fn says(session: &Session, text: &str) -> Result<()> {
    settled(
        &format!("the menu to say {text}"),
        async || session.page().text(&hooks::save_status(CHART)).await,
        |said| said.contains(text),
    )
    .await?;
    Ok(())
}

/// Waits until the worker has kept the first view and answers for the page.
pub(super) async fn is_kept(session: &Session) -> Result<()> {
    eventually("the worker to answer for the page", async || {
        let controlled = "return Boolean(navigator.serviceWorker?.controller)";
        let controlled: bool = session.evaluate(controlled, vec![]).await?;
        Ok(controlled.then_some(()))
    })
    .await
}

/// Loads the page again as its own script would: the driver's way in Firefox passes the worker by, as a forced reload does.
async fn reload(session: &Session) -> Result<()> {
    let again = "window.left = true; location.reload()";
    session.web().execute(again, vec![]).await?;
    eventually("the page to be loaded again", async || {
        let script = "return window.left === undefined";
        let again: bool = session.evaluate(script, vec![]).await?;
        Ok(again.then_some(()))
    })
    .await?;
    session.page().ready().await
}

/// No file can be had any more, and what the browser says of each is no problem of the page.
fn take_network_away(session: &Session) {
    for said in [
        "ERR_CONNECTION_REFUSED",
        "Failed to load resource",
        "could not be loaded",
        // As each engine calls a fetch without a network.
        "Failed to fetch",
        "NetworkError",
        "Load failed",
    ] {
        session.tolerate(said);
    }
    session.server().stop();
}

/// The site with other contents: its first script and its worker are new, as after a change of either.
fn next_release(site: &Path, folder: &Path, boot: &str) -> Result<String> {
    let new = "assets/boot-0123456789abcdef.js";
    for file in files(site)?.into_iter().chain(["sw.js".to_owned()]) {
        let content = fs::read(site.join(&file))?;
        let (file, content) = match &*file {
            _ if file.ends_with("index.html") => (file, replaced(content, boot, new)?),
            "sw.js" => {
                let text = String::from_utf8(content)?;
                let release = text
                    .split("RELEASE=`")
                    .nth(1)
                    .and_then(|rest| rest.get(..16));
                let release = release.context("the worker names its release")?.to_owned();
                let text = replaced(text.into_bytes(), &release, "fedcba9876543210")?;
                (file, replaced(text, boot, new)?)
            }
            _ if file == boot => (new.to_owned(), content),
            _ => (file, content),
        };
        let target = folder.join(file);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::write(target, content)?;
    }
    Ok(new.to_owned())
}

fn replaced(content: Vec<u8>, from: &str, to: &str) -> Result<Vec<u8>> {
    let text = String::from_utf8(content)?;
    ensure!(text.contains(from), "{from} is not there");
    Ok(text.replace(from, to).into_bytes())
}

/// What a page may ask for: every file of the site but compressed copies and what is for other sites.
pub(super) fn files(site: &Path) -> Result<Vec<String>> {
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
            let is_copy = file.ends_with(".br") || file.ends_with(".gz");
            let name = file.rsplit('/').next().unwrap_or(&file);
            let is_for_others = file.starts_with("pictures/")
                || [
                    "embed.js",
                    "oembed.json",
                    "robots.txt",
                    "sitemap.xml",
                    "sw.js",
                ]
                .contains(&name);
            if !is_copy && !is_for_others {
                found.push(file);
            }
        }
    }
    Ok(found)
}

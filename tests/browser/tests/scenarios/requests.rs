//! What a visit costs: nothing is asked for twice, whatever the address asks for.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use browser_tests::{Engine, PREFIX, Scenario, Session, scenarios};

use crate::embedder::{by_script, enter};
use crate::offline::is_kept;

/// WebKitGTK keeps no files of a driven session, not even those that may be kept for good.
const KEEPING: &[Engine] = &[Engine::Chromium, Engine::Firefox];

pub fn scenarios() -> Vec<Scenario> {
    let scenarios = scenarios![
        asks_once_for_the_page,
        asks_once_for_figures,
        asks_once_in_other_languages,
        asks_once_in_frames,
    ];
    let scenarios = scenarios.into_iter();
    scenarios
        .map(|scenario| scenario.only_in(KEEPING))
        .collect()
}

async fn asks_once_for_the_page(session: &Session) -> Result<()> {
    let visits = ["", "?view=table&region=african", "?embed=build"];
    asks_once(session, &visits).await
}

async fn asks_once_for_figures(session: &Session) -> Result<()> {
    let visits = [
        "?view=figures",
        "?slide=1&lang=ar",
        "?embed=1&show=figure:dots",
    ];
    asks_once(session, &visits).await
}

async fn asks_once_in_other_languages(session: &Session) -> Result<()> {
    let visits = ["ar/", "zh/?view=figures", "?lang=fr"];
    asks_once(session, &visits).await
}

/// Visits one address after the other with one browser, each until its worker has kept what it needs.
async fn asks_once(session: &Session, visits: &[&str]) -> Result<()> {
    session.server().let_keep();
    let page = session.page();
    for visit in visits {
        let before = session.server().requests().len();
        let address = session.server().site_url("") + *visit;
        session.web().goto(&address).await?;
        page.complete().await?;
        is_kept(session).await?;
        asked_once(session, before, visit)?;
    }
    Ok(())
}

async fn asks_once_in_frames(session: &Session) -> Result<()> {
    session.server().let_keep();
    for (attributes, folder) in [
        ("show=\"summary\"", ""),
        ("show=\"figure:dots\"", ""),
        (
            "src=\"{site}ar/\" show=\"figure:region-by-stakeholder\"",
            "ar/",
        ),
    ] {
        let before = session.server().requests().len();
        let attributes = attributes.replace("{site}", &session.server().site_url(""));
        let element = format!("<participant-explorer {attributes}></participant-explorer>");
        by_script(session, &element).await?;
        enter(session, 0).await?;
        session.page().ready().await?;
        if attributes.contains("dots") {
            session.page().complete().await?;
        }
        session.page().leave_frame().await?;
        asked_once(session, before, folder)?;
    }
    Ok(())
}

/// Since there were so many requests, no file was asked for again, and of the pages only the one that is visited.
fn asked_once(session: &Session, before: usize, visit: &str) -> Result<()> {
    let mut asked: BTreeMap<(String, String), usize> = BTreeMap::new();
    for request in session.server().requests().split_off(before) {
        if let Some(file) = request.path.strip_prefix(PREFIX) {
            *asked.entry((request.method, file.to_owned())).or_default() += 1;
        }
    }
    ensure!(asked.len() > 1, "{visit}: {asked:?} were asked for");
    // Browsers themselves look for a new worker, and some for the manifest.
    let is_the_browsers = |file: &str| ["sw.js", "manifest.webmanifest"].contains(&file);
    let again: Vec<_> = asked
        .iter()
        .filter(|((_, file), times)| **times > 1 && !is_the_browsers(file))
        .collect();
    ensure!(again.is_empty(), "{visit}: asked for again: {again:?}");
    let is_page = |file: &str| file.is_empty() || file.ends_with('/');
    let pages: Vec<_> = asked
        .keys()
        .filter(|(method, file)| method == "GET" && is_page(file))
        .map(|(_, file)| file.as_str())
        .collect();
    let folder = visit.split('?').next().unwrap_or_default();
    ensure!(
        pages == [folder],
        "{visit}: the pages {pages:?} were asked for"
    );
    Ok(())
}

//! Pages without the names of people: nothing that they load has one, whoever embeds them and whatever the link says.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Result, ensure};
use browser_tests::{PREFIX, Page, Scenario, Session, eventually, hooks, scenarios, violations};

use crate::embedder::{by_script, enter};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        loads_no_name_in_a_frame,
        loads_no_name_by_the_script,
        loads_no_name_without_scripts,
        shows_no_name_while_it_loads,
        answers_no_search,
        keeps_to_pages_without_names,
        hides_the_list_that_was_sent_with_it,
        passes_without_names,
    ]
}

const HOST: &str = "/nameless-host.html";
const LIST: &str = "data/mhlb-2021/participants.csv";

/// Everything that the browser has been sent so far: its paths on the site, of which none has a name in it.
async fn sent_without_names(session: &Session) -> Result<BTreeSet<String>> {
    let names = session.facts()?.names();
    let mut sent = BTreeSet::new();
    for request in session.server().requests() {
        let Some(path) = request.path.strip_prefix(PREFIX) else {
            continue;
        };
        ensure!(request.status == 200, "{request:?}");
        if !sent.insert(request.path.clone()) {
            continue;
        }
        // What is sent is a file of the site, compressed or not.
        let mut file = session.setup().site.join(path);
        if file.is_dir() {
            file.push("index.html");
        }
        let content = fs::read(&file)?;
        let found = names.found_in(&String::from_utf8_lossy(&content));
        ensure!(found.is_empty(), "{path} has {found:?}");
    }
    ensure!(
        sent.iter().any(|path| path.contains("/nameless/")),
        "no page without names among {sent:?}"
    );
    Ok(sent)
}

/// Opens a page of another site with a frame of a page without names; the session is in the frame afterwards.
async fn framed<'s>(session: &'s Session, address: &str, sandbox: &str) -> Result<Page<'s>> {
    let server = session.server();
    server.serve_any_origin();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body><iframe src=\"{}{}\" title=\"Participants\" width=\"1000\" height=\"850\"{sandbox}></iframe></body></html>",
        server.site_url(""),
        address.replace('&', "&amp;"),
    );
    server.add_host_page(HOST, html);
    session.web().goto(&server.host_url(HOST)).await?;
    let page = session.page();
    page.enter_frame().await?;
    Ok(page)
}

async fn loads_no_name_in_a_frame(session: &Session) -> Result<()> {
    let names = session.facts()?.names();
    for (address, sandbox) in [
        ("nameless/?embed=1&lang=en", ""),
        ("nameless/ar/?embed=1", " sandbox=\"allow-scripts\""),
        ("nameless/?show=figure:dots&lang=en&names=on", ""),
        ("nameless/ar/?show=figure:dots", ""),
        ("nameless/fr/?view=table&slide=6", ""),
    ] {
        let page = framed(session, address, sandbox).await?;
        page.complete().await?;
        let html: String = session
            .evaluate("return document.documentElement.outerHTML", vec![])
            .await?;
        let found = names.found_in(&html);
        ensure!(found.is_empty(), "{address} shows {found:?}");
    }
    let sent = sent_without_names(session).await?;
    for loaded in [LIST, "fr/"] {
        let path = format!("{PREFIX}nameless/{loaded}");
        ensure!(sent.contains(&path), "no {path} among {sent:?}");
    }
    ensure!(!sent.contains(&[PREFIX, LIST].concat()), "the list");
    Ok(())
}

async fn loads_no_name_by_the_script(session: &Session) -> Result<()> {
    let element = "<participant-explorer names=\"off\" lang=\"ar\" show=\"figure:countries\"></participant-explorer>";
    by_script(session, element).await?;
    enter(session, 0).await?;
    let page = session.page();
    page.ready().await?;
    page.shows(session.facts()?.total()).await?;
    ensure!(page.language().await?.0 == "ar", "the language");
    sent_without_names(session).await?;
    Ok(())
}

/// A sandbox that allows nothing: the page as it is sent.
async fn loads_no_name_without_scripts(session: &Session) -> Result<()> {
    session.tolerate("sandbox");
    for folder in ["nameless/", "nameless/ar/"] {
        framed(session, folder, " sandbox").await?;
        let style = session.setup().asset("style-", ".css")?;
        eventually("the page and its style sheet to be sent", async || {
            Ok((session.server().requests_for(&style) > 0).then_some(()))
        })
        .await?;
    }
    let sent = sent_without_names(session).await?;
    for folder in ["nameless/", "nameless/ar/"] {
        ensure!(sent.contains(&[PREFIX, folder].concat()), "{sent:?}");
    }
    // Pages ask for what their program needs without it, but for words in a language that only the program knows.
    let words = session.setup().asset("messages-", "")? + "/en.json";
    ensure!(
        !sent.contains(&[PREFIX, &words].concat()),
        "scripts ran: {sent:?}"
    );
    Ok(())
}

async fn shows_no_name_while_it_loads(session: &Session) -> Result<()> {
    let list = format!("nameless/{LIST}");
    let gate = session.server().hold(&list);
    let page = session.page();
    let site = session.server().site_url("");
    session.web().goto(&(site + "nameless/ar/")).await?;
    ensure!(!page.exists(hooks::READY).await?, "it was ready at once");
    ensure!(page.is_visible(hooks::RESULT_COUNT).await?, "no summary");
    ensure!(
        page.is_visible(&hooks::chart(hooks::REGION_CHART)).await?,
        "no figure"
    );
    let html: String = session
        .evaluate("return document.documentElement.outerHTML", vec![])
        .await?;
    for absent in [hooks::TABLE, hooks::SEARCH, "a[href*='#participant']"] {
        ensure!(!page.exists(absent).await?, "{absent} is there");
    }
    let names = session.facts()?.names();
    let found = names.found_in(&html);
    ensure!(found.is_empty(), "{found:?}");
    sent_without_names(session).await?;
    gate.open();
    page.ready().await
}

/// What a link asks of single people is said to be ignored, in the page's own place and on the page of the list.
async fn answers_no_search(session: &Session) -> Result<()> {
    let page = session.page();
    let (site, facts) = (session.server().site_url(""), session.facts()?);
    let surname = &facts.person(1)?.surname.to_lowercase();
    for address in ["nameless/?", "?names=%6Fff&", "?names=off&"] {
        let asked = format!("{site}{address}lang=en&q={surname}&open=1,2&number=3");
        session.web().goto(&asked.replace(' ', "%20")).await?;
        page.ready().await?;
        page.shows(facts.total()).await?;
        for name in ["q", "open", "number"] {
            page.notice(name, |notice| {
                notice.text.contains(&format!("“{name}” was ignored"))
            })
            .await?;
        }
        ensure!(!page.exists(hooks::SEARCH).await?, "there is a search");
    }
    // Whatever is done there, the address asks for nothing of it.
    page.toggle("region", "african").await?;
    page.has_query(&[("lang", "en"), ("region", "african"), ("names", "off")])
        .await
}

/// Languages and the way back are pages without names too, and no worker keeps the list for them.
async fn keeps_to_pages_without_names(session: &Session) -> Result<()> {
    let page = session.page();
    let root = session.server().site_url("") + "nameless/";
    session
        .web()
        .goto(&(root.clone() + "ar/?region=weog"))
        .await?;
    page.ready().await?;
    let listed = session.facts()?.listed("weog");
    page.shows(listed).await?;
    page.click(&hooks::language("fr")).await?;
    eventually("the French page", async || {
        let address = session.web().current_url().await?;
        let french = root.clone() + "fr/?region=weog";
        Ok(address.as_str().starts_with(&french).then_some(()))
    })
    .await?;
    page.ready().await?;
    page.shows(listed).await?;
    session
        .web()
        .goto(&(root.clone() + "?show=figure:dots&lang=en"))
        .await?;
    page.complete().await?;
    let back: String = session
        .evaluate("return document.querySelector('a[data-back]').href", vec![])
        .await?;
    ensure!(back.starts_with(&root), "the way back is {back}");
    let workers: usize = session
        .evaluate(
            "return navigator.serviceWorker?.getRegistrations().then((all) => all.length) ?? 0",
            vec![],
        )
        .await?;
    ensure!(workers == 0, "a worker keeps the list");
    sent_without_names(session).await?;
    Ok(())
}

/// The list's own page holds the list, whatever its link says; it shows none of it while it loads.
async fn hides_the_list_that_was_sent_with_it(session: &Session) -> Result<()> {
    let page = session.page();
    for query in ["names=off", "lang=en&names=%6Fff", "n%61mes=o%66f"] {
        let gate = session.server().hold(LIST);
        page.load(query).await?;
        ensure!(page.exists(hooks::LIST).await?, "{query}: no list");
        ensure!(!page.exists(hooks::READY).await?, "{query}: ready at once");
        ensure!(!page.is_visible(hooks::LIST).await?, "{query}: the list");
        gate.open();
        page.ready().await?;
        ensure!(!page.exists(hooks::LIST).await?, "{query}: still there");
    }
    Ok(())
}

async fn passes_without_names(session: &Session) -> Result<()> {
    let page = session.page();
    let site = session.server().site_url("");
    for address in ["nameless/ar/", "nameless/?embed=1&lang=en"] {
        session.web().goto(&[&site, address].concat()).await?;
        page.ready().await?;
        page.fits_its_width().await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{address}: {found:#?}");
    }
    Ok(())
}

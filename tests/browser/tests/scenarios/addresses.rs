//! Addresses that people mistype, and links that outlive their lists: a notice, never a failure.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        ignores_what_it_does_not_know,
        survives_nonsense,
        cuts_links_without_end,
    ]
}

async fn ignores_what_it_does_not_know(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("colour=mauve&region=atlantis,african&sort=height&lang=xx&dataset=nowhere")
        .await?;
    page.shows(facts.listed("african")).await?;
    for unknown in ["colour", "atlantis", "height", "xx", "nowhere"] {
        let notice = page
            .notice(&format!("about {unknown}"), |notice| {
                notice.text.contains(unknown)
            })
            .await?;
        ensure!(
            ["status", "alert"].contains(&&*notice.role),
            "{notice:?} is not announced"
        );
    }
    let chosen = page.chosen("region").await?;
    ensure!(chosen == ["african"], "the facet says {chosen:?}");
    Ok(())
}

async fn survives_nonsense(session: &Session) -> Result<()> {
    let page = session.page();
    for query in [
        "&&=&=x&region",
        "region=,,,&country=%00",
        "q=%E0%A4%A&sort=,-,--surname",
        "region=%F0%9F%98%80&view=%3Cscript%3E&page=-1",
        "q=%22%3E%3Cimg%20src%3Dx%3E",
        // What a notice quotes is text as well.
        "%3Cimg%20src%3Dx%3E=1&region=%3Cimg%20src%3Dx%3E&sort=%3Cimg%20src%3Dx%3E",
    ] {
        page.open(query).await?;
        page.has_all().await?;
        ensure!(
            page.exists(hooks::RESULT_COUNT).await?,
            "{query} leaves no count"
        );
        let injected = page.exists("img[src='x']").await?;
        ensure!(!injected, "{query} becomes markup");
    }
    Ok(())
}

/// Servers refuse addresses of this length, but the browser's history and a file on a disk take them.
async fn cuts_links_without_end(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let african = facts.listed("african");
    let page = session.page();
    page.open("").await?;
    for (query, name, shown) in [
        (
            ["region=african", &",m".repeat(300_000)].concat(),
            "region",
            african,
        ),
        (
            ["q=", &"zz+".repeat(100_000), "&region=african"].concat(),
            "q",
            0,
        ),
        ("region=african&".repeat(30_000), "region", african),
    ] {
        let travel = "history.pushState(null, '', '?' + arguments[0]); \
            dispatchEvent(new PopStateEvent('popstate'))";
        session.web().execute(travel, vec![json!(query)]).await?;
        page.shows(shown).await?;
        page.notice(&format!("about {name}"), |notice| {
            notice.text.contains("holds more") && notice.text.contains(name)
        })
        .await?;
        let notices = page.notices().await?;
        let cut = notices.iter();
        let cut = cut
            .filter(|notice| notice.text.contains("holds more"))
            .count();
        ensure!(cut == 1, "{cut} notices say that “{name}” is cut");
        ensure!(notices.len() <= 201, "{} notices", notices.len());
    }
    Ok(())
}

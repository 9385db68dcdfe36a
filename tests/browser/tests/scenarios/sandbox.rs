//! A frame with `sandbox="allow-scripts"` and nothing else: no origin, no downloads, no clipboard, no storage, no full screen.

use anyhow::{Result, ensure};
use browser_tests::{Page, Scenario, Session, hooks, scenarios, settled};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        filters_without_an_origin,
        saves_and_presents_without_an_origin
    ]
}

const HOST: &str = "/sandboxed.html";

async fn filters_without_an_origin(session: &Session) -> Result<()> {
    let page = sandboxed(session, "embed=1&amp;lang=ar").await?;
    let origin: String = session.evaluate("return self.origin", vec![]).await?;
    ensure!(origin == "null", "the frame has the origin {origin}");
    let facts = session.facts()?;
    page.shows(facts.total()).await?;
    page.toggle("region", "african").await?;
    let african = facts.listed("african");
    page.shows(african).await?;
    page.toggle("stakeholder", "government").await?;
    let governments = |person: &browser_tests::Person| {
        person.region == "african" && person.stakeholder == "government"
    };
    page.shows(facts.count(governments)).await?;
    page.reveal(hooks::TABLE).await?;
    ensure!(page.numbers().await? == facts.numbers(governments));
    page.click(hooks::CLEAR).await?;
    page.shows(facts.total()).await?;
    page.fits_its_width().await
}

async fn saves_and_presents_without_an_origin(session: &Session) -> Result<()> {
    // A download that the sandbox stops, and a clipboard or a screen that the host's page does not hand on, are errors to the browser.
    session.tolerate("sandbox");
    session.tolerate("permissions policy");
    let chart = hooks::REGION_CHART;
    let page = sandboxed(
        session,
        "embed=1&amp;lang=en&amp;view=figure:region-by-stakeholder",
    )
    .await?;
    page.click(&hooks::save_button(chart)).await?;
    page.complete().await?;
    for wish in ["svg", "png-2", "table"] {
        page.click(&hooks::wish(chart, wish)).await?;
        page.appears(&hooks::file_link(chart), true).await?;
    }
    page.click(&hooks::wish(chart, "citation")).await?;
    // Some browsers let such a frame write to the clipboard after a click, others do not: then the page says so.
    settled(
        "the copy, or why there is none",
        async || {
            let notices = page.notices().await?;
            let refused = notices
                .iter()
                .any(|notice| notice.text.contains("copying") && notice.role == "alert");
            let said = page.text(&hooks::save_status(chart)).await?;
            Ok((refused, said))
        },
        |(refused, said)| *refused || said.contains("Copied"),
    )
    .await?;

    // The page as another site frames it with its header, and so with the button.
    let page = sandboxed(session, "lang=en").await?;
    page.click(hooks::PRESENT).await?;
    page.appears(hooks::SLIDE_CHART, true).await
}

/// Opens a page of another site that frames the explorer and trusts it with nothing but scripts; the session is in the frame afterwards.
async fn sandboxed<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let server = session.server();
    server.serve_any_origin();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body><iframe src=\"{}\" title=\"Participants\" width=\"1000\" height=\"850\" sandbox=\"allow-scripts\"></iframe></body></html>",
        server.site_url(query),
    );
    server.add_host_page(HOST, html);
    session.web().goto(&server.host_url(HOST)).await?;
    let page = session.page();
    page.enter_frame().await?;
    page.ready().await?;
    Ok(page)
}

//! An embedder: the explorer in a frame of another site's page.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios, settled};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![works_in_a_frame, tells_its_height]
}

/// To a browser, this page comes from another origin than the site.
const HOST: &str = "/host.html";

async fn works_in_a_frame(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    embed(session, "embed=1&amp;region=african", 900).await?;
    page.enter_frame().await?;
    page.ready().await?;
    page.shows(facts.count(|person| person.region == "african"))
        .await?;
    for part in [hooks::LANGUAGES, "footer"] {
        ensure!(!page.is_visible(part).await?, "the frame shows {part}");
    }
    page.toggle("region", "grulac").await?;
    page.shows(facts.count(|person| ["african", "grulac"].contains(&&*person.region)))
        .await?;
    page.has_query(&[("embed", "1"), ("region", "african,grulac")])
        .await?;
    page.fits_its_width().await
}

async fn tells_its_height(session: &Session) -> Result<()> {
    let page = session.page();
    embed(session, "embed=1", 300).await?;
    page.enter_frame().await?;
    page.ready().await?;
    for narrowed in [false, true] {
        if narrowed {
            page.toggle("region", "african").await?;
            let african = session.facts()?.count(|person| person.region == "african");
            page.shows(african).await?;
        }
        // The host gives the frame the height that it asks for; then neither scrolls and neither grows.
        settled(
            "the frame to be as high as its content",
            async || {
                let script = "return [document.documentElement.scrollHeight, innerHeight]";
                session.evaluate::<(i64, i64)>(script, vec![]).await
            },
            |(content, frame)| (content - frame).abs() <= 1 && *content > 300,
        )
        .await?;
    }
    page.leave_frame().await?;
    let script = "return Number(document.documentElement.dataset.told ?? 0)";
    let told: usize = session.evaluate(script, vec![]).await?;
    ensure!(told > 0, "the frame told no height");
    ensure!(told < 40, "the height does not settle: told {told} times");
    Ok(())
}

/// Opens a host page that frames the site and follows the height which the frame tells.
async fn embed(session: &Session, query: &str, height: u32) -> Result<()> {
    let server = session.server();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"><script>
let told = 0;
addEventListener('message', ({{ data, origin, source }}) => {{
  const frame = document.querySelector('iframe');
  if (origin !== '{origin}' || source !== frame.contentWindow || data?.type !== 'participant-explorer:height') return;
  told += 1;
  document.documentElement.dataset.told = told;
  frame.height = data.height;
}});
</script></head><body><h1>Host</h1>
<iframe src=\"{site}\" title=\"Participants\" width=\"1000\" height=\"{height}\" style=\"border: 0\" allowfullscreen></iframe>
</body></html>",
        origin = server.origin(),
        site = server.site_url(query),
    );
    server.add_host_page(HOST, html);
    Ok(session.web().goto(&server.host_url(HOST)).await?)
}

//! An embedder: the explorer in a frame of another site's page.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios, settled};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        works_in_a_frame,
        tells_its_height,
        fits_by_script,
        believes_only_its_frames,
        survives_being_moved,
        sizes_plain_frames,
        tells_no_height_but_that_of_what_it_shows,
        tells_its_height_below_the_fold,
        follows_attributes,
        leaves_attributes_of_frameworks_alone,
    ]
}

/// To a browser, this page comes from another origin than the site.
const HOST: &str = "/host.html";

async fn works_in_a_frame(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    embed(session, "embed=1&amp;region=african", 900).await?;
    page.enter_frame().await?;
    page.ready().await?;
    page.shows(facts.listed("african")).await?;
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
            let african = session.facts()?.listed("african");
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

async fn fits_by_script(session: &Session) -> Result<()> {
    let page = session.page();
    let elements = "<participant-explorer region=\"african\" lang=\"ar\" title=\"A\"></participant-explorer>\
                    <participant-explorer stakeholder=\"government\" lang=\"en\" title=\"B\"></participant-explorer>";
    by_script(session, elements).await?;
    fit(session, 2).await?;
    let addresses: Vec<String> = session
        .evaluate(
            &format!("return {FRAMES}.map((frame) => frame.src + ' ' + frame.title)"),
            vec![],
        )
        .await?;
    ensure!(
        addresses[0].ends_with("?embed=1&region=african&lang=ar A"),
        "{addresses:?}"
    );
    enter(session, 1).await?;
    page.ready().await?;
    let governments = session
        .facts()?
        .count(|person| person.stakeholder == "government");
    page.shows(governments).await?;
    page.toggle("region", "african").await?;
    page.leave_frame().await?;
    fit(session, 2).await
}

async fn believes_only_its_frames(session: &Session) -> Result<()> {
    by_script(session, "<participant-explorer></participant-explorer>").await?;
    fit(session, 1).await?;
    let before = heights(session).await?;
    // Messages arrive in turn, so that all have been heard when the last has.
    let forged = "const last = new Promise((heard) => addEventListener('message', ({ data }) => data === 'last' && heard(true)));
      for (const height of [11, 1e9, -1, NaN, '50', null])
        postMessage({ type: 'participant-explorer:height', height }, '*');
      postMessage('last', '*');
      return await last;";
    let _: bool = session
        .evaluate(&format!("return (async () => {{ {forged} }})()"), vec![])
        .await?;
    ensure!(
        heights(session).await? == before,
        "a forged height is believed"
    );
    Ok(())
}

async fn survives_being_moved(session: &Session) -> Result<()> {
    by_script(
        session,
        "<participant-explorer region=\"weog\"></participant-explorer>",
    )
    .await?;
    fit(session, 1).await?;
    let script = "const explorer = document.querySelector('participant-explorer');
      const place = document.body.appendChild(document.createElement('section'));
      place.dir = 'rtl'; place.append(explorer);
      explorer.shadowRoot.querySelector('iframe').style.setProperty('height', '100px', 'important');
      return true";
    let _: bool = session.evaluate(script, vec![]).await?;
    fit(session, 1).await?;
    let frames: usize = session
        .evaluate(&format!("return {FRAMES}.length"), vec![])
        .await?;
    ensure!(frames == 1, "{frames} frames after moving");
    Ok(())
}

async fn sizes_plain_frames(session: &Session) -> Result<()> {
    let address = session.server().site_url("embed=1&amp;region=african");
    let frame = format!("<iframe src=\"{address}\" title=\"Participants\"></iframe>");
    by_script(session, &frame).await?;
    fit(session, 1).await
}

/// A host page that keeps all heights that are told, with an element before its frame.
async fn listens(session: &Session, query: &str, before: &str, height: u32) -> Result<()> {
    let server = session.server();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"><script>
window.heights = [];
addEventListener('message', ({{ data }}) => data?.type === 'participant-explorer:height' && heights.push(data.height));
</script></head><body><h1>Host</h1>{before}
<iframe src=\"{}\" title=\"Participants\" width=\"800\" height=\"{height}\" style=\"border: 0\"></iframe></body></html>",
        server.site_url(&query.replace('&', "&amp;")),
    );
    server.add_host_page(HOST, html);
    Ok(session.web().goto(&server.host_url(HOST)).await?)
}

/// All heights that were told, once there are some and no more come, and the height of the content.
async fn told(session: &Session) -> Result<(Vec<f64>, f64)> {
    let page = session.page();
    let told = settled(
        "heights to be told",
        async || {
            session
                .evaluate::<Vec<f64>>("return window.heights", vec![])
                .await
        },
        |heights| !heights.is_empty(),
    )
    .await?;
    page.enter_frame().await?;
    page.ready().await?;
    let height = "return document.body.getBoundingClientRect().height";
    let height: f64 = session.evaluate(height, vec![]).await?;
    page.leave_frame().await?;
    Ok((told, height))
}

async fn tells_no_height_but_that_of_what_it_shows(session: &Session) -> Result<()> {
    for query in [
        "lang=en&show=summary",
        "lang=ar&embed=1&show=figure:region-by-stakeholder",
        "lang=en&show=figure:dots",
        "lang=en&embed=1&view=figures&region=african",
        "lang=en&show=table",
    ] {
        // Higher than the page that was rendered before, so that no scroll bar changes its width.
        listens(session, query, "", 32_000).await?;
        let (heights, content) = told(session).await?;
        let other = heights
            .iter()
            .find(|height| (*height - content).abs() > 1.0);
        ensure!(
            other.is_none(),
            "{query}: {heights:?} were told of {content} pixels"
        );
    }
    Ok(())
}

/// A frame that is out of sight is drawn by no browser, and tells its height all the same.
async fn tells_its_height_below_the_fold(session: &Session) -> Result<()> {
    let above = "<div style=\"height: 9000px\"></div>";
    for query in ["lang=en&show=summary", "lang=en&show=figure:dots"] {
        listens(session, query, above, 600).await?;
        let (heights, content) = told(session).await?;
        let last = heights.last().copied().unwrap_or_default();
        ensure!(
            (last - content).abs() <= 1.0,
            "{query}: {heights:?} were told of {content} pixels"
        );
        let scrolled: f64 = session.evaluate("return scrollY", vec![]).await?;
        ensure!(scrolled < 1.0, "the frame was brought into sight");
    }
    Ok(())
}

async fn follows_attributes(session: &Session) -> Result<()> {
    let page = session.page();
    let facts = session.facts()?;
    let element =
        "<participant-explorer region=\"african\" lang=\"en\" title=\"A\"></participant-explorer>";
    by_script(session, element).await?;
    fit(session, 1).await?;
    let steps: usize = session.evaluate("return history.length", vec![]).await?;
    let change = "const explorer = document.querySelector('participant-explorer');
      explorer.setAttribute('region', 'weog'); explorer.setAttribute('stakeholder', 'government');
      explorer.title = 'B'; explorer.setAttribute('width', '500'); return true";
    let _: bool = session.evaluate(change, vec![]).await?;
    for (region, change) in [
        ("weog", ""),
        ("grulac", "explorer.setAttribute('region', 'grulac')"),
        ("", "explorer.removeAttribute('region')"),
    ] {
        let change = format!(
            "const explorer = document.querySelector('participant-explorer'); {change}; return true"
        );
        let _: bool = session.evaluate(&change, vec![]).await?;
        enter(session, 0).await?;
        page.ready().await?;
        let people = facts.count(|person| {
            (region.is_empty() || person.region == region) && person.stakeholder == "government"
        });
        page.shows(people).await?;
        page.leave_frame().await?;
    }
    fit(session, 1).await?;
    let frame = format!(
        "const [frame, more] = {FRAMES}; return [frame.title, String(frame.offsetWidth), String(more)]"
    );
    let frame: Vec<String> = session.evaluate(&frame, vec![]).await?;
    ensure!(frame == ["B", "500", "undefined"], "{frame:?}");
    let after: usize = session.evaluate("return history.length", vec![]).await?;
    ensure!(
        after == steps,
        "{} steps of the host's history",
        after - steps
    );
    Ok(())
}

async fn leaves_attributes_of_frameworks_alone(session: &Session) -> Result<()> {
    let page = session.page();
    let element = "<participant-explorer region=\"african\" lang=\"en\" id=\"a\" class=\"b\" style=\"margin: 0\" slot=\"c\" part=\"d\" \
        data-e=\"f\" data-v-7a=\"\" v-cloak x-data=\"{}\" x-on:click=\"\" @click=\"\" :region=\"r\" .prop=\"\" _ngcontent-abc-c1=\"\" \
        _nghost-abc=\"\" ng-version=\"17\" hx-get=\"/\" wire:id=\"1\" aria-label=\"Participants\" role=\"region\" \
        translate=\"no\" tabindex=\"-1\" itemprop=\"about\"></participant-explorer>";
    by_script(session, element).await?;
    fit(session, 1).await?;
    let address =
        format!("const [frame] = {FRAMES}; frame.mine = true; return new URL(frame.src).search");
    let address: String = session.evaluate(&address, vec![]).await?;
    ensure!(address == "?embed=1&region=african&lang=en", "{address}");
    // Whatever a framework does to them afterwards, the frame stays.
    let change = "const explorer = document.querySelector('participant-explorer');
      explorer.className = 'hydrated'; explorer.setAttribute('data-v-8b', ''); explorer.style.margin = '1px'; return true";
    let _: bool = session.evaluate(change, vec![]).await?;
    enter(session, 0).await?;
    page.ready().await?;
    page.has_all().await?;
    let notices = page.notices().await?;
    ensure!(notices.is_empty(), "{notices:?}");
    page.leave_frame().await?;
    let stays = format!("const [frame] = {FRAMES}; return frame.mine === true");
    let stays: bool = session.evaluate(&stays, vec![]).await?;
    ensure!(stays, "the frame was made anew");
    // What is called as a parameter but is none is said, and a field may begin as events do.
    let change = "const explorer = document.querySelector('participant-explorer');
      explorer.setAttribute('regoin', 'weog'); explorer.setAttribute('online', 'yes'); return true";
    let _: bool = session.evaluate(change, vec![]).await?;
    for name in ["regoin", "online"] {
        enter(session, 0).await?;
        page.notice(name, |notice| notice.text.contains(name))
            .await?;
        page.leave_frame().await?;
    }
    Ok(())
}

/// The frames of the host page, within elements or not.
const FRAMES: &str = "[...document.querySelectorAll('participant-explorer, iframe')]\
                      .map((element) => element.shadowRoot?.querySelector('iframe') ?? element)";

/// Opens a host page with the script, rules of its own for frames, and a strict policy.
pub async fn by_script(session: &Session, body: &str) -> Result<()> {
    let server = session.server();
    let origin = server.origin();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {origin}; frame-src {origin}\">
<style>iframe {{ height: 70px !important; width: 40px; border: 9px solid; display: inline }} participant-explorer {{ display: inline }}</style>
<script src=\"{}embed.js\" defer></script></head><body><h1>Host</h1>{body}</body></html>",
        server.site_url("")
    );
    server.add_host_page(HOST, html);
    Ok(session.web().goto(&server.host_url(HOST)).await?)
}

async fn heights(session: &Session) -> Result<Vec<i64>> {
    let script =
        format!("return {FRAMES}.map((frame) => Math.round(frame.getBoundingClientRect().height))");
    session.evaluate(&script, vec![]).await
}

/// Waits until each of the host's frames is as high as its content, and stays so.
pub async fn fit(session: &Session, frames: usize) -> Result<()> {
    for place in 0..frames {
        enter(session, place).await?;
        session.page().ready().await?;
        settled(
            "the frame to be as high as its content",
            async || {
                let script =
                    "return [Math.ceil(document.body.getBoundingClientRect().height), innerHeight]";
                session.evaluate::<(i64, i64)>(script, vec![]).await
            },
            |(content, frame)| (content - frame).abs() <= 1 && *content > 300,
        )
        .await?;
        session.page().leave_frame().await?;
    }
    Ok(())
}

pub async fn enter(session: &Session, place: usize) -> Result<()> {
    // A frame outside the window need not be loaded yet.
    let script = format!("const frame = {FRAMES}[{place}]; frame.scrollIntoView(); return frame");
    let frame = session.web().execute(script, vec![]).await?.element()?;
    Ok(frame.enter_frame().await?)
}

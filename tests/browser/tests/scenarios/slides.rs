//! A presenter: one figure at a time, large, worked by keys, clickers and buttons.

use anyhow::{Context, Result, ensure};
use browser_tests::{
    Engine, Page, Preferences, Scenario, Session, hooks, printed, scenarios, settled, violations,
};
use serde_json::json;
use thirtyfour::prelude::Key;

use crate::story;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        starts_with_the_button,
        turns_with_every_key,
        turns_the_other_way_in_arabic,
        ends_with_back,
        filters_without_leaving,
        shows_numbers_and_shares,
        shows_the_table,
        blanks_the_screen,
        lists_the_keys,
        fills_a_frame_that_refuses_the_screen,
        filters_by_a_mark,
        can_be_read_from_the_back,
        passes_in_light,
    ];
    let dark = scenarios![passes_in_dark].into_iter();
    scenarios.extend(dark.map(|scenario| scenario.preferring(Preferences::DARK)));
    let paper = scenarios![
        prints_a_page_a_slide,
        works_without_a_network,
        keeps_to_forced_colours
    ]
    .into_iter();
    scenarios.extend(paper.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const PROJECTOR: (u32, u32) = (1920, 1080);
const FIRST: &[(&str, &str)] = &[("slide", "1")];

async fn starts_with_the_button(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    page.click(hooks::PRESENT).await?;
    presents(page, 1).await?;
    page.has_query(FIRST).await?;
    ensure!(!page.exists(hooks::SEARCH).await?, "the page is behind it");
    page.keeps_focus("the beginning").await?;
    page.press(Key::Escape).await?;
    is_over(page).await
}

async fn turns_with_every_key(session: &Session) -> Result<()> {
    let page = on_projector(session, "lang=en").await?;
    let last = slides(page).await?;
    for (key, slide) in [
        (Key::Right, 2),
        (Key::Left, 1),
        (Key::PageDown, 2),
        (Key::PageUp, 1),
        (Key::Space, 2),
        (Key::Backspace, 1),
        (Key::PageUp, 1),
        (Key::End, last),
        (Key::Right, last),
        (Key::Home, 1),
    ] {
        page.press(key).await?;
        shows(page, slide).await?;
    }
    page.click(&hooks::remote("next")).await?;
    shows(page, 2).await?;
    page.keeps_focus("the button").await?;
    // Space now presses the button, which goes on as it does elsewhere.
    page.press(Key::Space).await?;
    shows(page, 3).await?;
    page.has_query(&[("lang", "en"), ("slide", "3")]).await?;
    let said = page.text(hooks::SLIDE_SAID).await?;
    let title = page.text(hooks::SLIDE_TITLE).await?;
    ensure!(
        said == format!("3 of {last}: {title}"),
        "{said:?} is said of {title:?}"
    );
    Ok(())
}

async fn turns_the_other_way_in_arabic(session: &Session) -> Result<()> {
    let page = on_projector(session, "lang=ar").await?;
    for (key, slide) in [
        (Key::Left, 2),
        (Key::Right, 1),
        (Key::PageDown, 2),
        (Key::PageUp, 1),
    ] {
        page.press(key).await?;
        shows(page, slide).await?;
    }
    Ok(())
}

async fn ends_with_back(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("region=african").await?;
    page.click(hooks::PRESENT).await?;
    presents(page, 1).await?;
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    page.press("s").await?;
    page.has_query(&[("region", "african"), ("measure", "shares"), ("slide", "2")])
        .await?;
    page.back().await?;
    is_over(page).await?;
    page.has_query(&[("region", "african")]).await
}

async fn filters_without_leaving(session: &Session) -> Result<()> {
    let page = on_projector(session, "lang=en").await?;
    page.press("f").await?;
    page.appears(hooks::SLIDE_FILTERS, true).await?;
    page.keeps_focus("the filters opened").await?;
    page.toggle("region", "african").await?;
    let narrowed = [("lang", "en"), ("region", "african"), ("slide", "1")];
    page.has_query(&narrowed).await?;
    let said = page.text(hooks::SLIDE_FILTERED).await?;
    ensure!(said.contains("African"), "the slide says {said:?}");
    page.press(Key::Escape).await?;
    page.appears(hooks::SLIDE_FILTERS, false).await?;
    ensure!(page.exists(hooks::PRESENTER).await?, "Escape did too much");
    page.press(Key::Escape).await?;
    is_over(page).await?;
    page.shows(session.facts()?.listed("african")).await
}

async fn shows_numbers_and_shares(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    let picture = format!("{} svg", hooks::SLIDE_CHART);
    for (key, shares) in [("s", true), ("n", false)] {
        page.press(key).await?;
        settled(
            &format!("{key} to change the measure"),
            async || page.text(&picture).await,
            |text| text.contains('%') == shares,
        )
        .await?;
    }
    Ok(())
}

async fn shows_the_table(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    let table = format!("{} table", hooks::SLIDE_CHART);
    for shown in [true, false] {
        page.press("t").await?;
        page.appears(&table, shown).await?;
    }
    page.click(&hooks::remote("table")).await?;
    page.appears(&table, true).await?;
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    page.appears(&table, false).await
}

async fn blanks_the_screen(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    for key in ["b", "."] {
        page.press(key).await?;
        page.appears(hooks::COVER, true).await?;
        // The key that shows the slide again does nothing else.
        page.press(Key::PageDown).await?;
        page.appears(hooks::COVER, false).await?;
        page.keeps_focus("the black screen").await?;
        shows(page, 1).await?;
    }
    page.click(&hooks::remote("blank")).await?;
    page.click(hooks::COVER).await?;
    page.appears(hooks::COVER, false).await?;
    page.keeps_focus("the black screen").await
}

async fn lists_the_keys(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.press("?").await?;
    page.appears(hooks::KEYS, true).await?;
    for _ in 0..3 {
        let within = format!("{} *", hooks::KEYS);
        page.gets_focus(&within, "Tab within the list of keys")
            .await?;
        page.press(Key::Tab).await?;
    }
    page.press(Key::Escape).await?;
    page.appears(hooks::KEYS, false).await?;
    ensure!(page.exists(hooks::PRESENTER).await?, "Escape did too much");
    page.keeps_focus("the list of keys").await
}

async fn fills_a_frame_that_refuses_the_screen(session: &Session) -> Result<()> {
    let server = session.server();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head><body>\
         <h1>Host</h1><iframe src=\"{}\" title=\"Participants\" width=\"900\" height=\"600\"></iframe></body></html>",
        server.site_url("")
    );
    server.add_host_page("/strict.html", html);
    session.web().goto(&server.host_url("/strict.html")).await?;
    let page = session.page();
    page.enter_frame().await?;
    page.ready().await?;
    page.click(hooks::PRESENT).await?;
    presents(page, 1).await?;
    ensure!(
        !page.exists(&hooks::remote("fill")).await?,
        "it offers what the frame refuses"
    );
    let (presenter, frame): ((f64, f64), (f64, f64)) = session
        .evaluate(
            "const { width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); \
             return [[width, height], [innerWidth, innerHeight]]",
            vec![hooks::PRESENTER.into()],
        )
        .await?;
    ensure!(presenter == frame, "{presenter:?} of {frame:?} are covered");
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    page.press(Key::Escape).await?;
    is_over(page).await
}

async fn filters_by_a_mark(session: &Session) -> Result<()> {
    let page = on_projector(session, "").await?;
    page.activate(hooks::REGION_CHART, "african/civil_society")
        .await?;
    page.has_query(&[
        ("region", "african"),
        ("stakeholder", "civil_society"),
        ("slide", "1"),
    ])
    .await?;
    page.keeps_focus("the mark").await
}

/// On a projector every letter that the audience reads is at least 28 of 1,920 pixels high, and nothing is cut off at any width.
async fn can_be_read_from_the_back(session: &Session) -> Result<()> {
    for query in ["lang=en", "lang=ar"] {
        let page = on_projector(session, query).await?;
        for slide in 1..=slides(page).await? {
            shows(page, slide).await?;
            let small = settled(
                "large letters",
                async || -> Result<Vec<String>> { session.evaluate(SMALL, vec![]).await },
                Vec::is_empty,
            )
            .await;
            ensure!(small.is_ok(), "{query}, slide {slide}: {small:?}");
            fits(page).await?;
            says_what_is_cut_off(page).await?;
            page.press(Key::PageDown).await?;
        }
    }
    for width in [360, 640, 1280] {
        let page = session.page();
        page.open_at((width, 740), "slide=1").await?;
        presents(page, 1).await?;
        for slide in 1..=slides(page).await? {
            shows(page, slide).await?;
            fits(page).await?;
            page.press(Key::PageDown).await?;
        }
    }
    Ok(())
}

/// What of a slide has letters smaller than 27.9 pixels: browsers round.
const SMALL: &str = r#"
const drawn = [...document.querySelectorAll(".slide svg text")].map((text) =>
  [text.textContent, text.getScreenCTM().a * parseFloat(text.getAttribute("font-size"))]);
const written = [...document.querySelectorAll(".slide h2, .slide figcaption, .slide .sourced")].map((text) =>
  [text.textContent, parseFloat(getComputedStyle(text).fontSize)]);
return [...drawn, ...written].filter(([, size]) => size < 27.9).map(([text, size]) => `${text}: ${size}`);
"#;

async fn passes_in_light(session: &Session) -> Result<()> {
    passes(session).await
}

/// Where a system gives every page its colours, text and outlines have them, marks keep the colours that tell them apart, and the
/// code can still be read by a camera.
async fn keeps_to_forced_colours(session: &Session) -> Result<()> {
    for (scheme, query) in [("light", "lang=en"), ("dark", "lang=ar")] {
        let features = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-color-scheme", "value": scheme },
        ]);
        let media = json!({ "media": "", "features": features });
        session
            .developer("Emulation.setEmulatedMedia", media)
            .await?;
        let page = on_projector(session, query).await?;
        for slide in 1..=slides(page).await? {
            shows(page, slide).await?;
            page.focus(hooks::SLIDE_MARK).await?;
            let wrong: Vec<String> = session.evaluate(UNFORCED, vec![]).await?;
            ensure!(wrong.is_empty(), "{scheme}, slide {slide}: {wrong:#?}");
            page.press(Key::PageDown).await?;
        }
        page.press("n").await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{scheme}: {found:#?}");
        let story = "story=view=figure:countries&slide=2";
        page.open_at(PROJECTOR, &format!("{query}&{story}")).await?;
        presents(page, 2).await?;
        let code = story::code(page).await?;
        ensure!(code.contains("slide=1"), "{scheme}: {code}");
    }
    Ok(())
}

/// What of a slide does not have the colours that it should have where the system's are forced.
const UNFORCED: &str = r#"
if (!matchMedia("(forced-colors: active)").matches) return ["nothing is forced"];
const probe = document.body.appendChild(document.createElement("i"));
const colour = (name) => { probe.style.color = name; return getComputedStyle(probe).color };
const [ground, text, highlight] = ["Canvas", "CanvasText", "Highlight"].map(colour);
probe.remove();
const wrong = [];
const expect = (element, property, wanted) => {
  const found = getComputedStyle(element)[property];
  if (found !== wanted) wrong.push(`${property} of ${element.outerHTML.slice(0, 120)} is ${found}, not ${wanted}`);
};
const all = (selector) => document.querySelectorAll(`.presenter ${selector}`);
expect(document.querySelector(".presenter"), "backgroundColor", ground);
for (const written of all(":is(h1, h2, figcaption, .sourced)")) expect(written, "color", text);
for (const written of all(".slide svg text:is(.fill-ink, .fill-muted)")) expect(written, "fill", text);
// The mark with the focus is parted from its outline.
for (const shape of all(".slide .mark:not(:focus) > :is(rect:not(.fill-surface), circle:not(.fill-surface))")) expect(shape, "stroke", text);
for (const ground_ of all(".slide .mark > rect.fill-surface")) expect(ground_, "fill", ground);
expect(document.activeElement, "outlineColor", highlight);
const bars = new Set([...all(".slide .mark > rect[class*='fill-series']")].map((bar) => getComputedStyle(bar).fill));
const series = new Set([...all(".slide .mark > rect[class*='fill-series']")].map((bar) => bar.getAttribute("class")));
if (bars.size !== series.size) wrong.push(`${series.size} series have ${bars.size} colours`);
return wrong;
"#;

async fn passes_in_dark(session: &Session) -> Result<()> {
    passes(session).await
}

async fn passes(session: &Session) -> Result<()> {
    for (size, query) in [(PROJECTOR, "lang=en"), ((360, 740), "lang=ar")] {
        let page = session.page();
        page.open_at(size, &format!("{query}&region=african&slide=1"))
            .await?;
        presents(page, 1).await?;
        for key in ["", "t", "f", "?"] {
            if !key.is_empty() {
                page.press(key).await?;
            }
            let found = violations(session).await?;
            ensure!(found.is_empty(), "{size:?}, after {key:?}: {found:#?}");
        }
    }
    Ok(())
}

async fn prints_a_page_a_slide(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en&region=african&slide=2").await?;
    presents(page, 2).await?;
    let sheets = printed(session).await?;
    ensure!(
        sheets.len() == slides(page).await?,
        "{} pages",
        sheets.len()
    );
    for sheet in &sheets {
        ensure!(sheet.width > sheet.height, "an upright page: {sheet:?}");
        for said in [
            "Only Regional group: African Group",
            "Source: Summary report",
        ] {
            ensure!(sheet.text.contains(said), "{said:?} is not in {sheet:?}");
        }
    }
    let title = page.text(hooks::SLIDE_TITLE).await?;
    let sentence = page.text(hooks::SLIDE_SENTENCE).await?;
    for said in [title, sentence] {
        ensure!(sheets[1].text.contains(&said), "{said:?}: {:?}", sheets[1]);
    }
    Ok(())
}

async fn works_without_a_network(session: &Session) -> Result<()> {
    let page = on_projector(session, "lang=en").await?;
    let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    session.developer("Network.enable", json!({})).await?;
    let conditions = "Network.emulateNetworkConditions";
    session.developer(conditions, network(true)).await?;
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    page.press("f").await?;
    page.toggle("region", "african").await?;
    page.press(Key::Escape).await?;
    page.press("t").await?;
    page.appears(&format!("{} table", hooks::SLIDE_CHART), true)
        .await?;
    page.press(Key::Escape).await?;
    is_over(page).await?;
    page.press(Key::Enter).await?;
    presents(page, 1).await?;
    session.developer(conditions, network(false)).await?;
    Ok(())
}

/// Opens a presentation at its first slide, on a projector.
pub async fn on_projector<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open_at(PROJECTOR, &format!("{query}&slide=1")).await?;
    presents(page, 1).await?;
    Ok(page)
}

/// Waits until a slide is presented.
pub async fn presents(page: Page<'_>, slide: usize) -> Result<()> {
    page.complete().await?;
    page.appears(hooks::PRESENTER, true).await?;
    shows(page, slide).await
}

/// Waits until a slide is shown.
pub async fn shows(page: Page<'_>, slide: usize) -> Result<()> {
    let wanted = Some(slide.to_string());
    settled(
        &format!("slide {slide}"),
        async || page.attribute(hooks::SLIDE_PLACE, "data-slide").await,
        |shown| *shown == wanted,
    )
    .await?;
    Ok(())
}

async fn slides(page: Page<'_>) -> Result<usize> {
    let number = page.attribute(hooks::SLIDE_PLACE, "data-slides").await?;
    Ok(number.context("no number of slides")?.parse()?)
}

/// Waits until the page is back, with the focus where the presentation began.
async fn is_over(page: Page<'_>) -> Result<()> {
    page.appears(hooks::PRESENTER, false).await?;
    page.gets_focus(hooks::PRESENT, "the presentation").await?;
    Ok(())
}

/// Checks that a figure with more below says so, and that the arrow key leads there.
async fn says_what_is_cut_off(page: Page<'_>) -> Result<()> {
    let script = "const frame = document.querySelector('.slide .frame'); \
        return [frame.scrollHeight > frame.clientHeight + 1, Boolean(document.querySelector(arguments[0])), frame.scrollTop]";
    let at = async || -> Result<(bool, bool, f64)> {
        page.session()
            .evaluate(script, vec![hooks::BELOW.into()])
            .await
    };
    let (cut, ..) = settled("what is cut off to be said", at, |(cut, said, _)| {
        cut == said
    })
    .await?;
    if cut {
        page.press(Key::Down).await?;
        settled("the figure to scroll", at, |(.., top)| *top > 0.0).await?;
    }
    Ok(())
}

/// Checks that nothing of the presentation reaches out of the window sideways.
async fn fits(page: Page<'_>) -> Result<()> {
    let script = "const presenter = document.querySelector(arguments[0]); \
        return presenter.scrollWidth - presenter.clientWidth";
    let over: i64 = page
        .session()
        .evaluate(script, vec![hooks::PRESENTER.into()])
        .await?;
    ensure!(over <= 0, "the slide is {over} pixels too wide");
    page.fits_its_width().await
}

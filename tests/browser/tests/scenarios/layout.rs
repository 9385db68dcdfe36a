//! Phones, projectors, dark rooms, paper.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Preferences, Scenario, Scheme, Session, hooks, scenarios};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![fits_a_phone];
    let dark = scenarios![is_dark_where_asked].into_iter();
    scenarios.extend(dark.map(|scenario| scenario.preferring(Preferences::DARK)));
    let chromium = scenarios![
        keeps_still_where_asked,
        works_in_forced_colours,
        prints_the_list,
        prints_what_is_measured
    ]
    .into_iter();
    scenarios.extend(chromium.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

async fn fits_a_phone(session: &Session) -> Result<()> {
    let page = session.page();
    // 320 pixels is what a window of 1280 pixels leaves at four times the size.
    for width in [360, 320] {
        for query in [
            "",
            "lang=ar",
            "region=african&q=internet",
            "lang=ar&view=table",
        ] {
            page.open_at((width, 780), query).await?;
            page.fits_its_width()
                .await
                .with_context(|| format!("{width} pixels, {query:?}"))?;
        }
    }
    Ok(())
}

async fn is_dark_where_asked(session: &Session) -> Result<()> {
    session.page().open("").await?;
    let (text, ground): (f64, f64) = session.evaluate(LIGHTNESS, vec![]).await?;
    ensure!(ground < 0.25 && text > 0.6, "text {text}, ground {ground}");
    Ok(())
}

async fn keeps_still_where_asked(session: &Session) -> Result<()> {
    emulate(session, &[("prefers-reduced-motion", "reduce")]).await?;
    let page = session.page();
    page.open("").await?;
    page.toggle("region", "african").await?;
    let moving: Vec<String> = session
        .evaluate(
            "return [...document.querySelectorAll('*')].filter((element) => { \
                const { transitionDuration, animationDuration, animationName } = getComputedStyle(element); \
                const long = (durations) => durations.split(',').some((duration) => parseFloat(duration) > 0.01); \
                return long(transitionDuration) || (animationName !== 'none' && long(animationDuration)); \
            }).map((element) => element.cloneNode(false).outerHTML).slice(0, 5)",
            vec![],
        )
        .await?;
    ensure!(moving.is_empty(), "still moving: {moving:#?}");
    let smooth: String = session
        .evaluate(
            "return getComputedStyle(document.documentElement).scrollBehavior",
            vec![],
        )
        .await?;
    ensure!(smooth != "smooth", "scrolling is animated");
    Ok(())
}

async fn works_in_forced_colours(session: &Session) -> Result<()> {
    for scheme in Scheme::ALL {
        emulate(
            session,
            &[
                ("forced-colors", "active"),
                ("prefers-color-scheme", scheme.name()),
            ],
        )
        .await?;
        let page = session.page();
        page.open("").await?;
        let violations = browser_tests::violations(session).await?;
        ensure!(violations.is_empty(), "{violations:#?}");
        // The focus is drawn as an outline, since forced colours take shadows and backgrounds away.
        page.tab_to(hooks::SEARCH).await?;
        let outline: String = session
            .evaluate(
                "return getComputedStyle(document.activeElement).outlineStyle",
                vec![],
            )
            .await?;
        ensure!(outline != "none", "the focus cannot be seen");
    }
    Ok(())
}

async fn prints_the_list(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("region=african").await?;
    page.reveal(hooks::TABLE).await?;
    session
        .developer("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    ensure!(
        page.is_visible(hooks::ROW).await?,
        "the list is not printed"
    );
    for control in [hooks::SEARCH, hooks::LANGUAGES] {
        ensure!(!page.is_visible(control).await?, "{control} is printed");
    }
    // A sheet of A4 between usual margins.
    session.resize(718, 1000).await?;
    for language in ["en", "ru"] {
        page.open(&format!("lang={language}&q=a&sort=surname"))
            .await?;
        let wrong: Vec<String> = session.evaluate(MISPRINTED, vec![]).await?;
        ensure!(wrong.is_empty(), "{language}: {wrong:#?}");
        page.fits_its_width().await?;
    }
    let pdf = session
        .developer("Page.printToPDF", json!({ "printBackground": false }))
        .await?;
    let length = pdf["data"].as_str().map_or(0, str::len);
    ensure!(length > 10_000, "the print is empty: {length} characters");
    Ok(())
}

/// Buttons that look like such, and words of names that are broken. What heads a column, opens a row or says what is shown is printed
/// as text.
const MISPRINTED: &str = r#"
const seen = (element) => element.getClientRects().length > 0;
const operated = [...document.querySelectorAll("button, select, input, summary, .save, .waiting")]
  .filter((element) => seen(element) && !element.matches("thead button, .open, .active button"));
const broken = [];
for (const cell of document.querySelectorAll("td[data-column='given_name'], td[data-column='surname']")) {
  const text = cell.firstChild;
  for (const { 0: word, index } of text?.data.matchAll(/[^\s-]+/g) ?? []) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
  }
}
return [...operated.map((element) => element.outerHTML.slice(0, 120)), ...broken];
"#;

async fn prints_what_is_measured(session: &Session) -> Result<()> {
    let page = session.page();
    page.open_at((1920, 1000), "view=figure:representation")
        .await?;
    page.complete().await?;
    let picture = hooks::picture("representation");
    page.appears(&picture, true).await?;
    session
        .developer("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    // The page is as wide as a sheet from here on, and as much as a browser tells of printing.
    let size = "const picture = document.querySelector(arguments[0]); \
        const shown = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width; \
        return Math.min(...[...picture.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * shown))";
    session
        .evaluate::<Option<bool>>("dispatchEvent(new Event('beforeprint'))", vec![])
        .await?;
    let laid_out = format!("{picture}[viewBox^='0 0 680 ']");
    page.appears(&laid_out, true).await?;
    let smallest: f64 = session.evaluate(size, vec![json!(picture)]).await?;
    // Nine points.
    ensure!(smallest >= 12.0, "letters of {smallest} pixels on paper");
    ensure!(
        page.is_visible(hooks::NOTES).await?,
        "the notes are not printed"
    );
    session
        .evaluate::<Option<bool>>("dispatchEvent(new Event('afterprint'))", vec![])
        .await?;
    page.appears(&laid_out, false).await
}

async fn emulate(session: &Session, features: &[(&str, &str)]) -> Result<()> {
    let features: Vec<_> = features
        .iter()
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    session
        .developer(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
    Ok(())
}

/// Lightness of the page's text and of what lies behind it, from 0 (black) to 1 (white).
const LIGHTNESS: &str = r#"
const pixel = new OffscreenCanvas(1, 1).getContext("2d");
const lightness = (colour) => {
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
};
const see_through = (colour) => /^rgba\(.*, 0\)$/.test(colour) || colour === "transparent";
const grounds = [document.body, document.documentElement]
  .map((element) => getComputedStyle(element).backgroundColor)
  .filter((colour) => !see_through(colour));
return [lightness(getComputedStyle(document.body).color), lightness(grounds[0] ?? "Canvas")];
"#;

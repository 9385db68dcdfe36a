//! A presenter: every slide of the standard deck is whole on the screens that rooms have, in letters that can be read from the back.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Page, Scenario, Session, hooks, scenarios, settled};
use thirtyfour::prelude::Key;

use crate::slides::{presents, shows};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![fits_a_projector, fits_a_small_screen_in_arabic];
    let all = scenarios![
        fits_1920_by_1080,
        fits_1280_by_720,
        fits_1024_by_768,
        says_how_much_is_below,
    ];
    let all = all.into_iter();
    scenarios.extend(all.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const PROJECTOR: (u32, u32) = (1920, 1080);
const LAPTOP: (u32, u32) = (1280, 720);
const SMALL: (u32, u32) = (1024, 768);

async fn fits_1920_by_1080(session: &Session) -> Result<()> {
    fits(session, PROJECTOR, &LANGUAGES).await
}

async fn fits_1280_by_720(session: &Session) -> Result<()> {
    fits(session, LAPTOP, &LANGUAGES).await
}

async fn fits_1024_by_768(session: &Session) -> Result<()> {
    fits(session, SMALL, &LANGUAGES).await
}

async fn fits_a_projector(session: &Session) -> Result<()> {
    fits(session, PROJECTOR, &["en"]).await
}

async fn fits_a_small_screen_in_arabic(session: &Session) -> Result<()> {
    fits(session, SMALL, &["ar"]).await
}

/// Every slide of the standard deck on a screen: nothing of it scrolls, and its letters are as large as a slide's must be.
async fn fits(session: &Session, size: (u32, u32), languages: &[&str]) -> Result<()> {
    let page = session.page();
    let mut wrong = Vec::new();
    for lang in languages {
        page.open_at(size, &format!("lang={lang}&slide=1")).await?;
        presents(page, 1).await?;
        let number = page.attribute(hooks::SLIDE_PLACE, "data-slides").await?;
        let slides: usize = number.context("no number of slides")?.parse()?;
        ensure!(slides > 5, "{slides} slides are not the standard deck");
        for slide in 1..=slides {
            shows(page, slide).await?;
            let unfit = async || -> Result<Vec<String>> { session.evaluate(UNFIT, vec![]).await };
            if settled("a slide that fits", unfit, Vec::is_empty)
                .await
                .is_err()
            {
                wrong.push(format!("{lang}, slide {slide}: {:?}", unfit().await?));
            }
            page.press(Key::PageDown).await?;
        }
    }
    ensure!(wrong.is_empty(), "{size:?}: {wrong:#?}");
    Ok(())
}

/// What of a slide scrolls, and which letters are too small for its place.
const UNFIT: &str = r#"
const wrong = [];
for (const part of document.querySelectorAll(".presenter, .slide, .slide figure, .slide .frame")) {
  const over = [part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth];
  if (over.some((pixels) => pixels > 0)) wrong.push(`${part.className || part.localName} of ${part.clientWidth} x ${part.clientHeight} is ${over} over`);
}
const frame = document.querySelector(".slide .frame");
const [width, height] = [frame.clientWidth, frame.clientHeight];
let wanted = Math.ceil(width / 66);
if (height * 4 < width) wanted = Math.min(wanted, Math.floor(height / 24));
const texts = [...frame.querySelectorAll("svg text")];
if (texts.length === 0) wrong.push("nothing is written");
for (const text of texts) {
  const size = text.getScreenCTM().a * parseFloat(text.getAttribute("font-size"));
  if (size < wanted - 0.1) wrong.push(`${text.textContent} is ${size.toFixed(1)} and not ${wanted} high`);
}
return wrong.slice(0, 4);
"#;

/// Where a presenter asks for all of a figure, the slide says how much is below, and nothing at the end.
async fn says_how_much_is_below(session: &Session) -> Result<()> {
    let page = session.page();
    page.open_at(LAPTOP, "lang=en&unfold=countries&slide=3")
        .await?;
    presents(page, 3).await?;
    let said = async || page.text(hooks::BELOW).await;
    let at_first = settled("what is below", said, |said| said.contains('%')).await?;
    ensure!(at_first == below(page).await?, "{at_first:?}");
    page.press(Key::Down).await?;
    settled("less to be below", said, |said| *said != at_first).await?;
    let script =
        "document.querySelector('.slide .frame').scrollTo({ top: 1e6, behavior: 'instant' })";
    session.evaluate::<Option<()>>(script, vec![]).await?;
    page.appears(hooks::BELOW, false).await
}

/// What a slide must say of what is below.
async fn below(page: Page<'_>) -> Result<String> {
    let script = "const { scrollHeight, clientHeight, scrollTop } = document.querySelector('.slide .frame'); \
        return Math.round((scrollHeight - clientHeight - scrollTop) * 100 / scrollHeight)";
    let share: u32 = page.session().evaluate(script, vec![]).await?;
    Ok(format!("Further down: {share}%"))
}

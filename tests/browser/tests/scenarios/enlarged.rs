//! Letters as large and as far apart as readers set them, windows as narrow as they are, and names longer than anybody's.

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Engine, Page, Scenario, Session, hooks, scenarios, settled};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        fits_with_larger_letters_of_its_own,
        has_room_for_spaced_letters,
        breaks_endless_names
    ];
    let sized = scenarios![
        fits_every_width,
        fits_every_width_at_five_quarters,
        fits_every_width_at_twice_the_size
    ]
    .into_iter();
    scenarios.extend(sized.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const LANGUAGES: [&str; 6] = ["", "ar/", "es/", "fr/", "ru/", "zh/"];

/// Phones, windows side by side, tablets, the places at which the layout changes, desks.
const WIDTHS: [u32; 20] = [
    280, 320, 360, 414, 480, 560, 640, 700, 768, 800, 899, 900, 1000, 1100, 1180, 1200, 1280, 1440,
    1600, 1920,
];

const PAGE: &str = "/widths.html";

/// The page in a frame whose width can be changed at once.
async fn frame(session: &Session, path: &str) -> Result<()> {
    let src = session.server().site_url("");
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Widths</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body style=\"margin: 0\"><iframe title=\"Page\" style=\"border: 0; display: block\" width=\"1280\" height=\"900\" \
         src=\"{src}{path}\"></iframe></body></html>"
    );
    session.server().add_host_page(PAGE, html);
    let host = session.server().origin() + PAGE;
    session.web().goto(&host).await?;
    let script = "return document.querySelector('iframe').contentDocument?.documentElement.dataset.ready === 'true'";
    let is_ready = async || session.evaluate(script, vec![]).await;
    settled("the framed page to be ready", is_ready, |ready: &bool| {
        *ready
    })
    .await?;
    Ok(())
}

/// Widths at which the framed page scrolls sideways.
const SIDEWAYS: &str = r#"
const [widths, size] = arguments;
const frame = document.querySelector("iframe");
const root = frame.contentDocument.documentElement;
if (size) root.style.fontSize = size;
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const wide = async () => {
  const found = [];
  for (const width of widths) {
    frame.width = width;
    await drawn();
    if (root.clientWidth !== width) found.push(`${width} became ${root.clientWidth}`);
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} > ${width}`);
  }
  return found;
};
return wide();
"#;

async fn fits(session: &Session, size: &str) -> Result<()> {
    for language in LANGUAGES {
        frame(session, language).await?;
        let arguments = vec![json!(WIDTHS), json!(size)];
        let wide: Vec<String> = session.evaluate(SIDEWAYS, arguments).await?;
        ensure!(wide.is_empty(), "{language:?} scrolls sideways: {wide:?}");
    }
    Ok(())
}

/// As after a choice in the browser's preferences, which conditions on the width follow as well.
async fn fits_at(session: &Session, pixels: u32) -> Result<()> {
    let size = |pixels: u32| json!({ "fontSizes": { "standard": pixels } });
    session.developer("Page.setFontSizes", size(pixels)).await?;
    fits(session, "").await?;
    session.developer("Page.setFontSizes", size(16)).await?;
    Ok(())
}

async fn fits_every_width(session: &Session) -> Result<()> {
    fits_at(session, 16).await
}

async fn fits_every_width_at_five_quarters(session: &Session) -> Result<()> {
    fits_at(session, 20).await
}

async fn fits_every_width_at_twice_the_size(session: &Session) -> Result<()> {
    fits_at(session, 32).await
}

async fn fits_with_larger_letters_of_its_own(session: &Session) -> Result<()> {
    fits(session, "200%").await
}

/// What readers may ask of every page without losing anything of it.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
    p { margin-block-end: 2em !important }";

/// LocalizedText of the picture that reach out of its place or into one another, and notes of which something is cut off.
const CROWDED: &str = r#"
const sheet = new CSSStyleSheet();
sheet.replaceSync(arguments[0]);
document.adoptedStyleSheets = [sheet];
const figure = document.querySelector(arguments[1]);
const place = figure.querySelector(".frame").getBoundingClientRect();
const texts = [...figure.querySelectorAll("svg text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
// In some browsers the box of a text has spacing beyond its outermost letters.
const out = texts.filter(([, box]) => box.left < place.left - 3 || box.right > place.right + 3).map(([text, box]) => `${text} ${Math.round(box.left - place.left)} ${Math.round(place.right - box.right)}`);
const over = texts.flatMap(([one, a], index) => texts.slice(index + 1)
  .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2)
  .map(([other]) => `${one} over ${other}`));
const notes = [...figure.querySelectorAll(".notes p")];
const cut = notes.filter((note) => note.scrollWidth > note.clientWidth + 1 || note.getBoundingClientRect().right > innerWidth);
return [texts.length, notes.length, [...out, ...over, ...cut.map((note) => note.textContent)]];
"#;

async fn has_room_for_spaced_letters(session: &Session) -> Result<()> {
    let page = session.page();
    for language in ["en", "ar", "fr", "ru"] {
        for width in [360, 1280] {
            let query = format!("lang={language}&view=figure:representation");
            page.open_at((width, 900), &query).await?;
            page.complete().await?;
            let chart = hooks::chart("representation");
            page.appears(&chart, true).await?;
            // Arabic letters are joined, and what a script has not is not asked of it.
            let spaced = match language {
                "ar" => SPACED.replace("letter-spacing: 0.12em !important;", ""),
                _ => SPACED.to_owned(),
            };
            let arguments = vec![json!(spaced), json!(chart)];
            let (texts, notes, crowded): (usize, usize, Vec<String>) =
                session.evaluate(CROWDED, arguments).await?;
            ensure!(texts > 20 && notes > 1, "{texts} texts and {notes} notes");
            ensure!(crowded.is_empty(), "{language} at {width}: {crowded:?}");
            page.fits_its_width().await?;
        }
    }
    Ok(())
}

const LIST: &str = "data/mhlb-2021/participants.csv";

/// The list with a name of 300 letters, twice an address without a space for an affiliation, and a country that nobody has heard of.
fn endless(session: &Session) -> Result<Answer> {
    let list = std::fs::read_to_string(session.setup().site.join(LIST))?;
    let name = "Abcdefghij".repeat(30);
    let address = format!(
        "https://example.org/{}?from=a+pasted+page",
        "path/to/some/".repeat(20)
    );
    let changed = list
        .replacen("Moustapha", &name, 1)
        .replacen("House of Africa", &address, 1)
        .replacen("Chad youth IGF", &address, 1);
    ensure!(changed.matches(&address).count() == 2 && changed.contains(&name));
    Ok(Answer::Content {
        kind: "text/csv",
        body: changed.into_bytes(),
    })
}

async fn breaks_endless_names(session: &Session) -> Result<()> {
    session.server().answer(LIST, endless(session)?);
    let page = session.page();
    for width in [360, 1280] {
        for query in ["", "q=Abcdefghij&open=1", "q=pasted", "view=figures"] {
            page.open_at((width, 900), query).await?;
            stays_wide(page, width)
                .await
                .with_context(|| format!("{query:?} at {width}"))?;
        }
        let typed = "Abcdefghij".repeat(30);
        page.open_at((width, 900), &format!("q={typed}&open=1"))
            .await?;
        page.shows(1).await?;
        stays_wide(page, width)
            .await
            .context("a search for the name")?;
    }
    Ok(())
}

async fn stays_wide(page: Page<'_>, width: u32) -> Result<()> {
    page.appears(hooks::WAITING, false).await?;
    page.fits_its_width().await?;
    let there: u32 = page
        .session()
        .evaluate("return document.documentElement.clientWidth", vec![])
        .await?;
    ensure!(there == width, "the page is {there} wide");
    Ok(())
}

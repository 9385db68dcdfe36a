//! A presenter who prepares: views saved to a story, told in their order, and handed on.

use anyhow::{Context, Result, ensure};
use browser_tests::{
    Engine, Page, Scenario, Session, hooks, printed, scenarios, settled, violations,
};
use resvg::tiny_skia::Pixmap;
use thirtyfour::prelude::Key;

use crate::slides::{presents, shows};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        tells_a_story,
        keeps_the_focus_while_editing,
        gives_the_focus_back_to_what_had_it,
        shows_each_view_with_its_own_filters,
        hands_the_link_on,
        selects_the_link_where_copying_is_refused,
        says_what_it_does_not_know,
        passes,
    ];
    let paper = scenarios![prints_a_page_a_view].into_iter();
    scenarios.extend(paper.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

/// Two views: a narrowed ranking with a note, and shares of all.
const STORY: &str = "story=region=african%26view=figure:countries%26note=Kenya+leads\
    &story=view=figure:region-by-stakeholder%26measure=shares";

async fn tells_a_story(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en&region=african").await?;
    page.click(hooks::STORY_ADD).await?;
    page.complete().await?;
    views(page, 1).await?;
    page.click(hooks::CLEAR).await?;
    page.click(hooks::STORY_ADD).await?;
    views(page, 2).await?;
    page.click(&hooks::saved_view(2, "[data-note]")).await?;
    page.press("All of them").await?;
    page.click(&hooks::saved_view(2, "[data-move='up']"))
        .await?;
    note(page, 1, "All of them").await?;
    page.reload().await?;
    page.complete().await?;
    views(page, 2).await?;
    note(page, 1, "All of them").await?;

    page.click(hooks::STORY_PRESENT).await?;
    presents(page, 1).await?;
    let slide = page.text(hooks::SLIDE).await?;
    ensure!(
        slide.contains("All of them"),
        "the note is not in {slide:?}"
    );
    ensure!(!page.exists(hooks::SLIDE_FILTERED).await?, "{slide:?}");
    page.press(Key::PageDown).await?;
    shows(page, 2).await?;
    let filtered = page.text(hooks::SLIDE_FILTERED).await?;
    ensure!(filtered.contains("African"), "{filtered:?}");
    page.press(Key::PageDown).await?;
    shows(page, 3).await?;
    page.appears(hooks::STORY_LINK, true).await?;
    page.back().await?;
    views(page, 2).await
}

async fn keeps_the_focus_while_editing(session: &Session) -> Result<()> {
    let page = edited(session, "lang=en").await?;
    page.click(&hooks::saved_view(1, "[data-move='down']"))
        .await?;
    note(page, 2, "Kenya leads").await?;
    // The last has nowhere lower to go.
    page.gets_focus(&hooks::saved_view(2, "[data-move='up']"), "moving down")
        .await?;
    page.click(&hooks::saved_view(2, "[data-move='remove']"))
        .await?;
    views(page, 1).await?;
    page.gets_focus(&hooks::saved_view(1, "[data-move='remove']"), "removing")
        .await?;
    page.press(Key::Enter).await?;
    page.appears(hooks::STORY, false).await?;
    page.gets_focus(hooks::STORY_ADD, "the last view has gone")
        .await
}

/// Whatever comes into the page, the next key goes where it was meant to go.
async fn gives_the_focus_back_to_what_had_it(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    page.focus(hooks::STORY_ADD).await?;
    page.press(Key::Enter).await?;
    page.complete().await?;
    views(page, 1).await?;
    page.gets_focus(hooks::STORY_ADD, "adding").await?;
    page.press(Key::Enter).await?;
    views(page, 2).await?;
    let sort = hooks::sort_button("surname");
    let figures = session.setup().asset("figures-", ".bin")?;
    for selector in [
        hooks::PRESENT,
        hooks::EMBED,
        hooks::SEARCH,
        hooks::MEASURES_SHARES,
        &sort,
    ] {
        let gate = session.server().hold(&figures);
        page.load("lang=en").await?;
        page.answers().await?;
        page.focus(selector).await?;
        gate.open();
        page.complete().await?;
        page.gets_focus(selector, "the charts have come").await?;
    }
    Ok(())
}

async fn shows_each_view_with_its_own_filters(session: &Session) -> Result<()> {
    let page = session.page();
    page.open(&format!("lang=en&slide=1&{STORY}")).await?;
    presents(page, 1).await?;
    ensure!(page.exists(&hooks::chart("countries")).await?, "countries");
    let people: Vec<String> = (page.marks("countries").await?.into_iter())
        .map(|mark| mark.key)
        .collect();
    ensure!(people.contains(&"KE".to_owned()), "{people:?}");
    ensure!(!people.contains(&"US".to_owned()), "{people:?}");
    page.press(Key::Right).await?;
    shows(page, 2).await?;
    settled(
        "the saved measure",
        async || page.text(&format!("{} svg", hooks::SLIDE_CHART)).await,
        |shares| shares.contains('%'),
    )
    .await?;
    // What is narrowed while it is shown does not change the story.
    page.press("f").await?;
    page.toggle("region", "weog").await?;
    page.press(Key::Escape).await?;
    page.press(Key::Left).await?;
    shows(page, 1).await?;
    page.press(Key::Right).await?;
    shows(page, 2).await?;
    ensure!(
        !page.exists(hooks::SLIDE_FILTERED).await?,
        "it stays narrowed"
    );
    page.press(Key::Escape).await?;
    views(page, 2).await
}

async fn hands_the_link_on(session: &Session) -> Result<()> {
    let page = session.page();
    page.open_at((1920, 1080), &format!("lang=ar&slide=3&{STORY}"))
        .await?;
    presents(page, 3).await?;
    let link = page
        .attribute(&format!("{} a", hooks::STORY_LINK), "href")
        .await?
        .context("there is no link")?;
    ensure!(
        link.starts_with(&session.server().site_url("")),
        "{link:?} cannot be opened elsewhere"
    );
    let code = code(page).await?;
    ensure!(code == link, "the code leads to {code:?}, not to {link:?}");
    session.web().goto(&link).await?;
    page.ready().await?;
    presents(page, 1).await?;
    let noted = page.text(hooks::SLIDE_NOTE).await?;
    ensure!(noted == "Kenya leads", "{noted:?}");
    ensure!(page.language().await?.0 == "ar", "another language");
    Ok(())
}

async fn selects_the_link_where_copying_is_refused(session: &Session) -> Result<()> {
    let page = edited(session, "lang=en").await?;
    let refuse = "if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); \
        return true";
    session.evaluate::<bool>(refuse, vec![]).await?;
    page.click(hooks::STORY_COPY).await?;
    settled(
        "the refusal to be said",
        async || page.text(hooks::STORY_COPIED).await,
        |said| said.contains("did not allow"),
    )
    .await?;
    let selected: String = session
        .evaluate(
            "const field = document.activeElement; \
             return field.value.slice(field.selectionStart, field.selectionEnd)",
            vec![],
        )
        .await?;
    ensure!(selected.contains("slide=1"), "{selected:?} is selected");
    Ok(())
}

async fn says_what_it_does_not_know(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en&story=region=mars%26view=summary")
        .await?;
    page.complete().await?;
    page.notice("about the unknown region", |notice| {
        notice.text.contains("mars")
    })
    .await?;
    views(page, 1).await
}

async fn passes(session: &Session) -> Result<()> {
    for (size, query) in [((1280, 900), "lang=en"), ((360, 740), "lang=ar")] {
        let page = session.page();
        page.open_at(size, &format!("{query}&{STORY}")).await?;
        page.complete().await?;
        views(page, 2).await?;
        page.fits_its_width().await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{size:?}: {found:#?}");
        page.open_at(size, &format!("{query}&slide=3&{STORY}"))
            .await?;
        presents(page, 3).await?;
        page.fits_its_width().await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{size:?}, the link: {found:#?}");
    }
    Ok(())
}

async fn prints_a_page_a_view(session: &Session) -> Result<()> {
    let page = session.page();
    page.open(&format!("lang=en&slide=1&{STORY}")).await?;
    presents(page, 1).await?;
    let sheets = printed(session).await?;
    ensure!(sheets.len() == 3, "{} pages: {sheets:#?}", sheets.len());
    for (sheet, said) in sheets.iter().zip([
        "Kenya leads",
        "Participants by regional group and stakeholder group",
        "See these slides yourself",
    ]) {
        ensure!(sheet.width > sheet.height, "an upright page: {sheet:?}");
        ensure!(sheet.text.contains(said), "{said:?} is not in {sheet:?}");
    }
    Ok(())
}

/// Opens the story to be edited.
async fn edited<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open(&format!("{query}&{STORY}")).await?;
    page.complete().await?;
    views(page, 2).await?;
    Ok(page)
}

/// Waits until the story has so many views.
async fn views(page: Page<'_>, wanted: usize) -> Result<()> {
    let script = "return document.querySelectorAll('[data-story] [data-view]').length";
    settled(
        &format!("{wanted} views"),
        async || page.session().evaluate::<usize>(script, vec![]).await,
        |views| *views == wanted,
    )
    .await?;
    Ok(())
}

/// Waits until the view at a place has a note.
async fn note(page: Page<'_>, place: usize, wanted: &str) -> Result<()> {
    let field = hooks::saved_view(place, "[data-note]");
    let script = "return document.querySelector(arguments[0])?.value ?? ''";
    settled(
        &format!("the note {wanted:?} of view {place}"),
        async || {
            let note: String = page
                .session()
                .evaluate(script, vec![field.as_str().into()])
                .await?;
            Ok(note)
        },
        |note| note == wanted,
    )
    .await?;
    Ok(())
}

/// What a camera reads from the code on the slide of the link: from its pixels, by another program's code.
pub async fn code(page: Page<'_>) -> Result<String> {
    let code = page
        .element(&format!("{} .code", hooks::STORY_LINK))
        .await?;
    let pixels = Pixmap::decode_png(&code.screenshot_as_png().await?)?;
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let light = |x: usize, y: usize| {
        let pixel = pixels.pixels()[y * width + x];
        let sum = u16::from(pixel.red()) + u16::from(pixel.green()) + u16::from(pixel.blue());
        (sum / 3) as u8
    };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    let codes = seen.detect_grids();
    ensure!(codes.len() == 1, "{} codes are to be seen", codes.len());
    let (_, said) = codes[0].decode()?;
    Ok(said)
}

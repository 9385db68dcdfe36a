//! Taking away a figure or the list: every file is of its kind, and where something is refused there is another way.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{
    Engine, Page, SavedFile, Scenario, Session, eventually, hooks, scenarios, settled, violations,
};
use serde_json::json;
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        opens_the_menu_that_was_asked_for,
        closes_the_menu_with_escape,
        saves_pictures,
        saves_numbers,
        saves_slides,
        saves_a_story,
        copies_title_source_and_link,
        offers_another_way_where_copying_is_refused,
        offers_another_way_in_a_frame,
        passes_with_the_menu_open,
    ];
    let real = scenarios![leaves_a_file_on_the_disk, copies_a_picture].into_iter();
    // Only Chromium can be told where files go and who may read the clipboard.
    scenarios.extend(real.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const CHART: &str = hooks::REGION_CHART;
const DESKTOP: (u32, u32) = (1280, 900);

async fn opens_the_menu_that_was_asked_for(session: &Session) -> Result<()> {
    let page = session.page();
    for name in ["countries", "participants"] {
        page.open_at(DESKTOP, "").await?;
        page.reveal(&hooks::save_button(name)).await?;
        page.click(&hooks::save_button(name)).await?;
        let first = format!("{}[open] button", hooks::save_menu(name));
        page.gets_focus(&first, "the menu has opened").await?;
        let menus = "return document.querySelectorAll('details[data-save][open]').length";
        let open: usize = session.evaluate(menus, vec![]).await?;
        ensure!(open == 1, "{open} menus are open");
    }
    Ok(())
}

async fn closes_the_menu_with_escape(session: &Session) -> Result<()> {
    let page = open_menu(session, "lang=en").await?;
    let summary = format!("{} > summary", hooks::save_menu(CHART));
    let opened = format!("{}[open]", hooks::save_menu(CHART));
    let closed = async || Ok(!page.exists(&opened).await? && page.has_focus(&summary).await?);
    for inside in [hooks::wish(CHART, "citation"), summary.clone()] {
        page.focus(&inside).await?;
        page.press(Key::Escape).await?;
        settled("the menu to close on its button", closed, |done| *done).await?;
        page.press(Key::Enter).await?;
        let choice = hooks::wish(CHART, "svg");
        eventually("the button to open the menu again", async || {
            Ok(page.is_visible(&choice).await?.then_some(()))
        })
        .await?;
    }
    Ok(())
}

async fn saves_pictures(session: &Session) -> Result<()> {
    let page = open_menu(session, "region=african,grulac&lang=en").await?;
    let svg = save(page, "svg").await?;
    ensure!(svg.kind == "image/svg+xml", "{}", svg.kind);
    ensure!(
        svg.name == "mhlb-2021-region-by-stakeholder-african-grulac-en.svg",
        "{}",
        svg.name
    );
    let drawn = svg.text()?;
    let address: String = session
        .evaluate("return location.origin + location.pathname", vec![])
        .await?;
    // The address is broken into lines.
    for text in ["African Group", "Source: ", &address[..20]] {
        ensure!(drawn.contains(text), "the picture does not say {text}");
    }
    ensure!(
        drawn.contains("fill=\"#ffffff\""),
        "the picture has no ground"
    );

    for scale in [1, 2, 4] {
        let png = save(page, &format!("png-{scale}")).await?;
        ensure!(png.kind == "image/png", "{}", png.kind);
        let (width, height) = size(&png)?;
        let lines = drawn
            .split("height=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let tall: u32 = lines.context("the SVG has a height")?.parse()?;
        ensure!(
            (width, height) == (960 * scale, tall * scale),
            "{scale}: {width} x {height} of 960 x {tall}"
        );
    }

    page.click(&hooks::transparent(CHART)).await?;
    let clear = save(page, "svg").await?.text()?;
    ensure!(
        clear.len() < drawn.len(),
        "the transparent picture has a ground"
    );
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&save(page, "png-1").await?.content()?)?;
    let corner = pixels.pixel(2, 2).context("a picture has a corner")?;
    ensure!(corner.alpha() == 0, "the corner is {corner:?}");
    page.keeps_focus("saving").await
}

async fn saves_numbers(session: &Session) -> Result<()> {
    let page = open_menu(session, "region=african&lang=ar").await?;
    let table = save(page, "table").await?;
    ensure!(table.kind.starts_with("text/csv"), "{}", table.kind);
    ensure!(
        table
            .name
            .starts_with("mhlb-2021-region-by-stakeholder-african-ar-")
            && table.name.ends_with(".csv"),
        "{}",
        table.name
    );
    let script = "return [...document.querySelectorAll(`${arguments[0]} .data-table tr`)].map((row) => \
        [...row.cells].map((cell) => cell.textContent.replaceAll(/[,\\u200e]/g, '')))";
    let shown: Vec<Vec<String>> = session
        .evaluate(script, vec![json!(hooks::chart(CHART))])
        .await?;
    let rows = rows(&table)?;
    ensure!(
        !shown.is_empty() && rows == shown,
        "{rows:?} instead of {shown:?}"
    );

    let list = self::rows(&save(page, "list").await?)?;
    let mut numbers = Vec::new();
    for row in list.iter().skip(1) {
        numbers.push(row.first().context("a row has a number")?.parse::<u32>()?);
    }
    ensure!(
        numbers == page.numbers().await?,
        "the file has the rows {numbers:?}"
    );
    Ok(())
}

async fn saves_slides(session: &Session) -> Result<()> {
    let page = open_menu(session, "lang=ar").await?;
    let slides = save(page, "slides").await?;
    ensure!(
        slides.kind.ends_with("presentationml.presentation"),
        "{}",
        slides.kind
    );
    ensure!(slides.name == "mhlb-2021-charts-ar.pptx", "{}", slides.name);
    let content = slides.content()?;
    ensure!(content.starts_with(b"PK"), "no archive");
    let figures = "return document.querySelectorAll(arguments[0]).length";
    let figures: usize = session.evaluate(figures, vec![json!(hooks::CHART)]).await?;
    let pictures = pictures(&content);
    ensure!(
        figures > 1 && pictures == figures,
        "{pictures} pictures of {figures} figures"
    );
    Ok(())
}

/// A story leaves as its own slides: each view's figure, or its headline numbers, under the filters that it was saved with.
async fn saves_a_story(session: &Session) -> Result<()> {
    let story = "story=region%3Dafrican%26view%3Dfigure%3Acountries\
        &story=q%3Dchan%26view%3Dfigure%3Aregion-by-stakeholder%26note%3DBreathe%20here&story=view%3Dfigure%3Acountries\
        &story=region%3Deastern_european%26view%3Dsummary%26note%3DAny%20questions";
    let page = session.page();
    page.open_at(DESKTOP, &["lang=en&", story].concat()).await?;
    page.complete().await?;
    page.click(&hooks::save_button(CHART)).await?;
    page.complete().await?;
    page.catch_files().await?;
    let slides = save(page, "slides").await?.content()?;
    ensure!(pictures(&slides) == 3, "{} pictures", pictures(&slides));
    // Parts of the archive are stored as they are, so that its text can be searched.
    let text = String::from_utf8_lossy(&slides);
    let said = [
        "African Group",
        "chan",
        "Participants by country",
        "Eastern European Group",
        "ppt/slides/slide4.xml",
        "<a:t>Breathe here</a:t>",
        "<a:t>Any questions</a:t>",
    ];
    for said in said {
        ensure!(text.contains(said), "the slides do not say {said}");
    }
    Ok(())
}

/// How many PNG pictures an archive holds, whose parts are stored as they are.
fn pictures(archive: &[u8]) -> usize {
    let signature = b"\x89PNG\r\n\x1a\n";
    archive
        .windows(8)
        .filter(|bytes| bytes == signature)
        .count()
}

async fn copies_title_source_and_link(session: &Session) -> Result<()> {
    let page = open_menu(session, "region=african&lang=en").await?;
    let stub = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: \
        { writeText: async (text) => { window.copied = text; } } })";
    session.web().execute(stub, vec![]).await?;
    page.click(&hooks::wish(CHART, "citation")).await?;
    says(page, "Copied").await?;
    let copied: String = session.evaluate("return window.copied", vec![]).await?;
    let link = copied.lines().last().unwrap_or_default().to_owned();
    ensure!(
        copied.contains("Source: ") && copied.contains("African Group"),
        "{copied}"
    );
    session.web().goto(&link).await?;
    page.ready().await?;
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    ensure!(
        page.is_visible(&hooks::chart(CHART)).await?,
        "{link} does not show the chart"
    );
    Ok(())
}

async fn offers_another_way_where_copying_is_refused(session: &Session) -> Result<()> {
    let refusals = [
        "{ write: () => Promise.reject(new DOMException('no', 'NotAllowedError')), \
           writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
        // Pages that came over an insecure line have none.
        "undefined",
    ];
    for refusal in refusals {
        let page = open_menu(session, "lang=en").await?;
        let script = format!(
            "Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {refusal} }})"
        );
        session.web().execute(&script, vec![]).await?;
        for (wish, kind) in [("copy", "image/png"), ("citation", "text/plain")] {
            page.click(&hooks::wish(CHART, wish)).await?;
            let notice = page
                .notice("about the clipboard", |notice| {
                    notice.text.contains("copying")
                })
                .await?;
            ensure!(notice.role == "alert", "{notice:?}");
            let file = eventually("the same as a file", async || {
                let Some(address) = page.attribute(&hooks::file_link(CHART), "href").await? else {
                    return Ok(None);
                };
                let file = page.file_at(&address).await?;
                Ok(file.filter(|file| file.kind.starts_with(kind)))
            })
            .await?;
            ensure!(!file.content()?.is_empty(), "{wish} gives an empty file");
        }
    }
    Ok(())
}

async fn offers_another_way_in_a_frame(session: &Session) -> Result<()> {
    let page = session.page();
    // A download that the sandbox stops is an error to the browser.
    session.tolerate("sandbox");
    session.resize(DESKTOP.0, DESKTOP.1).await?;
    let server = session.server();
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body><iframe src=\"{}\" title=\"Participants\" width=\"1000\" height=\"900\" \
         sandbox=\"allow-scripts allow-same-origin\"></iframe></body></html>",
        server.site_url("embed=1&amp;lang=en&amp;view=figure:region-by-stakeholder"),
    );
    server.add_host_page("/sandbox.html", html);
    session
        .web()
        .goto(&server.host_url("/sandbox.html"))
        .await?;
    page.enter_frame().await?;
    page.ready().await?;
    into_menu(page).await?;
    let said = page.text(&hooks::save_menu(CHART)).await?;
    ensure!(said.contains("may block downloads"), "{said}");
    page.click(&hooks::wish(CHART, "svg")).await?;
    says(page, ".svg").await?;
    ensure!(
        page.is_visible(&hooks::file_link(CHART)).await?,
        "no link to the file"
    );
    Ok(())
}

async fn passes_with_the_menu_open(session: &Session) -> Result<()> {
    for (size, query) in [((360, 780), "lang=ar"), (DESKTOP, "lang=en")] {
        let page = session.page();
        page.open_at(size, query).await?;
        into_menu(page).await?;
        page.catch_files().await?;
        save(page, "table").await?;
        page.fits_its_width().await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{size:?}, {query}: {found:#?}");
    }
    Ok(())
}

async fn leaves_a_file_on_the_disk(session: &Session) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let allow = json!({ "behavior": "allow", "downloadPath": folder.path() });
    session
        .developer("Browser.setDownloadBehavior", allow)
        .await?;
    let page = session.page();
    page.open_at(DESKTOP, "lang=ar").await?;
    into_menu(page).await?;
    page.click(&hooks::wish(CHART, "png-2")).await?;
    let file = folder
        .path()
        .join("mhlb-2021-region-by-stakeholder-2x-ar.png");
    eventually("the file to arrive", async || {
        Ok(file.exists().then_some(()))
    })
    .await?;
    ensure!(fs::read(&file)?.starts_with(b"\x89PNG"), "no picture");
    let behave = json!({ "behavior": "default" });
    session
        .developer("Browser.setDownloadBehavior", behave)
        .await?;
    Ok(())
}

async fn copies_a_picture(session: &Session) -> Result<()> {
    let page = open_menu(session, "lang=en").await?;
    let allow = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    session.developer("Browser.grantPermissions", allow).await?;
    page.click(&hooks::wish(CHART, "copy")).await?;
    says(page, "Copied").await?;
    let script = "const [item] = await navigator.clipboard.read(); \
        const picture = await createImageBitmap(await item.getType('image/png')); \
        return [picture.width, picture.height]";
    let (width, height): (u32, u32) = session
        .evaluate(&format!("return (async () => {{ {script} }})()"), vec![])
        .await?;
    session
        .developer("Browser.resetPermissions", json!({}))
        .await?;
    ensure!(width == 1920 && height > 500, "{width} x {height}");
    Ok(())
}

/// Opens the site and the menu of the first chart, with files caught.
async fn open_menu<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open_at(DESKTOP, query).await?;
    into_menu(page).await?;
    page.catch_files().await?;
    Ok(page)
}

async fn into_menu(page: Page<'_>) -> Result<()> {
    page.click(&hooks::save_button(CHART)).await?;
    let open = format!("{}[open]", hooks::save_menu(CHART));
    page.appears(&open, true).await
}

/// Asks for a file, and waits until it is there and said to be.
async fn save(page: Page<'_>, wish: &str) -> Result<SavedFile> {
    page.click(&hooks::wish(CHART, wish)).await?;
    let file = eventually(&format!("the file of {wish}"), async || {
        page.saved_file().await
    })
    .await?;
    says(page, &file.name).await?;
    ensure!(
        page.is_visible(&hooks::file_link(CHART)).await?,
        "{wish} has no link to its file"
    );
    Ok(file)
}

async fn says(page: Page<'_>, text: &str) -> Result<()> {
    settled(
        &format!("the menu to say {text}"),
        async || page.text(&hooks::save_status(CHART)).await,
        |said| said.contains(text),
    )
    .await?;
    Ok(())
}

/// Width and height of a PNG, from its header.
fn size(png: &SavedFile) -> Result<(u32, u32)> {
    let content = png.content()?;
    let number = |place: usize| -> Result<u32> {
        let bytes = content
            .get(place..place + 4)
            .context("the PNG is too short")?;
        Ok(u32::from_be_bytes(bytes.try_into()?))
    };
    ensure!(content.starts_with(b"\x89PNG\r\n\x1a\n"), "no PNG");
    Ok((number(16)?, number(20)?))
}

/// The lines of a CSV file.
fn rows(file: &SavedFile) -> Result<Vec<Vec<String>>> {
    let text = file.text()?;
    let text = text
        .strip_prefix('\u{feff}')
        .context("spreadsheets need the mark")?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader
        .records()
        .map(|row| Ok(row?.iter().map(str::to_owned).collect()));
    rows.collect()
}

//! An editor who puts the view into a page of another site: the code is built in the page, copied, and works there.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Scenario, Session, hooks, scenarios, settled, violations};
use thirtyfour::prelude::Key;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        opens_and_closes,
        builds_what_is_chosen,
        builds_code_that_works_by_script,
        builds_code_that_works_without_scripts,
        builds_a_picture_that_leads_to_the_view,
        builds_code_without_names,
        copies_the_code,
        selects_the_code_where_copying_is_refused,
        says_what_becomes_of_an_accent,
        previews_in_a_tab_where_the_policy_wants_no_frames,
        passes,
    ]
}

const DESKTOP: (u32, u32) = (1280, 900);
const HOST: &str = "/editor.html";

async fn opens_and_closes(session: &Session) -> Result<()> {
    let page = session.page();
    session.server().let_frame_itself();
    page.open_at(DESKTOP, "lang=en&region=african").await?;
    page.click(hooks::EMBED).await?;
    page.complete().await?;
    for close in ["escape", "button"] {
        page.gets_focus(hooks::BUILDER_TITLE, "the builder has opened")
            .await?;
        page.has_query(&[("lang", "en"), ("region", "african"), ("embed", "build")])
            .await?;
        if close == "escape" {
            page.press(Key::Escape).await?;
        } else {
            page.click(hooks::BUILDER_CLOSE).await?;
        }
        page.has_query(&[("lang", "en"), ("region", "african")])
            .await?;
        page.appears(hooks::BUILDER, false).await?;
        page.gets_focus(hooks::EMBED, &format!("closing by {close}"))
            .await?;
        page.press(Key::Enter).await?;
    }
    // It is a step of the history, and its preview is none.
    page.click(&hooks::build_item("part", "table")).await?;
    code(page, "show=\"table\"").await?;
    page.point_at(hooks::PREVIEW).await?;
    page.back().await?;
    page.has_query(&[("lang", "en"), ("region", "african")])
        .await
}

async fn builds_what_is_chosen(session: &Session) -> Result<()> {
    session.server().let_frame_itself();
    let page = opened(
        session,
        "lang=en&region=african&stakeholder=government&measure=shares",
    )
    .await?;
    page.click(&hooks::build_item("part", "countries")).await?;
    page.click(&hooks::build_item("lang", "ar")).await?;
    page.click(&hooks::build_item("theme", "dark")).await?;
    write(page, "accent", "#009EDB").await?;
    write(page, "width", "640").await?;
    write(page, "height", "777").await?;
    page.click(&hooks::build_lock("region")).await?;
    page.click(&hooks::build("names")).await?;
    // The words of the other page's language had to be fetched.
    let code = code(page, "lang=\"ar\"").await?;
    for said in [
        "region=\"african\"",
        "stakeholder=\"government\"",
        "show=\"figure:countries\"",
        "measure=\"shares\"",
        "lang=\"ar\"",
        "lock=\"region\"",
        "names=\"off\"",
        "theme=\"dark\"",
        "accent=\"009EDB\"",
        "width=\"640\"",
        "height=\"777\"",
    ] {
        ensure!(code.contains(said), "{said} is not in {code}");
    }
    let title = code.split("title=\"").nth(1).unwrap_or_default();
    let arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    ensure!(title.starts_with(arabic), "the title is {title}");
    page.element(hooks::PREVIEW).await?;
    let preview = page.attribute(hooks::PREVIEW, "src").await?;
    let preview = preview.context("there is no preview")?;
    ensure!(
        preview.ends_with(
            "/nameless/ar/?region=african&stakeholder=government&show=figure:countries&measure=shares\
             &embed=1&lock=region&theme=dark&accent=009EDB"
        ),
        "{preview}"
    );
    // The preview is the page itself.
    page.point_at(hooks::PREVIEW).await?;
    let frame = page.element(hooks::PREVIEW).await?;
    frame.enter_frame().await?;
    page.ready().await?;
    ensure!(page.language().await?.0 == "ar", "the preview's language");
    ensure!(
        page.is_visible(hooks::ANONYMOUS).await?,
        "the preview has names"
    );
    page.leave_frame().await
}

async fn builds_code_that_works_by_script(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en&region=african").await?;
    page.click(&hooks::build_item("part", hooks::REGION_CHART))
        .await?;
    let code = code(page, "show=").await?;
    pasted(session, &code).await?;
    let script =
        "return document.querySelector('participant-explorer').shadowRoot.querySelector('iframe')";
    let frame = session.web().execute(script, vec![]).await?.element()?;
    frame.enter_frame().await?;
    page.ready().await?;
    page.shows(session.facts()?.listed("african")).await?;
    settled(
        "the frame to be as high as its content",
        async || {
            let script = "return document.documentElement.scrollHeight - innerHeight";
            session.evaluate::<i64>(script, vec![]).await
        },
        |over| *over <= 0,
    )
    .await?;
    page.leave_frame().await
}

async fn builds_code_that_works_without_scripts(session: &Session) -> Result<()> {
    session.server().let_frame_itself();
    let page = opened(session, "lang=ar&region=african").await?;
    page.click(&hooks::build_item("part", hooks::REGION_CHART))
        .await?;
    page.click(&hooks::build_way("frame")).await?;
    // The height is that of the content, as the preview has told it.
    page.point_at(hooks::PREVIEW).await?;
    let code = settled(
        "the frame's code with a height that was measured",
        async || {
            let code = page.property(hooks::CODE, "value").await?;
            let shown = page.attribute(hooks::PREVIEW, "height").await?;
            Ok((code, shown.unwrap_or_default()))
        },
        |(code, shown)| {
            code.starts_with("<iframe ") && code.contains(&format!("height=\"{shown}\""))
        },
    )
    .await?
    .0;
    for said in [" title=\"", " loading=\"lazy\"", " allowfullscreen>"] {
        ensure!(code.contains(said), "{said} is not in {code}");
    }
    session.resize(1200, 900).await?;
    pasted(session, &code).await?;
    page.enter_frame().await?;
    page.ready().await?;
    page.shows(session.facts()?.listed("african")).await?;
    let script = "return document.documentElement.scrollHeight - innerHeight";
    let over: i64 = session.evaluate(script, vec![]).await?;
    ensure!(over <= 0, "the frame scrolls by {over} pixels");
    page.leave_frame().await
}

async fn builds_a_picture_that_leads_to_the_view(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    page.click(&hooks::build_way("image")).await?;
    settled(
        "that only charts are pictures",
        async || page.text(hooks::BUILDER).await,
        |text| text.contains("choose one of them"),
    )
    .await?;
    ensure!(
        !page.exists(hooks::CODE).await?,
        "there is code for no chart"
    );
    page.click(&hooks::build_item("part", "countries")).await?;
    let plain = code(page, "<img ").await?;
    let site = session.server().site_url("");
    let expected = format!(
        "<a href=\"{site}?view=figure:countries&amp;lang=en\">\
         <img src=\"{site}pictures/mhlb-2021/en/countries.svg\" alt=\""
    );
    ensure!(plain.starts_with(&expected), "{plain}");
    ensure!(
        plain.contains("United States"),
        "the picture says nothing: {plain}"
    );
    // The picture knows no filters, so the code stays, and it is said.
    page.toggle("region", "african").await?;
    settled(
        "that the picture has no filters",
        async || page.text(hooks::BUILDER).await,
        |text| text.contains("are not in it"),
    )
    .await?;
    ensure!(code(page, "<img ").await? == plain, "the code has changed");
    Ok(())
}

/// Whatever the page shows while the code is built, nothing in the code or behind it names anybody.
async fn builds_code_without_names(session: &Session) -> Result<()> {
    let site = session.server().site_url("");
    let view = "lang=ar&view=figure:dots&region=african&q=ka&open=7&number=5,6,7,8,9&sort=surname";
    let page = opened(session, view).await?;
    page.click(&hooks::build("names")).await?;
    let element = code(page, "names=\"off\"").await?;
    let told = [" q=", " open=", " number=", " sort=", "?q=", "&amp;q="];
    let found: Vec<_> = told
        .iter()
        .filter(|part| element.contains(**part))
        .collect();
    ensure!(found.is_empty(), "{found:?} in {element}");
    let link = format!("<a href=\"{site}nameless/ar/?region=african&amp;view=figure:dots\">");
    ensure!(element.contains(&link), "{link} is not in {element}");
    page.click(&hooks::build_way("frame")).await?;
    let frame = code(page, "<iframe ").await?;
    let address = format!("\"{site}nameless/ar/?region=african&amp;show=figure:dots&amp;embed=1\"");
    ensure!(frame.contains(&address), "{address} is not in {frame}");
    page.click(&hooks::build_way("image")).await?;
    let image = code(page, "<img ").await?;
    let picture = format!("src=\"{site}nameless/pictures/mhlb-2021/ar/dots.svg\"");
    ensure!(image.contains(&picture), "{picture} is not in {image}");
    // The picture is there, and the frame shows the view.
    pasted(session, &[element, image].concat()).await?;
    settled(
        "the picture",
        async || {
            let script = "return document.querySelector('body > a > img').naturalWidth";
            session.evaluate::<u32>(script, vec![]).await
        },
        |width| *width > 0,
    )
    .await?;
    crate::embedder::enter(session, 0).await?;
    page.ready().await?;
    page.shows(session.facts()?.listed("african")).await
}

async fn copies_the_code(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    let stub = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: \
        { writeText: async (text) => { window.copied = text; } } })";
    session.web().execute(stub, vec![]).await?;
    page.click(hooks::CODE_COPY).await?;
    says(page, "Copied").await?;
    let copied: String = session.evaluate("return window.copied", vec![]).await?;
    ensure!(copied == code(page, "<script ").await?, "{copied}");
    Ok(())
}

async fn selects_the_code_where_copying_is_refused(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    let refuse =
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })";
    session.web().execute(refuse, vec![]).await?;
    page.click(hooks::CODE_COPY).await?;
    says(page, "did not allow").await?;
    let script = "const field = document.activeElement; \
        return field.value.slice(field.selectionStart, field.selectionEnd)";
    let selected: String = session.evaluate(script, vec![]).await?;
    ensure!(selected == code(page, "<script ").await?, "{selected:?}");
    Ok(())
}

async fn says_what_becomes_of_an_accent(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    page.click(&hooks::build_item("theme", "light")).await?;
    for (accent, said, used) in [
        ("mauve", "“mauve” is not a valid colour", false),
        ("ffcc00", "a darker shade is used", true),
    ] {
        write(page, "accent", accent).await?;
        settled(
            said,
            async || page.text(hooks::BUILDER).await,
            |text| text.contains(said),
        )
        .await?;
        let code = code(page, "theme=\"light\"").await?;
        ensure!(code.contains("accent=") == used, "{accent}: {code}");
    }
    write(page, "accent", "00588f").await?;
    settled(
        "nothing to be said",
        async || page.text(hooks::BUILDER).await,
        |text| !text.contains("shade"),
    )
    .await?;
    Ok(())
}

async fn previews_in_a_tab_where_the_policy_wants_no_frames(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en&region=african").await?;
    page.click(&hooks::build_item("part", "countries")).await?;
    let code = code(page, "show=").await?;
    // Without a preview the height is that of the picture and of what stands around it.
    ensure!(!code.contains("height=\"900\""), "{code}");
    ensure!(!page.exists(hooks::PREVIEW).await?, "there is a frame");
    let address = page.attribute(hooks::PREVIEW_LINK, "href").await?;
    let address = address.context("there is no link")?;
    session.web().goto(&address).await?;
    page.ready().await?;
    ensure!(
        page.is_visible(&hooks::chart("countries")).await?,
        "no chart"
    );
    ensure!(page.is_visible(hooks::BACK).await?, "no way back");
    Ok(())
}

async fn passes(session: &Session) -> Result<()> {
    for (size, query) in [
        (DESKTOP, "lang=en&region=african"),
        ((360, 780), "lang=ar&region=african&stakeholder=government"),
    ] {
        let page = session.page();
        session.server().let_frame_itself();
        page.open_at(size, &format!("{query}&embed=build")).await?;
        page.complete().await?;
        page.element(hooks::PREVIEW).await?;
        page.fits_its_width().await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{size:?}: {found:#?}");
        // Everything in it is reached by the keyboard.
        page.focus(hooks::BUILDER_TITLE).await?;
        for stop in ["part", "lang", "accent", "names"] {
            page.tab_to(&hooks::build(stop)).await?;
        }
        page.tab_to(hooks::CODE_COPY).await?;
    }
    Ok(())
}

/// Opens the builder of a view.
async fn opened<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    let page = session.page();
    page.open_at(DESKTOP, &format!("{query}&embed=build"))
        .await?;
    page.complete().await?;
    page.element(hooks::BUILDER).await?;
    Ok(page)
}

/// The code, once it contains something.
async fn code(page: Page<'_>, containing: &str) -> Result<String> {
    settled(
        &format!("code with {containing}"),
        async || page.property(hooks::CODE, "value").await,
        |code: &String| code.contains(containing),
    )
    .await
}

async fn says(page: Page<'_>, words: &str) -> Result<()> {
    settled(
        words,
        async || page.text(hooks::CODE_COPIED).await,
        |said| said.contains(words),
    )
    .await?;
    Ok(())
}

/// Writes into a field of the builder in place of what it has.
async fn write(page: Page<'_>, name: &str, text: &str) -> Result<()> {
    page.click(&hooks::build(name)).await?;
    let field = page.element(&hooks::build(name)).await?;
    field.send_keys(Key::Control + "a").await?;
    page.press(text).await
}

/// Goes to a page of another site that has the code in it.
async fn pasted(session: &Session, code: &str) -> Result<()> {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"data:,\"></head>\
         <body><h1>Host</h1>{code}</body></html>"
    );
    session.server().add_host_page(HOST, html);
    Ok(session.web().goto(&session.server().host_url(HOST)).await?)
}

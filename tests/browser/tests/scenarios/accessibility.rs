//! What axe-core finds by the rules of WCAG 2.2 AA: nothing, in both languages, both schemes, on phone and desktop. And what it does not
//! look for: levels of headings, labels that are seen, titles, forced colours.

use anyhow::{Result, ensure};
use browser_tests::{
    Answer, Engine, Preferences, Scenario, Session, hooks, scenarios, settled, violations,
};
use serde_json::json;

use crate::slides::presents;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        passes_in_light,
        passes_while_failing,
        skips_no_level_of_heading,
        labels_what_is_filled_in,
        names_every_view,
        says_that_a_tab_opens,
    ];
    let dark = scenarios![passes_in_dark].into_iter();
    scenarios.extend(dark.map(|scenario| scenario.preferring(Preferences::DARK)));
    let emulated = scenarios![shows_what_is_chosen_in_forced_colours, prints_with_headings];
    let emulated = emulated.into_iter();
    scenarios.extend(emulated.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

async fn passes_in_light(session: &Session) -> Result<()> {
    passes(session).await
}

async fn passes_in_dark(session: &Session) -> Result<()> {
    passes(session).await
}

async fn passes(session: &Session) -> Result<()> {
    let page = session.page();
    for size in [(360, 780), (1280, 900)] {
        for query in [
            "lang=en",
            "lang=ar",
            "lang=ar&region=african&q=internet&sort=surname",
            "colour=mauve",
        ] {
            page.open_at(size, query).await?;
            let found = violations(session).await?;
            ensure!(found.is_empty(), "{size:?}, {query}: {found:#?}");
        }
    }
    page.open_at((1280, 900), "q=chan").await?;
    page.reveal(hooks::TABLE).await?;
    page.click(&hooks::row_button(204)).await?;
    page.reveal(&hooks::details(204)).await?;
    let found = violations(session).await?;
    ensure!(found.is_empty(), "with details: {found:#?}");
    Ok(())
}

async fn passes_while_failing(session: &Session) -> Result<()> {
    let file = "data/mhlb-2021/participants.csv";
    session.tolerate("participants.csv");
    session.server().answer(file, Answer::Missing);
    let page = session.page();
    for query in ["lang=en", "lang=ar"] {
        page.load(query).await?;
        page.notice("about the missing list", |notice| notice.role == "alert")
            .await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{query}: {found:#?}");
    }
    Ok(())
}

/// A story of two views, so that its editor is shown.
const STORY: &str = "story=view=figure:countries&story=view=summary";

/// Views with every kind of part, and whether the program has it in a part of its own.
const VIEWS: [(&str, bool); 17] = [
    ("", false),
    ("colour=mauve&open=204", false),
    ("view=table&open=204,5", false),
    ("view=figures", true),
    ("view=figure:dots&open=204", true),
    ("view=summary", false),
    ("embed=build", true),
    (STORY, true),
    ("embed=1&open=204", false),
    ("embed=1&names=off", false),
    ("show=figures", true),
    ("show=countries", false),
    ("show=dots&open=204", true),
    ("show=table&open=204", false),
    ("show=summary", false),
    ("view=figure:dots&open=204&slide=1", true),
    ("view=summary&slide=1", true),
];

/// Headings begin with the first level, and none is more than one below that before it.
async fn skips_no_level_of_heading(session: &Session) -> Result<()> {
    let page = session.page();
    for (query, has_parts) in VIEWS {
        page.open(&format!("lang=en&{query}")).await?;
        if has_parts {
            page.complete().await?;
        }
        page.has_all().await?;
        if query.contains("slide") {
            presents(page, 1).await?;
            page.press("f").await?;
            page.appears(hooks::SLIDE_FILTERS, true).await?;
        }
        let skipped: Vec<String> = session.evaluate(SKIPPED, vec![]).await?;
        ensure!(skipped.is_empty(), "{query}: {skipped:#?}");
    }
    Ok(())
}

/// Headings that skip a level, or all if there are none.
const SKIPPED: &str = r#"
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((heading) => heading.checkVisibility());
const level = (heading) => heading ? Number(heading.localName[1]) : 0;
const skipped = headings.filter((heading, place) => level(heading) > level(headings[place - 1]) + 1);
return headings.length ? skipped.map((heading) => heading.outerHTML) : ["there are no headings"];
"#;

/// What is drawn on paper has its headings too, where those of the screen are left out.
async fn prints_with_headings(session: &Session) -> Result<()> {
    let page = session.page();
    for query in [
        "",
        "view=table&open=204",
        "view=figure:dots&slide=1",
        "show=countries",
    ] {
        page.open(query).await?;
        if query.contains("slide") {
            presents(page, 1).await?;
        }
        let media = |media: &str| json!({ "media": media, "features": [] });
        let method = "Emulation.setEmulatedMedia";
        session.developer(method, media("print")).await?;
        let skipped: Vec<String> = session.evaluate(SKIPPED, vec![]).await?;
        session.developer(method, media("")).await?;
        ensure!(skipped.is_empty(), "{query}: {skipped:#?}");
    }
    Ok(())
}

/// What is written into, or chosen from, has a label that is seen, and that stays when something is written.
async fn labels_what_is_filled_in(session: &Session) -> Result<()> {
    let page = session.page();
    let mut labelled = 0;
    for query in ["", "embed=build", "view=figure:comparison", STORY] {
        page.open(&format!("lang=en&{query}")).await?;
        if !query.is_empty() {
            page.complete().await?;
        }
        let (all, bare): (usize, Vec<String>) = session.evaluate(UNLABELLED, vec![]).await?;
        ensure!(bare.is_empty(), "{query}: {bare:#?}");
        labelled += all;
    }
    ensure!(labelled > 15, "only {labelled} fields");
    Ok(())
}

/// How many fields there are, and those without a label that is seen.
const UNLABELLED: &str = r#"
const fields = [...document.querySelectorAll("input:not([type='checkbox'], [type='radio']), select, textarea")];
const seen = (label) => {
  const { width, height } = label.getBoundingClientRect();
  const words = label.cloneNode(true);
  for (const field of words.querySelectorAll("select, textarea")) field.remove();
  return width > 1 && height > 1 && label.checkVisibility({ visibilityProperty: true }) && words.textContent.trim() !== "";
};
const bare = fields.filter((field) => field.placeholder || ![...field.labels].some(seen));
return [fields.length, bare.map((field) => field.outerHTML.slice(0, 160))];
"#;

/// Tabs and steps of the history are told from each other by the titles of what they show.
async fn names_every_view(session: &Session) -> Result<()> {
    let page = session.page();
    // Titles are the program's, whatever the engine: one shows all languages, the others that they are set.
    let languages = match session.engine() {
        Engine::Chromium => &["ar", "en", "es", "fr", "ru", "zh"][..],
        Engine::Firefox | Engine::WebKit => &["ar", "en"],
    };
    for language in languages {
        let mut known: Vec<String> = Vec::new();
        for (query, part) in [
            ("", ""),
            ("view=figures", hooks::PART_SHOWN),
            ("view=table", hooks::PART_SHOWN),
            ("view=summary", hooks::RESULT_COUNT),
            ("view=figure:countries", hooks::CHART_TITLE),
            ("embed=build", hooks::EMBED),
            ("slide=1", hooks::SLIDE_SAID),
            ("slide=2", hooks::SLIDE_SAID),
        ] {
            page.open(&format!("lang={language}&{query}")).await?;
            page.has_all().await?;
            if let Some(slide) = query.strip_prefix("slide=") {
                presents(page, slide.parse()?).await?;
            }
            let list = page.text("h1").await?;
            let begin = match part {
                "" => list.clone(),
                part => page.text(part).await? + " · " + list.as_str(),
            };
            let title = settled(
                &format!("the title of {language}, {query} to begin with {begin}"),
                async || Ok(session.web().title().await?),
                |title| title.starts_with(&begin),
            )
            .await?;
            ensure!(!known.contains(&title), "{language}: {title} twice");
            known.push(title);
        }
    }
    Ok(())
}

async fn says_that_a_tab_opens(session: &Session) -> Result<()> {
    let page = session.page();
    for (language, tab) in [
        ("ar", "علامة تبويب جديدة"),
        ("en", "new tab"),
        ("es", "pestaña nueva"),
        ("fr", "nouvel onglet"),
        ("ru", "в новой вкладке"),
        ("zh", "新标签页"),
    ] {
        page.open(&format!("lang={language}&embed=1")).await?;
        let link = page
            .text(&format!("{}[target='_blank']", hooks::BACK))
            .await?;
        ensure!(link.contains(tab), "{language}: {link}");
    }
    Ok(())
}

/// Where a system gives every page its colours, what is chosen stands out from what else could be: by its ground, not by the line under it
/// alone, which all have there.
async fn shows_what_is_chosen_in_forced_colours(session: &Session) -> Result<()> {
    let page = session.page();
    for scheme in ["light", "dark"] {
        let features = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-color-scheme", "value": scheme },
        ]);
        let media = json!({ "media": "", "features": features });
        session
            .developer("Emulation.setEmulatedMedia", media)
            .await?;
        page.open("view=table").await?;
        for group in ["nav.languages", "nav.parts"] {
            stands_out(
                session,
                &format!("{group} [aria-current]"),
                &format!("{group} a:not([aria-current])"),
            )
            .await?;
        }
        page.open("slide=1").await?;
        presents(page, 1).await?;
        page.press("t").await?;
        let pressed = hooks::remote("table");
        page.appears(&format!("{pressed}[aria-pressed='true']"), true)
            .await?;
        stands_out(session, &pressed, &hooks::remote("print")).await?;
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{scheme}: {found:#?}");
    }
    Ok(())
}

async fn stands_out(session: &Session, chosen: &str, other: &str) -> Result<()> {
    let script = "return [...arguments].map((selector) => getComputedStyle(document.querySelector(selector)).backgroundColor)";
    let grounds: [String; 2] = session
        .evaluate(script, vec![json!(chosen), json!(other)])
        .await?;
    ensure!(grounds[0] != grounds[1], "{chosen}: {grounds:?}");
    Ok(())
}

//! Pages as they are before their program: readable at once, and the same once the program has taken their place.

use std::fs::{self, DirEntry};

use anyhow::{Result, ensure};
use browser_tests::{
    Answer, Engine, Gate, Page, Scenario, Session, eventually, hooks, scenarios, settled,
};
use serde_json::json;
use thirtyfour::By;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        reads_before_the_program,
        paints_before_the_program,
        stays_the_same_in_english,
        stays_the_same_in_arabic,
        does_early_clicks_again,
        keeps_what_was_typed_early,
        has_a_place_for_each_language,
        keeps_reading_when_the_program_is_missing,
    ];
    let measured = scenarios![moves_nothing, informs_without_scripts].into_iter();
    scenarios.extend(measured.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const LIST: &str = "data/mhlb-2021/participants.csv";

/// The page's elements as text. The pictures are drawn again for the width that there is, so that of each only its place counts;
/// what a field holds is an
/// attribute before there is a program and a property afterwards.
const ELEMENTS: &str = r##"
const page = document.querySelector("#app > .page").cloneNode(true);
for (const frame of page.querySelectorAll(".frame")) frame.replaceChildren(), frame.removeAttribute("class");
for (const field of page.querySelectorAll("input")) field.removeAttribute("value"), field.removeAttribute("checked");
const sorted = (element) => {
  const pairs = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(" ");
  const inner = [...element.childNodes].map((node) => node.nodeType === 1 ? sorted(node) : node.data).join("");
  return `<${element.localName} ${pairs}>${inner}</>`;
};
return sorted(page).split("<").filter(Boolean);
"##;

/// Loads a page of the site whose program waits for the list, behind the gate.
async fn before<'s>(session: &'s Session, path: &str) -> Result<(Page<'s>, Gate)> {
    let gate = session.server().hold(LIST);
    let page = session.page();
    let address = session.server().site_url("") + path;
    session.web().goto(&address).await?;
    ensure!(
        !page.exists(hooks::READY).await?,
        "the program was there at once"
    );
    Ok((page, gate))
}

async fn reads_before_the_program(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let (page, _held) = before(session, "").await?;
    let rows = page.rows().await?;
    ensure!(rows.len() == facts.people.len(), "{} rows", rows.len());
    for (row, person) in rows.iter().zip(&facts.people) {
        ensure!(
            row.text.contains(&person.surname),
            "{row:?} lacks {}",
            person.surname
        );
    }
    ensure!(page.is_visible(hooks::RESULT_COUNT).await?, "no summary");
    for chart in [hooks::REGION_CHART, hooks::MATRIX_CHART, "countries"] {
        let picture = format!("{} {}", hooks::chart(chart), hooks::SENT_PICTURE);
        let shown: usize = session
            .evaluate(
                "return [...document.querySelectorAll(arguments[0])].filter((svg) => svg.checkVisibility()).length",
                vec![json!(picture)],
            )
            .await?;
        ensure!(shown == 1, "{shown} pictures of {chart} are shown at once");
    }
    // A mark leads to its people, who stand together in the list.
    let leads: Vec<(String, String)> = session
        .evaluate(
            "return [...document.querySelectorAll('.wide a[data-mark]')].map((mark) => [mark.dataset.mark, mark.getAttribute('href')])",
            vec![],
        )
        .await?;
    ensure!(leads.len() > 30, "only {} marks lead anywhere", leads.len());
    for (mark, href) in leads {
        let number: u32 = href.trim_start_matches("#participant-").parse()?;
        let person = facts.people.iter().find(|person| person.number == number);
        let keys: Vec<_> = mark.split('/').collect();
        let fits = person.is_some_and(|person| {
            let own = [&person.region, &person.stakeholder, &person.country_code];
            keys.iter().all(|key| own.contains(&&(*key).to_owned()))
        });
        ensure!(fits, "{mark} leads to {person:?}");
    }
    Ok(())
}

/// What a browser measures as its first paint with content comes before the first byte of the program.
async fn paints_before_the_program(session: &Session) -> Result<()> {
    let program = session.setup().asset("explorer-", ".wasm")?;
    let gate = session.server().hold(&program);
    let page = session.page();
    page.load("lang=en").await?;
    let painted = "return performance.getEntriesByName('first-contentful-paint').length";
    settled(
        "a paint without the program",
        async || session.evaluate::<usize>(painted, vec![]).await,
        |paints| *paints == 1,
    )
    .await?;
    gate.open();
    page.ready().await?;
    let times = "const [paint] = performance.getEntriesByName('first-contentful-paint');
        const program = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(arguments[0]));
        return [paint.startTime, program.responseStart]";
    let (paint, arrival): (f64, f64) = session.evaluate(times, vec![json!(program)]).await?;
    ensure!(
        paint < arrival,
        "the first paint was at {paint} ms, the program came at {arrival}"
    );
    Ok(())
}

async fn stays_the_same_in_english(session: &Session) -> Result<()> {
    stays_the_same(session, "").await
}

async fn stays_the_same_in_arabic(session: &Session) -> Result<()> {
    stays_the_same(session, "ar/").await
}

async fn stays_the_same(session: &Session, path: &str) -> Result<()> {
    let (page, gate) = before(session, path).await?;
    let rendered: Vec<String> = session.evaluate(ELEMENTS, vec![]).await?;
    ensure!(rendered.len() > 2_000, "{} elements", rendered.len());
    gate.open();
    page.ready().await?;
    let hydrated: Vec<String> = session.evaluate(ELEMENTS, vec![]).await?;
    for (before, after) in rendered.iter().zip(&hydrated) {
        ensure!(before == after, "{before} has become {after}");
    }
    ensure!(rendered.len() == hydrated.len(), "elements came or went");
    Ok(())
}

async fn does_early_clicks_again(session: &Session) -> Result<()> {
    let (page, gate) = before(session, "").await?;
    page.toggle("region", "grulac").await?;
    ensure!(!page.exists(hooks::READY).await?, "the click was not early");
    gate.open();
    page.ready().await?;
    page.shows(session.facts()?.listed("grulac")).await?;
    page.keeps_focus("the program has arrived").await
}

async fn keeps_what_was_typed_early(session: &Session) -> Result<()> {
    let (page, gate) = before(session, "").await?;
    page.search("chan").await?;
    ensure!(!page.exists(hooks::READY).await?, "the text was not early");
    gate.open();
    page.ready().await?;
    page.has_query(&[("q", "chan")]).await?;
    let people = session.facts()?.count(|person| person.mentions("chan"));
    page.shows(people).await?;
    page.gets_focus(hooks::SEARCH, "the program has arrived")
        .await?;
    Ok(())
}

/// The path decides the language, links lead from page to page, and the files are found from each.
async fn has_a_place_for_each_language(session: &Session) -> Result<()> {
    let page = session.page();
    let root = session.server().site_url("");
    session
        .web()
        .goto(&(root.clone() + "ar/?region=weog&lang=en"))
        .await?;
    page.ready().await?;
    ensure!(
        page.language().await? == ("ar".to_owned(), "rtl".to_owned()),
        "{:?}",
        page.language().await?
    );
    let listed = session.facts()?.listed("weog");
    page.shows(listed).await?;
    page.click(&hooks::language("en")).await?;
    eventually("the English page", async || {
        let address = session.web().current_url().await?;
        Ok((address.as_str() == root.clone() + "?region=weog").then_some(()))
    })
    .await?;
    page.ready().await?;
    page.shows(listed).await
}

async fn keeps_reading_when_the_program_is_missing(session: &Session) -> Result<()> {
    session.server().answer(LIST, Answer::Missing);
    session.tolerate(LIST);
    let page = session.page();
    page.load("lang=en").await?;
    eventually("the page to say why nothing answers", async || {
        Ok(page.is_visible(hooks::FAILURE).await?.then_some(()))
    })
    .await?;
    let rows = page.rows().await?.len();
    ensure!(
        rows == session.facts()?.people.len(),
        "{rows} rows are left"
    );
    session.server().heal();
    page.click(hooks::RETRY).await?;
    page.ready().await?;
    page.shows(session.facts()?.total()).await
}

/// What comes after a figure stays where it is when the figure is drawn for the width that there is.
async fn moves_nothing(session: &Session) -> Result<()> {
    for (path, width) in [("", 360), ("", 1280), ("ar/", 768), ("ar/", 1920)] {
        session.resize(width, 900).await?;
        let (page, gate) = before(session, path).await?;
        let watch = "window.moved = []; new PerformanceObserver((list) => window.moved.push(...list.getEntries()))\
            .observe({ type: 'layout-shift', buffered: true }); return true";
        let _: bool = session.evaluate(watch, vec![]).await?;
        gate.open();
        page.ready().await?;
        // From here on the pictures are those that were drawn for the width, and what they have moved is told after the next frame.
        page.appears(hooks::SENT_PICTURE, false).await?;
        let (moved, what): (f64, Vec<String>) = session.evaluate(MOVED, vec![]).await?;
        ensure!(
            moved < 0.01,
            "{path} at {width} pixels moves by {moved}: {what:#?}"
        );
        session.server().heal();
    }
    Ok(())
}

/// By how much things have moved, once the browser has drawn and told all of it, and what they are.
const MOVED: &str = "
const frame = () => new Promise(requestAnimationFrame);
return (async () => {
  for (let frames = 0; frames < 3; frames += 1) await frame();
  const told = ({ node, previousRect: from, currentRect: to }) =>
    `${(node?.cloneNode().outerHTML ?? node?.data ?? '').slice(0, 120)} ${from.y} ${from.height} > ${to.y} ${to.height}`;
  return [window.moved.reduce((sum, { value }) => sum + value, 0), window.moved.flatMap(({ sources }) => sources.map(told))];
})();
";

/// Where scripts are switched off, the page says all that it can, and shows nothing that would not answer.
async fn informs_without_scripts(session: &Session) -> Result<()> {
    let switch = async |off: bool| {
        let method = "Emulation.setScriptExecutionDisabled";
        session.developer(method, json!({ "value": off })).await
    };
    switch(true).await?;
    let page = session.page();
    page.load("").await?;
    let rows = page.rows().await?.len();
    let dead = [hooks::SEARCH, ".facets", ".parts", ".save", hooks::WAITING];
    let mut answered = Vec::new();
    for selector in dead {
        if page.is_visible(selector).await? {
            answered.push(selector);
        }
    }
    let ready = page.exists(hooks::READY).await?;
    let width = async |selector| -> Result<f64> {
        let element = session.web().find(By::Css(selector)).await?;
        Ok(element.rect().await?.width)
    };
    let (columns, content) = (width(".columns").await?, width(".content").await?);
    switch(false).await?;
    ensure!(
        (columns - content).abs() < 1.0,
        "the content has {content} of {columns} pixels"
    );
    // What only a program draws is there as a picture.
    let figures = "return (async () => {
        const pictures = [...document.images];
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map((picture) => picture.decode()));
        return document.querySelectorAll('figure[data-chart]').length + pictures.length;
    })()";
    let figures: usize = session.evaluate(figures, vec![]).await?;
    let all = fs::read_dir(session.setup().site.join("pictures/mhlb-2021/en"))?.flatten();
    let is_figure = |file: &DirEntry| file.path().extension().is_some_and(|end| end == "svg");
    let all = all.filter(is_figure).count();
    ensure!(figures == all, "{figures} figures of {all}");
    ensure!(!ready, "scripts ran");
    ensure!(rows == session.facts()?.people.len(), "{rows} rows");
    ensure!(answered.is_empty(), "{answered:?} would not answer");
    Ok(())
}

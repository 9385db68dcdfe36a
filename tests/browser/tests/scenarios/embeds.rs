//! What an embedding page decides: the part, locked filters, colours, and whether there are names.

use anyhow::{Result, ensure};
use browser_tests::{
    Page, Preferences, SavedFile, Scenario, Session, eventually, hooks, scenarios, settled,
    violations,
};
use serde_json::json;

use crate::embedder::{by_script, enter, fit};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        shows_a_part_alone,
        shows_a_further_figure_alone,
        says_what_part_it_does_not_know,
        scrolls_in_no_frame_of_any_width,
        keeps_locked_filters,
        takes_the_colours_of_its_link,
        takes_the_fonts_of_its_host,
        leaves_names_out,
        saves_no_names,
        passes_as_a_part,
    ];
    let dark = scenarios![is_light_where_asked].into_iter();
    scenarios.extend(dark.map(|scenario| scenario.preferring(Preferences::DARK)));
    scenarios
}

const CHART: &str = hooks::REGION_CHART;
const DESKTOP: (u32, u32) = (1280, 900);

async fn shows_a_part_alone(session: &Session) -> Result<()> {
    let page = session.page();
    let parts = [
        ("figure:region-by-stakeholder", 1, false, false),
        ("table", 0, true, true),
        ("summary", 0, false, false),
    ];
    for (part, charts, table, search) in parts {
        page.open_at(DESKTOP, &format!("lang=en&embed=1&show={part}"))
            .await?;
        ensure!(count(page, hooks::CHART).await? == charts, "{part}: charts");
        for (selector, there) in [
            (hooks::TABLE, table),
            (hooks::SEARCH, search),
            (hooks::FACET, false),
            (hooks::LANGUAGES, false),
            (hooks::PARTS, false),
            ("footer", false),
        ] {
            let shown = page.is_visible(selector).await?;
            ensure!(shown == there, "{part}: {selector} is shown: {shown}");
        }
        let total = session.facts()?.total();
        page.shows(total).await?;
        let said = page.text(hooks::RESULT_COUNT).await?;
        let people = format!("{total} people");
        ensure!(said.starts_with(&people), "{part}: {said}");
        page.fits_its_width().await?;
    }
    // The way to the same view is for a tab of its own, and has nothing of the frame in it.
    page.open("lang=en&region=african&embed=1&show=figure:countries&lock=region&theme=dark")
        .await?;
    let mut link = Vec::new();
    for name in ["href", "target", "rel"] {
        let value = page.attribute(hooks::BACK, name).await?;
        link.push(value.unwrap_or_default());
    }
    ensure!(
        link == [
            "?region=african&view=figure:countries&lang=en",
            "_blank",
            "noopener"
        ],
        "{link:?}"
    );
    page.open(link[0].trim_start_matches('?')).await?;
    page.shows(session.facts()?.listed("african")).await?;
    ensure!(page.is_visible(hooks::LANGUAGES).await?, "no page frame");
    Ok(())
}

async fn shows_a_further_figure_alone(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=ar&embed=1&show=figure:dots").await?;
    page.complete().await?;
    ensure!(count(page, hooks::CHART).await? == 1, "one chart");
    ensure!(
        page.is_visible(&hooks::chart(hooks::DOTS)).await?,
        "no dots"
    );
    ensure!(!page.is_visible(hooks::FACET).await?, "there are facets");
    page.activate(hooks::DOTS, "204").await?;
    page.has_query(&[
        ("lang", "ar"),
        ("embed", "1"),
        ("show", "figure:dots"),
        ("open", "204"),
    ])
    .await
}

async fn says_what_part_it_does_not_know(session: &Session) -> Result<()> {
    let page = session.page();
    for query in [
        "embed=1&show=figure:sales",
        "embed=1&accent=mauve",
        "theme=sepia",
        "lock=shoe",
        "names=some",
    ] {
        page.open(&format!("lang=en&{query}")).await?;
        let value = query.rsplit('=').next().unwrap_or_default();
        page.notice(query, |notice| notice.text.contains(value))
            .await?;
        page.shows(session.facts()?.total()).await?;
    }
    Ok(())
}

async fn scrolls_in_no_frame_of_any_width(session: &Session) -> Result<()> {
    session.resize(1400, 900).await?;
    let mut elements = String::from(
        "<style>* { max-height: 90px; font: 40px serif !important; letter-spacing: 9px }</style>",
    );
    for width in [360, 1280] {
        for part in ["figure:region-by-stakeholder", "table"] {
            elements += &format!(
                "<div style=\"width: {width}px; max-height: none\">\
                 <participant-explorer show=\"{part}\" lang=\"en\"></participant-explorer></div>"
            );
        }
    }
    by_script(session, &elements).await?;
    let page = session.page();
    fit(session, 4).await?;
    for place in 0..4 {
        enter(session, place).await?;
        settled(
            "no scroll bar in the frame",
            async || {
                let script = "const root = document.documentElement; \
                    return [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth, innerWidth - root.clientWidth]";
                session.evaluate::<[i64; 3]>(script, vec![]).await
            },
            |over| over.iter().all(|over| *over <= 0),
        )
        .await?;
        page.leave_frame().await?;
    }
    let script = "return [...document.querySelectorAll('participant-explorer')].map((element) => \
        element.getBoundingClientRect().height - element.shadowRoot.querySelector('iframe').offsetHeight)";
    let over: Vec<f64> = session.evaluate(script, vec![]).await?;
    ensure!(
        over.iter().all(|over| over.abs() < 1.5),
        "elements are not as high as their frames: {over:?}"
    );
    Ok(())
}

async fn keeps_locked_filters(session: &Session) -> Result<()> {
    let page = session.page();
    let facts = session.facts()?;
    page.open_at(DESKTOP, "region=african&lang=en&embed=1&lock=region")
        .await?;
    let african = facts.listed("african");
    page.shows(african).await?;
    ensure!(
        !page.exists(&hooks::facet("region")).await?,
        "the locked facet is shown"
    );
    ensure!(
        page.text(hooks::ACTIVE_FILTERS)
            .await?
            .contains("African Group"),
        "nothing says what is locked"
    );
    for button in [hooks::CLEAR, &hooks::active_filter("region", "african")] {
        ensure!(!page.exists(button).await?, "{button} is there");
    }
    let locked = [
        ("region", "african"),
        ("lang", "en"),
        ("embed", "1"),
        ("lock", "region"),
    ];
    // A mark narrows within the lock, and clearing leaves it.
    page.activate(CHART, "african/government").await?;
    let mut narrowed = locked.to_vec();
    narrowed.push(("stakeholder", "government"));
    page.has_query(&narrowed).await?;
    page.shows(facts.group("african", "government")).await?;
    page.click(hooks::CLEAR).await?;
    page.has_query(&locked).await?;
    page.shows(african).await?;
    page.keeps_focus("clearing").await?;
    page.back().await?;
    page.has_query(&narrowed).await?;
    page.back().await?;
    page.has_query(&locked).await?;
    page.shows(african).await
}

/// The colours of the ground, of text and of the link at the foot, as channels from 0 to 255.
const COLOURS: &str = "const channels = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number); \
    const body = getComputedStyle(document.body); \
    return [body.backgroundColor, body.color, getComputedStyle(document.querySelector('[data-back]')).color].map(channels)";

async fn looks(page: Page<'_>, dark: bool) -> Result<[[f64; 3]; 3]> {
    settled(
        "the page to have the ground that was asked for",
        async || page.session().evaluate(COLOURS, vec![]).await,
        |colours: &[[f64; 3]; 3]| (luminance(colours[0]) < 0.1) == dark,
    )
    .await
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|channel| {
        let value = channel / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

async fn takes_the_colours_of_its_link(session: &Session) -> Result<()> {
    let page = session.page();
    for (query, dark) in [
        ("", false),
        ("theme=auto", false),
        ("theme=light", false),
        ("theme=dark", true),
        ("theme=light&accent=00588f", false),
        ("theme=light&accent=ffcc00", false),
        ("theme=dark&accent=ffcc00", true),
        ("theme=dark&accent=000033", true),
    ] {
        page.open(&format!("lang=en&embed=1&show=table&{query}"))
            .await?;
        let [ground, text, link] = looks(page, dark).await?;
        ensure!(contrast(ground, text) > 7.0, "{query}: text");
        ensure!(
            contrast(ground, link) >= 4.45,
            "{query}: the link has {:.2}",
            contrast(ground, link)
        );
        let chart = "return getComputedStyle(document.documentElement).getPropertyValue('--chart-surface').trim()";
        let surface: String = session.evaluate(chart, vec![]).await?;
        ensure!(
            (surface == "#14181d") == dark,
            "{query}: charts on {surface}"
        );
    }
    // A colour that can be read is shown as it is.
    page.open("lang=en&embed=1&show=table&theme=light&accent=8c2564")
        .await?;
    settled(
        "the accent",
        async || Ok(looks(page, false).await?[2]),
        |link| *link == [140.0, 37.0, 100.0],
    )
    .await?;
    // Whatever is done keeps what the link says.
    page.click(&hooks::sort_button("surname")).await?;
    page.has_query(&[
        ("lang", "en"),
        ("sort", "surname"),
        ("embed", "1"),
        ("show", "table"),
        ("theme", "light"),
        ("accent", "8c2564"),
    ])
    .await
}

async fn is_light_where_asked(session: &Session) -> Result<()> {
    let page = session.page();
    for (query, dark) in [("", true), ("&theme=light", false), ("&theme=dark", true)] {
        page.open(&format!("lang=en&embed=1&show=summary{query}"))
            .await?;
        looks(page, dark).await?;
    }
    Ok(())
}

async fn takes_the_fonts_of_its_host(session: &Session) -> Result<()> {
    let elements = "<style>main { font-family: Georgia, 'A, B', serif }</style><main>\
        <participant-explorer show=\"table\" lang=\"en\" region=\"igo\" font=\"inherit\"></participant-explorer></main>";
    by_script(session, elements).await?;
    enter(session, 0).await?;
    session.page().ready().await?;
    settled(
        "the host's fonts",
        async || {
            let script =
                "return getComputedStyle(document.body).fontFamily.replaceAll('\"', \"'\")";
            session.evaluate::<String>(script, vec![]).await
        },
        |fonts| fonts == "Georgia, 'A, B', serif",
    )
    .await?;
    Ok(())
}

async fn leaves_names_out(session: &Session) -> Result<()> {
    let page = session.page();
    let names = session.facts()?.names();
    let html = "return document.documentElement.outerHTML";
    page.open("lang=en&view=figures").await?;
    page.complete().await?;
    let with: String = session.evaluate(html, vec![]).await?;
    ensure!(
        names.found_in(&with).len() > 200,
        "the check finds no names where there are some"
    );
    for language in ["en", "ar"] {
        for view in [
            "view=figures",
            "",
            "view=table",
            "embed=1&show=figure:dots",
            "slide=6",
        ] {
            let query = format!("lang={language}&names=off&open=1,2&{view}");
            page.open(&query).await?;
            if view.contains('f') || view.contains("slide") {
                page.complete().await?;
            }
            let html: String = session.evaluate(html, vec![]).await?;
            let named = names.found_in(&html);
            ensure!(named.is_empty(), "{query}: {named:?}");
            if view != "slide=6" {
                ensure!(
                    page.is_visible(hooks::ANONYMOUS).await?,
                    "{query}: not said"
                );
            }
            for absent in [hooks::TABLE, hooks::SEARCH, "[data-details]", "a[download]"] {
                ensure!(!page.exists(absent).await?, "{query}: {absent} is there");
            }
        }
    }
    // A dot says and chooses the person's groups.
    page.open("lang=en&names=off&embed=1&show=figure:dots")
        .await?;
    page.complete().await?;
    let dots = page.marks(hooks::DOTS).await?;
    let first = dots.iter().find(|mark| mark.key == "1");
    let said = first.map_or("", |mark| &mark.label);
    let people = session.facts()?.group("african", "civil_society");
    let expected = format!("African Group, Civil society: {people} people");
    ensure!(*said == expected, "{said}");
    page.activate(hooks::DOTS, "1").await?;
    page.shows(people).await
}

async fn saves_no_names(session: &Session) -> Result<()> {
    let page = session.page();
    let names = session.facts()?.names();
    page.open_at(DESKTOP, "lang=en&names=off&embed=1&show=figure:dots")
        .await?;
    page.complete().await?;
    page.open_save_menu(hooks::DOTS).await?;
    page.catch_files().await?;
    ensure!(
        !page.exists(&hooks::wish(hooks::DOTS, "list")).await?,
        "the list can be saved"
    );
    for wish in ["svg", "table", "slides"] {
        page.click(&hooks::wish(hooks::DOTS, wish)).await?;
        let file: SavedFile = eventually(&format!("the file of {wish}"), async || {
            page.saved_file().await
        })
        .await?;
        let content = file.content()?;
        let text = String::from_utf8_lossy(&content);
        let named = names.found_in(&text);
        ensure!(named.is_empty(), "{}: {named:?}", file.name);
        // The link in a file leads to no names either.
        if wish == "svg" {
            ensure!(text.contains("names=off"), "the link in the picture");
        }
    }
    Ok(())
}

async fn passes_as_a_part(session: &Session) -> Result<()> {
    let page = session.page();
    for (size, query) in [
        (
            (360, 780),
            "lang=ar&embed=1&show=figure:countries&region=weog&lock=region&accent=009edb",
        ),
        (
            DESKTOP,
            "lang=en&embed=1&show=table&theme=dark&accent=8c2564",
        ),
        (DESKTOP, "lang=en&embed=1&show=summary&names=off"),
    ] {
        page.open_at(size, query).await?;
        page.fits_its_width().await?;
        if query.contains("dark") {
            looks(page, true).await?;
        }
        let found = violations(session).await?;
        ensure!(found.is_empty(), "{size:?}, {query}: {found:#?}");
    }
    Ok(())
}

async fn count(page: Page<'_>, selector: &str) -> Result<usize> {
    let script = "return document.querySelectorAll(arguments[0]).length";
    page.session().evaluate(script, vec![json!(selector)]).await
}

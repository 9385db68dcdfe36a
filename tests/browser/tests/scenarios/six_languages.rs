//! The six official languages of the United Nations: each a whole page, in its own words and at any width.

use anyhow::{Context, Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios};
use serde_json::json;

use crate::offline::is_kept;

/// The languages in the order of the United Nations' language bar: tag, direction, own name, and what the heading begins with.
const LANGUAGES: [(&str, &str, &str, &str); 6] = [
    ("ar", "rtl", "العربية", "مشاورة"),
    ("zh", "ltr", "中文", "关于多利益攸关方"),
    ("en", "ltr", "English", "Open consultation"),
    ("fr", "ltr", "Français", "Consultation ouverte"),
    ("ru", "ltr", "Русский", "Открытые консультации"),
    ("es", "ltr", "Español", "Consulta abierta"),
];

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        speaks_each_language,
        loads_one_language,
        fits_a_phone_in_each_language,
    ]
}

async fn speaks_each_language(session: &Session) -> Result<()> {
    let page = session.page();
    for (tag, direction, _, heading) in LANGUAGES {
        page.open(&format!("lang={tag}")).await?;
        let language = page.language().await?;
        ensure!(
            language == (tag.to_owned(), direction.to_owned()),
            "the page in {tag} is {language:?}"
        );
        let found = page.text("h1").await?;
        ensure!(found.starts_with(heading), "{tag}: the heading is {found}");
        let title = session.web().title().await?;
        ensure!(title.starts_with(heading), "{tag}: the title is {title}");
        let bar: Vec<(String, String, bool)> =
            session.evaluate(BAR, vec![json!(hooks::LANGUAGES)]).await?;
        let expected =
            LANGUAGES.map(|(other, _, name, _)| (other.into(), name.into(), other == tag));
        ensure!(bar == expected, "{tag}: the language bar is {bar:?}");
        // Letters of another script are words of another language.
        if ["ar", "zh", "ru"].contains(&tag) {
            let arguments = [tag, hooks::TABLE, hooks::LANGUAGES].map(|argument| json!(argument));
            let foreign: Vec<String> = session.evaluate(FOREIGN, arguments.to_vec()).await?;
            ensure!(
                foreign.is_empty(),
                "{tag}: not marked as foreign: {foreign:#?}"
            );
        }
    }
    Ok(())
}

/// A reader loads the words and labels of one language, which are those that are kept for when there is no network.
async fn loads_one_language(session: &Session) -> Result<()> {
    let page = session.page();
    let words = session.setup().asset("messages-", "")? + "/";
    let of_a_language = |address: String| {
        let is_one = address.contains(&words) || address.contains("/languages/");
        (is_one && address.ends_with(".json"))
            .then(|| address.rsplit('/').next().map(str::to_owned))?
    };
    for (tag, ..) in LANGUAGES {
        page.open(&format!("lang={tag}")).await?;
        page.complete().await?;
        let loaded = "return performance.getEntriesByType('resource').map(({ name }) => name)";
        let loaded: Vec<String> = session.evaluate(loaded, vec![]).await?;
        let loaded: Vec<_> = loaded.into_iter().filter_map(of_a_language).collect();
        // The words of the page and of its charts; English is what the list itself says.
        let expected = if tag == "en" { 2 } else { 3 };
        ensure!(
            loaded == vec![format!("{tag}.json"); expected],
            "{tag}: {loaded:?} are loaded"
        );
        if tag == LANGUAGES[0].0 {
            is_kept(session).await?;
            let asked = session.server().requests().into_iter();
            let asked: Vec<_> = asked
                .filter_map(|request| of_a_language(request.path))
                .collect();
            let own = format!("{tag}.json");
            ensure!(
                asked.iter().all(|file| *file == own),
                "{tag}: {asked:?} were asked for"
            );
        }
    }
    Ok(())
}

async fn fits_a_phone_in_each_language(session: &Session) -> Result<()> {
    let page = session.page();
    for (tag, ..) in LANGUAGES {
        for view in [
            "",
            "&view=table&region=igo,weog",
            "&view=figures&region=grulac&q=a",
        ] {
            let query = format!("lang={tag}{view}");
            page.open_at((360, 780), &query).await?;
            page.fits_its_width().await.with_context(|| query.clone())?;
            let cut: Vec<String> = session.evaluate(CUT, vec![]).await?;
            ensure!(
                cut.is_empty(),
                "{query}: text runs out of its place: {cut:#?}"
            );
        }
    }
    Ok(())
}

/// Tag, text and state of each link of the language bar.
const BAR: &str = "return [...document.querySelectorAll(arguments[0])].map((link) => \
    [link.lang, link.textContent, link.getAttribute('aria-current') === 'true'])";

/// Words in Latin letters of five or more outside the list, the language bar and what says that it is in another language. Capitals
/// alone are abbreviations.
const FOREIGN: &str = r#"
const [tag, table, languages] = arguments;
const found = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const { parentElement: parent, textContent } = walker.currentNode;
  if (parent.closest(`${table}, ${languages}, script, noscript`)) continue;
  if (parent.closest("[lang]")?.lang !== tag || !parent.getClientRects().length) continue;
  if (/\b(?![A-Z]+\b)[A-Za-z]{5,}/.test(textContent)) found.add(textContent.trim());
}
return [...found];
"#;

/// LocalizedText that are wider than the element that they stand in, where that neither scrolls nor is hidden from sight on purpose.
const CUT: &str = r#"
const scrolls = (element) => {
  for (let above = element; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return true;
  }
  return false;
};
const speaks = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
return [...document.body.querySelectorAll("*")].filter((element) =>
  element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && speaks(element)
  && !element.closest("svg, .visually-hidden, .skip") && !scrolls(element))
  .map((element) => `${element.scrollWidth} in ${element.clientWidth}: ${element.textContent}`);
"#;

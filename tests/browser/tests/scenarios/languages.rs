//! English and Arabic, each a whole page.

use anyhow::{Result, ensure};
use browser_tests::{Engine, Page, Preferences, Scenario, Session, hooks, scenarios};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        mirrors_the_layout,
        speaks_arabic_throughout,
        shows_arabic_names_and_marks_others,
        finds_arabic_variants,
        keeps_the_view_across_languages,
    ];
    let preference = scenarios![follows_the_preference].into_iter();
    scenarios.extend(preference.map(|scenario| {
        scenario
            .preferring(Preferences::ARABIC)
            .only_in(&[Engine::Chromium, Engine::Firefox])
    }));
    scenarios
}

/// Without `lang` in the address, the browser's preference decides. WebKitGTK's is the system's locale, so it is left out.
async fn follows_the_preference(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("").await?;
    let language = page.language().await?;
    ensure!(
        language == ("ar".to_owned(), "rtl".to_owned()),
        "the page is {language:?}"
    );
    // The address stays as it is: a link that is passed on follows the next reader's preference.
    page.has_query(&[]).await?;
    page.open("lang=en").await?;
    let language = page.language().await?;
    ensure!(
        language == ("en".to_owned(), "ltr".to_owned()),
        "the page is {language:?}"
    );
    Ok(())
}

async fn mirrors_the_layout(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=en").await?;
    page.reveal(hooks::TABLE).await?;
    ensure!(
        facets_before_table(page).await?,
        "the facets are not on the left in English"
    );
    page.open("lang=ar").await?;
    let language = page.language().await?;
    ensure!(
        language == ("ar".to_owned(), "rtl".to_owned()),
        "the page is {language:?}"
    );
    page.reveal(hooks::TABLE).await?;
    ensure!(
        !facets_before_table(page).await?,
        "the facets are not on the right in Arabic"
    );
    page.fits_its_width().await
}

/// What the interface says is Arabic; what it quotes in English says so itself.
async fn speaks_arabic_throughout(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=ar").await?;
    let title = session.web().title().await?;
    ensure!(is_arabic(&title), "the title is {title:?}");
    let foreign: Vec<String> = session
        .evaluate(FOREIGN, vec![json!(hooks::TABLE), json!(hooks::LANGUAGES)])
        .await?;
    ensure!(
        foreign.is_empty(),
        "not Arabic, and not marked as such: {foreign:#?}"
    );
    let text = page.text("body").await?;
    let other_digits: String = text
        .chars()
        .filter(|character| ('\u{660}'..='\u{669}').contains(character))
        .collect();
    ensure!(
        other_digits.is_empty(),
        "the report writes 0-9, the page {other_digits}"
    );
    Ok(())
}

async fn shows_arabic_names_and_marks_others(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("lang=ar").await?;
    page.reveal(hooks::TABLE).await?;
    for row in page.rows().await? {
        let person = facts.person(row.number)?;
        ensure!(
            row.text.contains(&person.surname_ar),
            "row {} lacks {}",
            row.number,
            person.surname_ar
        );
    }
    for number in facts.numbers(|person| person.surname_ar.is_empty() && !person.is_placeholder()) {
        let person = facts.person(number)?;
        let english: Vec<String> = session
            .evaluate(
                "return [...document.querySelectorAll(`${arguments[0]} [lang='en']`)].map((cell) => cell.textContent)",
                vec![json!(hooks::row(number))],
            )
            .await?;
        let marked = english.iter().any(|text| text.contains(&person.surname));
        ensure!(
            marked,
            "row {number} does not mark {} as English: {english:?}",
            person.surname
        );
    }
    Ok(())
}

async fn finds_arabic_variants(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("lang=ar").await?;
    page.reveal(hooks::SEARCH).await?;
    page.reveal(hooks::TABLE).await?;
    page.search("إسماعيل").await?;
    // The page follows each letter, so that the rows of half a word may still be there.
    page.has_query(&[("lang", "ar"), ("q", "إسماعيل")]).await?;
    let found = page.numbers().await?;
    ensure!(found.contains(&26), "the word as printed finds {found:?}");
    // Without hamza, with a vowel sign, and drawn out: all the same word.
    for typed in ["اسماعيل", "إِسماعيل", "إسمـــاعيل", "أسماعيل"] {
        page.search(typed).await?;
        page.lists(&found).await?;
    }
    page.search("التشيك").await?;
    page.lists(&[119]).await?;
    // The printed English is found as well.
    page.search("chan ping").await?;
    page.lists(&[204]).await
}

async fn keeps_the_view_across_languages(session: &Session) -> Result<()> {
    let page = session.page();
    page.open("region=grulac").await?;
    let numbers = session.facts()?.numbers(|person| person.region == "grulac");
    for tag in ["ar", "zh", "fr", "ru", "es", "en"] {
        page.click(&hooks::language(tag)).await?;
        browser_tests::settled(
            &format!("the page in {tag}"),
            async || page.language().await,
            |(lang, _)| lang == tag,
        )
        .await?;
        page.ready().await?;
        page.reveal(hooks::TABLE).await?;
        page.lists(&numbers).await?;
        page.keeps_focus("a change of the language").await?;
    }
    Ok(())
}

/// Whether the facets lie to the left of the table.
async fn facets_before_table(page: Page<'_>) -> Result<bool> {
    let script = "const [facet, table] = [...arguments].map((selector) => { \
            const { left, right } = document.querySelector(selector).getBoundingClientRect(); \
            return (left + right) / 2; }); \
        return facet < table";
    let places = vec![json!(hooks::FACET), json!(hooks::TABLE)];
    page.session().evaluate(script, places).await
}

fn is_arabic(text: &str) -> bool {
    text.chars()
        .any(|character| ('\u{600}'..='\u{6ff}').contains(&character))
}

/// Words in Latin letters outside the list, the language switch and what carries a `lang` of its own. Short ones are
/// abbreviations such as IGF, which the Arabic report prints as well.
const FOREIGN: &str = r#"
const [table, languages] = arguments;
const found = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const { parentElement: parent, textContent } = walker.currentNode;
  if (parent.closest(`${table}, ${languages}, script, noscript`)) continue;
  if (parent.closest("[lang]")?.lang !== "ar" || !parent.getClientRects().length) continue;
  if (/\b(?![A-Z]+\b)[A-Za-z]{5,}/.test(textContent)) found.add(textContent.trim());
}
return [...found];
"#;

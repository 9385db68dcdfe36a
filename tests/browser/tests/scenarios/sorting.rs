//! Sorting by what the page shows.

use anyhow::{Context, Result, ensure};
use browser_tests::{Facts, Page, Scenario, Session, hooks, scenarios, settled};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![sorts_both_ways, sorts_by_several_keys, sorts_arabic_names]
}

async fn sorts_both_ways(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("").await?;
    page.reveal(hooks::TABLE).await?;
    page.lists(&facts.numbers(|_| true)).await?;
    let button = hooks::sort_button("surname");
    page.click(&button).await?;
    page.has_query(&[("sort", "surname")]).await?;
    is_sorted(page, "ascending").await?;
    let mut initials = initials(page, &facts).await?;
    ensure!(initials.is_sorted(), "ascending: {initials:?}");
    page.click(&button).await?;
    page.has_query(&[("sort", "-surname")]).await?;
    is_sorted(page, "descending").await?;
    initials = self::initials(page, &facts).await?;
    initials.reverse();
    ensure!(initials.is_sorted(), "descending: {initials:?}");
    let mut numbers = page.numbers().await?;
    numbers.sort_unstable();
    ensure!(
        numbers == facts.numbers(|_| true),
        "sorting changes who is listed"
    );
    Ok(())
}

async fn sorts_by_several_keys(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("sort=region,-number").await?;
    page.reveal(hooks::TABLE).await?;
    let mut previous: Option<(String, u32)> = None;
    let mut finished = Vec::new();
    for number in page.numbers().await? {
        let region = facts.person(number)?.region.clone();
        match previous {
            Some((before, last)) if before == region => {
                ensure!(number < last, "{number} stands after {last}");
            }
            Some((before, _)) => finished.push(before),
            None => {}
        }
        ensure!(!finished.contains(&region), "{region} is torn apart");
        previous = Some((region, number));
    }
    ensure!(
        finished.len() == 5,
        "the list has {finished:?} before its last region"
    );
    Ok(())
}

async fn sorts_arabic_names(session: &Session) -> Result<()> {
    let facts = session.facts()?;
    let page = session.page();
    page.open("lang=ar&sort=surname").await?;
    page.reveal(hooks::TABLE).await?;
    is_sorted(page, "ascending").await?;
    let mut initials = Vec::new();
    for number in page.numbers().await? {
        let first = facts.person(number)?.surname_ar.chars().next();
        // All forms of alef count as one letter; the definite article begins with it too.
        initials.extend(first.map(|letter| {
            if "أإآٱ".contains(letter) {
                'ا'
            } else {
                letter
            }
        }));
    }
    ensure!(initials.is_sorted(), "ascending: {initials:?}");
    Ok(())
}

/// The first letters of the surnames, where they are plain Latin letters, from top to bottom.
async fn initials(page: Page<'_>, facts: &Facts) -> Result<Vec<char>> {
    let mut initials = Vec::new();
    for number in page.numbers().await? {
        let first = facts.person(number)?.surname.chars().next();
        initials.extend(
            first
                .filter(char::is_ascii_alphabetic)
                .map(|letter| letter.to_ascii_lowercase()),
        );
    }
    initials.first().context("nobody is listed")?;
    Ok(initials)
}

async fn is_sorted(page: Page<'_>, direction: &str) -> Result<()> {
    settled(
        &format!("the header to say {direction}"),
        async || page.attribute(&hooks::column("surname"), "aria-sort").await,
        |shown| shown.as_deref() == Some(direction),
    )
    .await?;
    let others = format!("{} th[aria-sort]:not([aria-sort='none'])", hooks::TABLE);
    let sorted: usize = page
        .session()
        .evaluate(
            "return document.querySelectorAll(arguments[0]).length",
            vec![others.into()],
        )
        .await?;
    ensure!(sorted == 1, "{sorted} columns say that they are sorted");
    Ok(())
}

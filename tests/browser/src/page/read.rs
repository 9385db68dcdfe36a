//! What the page shows.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::page::{FacetValue, Mark, Notice, Page, Row, hooks};
use crate::wait::{eventually, settled};

impl Page<'_> {
    /// Whether anything in the page matches a selector.
    ///
    /// # Errors
    ///
    /// The browser does not answer; so for all readings.
    pub async fn exists(self, selector: &str) -> Result<bool> {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.session.evaluate(script, vec![json!(selector)]).await
    }

    /// Whether something that matches a selector takes up space on the page.
    pub async fn is_visible(self, selector: &str) -> Result<bool> {
        let script = "return [...document.querySelectorAll(arguments[0])].some((element) => \
            element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible')";
        self.session.evaluate(script, vec![json!(selector)]).await
    }

    /// Waits until something that a selector finds can be seen, or no longer.
    pub async fn appears(self, selector: &str, wanted: bool) -> Result<()> {
        settled(
            &format!("{selector} to be visible: {wanted}"),
            async || self.is_visible(selector).await,
            |visible| *visible == wanted,
        )
        .await?;
        Ok(())
    }

    /// The text of the first element that matches a selector; empty where there is none.
    pub async fn text(self, selector: &str) -> Result<String> {
        let script = "return (document.querySelector(arguments[0])?.textContent ?? '').trim()";
        self.session.evaluate(script, vec![json!(selector)]).await
    }

    /// An attribute of the first element that matches a selector.
    pub async fn attribute(self, selector: &str, name: &str) -> Result<Option<String>> {
        let script =
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        self.session
            .evaluate(script, vec![json!(selector), json!(name)])
            .await
    }

    /// A text that the first element which matches a selector has as a property; empty where there is none.
    pub async fn property(self, selector: &str, name: &str) -> Result<String> {
        let script = "return String(document.querySelector(arguments[0])?.[arguments[1]] ?? '')";
        self.session
            .evaluate(script, vec![json!(selector), json!(name)])
            .await
    }

    /// Language and direction of the document.
    pub async fn language(self) -> Result<(String, String)> {
        let script = "return [document.documentElement.lang, document.documentElement.dir]";
        self.session.evaluate(script, vec![]).await
    }

    /// People shown and people in all.
    pub async fn count(self) -> Result<(usize, usize)> {
        let script = "const { count, total } = document.querySelector(arguments[0]).dataset; \
            return [Number(count), Number(total)]";
        self.session
            .evaluate(script, vec![json!(hooks::RESULT_COUNT)])
            .await
    }

    /// Waits until so many people are shown.
    pub async fn shows(self, people: usize) -> Result<()> {
        settled(
            &format!("{people} people to be shown"),
            async || Ok(self.count().await?.0),
            |shown| *shown == people,
        )
        .await?;
        Ok(())
    }

    /// The parameters in the address bar.
    pub async fn query(self) -> Result<BTreeMap<String, String>> {
        let script = "return Object.fromEntries(new URLSearchParams(location.search))";
        self.session.evaluate(script, vec![]).await
    }

    /// Waits until the address bar has exactly these parameters.
    pub async fn has_query(self, expected: &[(&str, &str)]) -> Result<()> {
        let expected: BTreeMap<String, String> = expected
            .iter()
            .map(|&(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        settled(
            &format!("the address to say {expected:?}"),
            async || self.query().await,
            |query| *query == expected,
        )
        .await?;
        Ok(())
    }

    /// Rows of the list, from top to bottom.
    pub async fn rows(self) -> Result<Vec<Row>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((row) => \
            ({ number: Number(row.dataset.number), text: row.textContent }))";
        self.session.evaluate(script, vec![json!(hooks::ROW)]).await
    }

    /// Numbers of the rows, from top to bottom.
    pub async fn numbers(self) -> Result<Vec<u32>> {
        Ok(self.rows().await?.iter().map(|row| row.number).collect())
    }

    /// Waits until the list has exactly these rows in this order.
    pub async fn lists(self, numbers: &[u32]) -> Result<()> {
        settled(
            &format!("the rows {numbers:?}"),
            async || self.numbers().await,
            |shown| shown == numbers,
        )
        .await?;
        Ok(())
    }

    /// The values of a facet, in the order in which the page lists them.
    pub async fn facet(self, field: &str) -> Result<Vec<FacetValue>> {
        let script = "return [...document.querySelectorAll(`${arguments[0]} [data-value]`)].map((value) => ({ \
            key: value.dataset.value, count: Number(value.dataset.count), \
            checked: value.querySelector(\"input[type='checkbox']\").checked }))";
        let values: Vec<FacetValue> = self
            .session
            .evaluate(script, vec![json!(hooks::facet(field))])
            .await?;
        ensure!(!values.is_empty(), "the facet {field} has no values");
        Ok(values)
    }

    /// The keys of a facet's chosen values, in alphabetical order.
    pub async fn chosen(self, field: &str) -> Result<Vec<String>> {
        let values = self.facet(field).await?;
        let mut keys: Vec<String> = values
            .into_iter()
            .filter(|value| value.checked)
            .map(|value| value.key)
            .collect();
        keys.sort();
        Ok(keys)
    }

    /// The marks of a chart in document order.
    pub async fn marks(self, chart: &str) -> Result<Vec<Mark>> {
        let script = "return [...document.querySelectorAll(`${arguments[0]} [data-mark]`)].map((mark) => ({ \
            key: mark.dataset.mark, value: Number(mark.dataset.value), \
            label: mark.getAttribute('aria-label') ?? mark.textContent }))";
        self.session
            .evaluate(script, vec![json!(hooks::chart(chart))])
            .await
    }

    /// All notices.
    pub async fn notices(self) -> Result<Vec<Notice>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((notice) => ({ \
            text: notice.textContent.trim(), \
            role: notice.closest('[role]')?.getAttribute('role') ?? '', \
            row: notice.dataset.row ?? null, field: notice.dataset.field ?? null }))";
        self.session
            .evaluate(script, vec![json!(hooks::NOTICE)])
            .await
    }

    /// Waits until no other program is on its way, which may have more to say.
    pub async fn has_all(self) -> Result<()> {
        eventually("the program that the link needs", async || {
            Ok((!self.exists(hooks::WAITING).await?).then_some(()))
        })
        .await
    }

    /// Waits for a notice that meets a condition.
    pub async fn notice(self, what: &str, condition: impl Fn(&Notice) -> bool) -> Result<Notice> {
        let notices = settled(
            &format!("a notice {what}"),
            async || self.notices().await,
            |notices| notices.iter().any(&condition),
        )
        .await?;
        let found = notices.into_iter().find(|notice| condition(notice));
        found.ok_or_else(|| anyhow::anyhow!("the notice {what} went away"))
    }
}

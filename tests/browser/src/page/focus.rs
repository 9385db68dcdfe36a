//! Where the keyboard is.

use anyhow::{Result, bail, ensure};
use serde_json::json;
use thirtyfour::prelude::Key;

use crate::page::Page;
use crate::wait::settled;

/// More tab stops than the page has before the list's own rows, each country in its facet included.
const MOST_TAB_STOPS: usize = 200;

impl Page<'_> {
    /// Whether the focus is on an element that matches a selector.
    ///
    /// # Errors
    ///
    /// The browser does not answer.
    pub async fn has_focus(self, selector: &str) -> Result<bool> {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.session.evaluate(script, vec![json!(selector)]).await
    }

    /// The focused element in words, for messages.
    ///
    /// # Errors
    ///
    /// The browser does not answer.
    pub async fn focused(self) -> Result<String> {
        let script = "const element = document.activeElement; \
            return (element === document.body || !element) ? 'nothing' : \
            element.cloneNode(false).outerHTML + ' ' + element.textContent.trim().slice(0, 40)";
        self.session.evaluate(script, vec![]).await
    }

    /// Waits until the focus is on an element that matches a selector: where it belongs after `what`.
    ///
    /// # Errors
    ///
    /// It is and stays elsewhere; the message names that place.
    pub async fn gets_focus(self, selector: &str, what: &str) -> Result<()> {
        settled(
            &format!("the focus on {selector} after {what}"),
            async || Ok((self.has_focus(selector).await?, self.focused().await?)),
            |(reached, _)| *reached,
        )
        .await?;
        Ok(())
    }

    /// Waits until the last action has left the focus somewhere: where it took away what had the focus, the page moves it on.
    ///
    /// # Errors
    ///
    /// The focus stays on no element, so the next Tab would start at the top of the page.
    pub async fn keeps_focus(self, after: &str) -> Result<()> {
        settled(
            &format!("the focus to be somewhere after {after}"),
            async || self.focused().await,
            |focused| focused != "nothing",
        )
        .await?;
        Ok(())
    }

    /// Presses Tab until the focus is on an element that matches a selector, and checks that it can be seen there.
    ///
    /// # Errors
    ///
    /// Tab does not lead there, or the focused element is hidden or shows no sign of the focus.
    pub async fn tab_to(self, selector: &str) -> Result<()> {
        let mut passed = Vec::new();
        for _ in 0..MOST_TAB_STOPS {
            self.press(Key::Tab).await?;
            if self.has_focus(selector).await? {
                return self.shows_focus().await;
            }
            passed.push(self.focused().await?);
        }
        bail!("Tab does not lead to {selector}; it passes {passed:#?}");
    }

    async fn shows_focus(self) -> Result<()> {
        let script = r"
const element = document.activeElement;
const shown = [element, ...element.querySelectorAll('*'), element.closest('label'), element.nextElementSibling, element.parentElement]
  .filter(Boolean)
  .some((candidate) => {
    const style = getComputedStyle(candidate);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
const { width, height } = element.getBoundingClientRect();
return [shown, width > 0 && height > 0];";
        let (marked, visible): (bool, bool) = self.session.evaluate(script, vec![]).await?;
        let focused = self.focused().await?;
        ensure!(
            visible,
            "the focus is on something that cannot be seen: {focused}"
        );
        ensure!(marked, "nothing shows that the focus is on {focused}");
        Ok(())
    }
}

//! What a reader does, with a real pointer and real keys.

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::WebElement;
use thirtyfour::prelude::{By, Key, TypingData};

use crate::page::{Page, hooks};
use crate::wait::eventually;

impl Page<'_> {
    /// Clicks the first element that matches a selector, in the middle of the window so that no sticky header is in
    /// the way. A checkbox or radio button is clicked through its label, as most people do.
    ///
    /// # Errors
    ///
    /// It is not there, or something else lies over it; so for all actions.
    pub async fn click(self, selector: &str) -> Result<()> {
        let script = "const element = document.querySelector(arguments[0]); \
            const target = element?.labels?.[0] ?? element; \
            target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }); \
            return target";
        eventually(&format!("{selector} to be clicked"), async || {
            let answer = self
                .session
                .web()
                .execute(script, vec![json!(selector)])
                .await?;
            let target = answer
                .element()
                .with_context(|| format!("there is no {selector}"))?;
            target.click().await?;
            Ok(Some(()))
        })
        .await?;
        self.rests().await;
        Ok(())
    }

    /// Opens the menu that saves something, which comes when it is first asked for.
    ///
    /// # Errors
    ///
    /// As those of [`Self::click`].
    pub async fn open_save_menu(self, name: &str) -> Result<()> {
        let menu = hooks::save_menu(name);
        let open = format!("{menu}[open]");
        if self.exists(&open).await? {
            return Ok(());
        }
        if self.exists(&menu).await? {
            self.click(&format!("{menu} > summary")).await?;
        } else {
            self.click(&hooks::save_button(name)).await?;
        }
        self.appears(&open, true).await
    }

    /// Shows the part of the page that holds what matches a selector, where the page shows its parts one at a time.
    pub async fn reveal(self, selector: &str) -> Result<()> {
        eventually(
            &format!("a part of the page that shows {selector}"),
            async || {
                if self.is_visible(selector).await? {
                    return Ok(Some(()));
                }
                for part in self.session.web().find_all(By::Css(hooks::PARTS)).await? {
                    part.click().await?;
                    if self.is_visible(selector).await? {
                        return Ok(Some(()));
                    }
                }
                Ok(None)
            },
        )
        .await
    }

    /// Puts the focus on the first element that matches a selector, as a reader who has tabbed there.
    pub async fn focus(self, selector: &str) -> Result<()> {
        // Between finding it and reaching it, the page may have put another in its place.
        eventually(&format!("{selector} to take the focus"), async || {
            self.element(selector).await?.focus().await?;
            Ok(Some(()))
        })
        .await?;
        self.rests().await;
        Ok(())
    }

    /// Checks or unchecks a value of a facet.
    pub async fn toggle(self, field: &str, value: &str) -> Result<()> {
        self.click(&hooks::facet_box(field, value)).await
    }

    /// Replaces the text in the search box.
    pub async fn search(self, text: &str) -> Result<()> {
        self.click(hooks::SEARCH).await?;
        let field = self.element(hooks::SEARCH).await?;
        field.send_keys(Key::Control + "a").await?;
        self.press(Key::Backspace).await?;
        if !text.is_empty() {
            self.press(text).await?;
        }
        Ok(())
    }

    /// Clicks a mark of a chart.
    pub async fn activate(self, chart: &str, key: &str) -> Result<()> {
        self.point_at(&hooks::mark(chart, key)).await?;
        let chain = self.session.web().action_chain();
        chain.click().perform().await?;
        self.rests().await;
        Ok(())
    }

    /// Moves the pointer over the first element that matches a selector, or over the shape that it groups.
    pub async fn point_at(self, selector: &str) -> Result<()> {
        let what = format!("{selector} to be under the pointer");
        let (x, y) = eventually(&what, async || {
            let place: Option<(i64, i64)> =
                self.session.evaluate(PLACE, vec![json!(selector)]).await?;
            Ok(place)
        })
        .await?;
        let chain = self.session.web().action_chain();
        chain.move_to(x, y).perform().await?;
        Ok(())
    }

    /// Sends keys to whatever has the focus.
    pub async fn press(self, keys: impl Into<TypingData>) -> Result<()> {
        let chain = self.session.web().action_chain();
        chain.send_keys(keys).perform().await?;
        self.rests().await;
        Ok(())
    }

    /// Sends Shift and Tab.
    pub async fn press_back(self) -> Result<()> {
        let chain = self.session.web().action_chain();
        let chain = chain.key_down(Key::Shift).send_keys(Key::Tab);
        chain.key_up(Key::Shift).perform().await?;
        self.rests().await;
        Ok(())
    }

    /// Lets the page finish what an action has begun before the next one, as a hand does, which is slower than a driver.
    ///
    /// On a busy machine Yew tells components that they have been rendered in a later task, and only there the focus moves on from what
    /// has gone. What takes longer, such as a file from the server, needs a wait of its own.
    pub(super) async fn rests(self) {
        self.passes(TASKS).await;
    }

    /// Lets the page draw its figures for the width that the first frame gives them.
    pub(super) async fn draws(self) {
        self.passes(FRAME).await;
    }

    /// Starts a script that says when it is over, and asks until it is. A page that is left meanwhile does not answer any more; whether
    /// it should have is for the scenario to say.
    async fn passes(self, script: &str) {
        let begun = self.session.evaluate::<bool>(script, vec![]).await;
        if begun.is_err() {
            return;
        }
        // No promise is waited for, since that of a page which is left is never kept.
        let _ = eventually("the page to rest", async || {
            let over = self.session.evaluate::<bool>(OVER, vec![]).await;
            Ok(over.unwrap_or(true).then_some(()))
        })
        .await;
    }

    /// Goes into the first frame of the page; what follows reads and operates the page in that frame.
    pub async fn enter_frame(self) -> Result<()> {
        let frame = self.element("iframe").await?;
        frame.enter_frame().await?;
        Ok(())
    }

    /// Goes back from a frame to the page around it.
    pub async fn leave_frame(self) -> Result<()> {
        Ok(self.session.web().enter_default_frame().await?)
    }

    /// The first element that matches a selector, once it is there.
    pub async fn element(self, selector: &str) -> Result<WebElement> {
        eventually(&format!("{selector} to appear"), async || {
            let found = self.session.web().find_all(By::Css(selector)).await?;
            Ok(found.into_iter().next())
        })
        .await
    }
}

/// Timers run in turn: what the page has put off comes before the first of these, what that puts off before the second.
const TASKS: &str = "
window.resting = true;
setTimeout(() => setTimeout(() => { window.resting = false; }));
return true;
";

/// A page out of sight draws no frames, and has nothing to draw.
const FRAME: &str = "
window.resting = true;
const over = () => setTimeout(() => setTimeout(() => { window.resting = false; }));
requestAnimationFrame(over);
setTimeout(over, 100);
return true;
";

const OVER: &str = "return window.resting !== true";

/// A point of the viewport at which the element, and nothing over it, is hit. WebDriver's own way to point at an element
/// refuses groups in SVG, which have no box of their own.
const PLACE: &str = r#"
const element = document.querySelector(arguments[0]);
element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
// Firefox brings the picture into view and not the part of it.
const box = element?.getBoundingClientRect();
if (box && (box.top < 0 || box.bottom > innerHeight)) {
  scrollBy({ top: (box.top + box.bottom - innerHeight) / 2, behavior: "instant" });
}
for (const shape of element ? [element, ...element.querySelectorAll("*")] : []) {
  const { left, right, top, bottom } = shape.getBoundingClientRect();
  const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  if (element.contains(document.elementFromPoint(x, y))) return [x, y];
}
return null;
"#;

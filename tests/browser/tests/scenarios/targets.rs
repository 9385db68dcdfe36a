//! Charts alone on a phone: what is too small for a finger is offered once more.

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, hooks, scenarios};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![offer_every_mark_to_a_finger, choose_as_their_marks_do]
}

/// Marks of a chart that have neither room for a finger themselves nor a button that does the same.
const MISSED: &str = r#"
const figure = document.querySelector(arguments[0]);
const large = (box) => box.width >= 24 && box.height >= 24;
const hit = (mark) => {
  mark.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  if (!large({ width: right - left, height: bottom - top })) return false;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [[-11, -11], [11, -11], [-11, 11], [11, 11]].every(([across, down]) => mark.contains(document.elementFromPoint(x + across, y + down)));
};
const button = (mark) => [...figure.querySelectorAll("[data-choice]")].find(({ dataset }) => dataset.choice === mark.dataset.mark);
const marks = [...figure.querySelectorAll("[data-mark]")];
const small = marks.filter((mark) => !hit(mark));
const missed = small.filter((mark) => !button(mark) || !large(button(mark).getBoundingClientRect()) || button(mark).textContent !== mark.getAttribute("aria-label"));
return [marks.length, small.length, missed.map((mark) => mark.dataset.mark)];
"#;

async fn offer_every_mark_to_a_finger(session: &Session) -> Result<()> {
    let page = session.page();
    for chart in [
        hooks::REGION_CHART,
        hooks::MATRIX_CHART,
        "countries",
        hooks::PLACEMENT,
        hooks::DOTS,
        "region-small-multiples",
        "affiliations",
        "representation",
    ] {
        page.open_at((360, 740), &format!("show=figure:{chart}"))
            .await?;
        page.appears(hooks::WAITING, false).await?;
        page.click(hooks::CHART_TABLE).await?;
        let (marks, small, missed): (usize, usize, Vec<String>) = session
            .evaluate(MISSED, vec![json!(hooks::chart(chart))])
            .await?;
        ensure!(marks > 0, "{chart} has no marks");
        ensure!(missed.is_empty(), "{chart}: {missed:?} of {small} small");
        page.fits_its_width().await?;
    }
    // With facets beside it, a chart needs no buttons.
    page.open("").await?;
    ensure!(
        !page.exists(hooks::CHOICE).await?,
        "choices are offered twice"
    );
    Ok(())
}

async fn choose_as_their_marks_do(session: &Session) -> Result<()> {
    let page = session.page();
    page.open_at((360, 740), &format!("show=figure:{}", hooks::REGION_CHART))
        .await?;
    page.click(hooks::CHART_TABLE).await?;
    let choice = hooks::choice_of("eastern_european/technical_community");
    page.click(&choice).await?;
    let people = session.facts()?.count(|person| {
        person.region == "eastern_european" && person.stakeholder == "technical_community"
    });
    page.shows(people).await?;
    let pressed = page.attribute(&choice, "aria-pressed").await?;
    ensure!(pressed.as_deref() == Some("true"), "pressed: {pressed:?}");
    page.keeps_focus("choosing").await?;
    Ok(())
}
